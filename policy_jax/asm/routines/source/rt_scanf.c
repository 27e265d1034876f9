/* rt_scanf: reads from stdin by a format, as scanf does.
 *
 * Stands for: scanf, __isoc99_scanf, __isoc23_scanf (the format must not be of the kinds that
 *     differ between the three: %a with s, S or [, and %i).
 * Sure of: a buffer of stdin that holds everything that the format asks for, and one character
 *     after it, where scanf would look at one. Conversions: d u x i (not in base 8 or 16)
 *     with all lengths, c s [ n, f e g of float and double (up to 19 digits that one exact operation
 *     scales), %, * and widths.
 * Keeps: the result, what is stored, what stays in the stream, errno.
 * Otherwise: calls scanf with the arguments as they are; nothing was taken from the stream.
 */
#define ROUTINE rt_scanf
#include "single.h"
#include "word.h"

/* Any format. It gets the arguments of scanf as they are, in registers and on the stack. */
APART int rt_scanf_any(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int done = scan_stream(stdin, format, arguments);
    if (UNLIKELY(done == UNKNOWN))
        done = OWN(lone_word)(stdin, format, next_argument(arguments));
    if (UNLIKELY(done == UNKNOWN))
        done = vscanf(format, arguments);
    va_end(arguments);
    return done;
}

APART int rt_scanf_long(const char *format, void *to)
{
    return LIKELY(single_integer(stdin, OF_LONG, to)) ? 1 : rt_scanf_any(format, to);
}

APART int rt_scanf_double(const char *format, void *to)
{
    return LIKELY(single_double(stdin, to)) ? 1 : rt_scanf_any(format, to);
}

APART int rt_scanf_word(const char *format, void *to)
{
    if (LIKELY(single_word(stdin, to)))
        return 1;
    int done = OWN(lone_word)(stdin, format, to);
    return LIKELY(done != UNKNOWN) ? done : rt_scanf_any(format, to);
}

/* An int that does not have 1 to 7 digits. They begin at `next`. */
APART int rt_scanf_long_int(const char *format, void *to, FILE *stream, const byte *next, long sign)
{
    const byte *after = store_digits(next, sign, OF_INT, to);
    return LIKELY(finish(stream, after)) ? 1 : rt_scanf_any(format, to);
}

int rt_scanf(const char *format, void *a, void *b, void *c, void *d, void *e)
{
    FILE *stream = stdin;
    switch (format_of(format)) {
    case AN_INT: {
        if (!has_room(stream, INTEGER_ROOM))
            return rt_scanf_any(format, a);
        const byte *next = (const byte *)stream->_IO_read_ptr;
        next = skip_far_from_end(next, (const byte *)stream->_IO_read_end, INTEGER_ROOM);
        long sign = -(long)(*next == '-');
        next -= sign;
        uint64_t value;
        unsigned digits = read_few_digits(next, &value);
        if (UNLIKELY(digits - 1 > 6))
            return rt_scanf_long_int(format, a, stream, next, sign);
        *(int *)a = (int)((value ^ (uint64_t)sign) - (uint64_t)sign);
        stream->_IO_read_ptr = (char *)next + digits;
        return 1;
    }
    case A_LONG:
        return rt_scanf_long(format, a);
    case A_DOUBLE:
        return rt_scanf_double(format, a);
    case A_WORD:
        return rt_scanf_word(format, a);
    case A_CHARACTER:
        return LIKELY(single_character(stream, 0, a)) ? 1 : rt_scanf_any(format, a);
    case A_VISIBLE_CHARACTER:
        return LIKELY(single_character(stream, 1, a)) ? 1 : rt_scanf_any(format, a);
    default:
        return rt_scanf_any(format, a, b, c, d, e);
    }
}
