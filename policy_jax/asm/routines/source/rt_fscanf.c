/* rt_fscanf: reads from a stream by a format, as fscanf does.
 *
 * Stands for: fscanf, __isoc99_fscanf, __isoc23_fscanf (formats as for rt_scanf).
 * Sure of, Keeps: as rt_scanf, in the buffer of the stream.
 * Otherwise: calls vfscanf with the arguments as they are; nothing was taken from the stream.
 */
#define ROUTINE rt_fscanf
#include "frequent.h"
#include "single.h"

/* Any format. The routine jumps to it, so that further arguments are where it expects them. */
APART int rt_fscanf_any(FILE *stream, const char *format, void *a, void *b, void *c, void *d)
{
    void *const registers[] = {0, 0, a, b, c, d};
    return scan_any(stream, format, (struct arguments){registers, STACK_ARGUMENTS, 2});
}

/* A format of one conversion, which is not done yet. */
SHORT int rt_fscanf_one(FILE *stream, const char *format, void *to)
{
    void *const registers[] = {0, 0, to, 0, 0, 0};
    struct arguments arguments = {registers, 0, 2};
    return OWN(rest)(stream, format, &arguments, format, (const byte *)stream->_IO_read_ptr, 0);
}

int rt_fscanf(FILE *stream, const char *format, void *a, void *b, void *c, void *d)
{
    int done;
    switch (format_of(format)) {
    case AN_INT:
        done = single_integer(stream, OF_INT, a);
        break;
    case A_LONG:
        done = single_integer(stream, OF_LONG, a);
        break;
    case A_DOUBLE:
        done = single_double(stream, a);
        break;
    case A_WORD:
        if (LIKELY(single_word(stream, a)))
            return 1;
        done = OWN(lone_word)(stream, format, a);
        return LIKELY(done != UNKNOWN) ? done : rt_fscanf_one(stream, format, a);
    case A_CHARACTER:
        done = single_character(stream, 0, a);
        break;
    case A_VISIBLE_CHARACTER:
        done = single_character(stream, 1, a);
        break;
    default:
        return rt_fscanf_any(stream, format, a, b, c, d);
    }
    return LIKELY(done) ? 1 : rt_fscanf_one(stream, format, a);
}
