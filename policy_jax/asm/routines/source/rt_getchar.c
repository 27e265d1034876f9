/* rt_getchar: reads a character from stdin, as getchar does.
 *
 * Stands for: getchar, getchar_unlocked.
 * Sure of: a buffer of stdin with a character in it.
 * Otherwise: jumps to getc.
 */
#include "stream.h"

int rt_getchar(void)
{
    FILE *stream = stdin;
    char *next = stream->_IO_read_ptr;
    if (LIKELY(next < stream->_IO_read_end) && is_ours(stream)) {
        stream->_IO_read_ptr = next + 1;
        return (unsigned char)*next;
    }
    return getc(stream);
}
