/* Decimal fractions such as -12.5e3, as scanf reads them, where `scale` can give their value. */
#ifndef FRACTIONS_H
#define FRACTIONS_H

#include "integers.h"

/* Reads the digits of a part of a number. Returns how many, more than DIGITS_MOST if too many, or
 * if the buffer ends.
 */
INLINE unsigned scan_part(const byte **position, const byte *end, uint64_t *value)
{
    const byte *next = *position;
    unsigned digits;
    if (IN_BUFFER && LIKELY(end - next >= DIGITS_ROOM)) {
        digits = read_few_digits(next, value);
        if (UNLIKELY(digits == 8)) {
            struct digits part = OWN(digits)(next);
            digits = (unsigned)part.count;
            *value = part.value;
        }
    } else
        digits = read_digits_within(next, IN_BUFFER ? (size_t)(end - next) : SIZE_MAX, value);
    *position = next + digits;
    return IN_BUFFER && next + digits == end ? DIGITS_MOST + 1 : digits;
}

/* Reads the exponent after its e. Adds it. */
SHORT const byte *OWN(exponent)(const byte *next, const byte *end, long *exponent)
{
    if (is_empty(next, end))
        return 0;
    int negative = *next == '-';
    if (negative || *next == '+') {
        next++;
        if (is_empty(next, end))
            return 0;
    }
    uint64_t power;
    unsigned digits = read_digits_within(next, IN_BUFFER ? (size_t)(end - next) : SIZE_MAX, &power);
    next += digits;
    if (!digits || digits > 4 || (IN_BUFFER && next == end))
        return 0;
    *exponent += negative ? -(long)power : (long)power;
    return next;
}

/* Reads a fraction that begins at `next`. Stores a double with OF_LONG, and a float with OF_INT. */
APART const byte *OWN(fraction)(const byte *next, const byte *end, enum length length, void *to)
{
    int negative = *next == '-';
    if (negative || *next == '+') {
        next++;
        if (is_empty(next, end))
            return 0;
    }
    uint64_t number = 0;
    long exponent = 0;
    unsigned digits = scan_part(&next, end, &number);
    if (UNLIKELY(digits > DIGITS_MOST))
        return 0;
    if (!digits)
        number = 0;
    if (*next == '.') {
        next++;
        uint64_t part = 0;
        unsigned places = scan_part(&next, end, &part);
        digits += places;
        if (UNLIKELY(digits > DIGITS_MOST))
            return 0;
        if (places)
            number = number * OWN(powers_of_ten)[places] + part;
        exponent = -(long)places;
    }
    byte lower = *next | 0x20;
    if (UNLIKELY(!digits || lower == 'x'))
        return 0;
    if (UNLIKELY(lower == 'e')) {
        next = OWN(exponent)(next + 1, end, &exponent);
        if (!next)
            return 0;
    }
    double value;
    if (UNLIKELY(!scale(number, exponent, &value)))
        return 0;
    if (negative)
        value = -value;
    if (LIKELY(length == OF_LONG)) {
        memcpy(to, &value, 8);
    } else {
        if (UNLIKELY(is_between_floats(value)))
            return 0;
        float narrow = (float)value;
        memcpy(to, &narrow, 4);
    }
    return next;
}

#endif
