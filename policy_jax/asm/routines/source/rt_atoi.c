/* rt_atoi: reads a decimal integer from a text, as atoi and atol do.
 *
 * Stands for: atoi, atol, atoll. (The lower half of a long is the int that atoi gives.)
 * Sure of: one to 18 digits.
 * Keeps: what strtol accepts before the digits, errno.
 * Otherwise: calls strtol, as these functions do.
 */
#include "decimal.h"

#include <stdlib.h>

long rt_atoi(const char *text)
{
    const char *after;
    long value = decimal(text, &after);
    return LIKELY(after) ? value : strtol(text, NULL, 10);
}
