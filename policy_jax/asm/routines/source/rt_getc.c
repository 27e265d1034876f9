/* rt_getc: reads a character from a stream, as getc does.
 *
 * Stands for: getc, fgetc, _IO_getc, getc_unlocked, fgetc_unlocked.
 * Sure of: a buffer of the stream with a character in it.
 * Otherwise: jumps to getc.
 */
#include "stream.h"

int rt_getc(FILE *stream)
{
    char *next = stream->_IO_read_ptr;
    if (LIKELY(next < stream->_IO_read_end) && is_ours(stream)) {
        stream->_IO_read_ptr = next + 1;
        return (unsigned char)*next;
    }
    return getc(stream);
}
