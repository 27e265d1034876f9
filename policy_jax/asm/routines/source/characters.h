/* Characters of the "C" locale, and words of eight of them. */
#ifndef CHARACTERS_H
#define CHARACTERS_H

#include <emmintrin.h>
#include <stdint.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))
/* A function that stays one. Not every routine calls each. */
#define APART static __attribute__((noinline, noclone, unused))
/* One that is called rarely, and should be short. */
#define SHORT __attribute__((optimize("Os"))) APART

/* Whether characters are read from the buffer of a stream, which has an end, behind which more may
 * follow. Otherwise they are those of a string, `end` means nothing, and a NUL is the end of all.
 */
#ifndef IN_BUFFER
#define IN_BUFFER 1
#endif

typedef unsigned char byte;

/* True for the blank, \t, \n, \v, \f and \r. */
INLINE int is_space(byte character)
{
    return character <= ' ' && (0x100003E00 >> character & 1);
}

INLINE int is_digit(byte character)
{
    return (byte)(character - '0') < 10;
}

INLINE uint64_t load(const byte *from)
{
    uint64_t word;
    memcpy(&word, from, 8);
    return word;
}

INLINE __m128i load_16(const byte *from)
{
    return _mm_loadu_si128((const __m128i *)from);
}

/* Bit k is set where character k of 16 is white space. */
INLINE unsigned spaces(__m128i characters)
{
    __m128i from_tab = _mm_sub_epi8(characters, _mm_set1_epi8('\t'));
    __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(from_tab, _mm_set1_epi8(4)), from_tab);
    return _mm_movemask_epi8(
        _mm_or_si128(controls, _mm_cmpeq_epi8(characters, _mm_set1_epi8(' '))));
}

/* Bit k is set where character k of 16 is the one asked for. */
INLINE unsigned equals(__m128i characters, byte character)
{
    return _mm_movemask_epi8(_mm_cmpeq_epi8(characters, _mm_set1_epi8((char)character)));
}

/* Copies count bytes, at most 15, and touches no other byte. Counts of words and lines cannot be
 * predicted, so there is no branch: what a bit of the count does not ask for goes elsewhere.
 */
INLINE void copy_short(char *to, const byte *from, size_t count)
{
    char elsewhere[8];
    uint64_t eight = load(from);
    memcpy(count & 8 ? to : elsewhere, &eight, 8);
    size_t at = count & 8;
    memcpy(count & 4 ? to + at : elsewhere, from + at, 4);
    at = count & 12;
    memcpy(count & 2 ? to + at : elsewhere, from + at, 2);
    at = count & 14;
    memcpy(count & 1 ? to + at : elsewhere, from + at, 1);
}

/* Where copying ends: at white space, or at one character. */
enum until { UNTIL_SPACE, UNTIL_CHARACTER };

/* Copies characters up to the first that ends copying, without it, but at most limit. Both the
 * limit and the characters at `from` must be there to be read. Copies nothing where `to` is null.
 * Returns how many characters come before the one that ends copying, or limit.
 */
INLINE size_t copy_until(char *to, const byte *from, size_t limit, enum until until, byte character)
{
    size_t count = 0;
    while (limit - count >= 16) {
        __m128i characters = load_16(from + count);
        unsigned ends =
            until == UNTIL_SPACE ? spaces(characters) : equals(characters, character);
        if (ends) {
            size_t more = __builtin_ctz(ends);
            if (to && count)
                _mm_storeu_si128((__m128i *)(to + count + more - 16), load_16(from + count + more - 16));
            else if (to)
                copy_short(to, from, more);
            return count + more;
        }
        if (to)
            _mm_storeu_si128((__m128i *)(to + count), characters);
        count += 16;
    }
    for (; count < limit; count++) {
        byte next = from[count];
        if (until == UNTIL_SPACE ? is_space(next) : next == character)
            break;
        if (to)
            to[count] = (char)next;
    }
    return count;
}

#endif
