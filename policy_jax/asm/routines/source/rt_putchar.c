/* rt_putchar: writes a character to stdout, as putchar does.
 *
 * Stands for: putchar, putchar_unlocked.
 * Sure of: a buffer of stdout with space left.
 * Keeps: the character, as an unsigned char, as its value.
 * Otherwise: calls putc.
 */
#include "output.h"

int rt_putchar(int character)
{
    FILE *stream = stdout;
    char *next = stream->_IO_write_ptr;
    if (LIKELY(next < stream->_IO_write_end) && needs_no_lock()) {
        *next = (char)character;
        stream->_IO_write_ptr = next + 1;
        return (unsigned char)character;
    }
    return putc(character, stream);
}
