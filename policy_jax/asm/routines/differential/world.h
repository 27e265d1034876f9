/* Two copies of one world: MIXED is used by routines and library functions, PLAIN by library
 * functions alone. Both get the same calls; whatever a program could see of them must be equal. */
#ifndef WORLD_H
#define WORLD_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

#include "invoke.h"

enum { MIXED, PLAIN, SIDES };

/* ---- What is tested ---- */

typedef struct Subject {
    const char *name;
    void *routine; /* NULL where the listings have none of this name */
    void *library; /* what it stands for */
    void (*perform)(struct Subject *); /* draws arguments, calls it on both sides and compares */
    enum { READS = 1, WRITES = 2, PURE = 4 } needs;
    int enabled;
    uint64_t calls, fast;
} Subject;

extern Subject subjects[];
Subject *subject_named(const char *name);
/* The routine in focus: it is drawn most often. */
extern Subject *focus;
/* Calls from routines into the library, other than of helpers such as memcpy. */
extern volatile uint64_t fallback_calls;

/* ---- Memory: a page that cannot be accessed is before and after each region ---- */

enum {
    REGION = 128 * 1024,
    EDGE = 16 * 1024,
    TEXTS = 10,
    TEXT = 16 * 1024,
};

extern unsigned char *region[SIDES];      /* destinations, and sources that a call may write */
extern unsigned char *edge[SIDES];        /* destinations that end where memory ends */
extern unsigned char *stream_buffer[SIDES]; /* of setvbuf */
extern char *text[TEXTS];                 /* read-only for the calls: the same for both sides */

void make_memory(void);
/* The string of `length` bytes and a NUL in a text: where memory ends, or elsewhere. */
char *place_text(int which, const char *string, size_t length);
/* The same for bytes without a NUL after them. */
char *place_bytes(int which, const char *bytes, size_t size);

/* ---- Streams ---- */

enum { SOURCE_MOST = 16 * 1024, SINK_MOST = 1 << 20 };

typedef struct {
    FILE *stream;
    /* A stream of fopencookie: what it reads and what was written to it. */
    const char *bytes;
    size_t size, position;
    int interruptions; /* transient ends and errors that were not yet met */
    char *sink;
    size_t sink_size, sink_end, sink_room;
    uint64_t chunks; /* a hash of the sizes of all writes and reads */
    int descriptor;  /* of the file or the pipe; -1 where there is none */
    char *memory;    /* of open_memstream and fmemopen */
    size_t memory_size;
    char *line; /* of getline */
    size_t line_room;
} Side;

extern Side side[SIDES];
extern int stream_reads, stream_writes, stream_seeks;
extern int stream_in_memory; /* of open_memstream or fmemopen */
extern int stream_pushed;    /* ungetc was called since the last seek */
extern int stream_wide;      /* fwide made it so: glibc's fseek then may not end */
/* The bytes that the streams of this case read. */
extern char content[SOURCE_MOST];
extern size_t content_size;

/* Draws a kind of stream, a mode and a buffer, and opens one on each side. needs: what the routine in
 * focus needs, 0: no matter. */
void open_streams(int needs);
/* Prepares both streams for reading (READS) or writing (WRITES), as the C standard wants it where a
 * stream does both: by fseek. False where the call must not be made: glibc's pointers then go wrong
 * by themselves, and differ by where its buffers are. */
int turn_to(int needs);
/* Sets the buffer of both streams anew, as setvbuf does in the middle of a program. */
void draw_buffer(int initial);
void close_streams(void);

/* ---- Comparing ---- */

/* Describes the call that follows, where the case is traced. */
#define say_call(...) (tracing ? say(__VA_ARGS__) : (void)0)
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Reports a difference and ends the process with status 1. */
void differ(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

/* Calls the subject on both sides: the library function, and on the side MIXED mostly the routine.
 * Compares errno and that the registers of the caller are kept. */
void call_both(Subject *subject, const Arguments arguments[SIDES], Result result[SIDES]);
/* What both sides show now: flags of the streams, written bytes, what was taken from the source. */
void compare_streams(void);
void compare_ints(const char *what, int64_t mixed, int64_t plain);
void compare_bytes(const char *what, const void *mixed, const void *plain, size_t size);
/* Text for people: in quotes, with other bytes as escapes. */
const char *quoted(const char *bytes, size_t size);

/* ---- Formats ---- */

/* Appends text; nothing where it does not fit. */
typedef struct {
    char bytes[4096];
    size_t size;
} Text;
void add_bytes(Text *to, const char *bytes, size_t size);
void add(Text *to, const char *format, ...) __attribute__((format(printf, 2, 3)));

void draw_scan_format(Text *format);
/* Input that a format of scanf reads, or nearly. */
void draw_input_for(Text *input, const char *format);
void draw_content(void);
/* The formats of this case: most calls and the input use them. */
void draw_scan_style(void);
const Text *scan_style(void);

/* A format of printf and its arguments; pointers point to texts. */
void draw_print_format(Text *format, int stored_count_allowed);
void pass_print_arguments(const char *format, Arguments arguments[SIDES]);

/* Half of the cases are like those of a program: usual formats, input that fits them, few surprises,
 * a buffer of a usual size. The others hold whatever there is. */
extern int orderly;

extern int tracing;

#endif
