/* Decimal numbers: eight digits at a time where there is room, and fractions that are exact. */
#ifndef NUMBERS_H
#define NUMBERS_H

#include "characters.h"
#include "stream.h"

/* Room that read_digits needs: no more than this many bytes from its start are read. */
#define DIGITS_ROOM 24

/* The most digits of which every number fits into 64 bits. */
#define DIGITS_MOST 19

static const uint64_t OWN(powers_of_ten)[] = {
    1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000,
    10000000000, 100000000000, 1000000000000, 10000000000000, 100000000000000,
    1000000000000000, 10000000000000000, 100000000000000000, 1000000000000000000,
    10000000000000000000u,
};

/* In bytes: bit 7 of each byte of which the character is no digit; wrong only above the first. */
INLINE uint64_t other_than_digits(uint64_t values)
{
    return ((values + 0x7676767676767676) | values) & 0x8080808080808080;
}

/* The number that eight values of digits are, the first in the lowest byte: neighbours are joined
 * to pairs, these to fours and these to eight.
 */
INLINE uint64_t eight_digits(uint64_t values)
{
    values = (values * (1 + (10 << 8))) >> 8 & 0x00FF00FF00FF00FF;
    values = (values * (1 + (100 << 16))) >> 16 & 0x0000FFFF0000FFFF;
    return (values * (1 + (10000ull << 32))) >> 32;
}

/* Reads the digits at `from`, of which DIGITS_ROOM bytes can be read. Returns how many there are
 * (0: none, above DIGITS_MOST: too many, and no value).
 */
INLINE unsigned read_digits(const byte *from, uint64_t *value)
{
    uint64_t first = load(from) ^ 0x3030303030303030;
    uint64_t others = other_than_digits(first);
    if (LIKELY(others)) {
        unsigned bits = __builtin_ctzll(others) - 7;
        if (UNLIKELY(bits == 0))
            return 0;
        *value = eight_digits(first << (64 - bits));
        return bits / 8;
    }
    uint64_t number = eight_digits(first);
    uint64_t second = load(from + 8) ^ 0x3030303030303030;
    others = other_than_digits(second);
    if (LIKELY(others)) {
        unsigned bits = __builtin_ctzll(others) - 7;
        if (bits)
            number = number * OWN(powers_of_ten)[bits / 8] + eight_digits(second << (64 - bits));
        *value = number;
        return 8 + bits / 8;
    }
    number = number * 100000000 + eight_digits(second);
    unsigned count = 16;
    for (; count <= DIGITS_MOST && is_digit(from[count]); count++)
        number = number * 10 + (from[count] - '0');
    *value = number;
    return count;
}

/* The same for the first `limit` bytes at `from`, one at a time. */
INLINE unsigned read_digits_within(const byte *from, size_t limit, uint64_t *value)
{
    uint64_t number = 0;
    unsigned count = 0;
    for (; count < limit && count <= DIGITS_MOST && is_digit(from[count]); count++)
        number = number * 10 + (from[count] - '0');
    *value = number;
    return count;
}

static const double OWN(exact_powers)[] = {
    1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
};

/* digits * 10^exponent, correctly rounded, where one operation gives it: both the digits and the
 * power must be doubles without an error (W. D. Clinger, How to read floating point numbers
 * accurately, 1990). Returns false in other cases, and where numbers are not rounded to nearest.
 */
INLINE int scale(uint64_t digits, int exponent, double *value)
{
    if (digits > 1ull << 53 || exponent < -22 || exponent > 22 || _mm_getcsr() & _MM_ROUND_MASK)
        return 0;
    double number = (double)(int64_t)digits;
    *value = exponent < 0 ? number / OWN(exact_powers)[-exponent]
                          : number * OWN(exact_powers)[exponent];
    return 1;
}

/* True where a decimal number that was rounded to this double may round to another float: the
 * double is the middle of two floats, and the number perhaps is not.
 */
INLINE int is_between_floats(double value)
{
    uint64_t bits;
    memcpy(&bits, &value, 8);
    return (bits & 0x1FFFFFFF) == 0x10000000;
}

#endif
