/* rt_strtol: reads a decimal integer from a text, as strtol does.
 *
 * Stands for: strtol, strtoll.
 * Sure of: base 10, one to 18 digits.
 * Keeps: what strtol accepts before the digits, the end, errno.
 * Otherwise: calls strtol.
 */
#include "decimal.h"

#include <stdlib.h>

long rt_strtol(const char *text, char **end, int base)
{
    const char *after;
    if (LIKELY(base == 10)) {
        long value = decimal(text, &after);
        if (LIKELY(after)) {
            if (end)
                *end = (char *)after;
            return value;
        }
    }
    return strtol(text, end, base);
}
