/* rt_getdelim: reads up to a character from a stream into a block that grows, as getdelim does.
 *
 * Stands for: getdelim, __getdelim (what gcc makes of getline).
 * Sure of: a buffer of the stream that holds this character, and a block with space.
 * Otherwise: jumps to getdelim, which stores once more what was stored already.
 */
#include "line.h"

ssize_t rt_getdelim(char **line, size_t *size, int last, FILE *stream)
{
    long count = line_in_block(line, size, (byte)last, stream);
    return LIKELY(count >= 0) ? count : getdelim(line, size, last, stream);
}
