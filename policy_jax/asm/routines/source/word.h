/* A format that is one %s, where the word goes on behind the end of the buffer.
 *
 * Once a character of the word is there, scanf returns 1, whatever follows: white space, the end of
 * the input or an error. So what was read need not stay in the buffer, and the word is read once, in
 * parts. White space before the word is gone as well, whatever follows.
 */
#ifndef WORD_H
#define WORD_H

#include <errno.h>
#include <wchar.h>

#include "scan.h"

/* Fills the buffer of a stream where it is empty, and returns its first character, or EOF. glibc
 * exports it for the macros of its <stdio.h>. Its scanf fills the buffer in no other way.
 */
extern int __underflow(FILE *stream);

/* _IO_NO_READS of glibc's libio.h: scanf fails where a stream is only for writing. */
#define ONLY_WRITES 0x4

/* The most characters that the only conversion of a format, a %s, stores; SIZE_MAX where it has no
 * width, and 0 for other formats.
 */
INLINE size_t most_of_word(const char *format)
{
    while (is_space((byte)*format))
        format++;
    if (*format++ != '%')
        return 0;
    size_t most = *format == 's' ? SIZE_MAX : 0;
    for (int digits = 0; is_digit((byte)*format); format++) {
        if (++digits > 8)
            return 0;
        most = most * 10 + (size_t)(*format - '0');
    }
    return format[0] == 's' && !format[1] ? most : 0;
}

/* What scanf does with a format that is one %s. Returns what it returns; UNKNOWN for other formats
 * and streams, and nothing is changed.
 */
SHORT int OWN(lone_word)(FILE *stream, const char *format, char *to)
{
    size_t most = most_of_word(format);
    if (!most || !is_ours(stream) || stream->_flags & (EOF_SEEN | ONLY_WRITES))
        return UNKNOWN;
    /* The first call of a stream makes it one for narrow characters. */
    fwide(stream, -1);
    /* scanf keeps errno over white space, but sets it to 0 where nothing follows without an error. */
    int error = errno;
    errno = 0;
    const byte *next, *end;
    for (;;) {
        /* Both are null where there is no buffer yet. */
        next = (const byte *)stream->_IO_read_ptr;
        end = (const byte *)stream->_IO_read_end;
        while (next < end && is_space(*next))
            next++;
        stream->_IO_read_ptr = (char *)next;
        if (next < end)
            break;
        if (__underflow(stream) == EOF)
            return EOF;
    }
    errno = error;
    for (;;) {
        size_t room = (size_t)(end - next), limit = most < room ? most : room;
        size_t count = OWN(copy_word)(to, next, limit);
        to += count;
        most -= count;
        stream->_IO_read_ptr = (char *)next + count;
        if (count < room || !most || __underflow(stream) == EOF)
            break;
        next = (const byte *)stream->_IO_read_ptr;
        end = (const byte *)stream->_IO_read_end;
    }
    *to = 0;
    return 1;
}

#endif
