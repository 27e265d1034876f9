/* When text may be put into the buffer of a stream without a call. See stream.h. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stddef.h>

#include "own.h"
#include "stream.h"

/* Flags of a stream in `_flags` (libio.h of glibc: _IO_UNBUFFERED, _IO_LINE_BUF). */
#define STREAM_UNBUFFERED 0x0002
#define STREAM_LINE_BUFFERED 0x0200

/* Whether the process never had a second thread, so that streams need no lock. A call that writes
 * one character needs to know no more: glibc puts it into the buffer of any stream with space. */
INLINE int needs_no_lock(void)
{
    const char *single = &__libc_single_threaded;
    return LIKELY(single && *single);
}

/* Whether printf, puts and their like put text into the buffer and do nothing else, if it fits.
 *
 * They make a stream narrow when they use it first, so `_mode` is negative from then on. setvbuf
 * can make a stream line-buffered while the buffer still has space: a character that putc puts
 * there stays there, but text with the end of a line is written.
 */
INLINE int only_buffers_text(const FILE *stream)
{
    return is_ours(stream) && stream->_mode < 0
           && !(stream->_flags & (STREAM_UNBUFFERED | STREAM_LINE_BUFFERED));
}

/* The number of characters that fit into the buffer of a stream. Below 0 while there is text in the
 * buffer of a stream that is line-buffered, or was until setvbuf changed that. */
INLINE ptrdiff_t space(const FILE *stream)
{
    return stream->_IO_write_end - stream->_IO_write_ptr;
}

#endif
