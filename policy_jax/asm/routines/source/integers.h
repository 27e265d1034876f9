/* Integers, as scanf reads them and stores them.
 *
 * Here and in `fractions.h`, characters are read up to `end`, or from a string. The functions return what
 * follows the number. Where they return null, the outcome is not known and nothing was stored.
 */
#ifndef INTEGERS_H
#define INTEGERS_H

#include "numbers.h"

/* Returned where the input does not match, which is only known of a string. */
#define NO_MATCH ((const byte *)-1)

INLINE const byte *skip_spaces(const byte *next, const byte *end)
{
    while ((!IN_BUFFER || next < end) && is_space(*next))
        next++;
    return next;
}

/* Whether nothing follows. In a string, this is the end of the input; in a buffer, it is unknown. */
INLINE int is_empty(const byte *next, const byte *end)
{
    return IN_BUFFER ? next >= end : *next == 0;
}

enum length { OF_CHAR = 1, OF_SHORT = 2, OF_INT = 4, OF_LONG = 8, OF_LONG_LONG = 16 };

INLINE void store(void *to, enum length length, uint64_t value)
{
    if (LIKELY(length == OF_INT))
        memcpy(to, &value, 4);
    else if (length >= OF_LONG)
        memcpy(to, &value, 8);
    else if (length == OF_SHORT)
        memcpy(to, &value, 2);
    else
        memcpy(to, &value, 1);
}

/* Room for a sign and digits. */
#define INTEGER_ROOM (DIGITS_ROOM + 1)

/* Stores the integer of 1 to 18 digits at `next`, of which DIGITS_ROOM bytes can be read. The sign
 * is -1 or 0. Returns what follows it; null for other numbers, and stores nothing.
 */
INLINE const byte *store_digits(const byte *next, long sign, enum length length, void *to)
{
    uint64_t value;
    unsigned digits = read_digits(next, &value);
    if (UNLIKELY(digits - 1 >= DIGITS_MOST - 1))
        return 0;
    store(to, length, (value ^ (uint64_t)sign) - (uint64_t)sign);
    return next + digits;
}

/* Skips white space as long as more than room is left. */
INLINE const byte *skip_far_from_end(const byte *next, const byte *end, long room)
{
    while (is_space(*next) && LIKELY(next < end - room))
        next++;
    return next;
}

/* Reads an integer of 1 to 18 digits after white space, with a minus or without a sign, where it is
 * far from the end of a buffer. Returns what follows it; null for others, and stores nothing.
 */
INLINE const byte *scan_frequent_integer(
    const byte *next, const byte *end, enum length length, void *to)
{
    if (IN_BUFFER) {
        if (UNLIKELY(end - next <= INTEGER_ROOM))
            return 0;
        next = skip_far_from_end(next, end, INTEGER_ROOM);
        long sign = -(long)(*next == '-');
        return store_digits(next - sign, sign, length, to);
    }
    next = skip_spaces(next, end);
    long sign = -(long)(*next == '-');
    next -= sign;
    uint64_t value;
    unsigned digits = read_digits_within(next, DIGITS_MOST, &value);
    if (UNLIKELY(digits - 1 >= DIGITS_MOST - 1))
        return 0;
    store(to, length, (value ^ (uint64_t)sign) - (uint64_t)sign);
    return next + digits;
}

/* The same for all integers: with any sign, at most width characters (0: any number). Stores nothing
 * where `to` is null.
 */
SHORT const byte *OWN(integer)(
    const byte *next, const byte *end, int is_signed, unsigned width, enum length length, void *to)
{
    size_t limit = width ? width : SIZE_MAX;
    int negative = *next == '-';
    if (negative || *next == '+') {
        next++;
        limit--;
        if (is_empty(next, end))
            return IN_BUFFER ? 0 : NO_MATCH;
    }
    uint64_t number;
    unsigned digits;
    if (IN_BUFFER && LIKELY(!width && end - next >= DIGITS_ROOM)) {
        struct digits all = OWN(digits)(next);
        digits = (unsigned)all.count;
        number = all.value;
    } else {
        size_t room = IN_BUFFER ? (size_t)(end - next) : SIZE_MAX;
        digits = read_digits_within(next, limit < room ? limit : room, &number);
    }
    next += digits;
    if (IN_BUFFER && next == end)
        return 0;
    if (!digits)
        return IN_BUFFER ? 0 : NO_MATCH;
    if (UNLIKELY(digits >= DIGITS_MOST))
        if (digits > DIGITS_MOST || (is_signed && number > INT64_MAX))
            return 0;
    if (LIKELY(to))
        store(to, length, negative ? -number : number);
    return next;
}

/* Whether %i reads a decimal number: one that does not begin with 0. */
INLINE int is_decimal(const byte *next, const byte *end)
{
    if (*next == '-' || *next == '+')
        next++;
    return !is_empty(next, end) && *next != '0';
}

/* The same for hexadecimal numbers of at most 15 digits, without a sign or 0x. */
INLINE const byte *scan_hexadecimal(
    const byte *next, const byte *end, enum length length, void *to)
{
    uint64_t number = 0;
    int digits = 0;
    for (;; next++, digits++) {
        if (IN_BUFFER && next == end)
            return 0;
        byte lower = *next | 0x20;
        if (is_digit(*next))
            number = number << 4 | (*next - '0');
        else if ((byte)(lower - 'a') < 6)
            number = number << 4 | (lower - 'a' + 10);
        else
            break;
    }
    if (!digits || digits > 15 || (*next | 0x20) == 'x')
        return 0;
    if (to)
        store(to, length, number);
    return next;
}

#endif
