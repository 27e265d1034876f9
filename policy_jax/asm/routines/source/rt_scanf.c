/* rt_scanf: reads from stdin by a format, as scanf does.
 *
 * Stands for: scanf, __isoc99_scanf, __isoc23_scanf (the format must not be of the kinds that
 *     differ between the three: %a with s, S or [, and %i).
 * Sure of: a buffer of stdin that holds everything that the format asks for, and one character
 *     after it, where scanf would look at one. Conversions: d u i x with all lengths, c s [ n,
 *     f e g of float and double (up to 19 digits that one exact operation scales), %, * and widths.
 * Keeps: the result, what is stored, what stays in the stream, errno.
 * Otherwise: jumps to scanf; nothing was taken from the stream.
 */
#define ROUTINE rt_scanf
#include "scan.h"

/* Any format. It gets the arguments of scanf as they are, in registers and on the stack. */
static __attribute__((noinline)) int rt_scanf_any(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int done = scan_stream(stdin, format, arguments);
    if (UNLIKELY(done == UNKNOWN))
        done = vscanf(format, arguments);
    va_end(arguments);
    return done;
}

int rt_scanf(const char *format, void *a, void *b, void *c, void *d, void *e)
{
    if (format[0] != '%' || format[1] != 'd' || format[2])
        return rt_scanf_any(format, a, b, c, d, e);

    FILE *stream = stdin;
    const byte *next = (const byte *)stream->_IO_read_ptr;
    const byte *limit = (const byte *)stream->_IO_read_end - DIGITS_ROOM - 1;
    if (LIKELY(next < limit && is_readable(stream))) {
        while (is_space(*next) && LIKELY(next < limit))
            next++;
        int negative = *next == '-';
        next += negative;
        uint64_t value;
        unsigned digits = read_digits(next, &value);
        if (LIKELY(digits - 1 < DIGITS_MOST - 1)) {
            *(int *)a = negative ? -(int)value : (int)value;
            stream->_IO_read_ptr = (char *)next + digits;
            return 1;
        }
    }
    return rt_scanf_any(format, a);
}
