/* rt_putc: writes a character to a stream, as putc does.
 *
 * Stands for: putc, fputc, _IO_putc, putc_unlocked, fputc_unlocked.
 * Sure of: a buffer with space left.
 * Keeps: the character, as an unsigned char, as its value.
 * Otherwise: calls putc.
 */
#include "output.h"

int rt_putc(int character, FILE *stream)
{
    char *next = stream->_IO_write_ptr;
    if (LIKELY(next < stream->_IO_write_end) && needs_no_lock()) {
        *next = (char)character;
        stream->_IO_write_ptr = next + 1;
        return (unsigned char)character;
    }
    return putc(character, stream);
}
