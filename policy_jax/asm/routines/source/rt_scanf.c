/* rt_scanf: reads from stdin by a format, as scanf does.
 *
 * Stands for: scanf, __isoc99_scanf, __isoc23_scanf (the format must not be of the kinds that
 *     differ between the three: %a with s, S or [, and %i).
 * Sure of: a buffer of stdin that holds everything that the format asks for, and one character
 *     after it, where scanf would look at one. Conversions: d u x i (not in base 8 or 16)
 *     with all lengths, c s [ n, f e g of float and double (up to 19 digits that one exact operation
 *     scales), %, * and widths. With a format that is one %s or %Ns it also fills the buffer.
 * Keeps: the result, what is stored, what stays in the stream, errno.
 * Otherwise: calls vfscanf with the arguments as they are; nothing was taken from the stream.
 * A format that is one %s is an exception: see word.h.
 */
#define ROUTINE rt_scanf
#include "frequent.h"
#include "single.h"

/* Any format. The routine jumps to it, so that further arguments are where it expects them. */
APART int rt_scanf_any(const char *format, void *a, void *b, void *c, void *d, void *e)
{
    void *const registers[] = {0, a, b, c, d, e};
    return scan_any(stdin, format, (struct arguments){registers, STACK_ARGUMENTS, 1});
}

/* A format of one conversion, which is not done yet. */
SHORT int rt_scanf_one(const char *format, void *to)
{
    void *const registers[] = {0, to, 0, 0, 0, 0};
    struct arguments arguments = {registers, 0, 1};
    return OWN(rest)(stdin, format, &arguments, format, (const byte *)stdin->_IO_read_ptr, 0);
}

/* An integer of any length. */
APART int rt_scanf_integral(const char *format, void *to, enum length length)
{
    return LIKELY(single_integer(stdin, length, to)) ? 1 : rt_scanf_one(format, to);
}

APART int rt_scanf_double(const char *format, void *to)
{
    return LIKELY(single_double(stdin, to)) ? 1 : rt_scanf_one(format, to);
}

APART int rt_scanf_word(const char *format, void *to)
{
    if (LIKELY(single_word(stdin, to)))
        return 1;
    int done = OWN(lone_word)(stdin, format, to);
    return LIKELY(done != UNKNOWN) ? done : rt_scanf_one(format, to);
}

int rt_scanf(const char *format, void *a, void *b, void *c, void *d, void *e);

/* A format that begins with a blank. It means nothing before a conversion that skips white space. */
APART int rt_scanf_after_blank(const char *format, void *a, void *b, void *c, void *d, void *e)
{
    enum format rest = format_of(format + 1);
    if (LIKELY(rest == AN_INT || rest == A_LONG || rest == A_DOUBLE || rest == A_WORD))
        return rt_scanf(format + 1, a, b, c, d, e);
    return rt_scanf_any(format, a, b, c, d, e);
}

int rt_scanf(const char *format, void *a, void *b, void *c, void *d, void *e)
{
    FILE *stream = stdin;
    switch (format_of(format)) {
    case AN_INT: {
        if (!has_room(stream, INTEGER_ROOM))
            return rt_scanf_one(format, a);
        const byte *next = (const byte *)stream->_IO_read_ptr;
        next = skip_far_from_end(next, (const byte *)stream->_IO_read_end, INTEGER_ROOM);
        long sign = -(long)(*next == '-');
        next -= sign;
        uint64_t value;
        unsigned digits = read_few_digits(next, &value);
        if (UNLIKELY(digits - 1 > 6))
            return rt_scanf_integral(format, a, OF_INT);
        *(int *)a = (int)((value ^ (uint64_t)sign) - (uint64_t)sign);
        stream->_IO_read_ptr = (char *)next + digits;
        return 1;
    }
    case A_LONG:
        return rt_scanf_integral(format, a, OF_LONG);
    case A_DOUBLE:
        return rt_scanf_double(format, a);
    case A_WORD:
        return rt_scanf_word(format, a);
    case A_CHARACTER:
        return LIKELY(single_character(stream, 0, a)) ? 1 : rt_scanf_one(format, a);
    case A_VISIBLE_CHARACTER:
        return LIKELY(single_character(stream, 1, a)) ? 1 : rt_scanf_one(format, a);
    default:
        if (format[0] == ' ')
            return rt_scanf_after_blank(format, a, b, c, d, e);
        return rt_scanf_any(format, a, b, c, d, e);
    }
}
