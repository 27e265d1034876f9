/* A double in decimal with a fixed number of places, as glibc rounds it: exactly.
 *
 * A double is M / 2^S with M < 2^53. Its part behind the point, times 10^places, is an integer
 * product of less than 128 bits over 2^S, so that the remainder of the division decides how to
 * round. Needs `pairs` and `bounds` of digits.h.
 */
#ifndef FIXED_H
#define FIXED_H

#include <stdint.h>

#include "digits.h"
#include "own.h"

#define MOST_PLACES 19

struct fixed {
    uint64_t whole;    /* the part before the point */
    uint64_t fraction; /* the places behind it, as one number */
};

/* Whether printf rounds to nearest: glibc looks at the control word of the x87 unit. */
INLINE int rounds_to_nearest(void)
{
    uint16_t control;
    __asm__ volatile("fnstcw %0" : "=m"(control));
    return !(control & 0x0c00);
}

/* Rounds the absolute value of a double (its bits given) to so many places, at most MOST_PLACES.
 * False where it does not: from 2^63 on, infinite, not a number, another rounding mode. */
static __attribute__((noinline)) int OWN(fixed)(uint64_t bits, unsigned places,
                                                struct fixed *result)
{
    unsigned exponent = bits >> 52 & 0x7ff;
    uint64_t mantissa = bits & ((1ull << 52) - 1);
    if (UNLIKELY(exponent >= 1023 + 63))
        return 0;
    if (LIKELY(exponent))
        mantissa |= 1ull << 52;
    else
        exponent = 1;
    int shift = 1075 - (int)exponent;
    if (UNLIKELY(shift <= 0)) {
        result->whole = mantissa << -shift;
        result->fraction = 0;
        return 1;
    }
    const uint64_t power = places ? OWN(bounds)[places] : 1;
    uint64_t whole = 0, fraction = 0;
    int inexact, up; /* up: the remainder is more than a half, or a half after an odd digit */
    if (LIKELY(shift < 64)) {
        uint64_t mask = (1ull << shift) - 1, half = 1ull << (shift - 1);
        whole = mantissa >> shift;
        unsigned __int128 product = (unsigned __int128)(mantissa & mask) * power;
        fraction = (uint64_t)(product >> shift);
        uint64_t rest = (uint64_t)product & mask;
        inexact = rest != 0;
        up = rest + ((places ? fraction : whole) & 1) > half;
    } else if (shift < 128) {
        unsigned __int128 one = 1, product = (unsigned __int128)mantissa * power;
        unsigned __int128 rest = product & ((one << shift) - 1), half = one << (shift - 1);
        fraction = (uint64_t)(product >> shift);
        inexact = rest != 0;
        up = rest > half || (rest == half && (fraction & 1));
    } else { /* less than 2^(53 - 128), so far less than half of 10^-MOST_PLACES */
        inexact = mantissa != 0;
        up = 0;
    }
    if (LIKELY(inexact) && UNLIKELY(!rounds_to_nearest()))
        return 0;
    fraction += (unsigned)up;
    if (UNLIKELY(fraction == power)) {
        fraction = 0;
        whole++;
    }
    result->whole = whole;
    result->fraction = fraction;
    return 1;
}

/* Puts the fraction, with as many digits as places. */
INLINE char *put_places(char *out, uint64_t fraction, unsigned places)
{
    char *digit = out + places;
    while (UNLIKELY(fraction >> 32)) {
        uint64_t rest = fraction / 100;
        put_pair(digit -= 2, (uint32_t)(fraction - rest * 100));
        fraction = rest;
    }
    uint32_t left = (uint32_t)fraction;
    while (digit - out >= 2) {
        put_pair(digit -= 2, left % 100);
        left /= 100;
    }
    if (digit > out)
        *out = (char)('0' + left % 10);
    return out + places;
}

#endif
