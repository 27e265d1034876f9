/* rt_fgets: reads a line from a stream, as fgets does.
 *
 * Stands for: fgets, fgets_unlocked.
 * Sure of: a buffer of the stream that holds the rest of the line, or as much as may be stored.
 * Otherwise: jumps to fgets, which stores once more what was stored already.
 */
#include "line.h"

char *rt_fgets(char *line, int size, FILE *stream)
{
    int ended = 0;
    long count = -1, most = (long)size - 1;
    if (LIKELY(most > 0))
        count = copy_line(stream, line, (size_t)most, '\n', &ended);
    if (UNLIKELY(count < 0 || (!ended && count != most)))
        return fgets(line, size, stream);
    if (LIKELY(ended))
        line[count++] = '\n';
    line[count] = 0;
    stream->_IO_read_ptr += count;
    return line;
}
