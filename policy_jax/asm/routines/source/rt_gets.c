/* rt_gets: reads a line of any length from stdin, as gets does.
 *
 * Stands for: gets.
 * Sure of: a buffer of stdin that holds the rest of the line.
 * Otherwise: jumps to gets, which stores once more what was stored already.
 */
#include "line.h"

char *gets(char *line);

char *rt_gets(char *line)
{
    FILE *stream = stdin;
    int ended = 0;
    long count = copy_line(stream, line, SIZE_MAX, '\n', &ended);
    if (UNLIKELY(!ended))
        return gets(line);
    line[count] = 0;
    stream->_IO_read_ptr += count + 1;
    return line;
}
