/* Decimal digits at the start of a text, eight at a time. */
#ifndef DECIMAL_H
#define DECIMAL_H

#include <stdint.h>
#include <string.h>

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

/* The number that a text begins with, read as strtol reads it in base 10: white space, a sign, at
 * most 18 digits. Puts the end of the digits into *end, or NULL where there are none or more. */
static inline __attribute__((always_inline)) long decimal(const char *text, const char **end)
{
    const unsigned char *at = (const unsigned char *)text;
    while (*at == ' ' || *at - 9u < 5)
        at++;
    unsigned long negative = *at == '-', value = 0;
    at += negative | (*at == '+');
    const unsigned char *start = at;
    *end = NULL;
    if (LIKELY(((uintptr_t)at & 4095) <= 4088)) { /* eight bytes of one page can be read */
        uint64_t bytes;
        memcpy(&bytes, at, 8);
        bytes ^= 0x3030303030303030;
        /* The lowest byte with its highest bit set is the first that is no digit. */
        uint64_t others = (bytes | (bytes + 0x7676767676767676)) & 0x8080808080808080;
        if (LIKELY(others)) {
            unsigned bits = (unsigned)__builtin_ctzll(others) & 56;
            if (UNLIKELY(!bits))
                return 0;
            at += bits / 8;
            /* Zeros in front; then pairs of digits, pairs of those and pairs of those. */
            bytes <<= 64 - bits;
            bytes = bytes * 10 + (bytes >> 8);
            bytes = ((bytes & 0x000000FF000000FF) * 0x000F424000000064
                     + ((bytes >> 16) & 0x000000FF000000FF) * 0x0000271000000001)
                    >> 32;
            *end = (const char *)at;
            return (long)((bytes ^ -negative) + negative);
        }
    }
    for (unsigned digit; (digit = *at - (unsigned)'0') < 10; at++)
        value = value * 10 + digit;
    if (LIKELY((unsigned long)(at - start) - 1 < 18))
        *end = (const char *)at;
    return (long)((value ^ -negative) + negative);
}

#endif
