/* rt_getline: reads a line from a stream into a block that grows, as getline does.
 *
 * Stands for: getline.
 * Sure of: a buffer of the stream that holds the rest of the line, and a block with space for it.
 * Otherwise: jumps to getline, which stores once more what was stored already.
 */
#include "line.h"

ssize_t rt_getline(char **line, size_t *size, FILE *stream)
{
    long count = line_in_block(line, size, '\n', stream);
    return LIKELY(count >= 0) ? count : getline(line, size, stream);
}
