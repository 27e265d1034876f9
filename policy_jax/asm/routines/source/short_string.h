/* The first 16 bytes of a string. They can be read where they do not reach into the next page, also
 * beyond the end of the string. */
#ifndef SHORT_STRING_H
#define SHORT_STRING_H

#include <emmintrin.h>
#include <stdint.h>
#include <string.h>

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define ALWAYS static inline __attribute__((always_inline))

ALWAYS int is_readable(const char *text)
{
    return LIKELY(((uintptr_t)text & 4095) <= 4080);
}

ALWAYS __m128i bytes_of(const char *text)
{
    return _mm_loadu_si128((const __m128i *)text);
}

/* A bit for each byte that is 0. */
ALWAYS unsigned zeros(__m128i bytes)
{
    return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
}

/* Copies a string of at most 15 characters and its end; false, and nothing is written, where it is
 * longer or cannot be read. */
ALWAYS int copy_short(char *to, const char *text)
{
    if (!is_readable(text))
        return 0;
    __m128i bytes = bytes_of(text);
    unsigned ends = zeros(bytes);
    if (!LIKELY(ends))
        return 0;
    unsigned last = (unsigned)__builtin_ctz(ends);
    if (last >= 7) { /* two moves that overlap */
        uint64_t high;
        memcpy(&high, text + last - 7, 8);
        _mm_storel_epi64((__m128i *)to, bytes);
        memcpy(to + last - 7, &high, 8);
    } else if (last >= 3) {
        uint32_t high;
        memcpy(&high, text + last - 3, 4);
        memcpy(to, &(int){_mm_cvtsi128_si32(bytes)}, 4);
        memcpy(to + last - 3, &high, 4);
    } else {
        int low = _mm_cvtsi128_si32(bytes);
        if (last)
            memcpy(to, &low, 2);
        to[last] = 0;
    }
    return 1;
}

#endif
