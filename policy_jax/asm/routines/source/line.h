/* A line in the buffer of a stream. */
#ifndef LINE_H
#define LINE_H

#include "characters.h"
#include "stream.h"

/* Copies what the buffer has of a line, at most `most` characters, without the character that ends
 * it. Sets *ended to whether the end of the line is there. Returns how many were copied, and -1 where
 * the stream is not for narrow characters already, or has nothing in its buffer.
 */
INLINE long copy_line(FILE *stream, char *to, size_t most, byte last, int *ended)
{
    const byte *next = (const byte *)stream->_IO_read_ptr;
    const byte *end = (const byte *)stream->_IO_read_end;
    if (UNLIKELY(next >= end || !is_ours(stream) || stream->_mode >= 0))
        return -1;
    size_t limit = (size_t)(end - next) < most ? (size_t)(end - next) : most;
    size_t count = copy_until(to, next, limit, UNTIL_CHARACTER, last);
    *ended = count < limit;
    return (long)count;
}

/* _IO_ERR_SEEN of glibc's libio.h. */
#define ERROR_SEEN 0x20

/* What getdelim does, where the buffer holds the rest of the line and the block has space for it.
 * Returns how many characters were stored, or -1, and then nothing but the block was changed. After an
 * error getdelim reads nothing, although the buffer may hold a line.
 */
INLINE long line_in_block(char **line, size_t *size, byte last, FILE *stream)
{
    int ended = 0;
    long count = -1;
    if (line && size && *line && *size > 2 && !(stream->_flags & ERROR_SEEN))
        count = copy_line(stream, *line, *size - 2, last, &ended);
    if (UNLIKELY(!ended))
        return -1;
    char *end = *line + count;
    end[0] = (char)last;
    end[1] = 0;
    stream->_IO_read_ptr += count + 1;
    return count + 1;
}

#endif
