/* What the scanf family shares: a format is followed through characters that are all in memory.
 *
 * The characters are those of a stream's buffer, where more may follow behind the end, or those of
 * a string, where the final NUL is the end of everything. `end` is the end of the buffer, or null
 * for a string; it is a constant after inlining.
 *
 * A file that includes this defines ROUTINE as its own name before.
 */
#ifndef SCAN_H
#define SCAN_H

#define JOIN(a, b) a##_##b
#define JOINED(a, b) JOIN(a, b)
#define OWN(name) JOINED(ROUTINE, name)

#include <limits.h>
#include <stdarg.h>

#include "numbers.h"
#include "stream.h"

/* What `scan` returns where it does not know the outcome. No count and no EOF is equal to it. */
#define UNKNOWN INT_MIN

/* _IO_EOF_SEEN of glibc's libio.h: scanf clears this flag where it pushes a character back. */
#define EOF_SEEN 0x10

/* Whether scanf would change nothing of the stream but its position, as long as it reads from the
 * buffer: the stream is for narrow characters already.
 */
INLINE int is_readable(const FILE *stream)
{
    return is_ours(stream) && stream->_mode < 0 && !(stream->_flags & EOF_SEEN);
}

/* The pointers after the format: those that came in registers, and then those on the stack. */
struct pointers {
    char *in_registers;
    char *on_stack;
    unsigned offset;
};

/* Those of a va_list, which is not changed (System V ABI, AMD64 supplement, 3.5.7: gp_offset is the
 * place of the next argument in the 48 bytes where the registers were saved).
 */
INLINE struct pointers pointers_in(va_list arguments)
{
    return (struct pointers){
        arguments->reg_save_area, arguments->overflow_arg_area, arguments->gp_offset};
}

/* The next pointer. */
INLINE void *next_of(const struct pointers *pointers)
{
    char *from = LIKELY(pointers->offset < 48) ? pointers->in_registers + pointers->offset
                                               : pointers->on_stack;
    return *(void **)from;
}

/* The next pointer, and passes over it. */
INLINE void *take(struct pointers *pointers)
{
    void *next = next_of(pointers);
    if (LIKELY(pointers->offset < 48))
        pointers->offset += 8;
    else
        pointers->on_stack += 8;
    return next;
}

INLINE const byte *skip_spaces(const byte *next, const byte *end)
{
    while ((!end || next < end) && is_space(*next))
        next++;
    return next;
}

