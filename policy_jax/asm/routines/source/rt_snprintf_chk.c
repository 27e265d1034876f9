/* rt_snprintf_chk: formats text into an array of a given size, as __snprintf_chk does.
 *
 * Stands for: __snprintf_chk, which gcc makes of snprintf with _FORTIFY_SOURCE.
 * Sure of: the conversions of format.h; space for the whole text and its NUL; no string
 * that overlaps with the text.
 * Keeps: the number of characters as its value; everything behind the NUL; errno.
 * Otherwise: calls __vsnprintf_chk with the arguments of the call.
 */
#define ROUTINE rt_snprintf_chk
#include <limits.h>

#include "format.h"

extern int __vsnprintf_chk(char *text, size_t most, int flag, size_t known, const char *format,
                           va_list list);

int rt_snprintf_chk(char *text, size_t most, int flag, size_t known, const char *format,
                    uint64_t a5, FLOATING_REGISTERS)
{
    struct saved saved;
    saved.general[5] = a5;
    SAVE_FLOATING(saved);
    size_t size = most < INT_MAX ? most : INT_MAX; /* so that the value is an int */
    if (LIKELY(size && most <= known)) {
        char *end = format_text(text, text + size - 1, format, &saved, 5, STACK_ARGUMENTS, 1);
        if (LIKELY(end)) {
            *end = 0;
            return (int)(end - text);
        }
    }
    va_list list;
    begin_list(list, &saved, 5, STACK_ARGUMENTS);
    return __vsnprintf_chk(text, most, flag, known, format, list);
}
