/* rt_fscanf: reads from a stream by a format, as fscanf does.
 *
 * Stands for: fscanf, __isoc99_fscanf, __isoc23_fscanf (formats as for rt_scanf).
 * Sure of, Keeps: as rt_scanf, in the buffer of the stream.
 * Otherwise: calls vfscanf with the arguments as they are; nothing was taken from the stream.
 */
#define ROUTINE rt_fscanf
#include "scan.h"

int rt_fscanf(FILE *stream, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int done = scan_stream(stream, format, arguments);
    if (UNLIKELY(done == UNKNOWN))
        done = vfscanf(stream, format, arguments);
    va_end(arguments);
    return done;
}
