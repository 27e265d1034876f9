/* rt_sprintf_chk: formats text into an array of known size, as __sprintf_chk does.
 *
 * Stands for: __sprintf_chk, which gcc makes of sprintf with _FORTIFY_SOURCE.
 * Sure of: the conversions of format.h; space for the whole text and its NUL; no string
 * that overlaps with the text.
 * Keeps: the number of characters as its value; everything behind the NUL; errno.
 * Otherwise: calls __vsprintf_chk with the arguments of the call.
 */
#define ROUTINE rt_sprintf_chk
#include <limits.h>

#include "format.h"

extern int __vsprintf_chk(char *text, int flag, size_t known, const char *format, va_list list);

int rt_sprintf_chk(char *text, int flag, size_t known, const char *format, uint64_t a4,
                   uint64_t a5, FLOATING_REGISTERS)
{
    struct saved saved;
    saved.general[4] = a4;
    saved.general[5] = a5;
    SAVE_FLOATING(saved);
    size_t size = known < INT_MAX ? known : INT_MAX; /* so that the value is an int */
    if (LIKELY(size)) {
        char *end = format_text(text, text + size - 1, format, &saved, 4, STACK_ARGUMENTS, 1);
        if (LIKELY(end)) {
            *end = 0;
            return (int)(end - text);
        }
    }
    va_list list;
    begin_list(list, &saved, 4, STACK_ARGUMENTS);
    return __vsprintf_chk(text, flag, known, format, list);
}
