/* rt_puts: writes a string and the end of the line to stdout, as puts does.
 *
 * Stands for: puts.
 * Sure of: a buffer of stdout with space for the whole line.
 * Keeps: the number of characters as its value.
 * Otherwise: calls puts. Nothing was put into stdout before.
 */
#include <limits.h>

#include "output.h"
#include "text.h"

int rt_puts(const char *text)
{
    FILE *stream = stdout;
    if (only_buffers_text(stream)) {
        size_t length = length_of(text);
        if (LIKELY((ptrdiff_t)length < space(stream) && length < INT_MAX)) {
            char *out = stream->_IO_write_ptr;
            stream->_IO_write_ptr = out + length + 1;
            copy(out, text, length);
            out[length] = '\n';
            return (int)length + 1;
        }
    }
    return puts(text);
}
