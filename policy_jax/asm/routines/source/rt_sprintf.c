/* rt_sprintf: formats text into an array, as sprintf does.
 *
 * Stands for: sprintf.
 * Sure of: the conversions of format.h; no string that overlaps with the text.
 * Keeps: the number of characters as its value; everything behind the NUL; errno.
 * Otherwise: calls vsprintf with the arguments of the call.
 */
#define ROUTINE rt_sprintf
#include <limits.h>

#include "format.h"

int rt_sprintf(char *text, const char *format, uint64_t a2, uint64_t a3, uint64_t a4,
               uint64_t a5, FLOATING_REGISTERS)
{
    struct saved saved;
    saved.general[2] = a2;
    saved.general[3] = a3;
    saved.general[4] = a4;
    saved.general[5] = a5;
    SAVE_FLOATING(saved);
    size_t size = INT_MAX; /* so that the value is an int */
    char *end = format_text(text, text + size - 1, format, &saved, 2, STACK_ARGUMENTS, 1);
    if (LIKELY(end)) {
        *end = 0;
        return (int)(end - text);
    }
    va_list list;
    begin_list(list, &saved, 2, STACK_ARGUMENTS);
    return vsprintf(text, format, list);
}
