/* A double in decimal with a fixed number of places, as glibc rounds it: exactly.
 *
 * A double is M / 2^S with M < 2^53. Its part behind the point, times 10^places, is an integer
 * product of less than 128 bits over 2^S, so that the remainder of the division decides how to
 * round. Needs `bounds` of digits.h.
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
INLINE int to_fixed(uint64_t bits, unsigned places, struct fixed *result)
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
    result->fraction = 0;
    if (shift <= 0) {
        result->whole = mantissa << -shift;
        return 1;
    }
    uint64_t power = places ? OWN(bounds)[places] : 1;
    int beyond; /* the sign of the remainder less one half */
    int inexact;
    if (LIKELY(shift < 64)) {
        uint64_t mask = (1ull << shift) - 1, half = 1ull << (shift - 1);
        result->whole = mantissa >> shift;
        unsigned __int128 product = (unsigned __int128)(mantissa & mask) * power;
        result->fraction = (uint64_t)(product >> shift);
        uint64_t rest = (uint64_t)product & mask;
        inexact = rest != 0;
        beyond = (rest > half) - (rest < half);
    } else if (shift < 128) {
        unsigned __int128 one = 1, product = (unsigned __int128)mantissa * power;
        unsigned __int128 rest = product & ((one << shift) - 1), half = one << (shift - 1);
        result->whole = 0;
        result->fraction = (uint64_t)(product >> shift);
        inexact = rest != 0;
        beyond = (rest > half) - (rest < half);
    } else { /* less than 2^(53 - 128), so far less than half of 10^-19 */
        result->whole = 0;
        inexact = mantissa != 0;
        beyond = -1;
    }
    if (!inexact)
        return 1;
    if (UNLIKELY(!rounds_to_nearest()))
        return 0;
    uint64_t last = places ? result->fraction : result->whole;
    if (beyond > 0 || (beyond == 0 && (last & 1))) {
        if (++result->fraction == power) {
            result->fraction = 0;
            result->whole++;
        }
    }
    return 1;
}

#endif
