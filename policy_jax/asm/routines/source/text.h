/* Copies and measures short text. Nothing outside of the target is written, not even for a moment:
 * a stream of open_memstream relies on the zeros behind its text, and a caller of sprintf on
 * everything behind its own.
 */
#ifndef TEXT_H
#define TEXT_H

#include <emmintrin.h>
#include <stdint.h>
#include <string.h>

#include "own.h"

/* Copies up to 16 characters. */
INLINE void copy_short(char *to, const char *from, size_t count)
{
    if (count >= 8) {
        uint64_t first, last;
        memcpy(&first, from, 8);
        memcpy(&last, from + count - 8, 8);
        memcpy(to, &first, 8);
        memcpy(to + count - 8, &last, 8);
    } else if (count >= 4) {
        uint32_t first, last;
        memcpy(&first, from, 4);
        memcpy(&last, from + count - 4, 4);
        memcpy(to, &first, 4);
        memcpy(to + count - 4, &last, 4);
    } else if (count >= 2) {
        uint16_t first, last;
        memcpy(&first, from, 2);
        memcpy(&last, from + count - 2, 2);
        memcpy(to, &first, 2);
        memcpy(to + count - 2, &last, 2);
    } else if (count) {
        *to = *from;
    }
}

INLINE void copy(char *to, const char *from, size_t count)
{
    if (count <= 16) {
        copy_short(to, from, count);
    } else if (count <= 32) {
        __m128i first = _mm_loadu_si128((const __m128i *)from);
        __m128i last = _mm_loadu_si128((const __m128i *)(from + count - 16));
        _mm_storeu_si128((__m128i *)to, first);
        _mm_storeu_si128((__m128i *)(to + count - 16), last);
    } else {
        memcpy(to, from, count);
    }
}

/* A bit for each of the 16 characters from `text`, set where it is the one given. */
INLINE unsigned equal_bits(__m128i text, char character)
{
    return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(text, _mm_set1_epi8(character)));
}

/* strlen. Reads whole aligned blocks of 16 bytes, which never cross into another page. */
INLINE size_t length_of(const char *text)
{
    unsigned skipped = (uintptr_t)text & 15;
    const __m128i *block = (const __m128i *)(text - skipped);
    unsigned ends = equal_bits(_mm_load_si128(block), 0) >> skipped;
    if (ends)
        return (size_t)__builtin_ctz(ends);
    ends = equal_bits(_mm_load_si128(block + 1), 0);
    if (ends)
        return 16 - skipped + (size_t)__builtin_ctz(ends);
    return strlen(text);
}

#endif
