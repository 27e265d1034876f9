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

/* Whether more than room characters are in the buffer, which scanf could read as they are. */
INLINE int has_room(FILE *stream, long room)
{
    return LIKELY(stream->_IO_read_end - stream->_IO_read_ptr > room) && is_readable(stream);
}

/* Sets what stays unread to `after`, if that is not null. */
INLINE int finish(FILE *stream, const byte *after)
{
    if (UNLIKELY(!after))
        return 0;
    stream->_IO_read_ptr = (char *)after;
    return 1;
}

/* AN_INT and A_LONG. */
INLINE int single_integer(FILE *stream, enum length length, void *to)
{
    if (!has_room(stream, INTEGER_ROOM))
        return 0;
    const byte *next = (const byte *)stream->_IO_read_ptr, *end = (const byte *)stream->_IO_read_end;
    return finish(stream, scan_frequent_integer(next, end, length, to));
}

/* A_DOUBLE. */
INLINE int single_double(FILE *stream, void *to)
{
    enum { ROOM = 2 * INTEGER_ROOM };
    if (!has_room(stream, ROOM))
        return 0;
    const byte *next = (const byte *)stream->_IO_read_ptr, *end = (const byte *)stream->_IO_read_end;
    next = skip_far_from_end(next, end, ROOM);
    return finish(stream, OWN(fraction)(next, end, OF_LONG, to));
}

/* A_CHARACTER; with skips, A_VISIBLE_CHARACTER. */
INLINE int single_character(FILE *stream, int skips, char *to)
{
    if (!has_room(stream, 0))
        return 0;
    const byte *next = (const byte *)stream->_IO_read_ptr, *end = (const byte *)stream->_IO_read_end;
    if (skips) {
        while (is_space(*next))
            if (++next == end)
                return 0;
    }
    *to = (char)*next;
    return finish(stream, next + 1);
}

/* A_WORD. */
INLINE int single_word(FILE *stream, char *to)
{
    if (!has_room(stream, 0))
        return 0;
    const byte *next = (const byte *)stream->_IO_read_ptr, *end = (const byte *)stream->_IO_read_end;
    next = skip_far_from_end(next, end, 1);
    size_t room = (size_t)(end - next);
    size_t count = copy_until(to, next, room, UNTIL_SPACE, 0);
    if (UNLIKELY(count == room || !count))
        return 0;
    to[count] = 0;
    return finish(stream, next + count);
}

#endif
