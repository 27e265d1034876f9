/* rt_fwrite: writes bytes to a stream, as fwrite does (gcc makes fwrite of fputs of a constant).
 *
 * Stands for: fwrite, fwrite_unlocked.
 * Sure of: a buffer with space for all bytes, one at least.
 * Keeps: the number of elements as its value.
 * Otherwise: calls fwrite. Nothing was put into the stream before.
 */
#include "output.h"
#include "text.h"

size_t rt_fwrite(const void *bytes, size_t size, size_t count, FILE *stream)
{
    size_t length;
    if (only_buffers_text(stream) && !__builtin_mul_overflow(size, count, &length)
        && LIKELY((ptrdiff_t)length > 0 && (ptrdiff_t)length <= space(stream))) {
        char *out = stream->_IO_write_ptr;
        stream->_IO_write_ptr = out + length;
        copy(out, bytes, length);
        return count;
    }
    return fwrite(bytes, size, count, stream);
}
