/* Formats that are one conversion, which most are: no format is followed, few registers are needed.
 *
 * Each function reads from the buffer of a stream. It returns 1 where it did all that scanf does
 * with the format that it is for. Otherwise it returns 0, and the stream is unchanged.
 */
#ifndef SINGLE_H
#define SINGLE_H

#include "scan.h"

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

/* %d, %u; with OF_LONG also %ld, %lu, %lld, %llu. */
INLINE int single_integer(FILE *stream, enum length length, void *to)
{
    struct buffer buffer;
    if (!has_room(stream, INTEGER_ROOM, &buffer))
        return 0;
    const byte *next = skip_in(&buffer, INTEGER_ROOM);
    int negative = *next == '-';
    return single_digits(stream, next + negative, negative, length, to);
}

/* %lf */
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

/* %c, and " %c" with skips. */
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

/* %s */
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
