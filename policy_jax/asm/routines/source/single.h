/* Formats that are one conversion, which most are: no format is followed, few registers are needed.
 *
 * Each function reads from the buffer of a stream. It returns 1 where it did all that scanf does
 * with the format that it is for. Otherwise it returns 0, and the stream is unchanged.
 */
#ifndef SINGLE_H
#define SINGLE_H

#include "scan.h"

/* The formats: "%d" and "%u"; %ld, %lu, %lld, %llu; %lf; %s; %c; " %c"; any other. */
enum format { AN_INT, A_LONG, A_DOUBLE, A_WORD, A_CHARACTER, A_VISIBLE_CHARACTER, ANOTHER };

/* Reads no further than up to the end of the format. */
INLINE enum format format_of(const char *format)
{
    if (LIKELY(format[0] == '%')) {
        char conversion = format[1];
        if (conversion == 'd' && !format[2])
            return AN_INT;
        if (conversion == 's' && !format[2])
            return A_WORD;
        if (conversion == 'l') {
            const char *rest = format + 2 + (format[2] == 'l');
            if ((rest[0] == 'd' || rest[0] == 'u') && !rest[1])
                return A_LONG;
            if (format[2] == 'f' && !format[3])
                return A_DOUBLE;
        }
        if (conversion == 'c' && !format[2])
            return A_CHARACTER;
        if (conversion == 'u' && !format[2])
            return AN_INT;
    } else if (format[0] == ' ' && format[1] == '%' && format[2] == 'c' && !format[3]) {
        return A_VISIBLE_CHARACTER;
    }
    return ANOTHER;
}

/* What the functions find in the buffer, at least as much as room, before anything else. */
struct buffer {
    const byte *next;
    const byte *end;
};

INLINE int has_room(FILE *stream, long room, struct buffer *buffer)
{
    buffer->next = (const byte *)stream->_IO_read_ptr;
    buffer->end = (const byte *)stream->_IO_read_end;
    return LIKELY(buffer->end - buffer->next > room) && is_readable(stream);
}

/* Skips white space as long as more than room is left. */
INLINE const byte *skip_in(const struct buffer *buffer, long room)
{
    const byte *next = buffer->next;
    while (is_space(*next) && LIKELY(next < buffer->end - room))
        next++;
    return next;
}

/* Room for a sign and digits. */
#define INTEGER_ROOM (DIGITS_ROOM + 1)

/* Stores the number of which the digits begin at `next`. */
INLINE int single_digits(
    FILE *stream, const byte *next, int negative, enum length length, void *to)
{
    uint64_t value;
    unsigned digits = read_digits(next, &value);
    if (UNLIKELY(digits - 1 >= DIGITS_MOST - 1))
        return 0;
    store(to, length, negative ? -value : value);
    stream->_IO_read_ptr = (char *)next + digits;
    return 1;
}

/* AN_INT and A_LONG. */
INLINE int single_integer(FILE *stream, enum length length, void *to)
{
    struct buffer buffer;
    if (!has_room(stream, INTEGER_ROOM, &buffer))
        return 0;
    const byte *next = skip_in(&buffer, INTEGER_ROOM);
    int negative = *next == '-';
    return single_digits(stream, next + negative, negative, length, to);
}

/* A_DOUBLE. */
INLINE int single_double(FILE *stream, void *to)
{
    enum { ROOM = 2 * INTEGER_ROOM };
    struct buffer buffer;
    if (!has_room(stream, ROOM, &buffer))
        return 0;
    const byte *next = skip_in(&buffer, ROOM);
    double value;
    if (UNLIKELY(scan_fraction(&next, buffer.end, &value) != DONE))
        return 0;
    memcpy(to, &value, 8);
    stream->_IO_read_ptr = (char *)next;
    return 1;
}

/* A_CHARACTER; with skips, A_VISIBLE_CHARACTER. */
INLINE int single_character(FILE *stream, int skips, char *to)
{
    struct buffer buffer;
    if (!has_room(stream, 0, &buffer))
        return 0;
    const byte *next = buffer.next;
    if (skips) {
        while (is_space(*next))
            if (++next == buffer.end)
                return 0;
    }
    *to = (char)*next;
    stream->_IO_read_ptr = (char *)next + 1;
    return 1;
}

/* A_WORD. */
INLINE int single_word(FILE *stream, char *to)
{
    struct buffer buffer;
    if (!has_room(stream, 0, &buffer))
        return 0;
    const byte *next = skip_in(&buffer, 1);
    size_t room = (size_t)(buffer.end - next);
    size_t count = copy_until(to, next, room, UNTIL_SPACE, 0);
    if (UNLIKELY(count == room || !count))
        return 0;
    to[count] = 0;
    stream->_IO_read_ptr = (char *)next + count;
    return 1;
}

#endif
