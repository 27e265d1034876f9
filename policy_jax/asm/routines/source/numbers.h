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

/* '0' in each byte. */
#define ZEROS 0x3030303030303030

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

/* The number of the digits before the first other character, which is in `values`: fewer than 8.
 * Sets how many there are; without any, the number means nothing.
 */
INLINE uint64_t few_digits(uint64_t values, uint64_t others, unsigned *count)
{
    unsigned bits = __builtin_ctzll(others) - 7;
    *count = bits / 8;
    return eight_digits(values << (-bits & 63));
}

/* Reads the digits at `from` if there are fewer than 8. Returns how many, or 8. Reads 8 bytes. */
INLINE unsigned read_few_digits(const byte *from, uint64_t *value)
{
    uint64_t values = load(from) ^ ZEROS;
    uint64_t others = other_than_digits(values);
    if (UNLIKELY(!others))
        return 8;
    unsigned count;
    *value = few_digits(values, others, &count);
    return count;
}

/* Reads the digits at `from`, of which DIGITS_ROOM bytes can be read. Returns how many there are
 * (0, and above DIGITS_MOST: no value).
 */
INLINE unsigned read_digits(const byte *from, uint64_t *value)
{
    unsigned count;
    uint64_t values = load(from) ^ ZEROS;
    uint64_t others = other_than_digits(values);
    if (LIKELY(others)) {
        *value = few_digits(values, others, &count);
        return count;
    }
    uint64_t number = eight_digits(values);
    values = load(from + 8) ^ ZEROS;
    others = other_than_digits(values);
    if (LIKELY(others)) {
        uint64_t rest = few_digits(values, others, &count);
        *value = number * OWN(powers_of_ten)[count] + (count ? rest : 0);
        return 8 + count;
    }
    number = number * 100000000 + eight_digits(values);
    for (count = 16; count <= DIGITS_MOST && is_digit(from[count]); count++)
        number = number * 10 + (from[count] - '0');
    *value = number;
    return count;
}

/* Digits that were read: their number and how many there are. */
struct digits {
    uint64_t value;
    uint64_t count;
};

/* read_digits. */
APART struct digits OWN(digits)(const byte *from)
{
    struct digits digits;
    digits.count = read_digits(from, &digits.value);
    return digits;
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

/* digits * 10^exponent, correctly rounded, where one operation gives it: both the digits and the
 * power must be doubles without an error (W. D. Clinger, How to read floating point numbers
 * accurately, 1990), as all powers of the table are. Returns false in other cases, and where numbers
 * are not rounded to nearest.
 */
INLINE int scale(uint64_t digits, long exponent, double *value)
{
    if (digits > 1ull << 53 || exponent < -18 || exponent > 18 || _mm_getcsr() & _MM_ROUND_MASK)
        return 0;
    double number = (double)(int64_t)digits;
    double power = (double)(int64_t)OWN(powers_of_ten)[exponent < 0 ? -exponent : exponent];
    *value = exponent < 0 ? number / power : number * power;
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
