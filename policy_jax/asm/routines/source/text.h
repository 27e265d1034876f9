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

/* Copies 4 bytes. */
INLINE void copy_four(char *to, const char *from)
{
    memcpy(to, from, 4);
}

/* Copies up to 16 characters, in pieces that overlap: lengths vary, and each branch that depends on
 * them is often predicted wrong. */
INLINE void copy_short(char *to, const char *from, size_t count)
{
    if (count >= 4) {
        size_t step = count >> 3 << 2, last = count - 4;
        copy_four(to, from);
        copy_four(to + step, from + step);
        copy_four(to + last - step, from + last - step);
        copy_four(to + last, from + last);
    } else if (count) {
        to[0] = from[0];
        to[count >> 1] = from[count >> 1];
        to[count - 1] = from[count - 1];
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