/* Whether nothing follows. In a string, this is the end of the input; in a buffer, it is unknown. */
INLINE int is_empty(const byte *next, const byte *end)
{
    return end ? next >= end : *next == 0;
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

enum outcome { DONE, NO_MATCH, NOT_SURE };

/* Reads an integer of base 10 or 16 after white space: a sign and digits. At most width characters
 * (0: any number).
 */
INLINE enum outcome scan_integer(
    const byte **position, const byte *end, int is_signed, unsigned width, uint64_t *value)
{
    const byte *next = *position;
    size_t limit = width ? width : SIZE_MAX;
    int negative = *next == '-';
    if (negative || *next == '+') {
        next++;
        limit--;
        if (is_empty(next, end))
            return end ? NOT_SURE : NO_MATCH;
    }
    uint64_t number;
    unsigned digits;
    if (end && LIKELY(!width && end - next >= DIGITS_ROOM)) {
        digits = read_digits(next, &number);
    } else {
        size_t room = end ? (size_t)(end - next) : SIZE_MAX;
        digits = read_digits_within(next, limit < room ? limit : room, &number);
    }
    next += digits;
    if (end && next == end)
        return NOT_SURE;
    if (!digits)
        return NO_MATCH;
    if (UNLIKELY(digits >= DIGITS_MOST))
        if (digits > DIGITS_MOST || (is_signed && number > INT64_MAX))
            return NOT_SURE;
    *value = negative ? -number : number;
    *position = next;
    return DONE;
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
    if (end) {
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

/* Reads a hexadecimal number of at most 15 digits, without a sign or 0x. */
INLINE enum outcome scan_hexadecimal(const byte **position, const byte *end, uint64_t *value)
{
    const byte *next = *position;
    uint64_t number = 0;
    int digits = 0;
    for (;; next++, digits++) {
        if (end && next == end)
            return NOT_SURE;
        byte lower = *next | 0x20;
        if (is_digit(*next))
            number = number << 4 | (*next - '0');
        else if ((byte)(lower - 'a') < 6)
            number = number << 4 | (lower - 'a' + 10);
        else
            break;
    }
    if (!digits || digits > 15 || (*next | 0x20) == 'x')
        return NOT_SURE;
    *value = number;
    *position = next;
    return DONE;
}

/* Reads the digits of a part of a number. Returns how many, more than DIGITS_MOST if too many, or
 * if the buffer ends.
 */
INLINE unsigned scan_part(const byte **position, const byte *end, uint64_t *value)
{
    const byte *next = *position;
    unsigned digits;
    if (end && LIKELY(end - next >= DIGITS_ROOM))
        digits = read_digits(next, value);
    else
        digits = read_digits_within(next, end ? (size_t)(end - next) : SIZE_MAX, value);
    *position = next + digits;
    return end && next + digits == end ? DIGITS_MOST + 1 : digits;
}

/* Reads a decimal fraction after white space, such as -12.5e3, where `scale` can give its value. */
INLINE enum outcome scan_fraction(const byte **position, const byte *end, double *value)
{
    const byte *next = *position;
    int negative = *next == '-';
    if (negative || *next == '+') {
        next++;
        if (is_empty(next, end))
            return NOT_SURE;
    }
    uint64_t number = 0;
    int exponent = 0;
    unsigned digits = scan_part(&next, end, &number);
    if (UNLIKELY(digits > DIGITS_MOST))
        return NOT_SURE;
    if (!digits)
        number = 0;
    if (*next == '.') {
        next++;
        uint64_t part = 0;
        unsigned places = scan_part(&next, end, &part);
        digits += places;
        if (UNLIKELY(digits > DIGITS_MOST))
            return NOT_SURE;
        if (places)
            number = number * OWN(powers_of_ten)[places] + part;
        exponent = -(int)places;
    }
    if (UNLIKELY(!digits))
        return NOT_SURE;
    byte lower = *next | 0x20;
    if (UNLIKELY(lower == 'x'))
        return NOT_SURE;
    if (UNLIKELY(lower == 'e')) {
        next++;
        if (is_empty(next, end))
            return NOT_SURE;
        int is_negative = *next == '-';
        if (is_negative || *next == '+') {
            next++;
            if (is_empty(next, end))
                return NOT_SURE;
        }
        uint64_t power;
        digits = scan_part(&next, end, &power);
        if (!digits || digits > 4)
            return NOT_SURE;
        exponent += is_negative ? -(int)power : (int)power;
    }
    if (UNLIKELY(!scale(number, exponent, value)))
        return NOT_SURE;
    if (negative)
        *value = -*value;
    *position = next;
    return DONE;
}

/* A set of characters, as a format has it between [ and ]. */
struct set {
    uint64_t members[4];
    int complement;
};

INLINE int is_member(const struct set *set, byte character)
{
    return (int)(set->members[character >> 6] >> (character & 63) & 1) ^ set->complement;
}

/* Reads a set after its [. Returns what follows its ], or null where the set does not end. As in
 * glibc, ] or - is a member where it comes first, and a-z is a range where a <= z; the end of one
 * range may be the start of the next.
 */
INLINE const char *read_set(const char *format, struct set *set)
{
    memset(set, 0, sizeof *set);
    if (*format == '^') {
        set->complement = 1;
        format++;
    }
    byte before = 0;
    for (int first = 1;; first = 0) {
        byte character = (byte)*format++;
        if (!character)
            return 0;
        if (character == ']' && !first)
            return format;
        byte last = (byte)*format;
        if (character == '-' && !first && last && last != ']' && before <= last) {
            for (unsigned member = before; member < last; member++)
                set->members[member >> 6] |= 1ull << (member & 63);
        } else {
            set->members[character >> 6] |= 1ull << (character & 63);
        }
        before = character;
    }
}

/* Copies members of a set, at most limit, to `to` where it is not null. Returns how many. */
INLINE size_t copy_members(
    char *to, const byte *next, const byte *end, size_t limit, const struct set *set)
{
    size_t count = 0;
    for (; count < limit && !is_empty(next + count, end); count++) {
        if (!is_member(set, next[count]))
            break;
        if (to)
            to[count] = (char)next[count];
    }
    return count;
}

/* In a string: whether count characters at `to`, and a NUL, would overwrite some of the string
 * from `start` on. What libc then reads is not what is there before.
 */
INLINE int overlaps(const char *to, size_t count, const byte *start, const byte *next)
{
    const byte *first = (const byte *)to;
    if (first < start)
        return first + count >= start;
    while (next < first && *next)
        next++;
    return next == first || first < next;
}

/* Follows a format through the characters from *position. Returns what scanf would return, and
 * sets *position to what stays unread; or returns UNKNOWN, and nothing is changed except what the
 * pointers point to, which scanf would change as well.
 */
INLINE int scan(
    const byte **position, const byte *end, const char *format, struct pointers pointers)
{
    const byte *next = *position;
    const byte *start = next;
    int done = 0;
    for (;;) {
        byte directive = (byte)*format++;
        if (directive != '%') {
            if (!directive) {
                *position = next;
                return done;
            }
            if (is_space(directive)) {
                next = skip_spaces(next, end);
                if (end && next == end)
                    return UNKNOWN;
                continue;
            }
            if (directive >= 0x80)
                return UNKNOWN;
            if (is_empty(next, end))
                return UNKNOWN;
            if (*next != directive)
                return end ? UNKNOWN : done;
            next++;
            continue;
        }

        byte conversion = (byte)*format++;
        if (conversion == 'd') {
            const byte *after = scan_frequent_integer(next, end, OF_INT, next_of(&pointers));
            if (LIKELY(after)) {
                take(&pointers);
                next = after;
                done++;
                continue;
            }
        }
        int stores = 1;
        unsigned width = 0;
        enum length length = OF_INT;
        if (UNLIKELY(conversion < 'A')) {
            if (conversion == '*') {
                stores = 0;
                conversion = (byte)*format++;
            }
            if (conversion == '0')
                return UNKNOWN;
            for (int digits = 0; is_digit(conversion); conversion = (byte)*format++) {
                if (++digits > 8)
                    return UNKNOWN;
                width = width * 10 + (conversion - '0');
            }
        }
        if (conversion == 'l') {
            length = OF_LONG;
            conversion = (byte)*format++;
            if (conversion == 'l') {
                length = OF_LONG_LONG;
                conversion = (byte)*format++;
            }
        } else if (conversion == 'h') {
            length = OF_SHORT;
            conversion = (byte)*format++;
            if (conversion == 'h') {
                length = OF_CHAR;
                conversion = (byte)*format++;
            }
        } else if (conversion == 'z' || conversion == 'j' || conversion == 't') {
            length = OF_LONG_LONG;
            conversion = (byte)*format++;
        }

        if (conversion != 'c' && conversion != '[' && conversion != 'n') {
            next = skip_spaces(next, end);
        }
        if (conversion != 'n' && is_empty(next, end))
            return UNKNOWN;

        switch (conversion) {
        case 'i':
            if (*next == '0' || ((*next == '-' || *next == '+') && (!end || next + 1 < end) && next[1] == '0'))
                return UNKNOWN;
            /* fall through */
        case 'd':
        case 'u': {
            uint64_t value;
            enum outcome outcome = scan_integer(&next, end, conversion != 'u', width, &value);
            if (UNLIKELY(outcome != DONE)) {
                if (outcome == NO_MATCH)
                    return end ? UNKNOWN : done;
                return UNKNOWN;
            }
            if (LIKELY(stores)) {
                store(take(&pointers), length, value);
                done++;
            }
            break;
        }
        case 'x': {
            uint64_t value;
            if (width || scan_hexadecimal(&next, end, &value) != DONE)
                return UNKNOWN;
            if (stores) {
                store(take(&pointers), length, value);
                done++;
            }
            break;
        }
        case 'f':
        case 'e':
        case 'g': {
            double value;
            if (!stores || width || (length != OF_LONG && length != OF_INT) ||
                scan_fraction(&next, end, &value) != DONE)
                return UNKNOWN;
            if (length == OF_LONG) {
                memcpy(take(&pointers), &value, 8);
            } else {
                if (is_between_floats(value))
                    return UNKNOWN;
                float narrow = (float)value;
                memcpy(take(&pointers), &narrow, 4);
            }
            done++;
            break;
        }
        case 'c': {
            if (length != OF_INT)
                return UNKNOWN;
            size_t count = width ? width : 1;
            size_t room = end ? (size_t)(end - next) : strnlen((const char *)next, count);
            if (count > room)
                return UNKNOWN;
            if (LIKELY(stores)) {
                char *to = take(&pointers);
                if (!end && overlaps(to, count, start, next))
                    return UNKNOWN;
                if (LIKELY(count == 1))
                    *to = (char)*next;
                else
                    memcpy(to, next, count);
                done++;
            }
            next += count;
            break;
        }
        case 's': {
            if (length != OF_INT)
                return UNKNOWN;
            size_t limit = width ? width : SIZE_MAX;
            char *to = stores ? take(&pointers) : 0;
            size_t count = 0;
            if (end) {
                size_t room = (size_t)(end - next);
                count = copy_until(to, next, limit < room ? limit : room, UNTIL_SPACE, 0);
                if (count == room && count != limit)
                    return UNKNOWN;
            } else {
                while (count < limit && next[count] && !is_space(next[count]))
                    count++;
                if (to && overlaps(to, count, start, next))
                    return UNKNOWN;
                if (to)
                    memcpy(to, next, count);
            }
            next += count;
            if (LIKELY(stores)) {
                to[count] = 0;
                done++;
            }
            break;
        }
        case '[': {
            if (length != OF_INT)
                return UNKNOWN;
            size_t limit = width ? width : SIZE_MAX;
            char *to = stores ? take(&pointers) : 0;
            size_t count;
            if (end && format[0] == '^' && format[1] && format[2] == ']') {
                size_t room = (size_t)(end - next);
                count = copy_until(
                    to, next, limit < room ? limit : room, UNTIL_CHARACTER, (byte)format[1]);
                format += 3;
            } else {
                struct set set;
                set.complement = 0;
                format = read_set(format, &set);
                if (!format)
                    return UNKNOWN;
                count = copy_members(end ? to : 0, next, end, limit, &set);
                if (!end && to && count) {
                    if (overlaps(to, count, start, next))
                        return UNKNOWN;
                    memcpy(to, next, count);
                }
            }
            if (!count)
                return end ? UNKNOWN : done;
            next += count;
            if (end && next == end && count != limit)
                return UNKNOWN;
            if (LIKELY(stores)) {
                to[count] = 0;
                done++;
            }
            break;
        }
        case 'n':
            /* What libc does to errno after this depends on where it saw the end of the string. */
            if (!end && !*next && *format)
                return UNKNOWN;
            if (stores)
                store(take(&pointers), length, (uint64_t)(next - start));
            break;
        case '%':
            if (!stores || width || length != OF_INT)
                return UNKNOWN;
            if (*next != '%')
                return end ? UNKNOWN : done;
            next++;
            break;
        default:
            return UNKNOWN;
        }
    }
}

/* `scan` in the buffer of a stream, with the arguments of a function with a variable number of
 * them. They stay as they are.
 */
INLINE int scan_stream(FILE *stream, const char *format, va_list arguments)
{
    const byte *next = (const byte *)stream->_IO_read_ptr;
    const byte *end = (const byte *)stream->_IO_read_end;
    if (UNLIKELY(next >= end || !is_readable(stream)))
        return UNKNOWN;
    int done = scan(&next, end, format, pointers_in(arguments));
    if (LIKELY(done != UNKNOWN))
        stream->_IO_read_ptr = (char *)next;
    return done;
}

#endif
