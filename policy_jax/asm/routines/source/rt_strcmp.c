/* rt_strcmp: compares two strings, as strcmp does.
 *
 * Stands for: strcmp.
 * Sure of: strings that differ or end within 16 bytes.
 * Keeps: the difference of the two bytes as the result (that of glibc on x86-64).
 * Otherwise: calls strcmp.
 */
#include "short_string.h"

int rt_strcmp(const char *first, const char *second)
{
    if (is_readable(first) && is_readable(second)) {
        __m128i bytes = bytes_of(first);
        /* 0 where the bytes differ or the string ends */
        __m128i same = _mm_min_epu8(_mm_cmpeq_epi8(bytes, bytes_of(second)), bytes);
        unsigned ends = zeros(same);
        if (LIKELY(ends)) {
            unsigned at = (unsigned)__builtin_ctz(ends);
            return (unsigned char)first[at] - (unsigned char)second[at];
        }
    }
    return strcmp(first, second);
}
