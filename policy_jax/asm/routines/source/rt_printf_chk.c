/* rt_printf_chk: writes formatted text to stdout, as __printf_chk does.
 *
 * Stands for: __printf_chk, which gcc makes of printf with _FORTIFY_SOURCE.
 * Sure of: the conversions of format.h; a buffer with space for the whole text.
 * Keeps: the number of characters as its value; the stream as printf leaves it, also when and in
 * which parts it is written; errno.
 * Otherwise: calls __vfprintf_chk with the arguments of the call. Nothing was put into the stream
 * before.
 */
#define ROUTINE rt_printf_chk
#include <limits.h>

#include "format.h"
#include "output.h"
#include "write_integer.h"

extern int __vfprintf_chk(FILE *stream, int flag, const char *format, va_list list);

static __attribute__((noinline)) int OWN(any)(int flag, const char *format, uint64_t a2,
                                              uint64_t a3, uint64_t a4, uint64_t a5,
                                              FLOATING_REGISTERS)
{
    struct saved saved;
    saved.general[2] = a2;
    saved.general[3] = a3;
    saved.general[4] = a4;
    saved.general[5] = a5;
    SAVE_FLOATING(saved);
    FILE *stream = stdout;
    if (LIKELY(only_buffers_text(stream) && space(stream) > 0)) {
        char *begin = stream->_IO_write_ptr;
        char *end = format_text(begin, stream->_IO_write_end, format, &saved, 2,
                                STACK_ARGUMENTS, 0);
        if (LIKELY(end && end - begin <= INT_MAX)) {
            stream->_IO_write_ptr = end;
            return (int)(end - begin);
        }
    }
    va_list list;
    begin_list(list, &saved, 2, STACK_ARGUMENTS);
    return __vfprintf_chk(stream, flag, format, list);
}

int rt_printf_chk(int flag, const char *format, uint64_t a2, uint64_t a3, uint64_t a4,
                  uint64_t a5, FLOATING_REGISTERS)
{
    FILE *stream = stdout;
    int64_t value;
    char behind;
    if (LIKELY(is_one_integer(format, a2, &value, &behind)) && only_buffers_text(stream)
        && LIKELY(space(stream) > INTEGER_SPACE))
        return OWN(integer)(stream, value, behind);
    return OWN(any)(flag, format, a2, a3, a4, a5, x0, x1, x2, x3, x4, x5, x6, x7);
}
