/* The buffer of a stream of glibc, as <stdio.h> declares it (struct _IO_FILE).
 *
 * The characters from _IO_read_ptr up to _IO_read_end were read from the file and not yet by the
 * program. Those from _IO_write_ptr up to _IO_write_end can be written without a call; glibc keeps
 * this space empty where a stream is unbuffered, line-buffered or not being written. Both ends
 * belong to glibc: a routine only moves _IO_read_ptr and _IO_write_ptr towards them.
 */
#ifndef STREAM_H
#define STREAM_H

#include <stdio.h>

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

/* True while the process never had a second thread (glibc 2.32 and newer; without it, never). */
extern const char __libc_single_threaded __attribute__((weak));

/* Whether the buffer of a stream may be used without its lock and for narrow characters. */
static inline __attribute__((always_inline)) int is_ours(const FILE *stream)
{
    const char *single = &__libc_single_threaded;
    return LIKELY(single && *single && stream->_mode <= 0);
}

#endif
