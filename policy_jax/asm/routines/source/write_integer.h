/* A text with one integer, such as "%d\n", into the buffer of a stream. */
#ifndef WRITE_INTEGER_H
#define WRITE_INTEGER_H

#include "format.h"

/* A function of its own, so that the routine itself needs no stack. */
static __attribute__((noinline)) int OWN(integer)(FILE *stream, int64_t value, char behind)
{
    char *begin = stream->_IO_write_ptr;
    char *end = put_integer(begin, value);
    if (behind)
        *end++ = behind;
    stream->_IO_write_ptr = end;
    return (int)(end - begin);
}

#endif
