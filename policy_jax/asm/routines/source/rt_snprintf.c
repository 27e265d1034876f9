/* rt_snprintf: formats text into an array of a given size, as snprintf does.
 *
 * Stands for: snprintf.
 * Sure of: the conversions of format.h; space for the whole text and its NUL; no string
 * that overlaps with the text.
 * Keeps: the number of characters as its value; everything behind the NUL; errno.
 * Otherwise: calls vsnprintf with the arguments of the call.
 */
#define ROUTINE rt_snprintf
#include <limits.h>

#include "format.h"

int rt_snprintf(char *text, size_t most, const char *format, uint64_t a3, uint64_t a4,
                uint64_t a5, FLOATING_REGISTERS)
{
    struct saved saved;
    saved.general[3] = a3;
    saved.general[4] = a4;
    saved.general[5] = a5;
    SAVE_FLOATING(saved);
    size_t size = most < INT_MAX ? most : INT_MAX; /* so that the value is an int */
    if (LIKELY(size)) {
        char *end = format_text(text, text + size - 1, format, &saved, 3, STACK_ARGUMENTS, 1);
        if (LIKELY(end)) {
            *end = 0;
            return (int)(end - text);
        }
    }
    va_list list;
    begin_list(list, &saved, 3, STACK_ARGUMENTS);
    return vsnprintf(text, most, format, list);
}
