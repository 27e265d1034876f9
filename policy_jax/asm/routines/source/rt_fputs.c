/* rt_fputs: writes a string to a stream, as fputs does.
 *
 * Stands for: fputs, fputs_unlocked.
 * Sure of: a buffer with space for the whole string.
 * Keeps: glibc's value, which is 1.
 * Otherwise: calls fputs. Nothing was put into the stream before.
 */
#include "output.h"
#include "text.h"

int rt_fputs(const char *text, FILE *stream)
{
    if (only_buffers_text(stream)) {
        size_t length = length_of(text);
        if (LIKELY((ptrdiff_t)length <= space(stream))) {
            char *out = stream->_IO_write_ptr;
            stream->_IO_write_ptr = out + length;
            copy(out, text, length);
            return 1;
        }
    }
    return fputs(text, stream);
}
