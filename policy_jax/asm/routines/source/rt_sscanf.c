/* rt_sscanf: reads from a string by a format, as sscanf does.
 *
 * Stands for: sscanf, __isoc99_sscanf, __isoc23_sscanf (formats as for rt_scanf).
 * Sure of: the conversions of rt_scanf, also where the string ends early or does not match.
 * Keeps: the result, what is stored, errno. The string is not measured, so the time does not grow
 *     with what is behind the part that the format asks for.
 * Otherwise: calls vsscanf with the arguments as they are. So it does where text would be stored
 *     into the string that is read. (A number that is stored into it, it does not see.)
 */
#define ROUTINE rt_sscanf
#define IN_BUFFER 0
#include "scan.h"

int rt_sscanf(const char *string, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const byte *start = (const byte *)string;
    struct progress progress = {start, start, format, pointers_in(arguments), 0};
    int done = scan(&progress, 0);
    if (UNLIKELY(done == UNKNOWN))
        done = vsscanf(string, format, arguments);
    va_end(arguments);
    return done;
}
