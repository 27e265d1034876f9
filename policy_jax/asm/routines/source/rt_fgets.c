/* rt_fgets: reads a line from a stream, as fgets does.
 *
 * Stands for: fgets, fgets_unlocked.
 * Sure of: a buffer of the stream that holds the rest of the line, or as much as may be stored.
 * Otherwise: jumps to fgets. It stores what was stored already once more.
 */
#include "characters.h"
#include "stream.h"

char *rt_fgets(char *line, int size, FILE *stream)
{
    const byte *next = (const byte *)stream->_IO_read_ptr;
    const byte *end = (const byte *)stream->_IO_read_end;
    if (LIKELY(next < end && size > 1 && is_ours(stream) && stream->_mode < 0)) {
        size_t space = (size_t)size - 1;
        size_t limit = (size_t)(end - next) < space ? (size_t)(end - next) : space;
        size_t count = copy_until(line, next, limit, UNTIL_CHARACTER, '\n');
        if (LIKELY(count < limit))
            line[count++] = '\n';
        else if (count < space)
            return fgets(line, size, stream);
        line[count] = 0;
        stream->_IO_read_ptr = (char *)next + count;
        return line;
    }
    return fgets(line, size, stream);
}
