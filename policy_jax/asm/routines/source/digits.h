/* The decimal digits of unsigned integers: two at a time, from a table.
 *
 * Makes the symbols `pairs` and `bounds` of the routine.
 */
#ifndef DIGITS_H
#define DIGITS_H

#include <stdint.h>
#include <string.h>

#include "own.h"
#include "stream.h"

/* "00" "01" ... "99" */
#define PAIR(a, b) (a), (b)
#define PAIRS_OF(a)                                                                                \
    PAIR(a, '0'), PAIR(a, '1'), PAIR(a, '2'), PAIR(a, '3'), PAIR(a, '4'), PAIR(a, '5'),            \
        PAIR(a, '6'), PAIR(a, '7'), PAIR(a, '8'), PAIR(a, '9')
static const char OWN(pairs)[200] = {
    PAIRS_OF('0'), PAIRS_OF('1'), PAIRS_OF('2'), PAIRS_OF('3'), PAIRS_OF('4'),
    PAIRS_OF('5'), PAIRS_OF('6'), PAIRS_OF('7'), PAIRS_OF('8'), PAIRS_OF('9'),
};

/* The smallest number with more than N digits is 10^N; but 0 has one digit, as 1 has. */
static const uint64_t OWN(bounds)[20] = {
    0,
    10,
    100,
    1000,
    10000,
    100000,
    1000000,
    10000000,
    100000000,
    1000000000,
    10000000000,
    100000000000,
    1000000000000,
    10000000000000,
    100000000000000,
    1000000000000000,
    10000000000000000,
    100000000000000000,
    1000000000000000000,
    10000000000000000000u,
};

/* How many digits a number has, 0 having one. A number of B bits has at most
 * floor(B log10(2)) + 1 digits, and at most one fewer; 1233 / 4096 is close enough for B <= 64. */
INLINE unsigned digits_of(uint64_t value)
{
    unsigned bits = 64 - (unsigned)__builtin_clzll(value | 1);
    unsigned guess = bits * 1233 >> 12;
    return guess + (value >= OWN(bounds)[guess]);
}

INLINE void put_pair(char *to, uint32_t value)
{
    memcpy(to, OWN(pairs) + 2 * value, 2);
}

/* Puts the digits of a value before `end`; returns where they begin. */
INLINE char *put_digits(char *end, uint64_t value)
{
    while (UNLIKELY(value >> 32)) {
        uint64_t rest = value / 100000000;
        uint32_t eight = (uint32_t)(value - rest * 100000000);
        uint32_t high = eight / 10000, low = eight % 10000;
        end -= 8;
        put_pair(end, high / 100);
        put_pair(end + 2, high % 100);
        put_pair(end + 4, low / 100);
        put_pair(end + 6, low % 100);
        value = rest;
    }
    uint32_t left = (uint32_t)value;
    while (left >= 10000) {
        uint32_t rest = left / 10000, four = left % 10000;
        end -= 4;
        put_pair(end, four / 100);
        put_pair(end + 2, four % 100);
        left = rest;
    }
    if (left >= 100) {
        uint32_t rest = left / 100;
        end -= 2;
        put_pair(end, left % 100);
        left = rest;
    }
    if (left >= 10) {
        end -= 2;
        put_pair(end, left);
    } else {
        *--end = (char)('0' + left);
    }
    return end;
}

/* The same, called: where it is rarely needed. */
static __attribute__((noinline)) void OWN(digits)(char *end, uint64_t value)
{
    put_digits(end, value);
}

#endif
