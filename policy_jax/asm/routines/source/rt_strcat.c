/* rt_strcat: appends a string, as strcat does.
 *
 * Stands for: strcat.
 * Sure of: an appended string of at most 15 characters.
 * Otherwise: calls strcat.
 */
#include "short_string.h"

char *rt_strcat(char *to, const char *text)
{
    char *end = to;
    unsigned ends = is_readable(end) ? zeros(bytes_of(end)) : 0;
    end += LIKELY(ends) ? (size_t)__builtin_ctz(ends) : strlen(end);
    return LIKELY(copy_short(end, text)) ? to : strcat(to, text);
}
