/* The streams of a case: opening, closing, and what the cookie streams do. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "draw.h"
#include "world.h"

Side side[SIDES];
int stream_reads, stream_writes, stream_seeks, stream_in_memory, stream_pushed, stream_wide;
static int direction; /* of the last calls: READS, WRITES, 0 */
char content[SOURCE_MOST];
size_t content_size;

/* Equal on both sides, drawn once for a case. */
static size_t chunk_most;    /* a read of a cookie gives at most this many bytes */
static size_t interrupted_at; /* where reads end once, or fail once */
static int interruption;     /* errno of that failure; 0: an end of file */
static size_t sink_limit;    /* writes fail with this errno from here on */
static int sink_error;

static uint64_t mixed_in(uint64_t hash, uint64_t value)
{
    return (hash ^ value) * 0x100000001B3u + 1;
}

static ssize_t cookie_read(void *cookie, char *to, size_t size)
{
    Side *one = cookie;
    one->chunks = mixed_in(one->chunks, size);
    size_t left = one->position < one->size ? one->size - one->position : 0;
    if (one->interruptions > 0 && one->position >= interrupted_at) {
        one->interruptions--;
        errno = interruption;
        return interruption ? -1 : 0;
    }
    size_t count = size < left ? size : left;
    if (count > chunk_most)
        count = chunk_most;
    memcpy(to, one->bytes + one->position, count);
    one->position += count;
    return (ssize_t)count;
}

static ssize_t cookie_write(void *cookie, const char *from, size_t size)
{
    Side *one = cookie;
    one->chunks = mixed_in(one->chunks, size ^ 0x5555);
    if (one->sink_end >= sink_limit) {
        errno = sink_error;
        return 0; /* as fopencookie wants it */
    }
    size_t count = size < sink_limit - one->sink_end ? size : sink_limit - one->sink_end;
    if (one->sink_end + count > one->sink_room) {
        one->sink_room = 2 * (one->sink_end + count) + 4096;
        one->sink = realloc(one->sink, one->sink_room);
    }
    memcpy(one->sink + one->sink_end, from, count);
    one->sink_end += count;
    return (ssize_t)count;
}

static int cookie_seek(void *cookie, off64_t *offset, int whence)
{
    Side *one = cookie;
    if (!stream_seeks) {
        errno = ESPIPE;
        return -1;
    }
    off64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (off64_t)one->position
                                                              : (off64_t)one->size;
    if (base + *offset < 0) {
        errno = EINVAL;
        return -1;
    }
    one->position = (size_t)(base + *offset);
    *offset = base + *offset;
    return 0;
}

static const char *draw_mode(int needs)
{
    static const char *const any[] = {"r", "w", "r+", "w+", "a", "a+"};
    if (needs && !one_in(orderly ? 20 : 6))
        return needs == 1 ? "r" : "w";
    return PICK(any);
}

static int memory_file[SIDES] = {-1, -1};

static void open_file(const char *mode)
{
    for (int i = 0; i < SIDES; i++) {
        if (memory_file[i] < 0)
            memory_file[i] = memfd_create("side", MFD_CLOEXEC);
        char path[40];
        snprintf(path, sizeof path, "/proc/self/fd/%d", memory_file[i]);
        if (ftruncate(memory_file[i], 0) ||
            pwrite(memory_file[i], content, content_size, 0) != (ssize_t)content_size ||
            !(side[i].stream = fopen(path, mode))) {
            perror("differential: no file");
            exit(3);
        }
        side[i].descriptor = fileno(side[i].stream);
    }
}

static void open_pipe(void)
{
    /* Each byte is a packet: a read gives one byte. */
    size_t most = 200;
    if (content_size > most)
        content_size = most;
    for (int i = 0; i < SIDES; i++) {
        int ends[2];
        if (pipe2(ends, O_DIRECT | O_CLOEXEC)) {
            perror("differential: no pipe");
            exit(3);
        }
        fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
        fcntl(ends[1], F_SETFL, O_DIRECT | O_NONBLOCK);
        for (size_t at = 0; at < content_size; at++)
            if (write(ends[1], content + at, 1) != 1)
                content_size = at; /* the same on both sides, unless the host is out of pages */
        close(ends[1]);
        side[i].stream = fdopen(ends[0], "r");
        side[i].descriptor = ends[0];
    }
}

static void open_cookie(const char *mode)
{
    cookie_io_functions_t functions = {cookie_read, cookie_write, cookie_seek, NULL};
    chunk_most = one_in(orderly ? 20 : 3) ? 1 : one_in(orderly ? 20 : 3) ? 1 + draw(40) : SIZE_MAX;
    interrupted_at = draw((uint32_t)content_size + 1);
    interruption = one_in(2) ? EIO : 0;
    int interruptions = one_in(orderly ? 60 : 12) ? 1 + draw(2) : 0;
    sink_limit = one_in(orderly ? 60 : 12) ? draw(one_in(2) ? 40 : 10000) : SIZE_MAX;
    sink_error = one_in(2) ? ENOSPC : EPIPE;
    for (int i = 0; i < SIDES; i++) {
        side[i].bytes = content;
        side[i].size = content_size;
        side[i].interruptions = interruptions;
        side[i].stream = fopencookie(&side[i], mode, functions);
    }
}

static void open_memory(const char *mode)
{
    for (int i = 0; i < SIDES; i++) {
        if (mode[0] != 'r') {
            side[i].stream = open_memstream(&side[i].memory, &side[i].memory_size);
        } else {
            side[i].memory = NULL;
            memcpy(edge[i], content, content_size);
            side[i].stream = fmemopen(edge[i], content_size ? content_size : 1, mode);
        }
    }
}

int turn_to(int needs)
{
    if (!(needs == READS ? stream_reads : stream_writes))
        return !stream_in_memory; /* fails, as it should */
    if (direction == needs || !stream_reads || !stream_writes)
        return 1;
    if (stream_wide)
        return 0;
    if (direction && (stream_pushed || stream_in_memory || !one_in(4))) {
        int outcome[SIDES];
        for (int i = 0; i < SIDES; i++)
            outcome[i] = fseek(side[i].stream, 0, SEEK_CUR);
        say_call("fseek(0, SEEK_CUR)");
        compare_ints("fseek", outcome[MIXED], outcome[PLAIN]);
        if (outcome[PLAIN])
            return 0;
        stream_pushed = 0;
    }
    direction = needs;
    return 1;
}

void open_streams(int needs)
{
    const char *mode = draw_mode(needs);
    for (int i = 0; i < SIDES; i++) {
        char *sink = side[i].sink, *line = side[i].line;
        size_t room = side[i].sink_room, line_room = side[i].line_room;
        side[i] = (Side){.sink = sink, .sink_room = room, .descriptor = -1,
                         .line = line, .line_room = line_room};
    }
    stream_reads = mode[0] == 'r' || mode[1] == '+';
    stream_writes = mode[0] != 'r' || mode[1] == '+';
    stream_seeks = !one_in(4);
    stream_in_memory = stream_pushed = stream_wide = direction = 0;
    const char *kind = "cookie";
    uint32_t which = draw(16);
    if (which == 15 && !orderly && mode[0] == 'r' && mode[1] == 0) {
        kind = "pipe of single bytes";
        open_pipe();
    } else if (which == 14 && !orderly) {
        kind = "memory";
        stream_in_memory = 1;
        open_memory(mode);
        if (mode[0] != 'r')
            stream_reads = 0;
    } else if (which >= 11) {
        kind = "file";
        open_file(mode);
    } else {
        open_cookie(mode);
    }
    say_call("%s, mode \"%s\"%s, %zu bytes: %s", kind, mode, stream_seeks ? "" : ", no seeking",
             content_size, quoted(content, content_size));
    if (!stream_in_memory && (orderly ? one_in(6) : !one_in(3)))
        draw_buffer(1);
}

void draw_buffer(int initial)
{
    static const size_t sizes[] = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 64, 4095, 4096};
    int mode = one_in(8) ? _IONBF : one_in(8) ? _IOLBF : _IOFBF;
    size_t size = one_in(4) ? 1 + draw(5000) : PICK(sizes);
    int own = !one_in(8);
    if (!initial && own)
        size = size < 64 ? size : 64; /* the old buffer may be in use: take another part */
    int outcome[SIDES];
    for (int i = 0; i < SIDES; i++) {
        char *buffer = (char *)stream_buffer[i] + (initial ? EDGE - size : 0);
        outcome[i] = setvbuf(side[i].stream, own ? buffer : NULL, mode, size);
    }
    say_call("setvbuf(%s, %s, %zu)", own ? "ours" : "NULL",
             mode == _IONBF ? "_IONBF" : mode == _IOLBF ? "_IOLBF" : "_IOFBF", size);
    if (outcome[MIXED] != outcome[PLAIN])
        differ("setvbuf returns %d, alone %d", outcome[MIXED], outcome[PLAIN]);
}

void compare_streams(void)
{
    Side *a = &side[MIXED], *b = &side[PLAIN];
    if (!a->stream)
        return;
    if (!feof(a->stream) != !feof(b->stream))
        differ("feof %d, alone %d", !!feof(a->stream), !!feof(b->stream));
    if (!ferror(a->stream) != !ferror(b->stream))
        differ("ferror %d, alone %d", !!ferror(a->stream), !!ferror(b->stream));
    if (a->position != b->position)
        differ("read %zu bytes from the source, alone %zu", a->position, b->position);
    if (a->sink_end != b->sink_end)
        differ("wrote %zu bytes, alone %zu", a->sink_end, b->sink_end);
    if (a->chunks != b->chunks)
        differ("wrote or read in pieces of other sizes");
}

static void compare_files(void)
{
    char of[SIDES][4096];
    off_t at = 0;
    ssize_t got[SIDES];
    do {
        for (int i = 0; i < SIDES; i++)
            got[i] = pread(memory_file[i], of[i], sizeof of[i], at);
        if (got[MIXED] != got[PLAIN])
            differ("the file has %zd bytes from %zd on, alone %zd", got[MIXED], (ssize_t)at,
                   got[PLAIN]);
        if (got[MIXED] > 0 && memcmp(of[MIXED], of[PLAIN], (size_t)got[MIXED]))
            differ("the file differs in the 4096 bytes from %zd on", (ssize_t)at);
        at += got[MIXED];
    } while (got[MIXED] > 0);
}

static void compare_rest(void)
{
    for (int count = 0; count < 20000; count++) {
        int next[SIDES];
        for (int i = 0; i < SIDES; i++)
            next[i] = getc(side[i].stream);
        if (next[MIXED] != next[PLAIN])
            differ("byte %d of the rest is %d, alone %d", count, next[MIXED], next[PLAIN]);
        if (next[MIXED] == EOF && (count == 0 || feof(side[MIXED].stream)))
            break;
    }
    compare_streams();
}

void close_streams(void)
{
    long told[SIDES];
    int outcome[SIDES], error[SIDES];
    compare_streams();
    say_call("ftell, the rest, fclose");
    if (!stream_wide && one_in(2)) {
        for (int i = 0; i < SIDES; i++)
            told[i] = ftell(side[i].stream);
        if (told[MIXED] != told[PLAIN])
            differ("ftell %ld, alone %ld", told[MIXED], told[PLAIN]);
    }
    if (stream_reads && turn_to(READS))
        compare_rest();
    int file = side[MIXED].descriptor >= 0 && memory_file[MIXED] >= 0;
    for (int i = 0; i < SIDES; i++) {
        errno = 0;
        outcome[i] = fclose(side[i].stream);
        error[i] = errno;
        side[i].stream = NULL;
    }
    if (outcome[MIXED] != outcome[PLAIN] || error[MIXED] != error[PLAIN])
        differ("fclose %d with errno %d, alone %d with %d", outcome[MIXED], error[MIXED],
               outcome[PLAIN], error[PLAIN]);
    Side *a = &side[MIXED], *b = &side[PLAIN];
    if (a->sink_end != b->sink_end)
        differ("wrote %zu bytes, alone %zu", a->sink_end, b->sink_end);
    if (memcmp(a->sink ? a->sink : "", b->sink ? b->sink : "", a->sink_end))
        differ("wrote other bytes: %s, alone %s", quoted(a->sink, a->sink_end),
               quoted(b->sink, b->sink_end));
    if (a->chunks != b->chunks)
        differ("wrote or read in pieces of other sizes");
    if (file)
        compare_files();
    if (a->memory_size != b->memory_size ||
        (a->memory && memcmp(a->memory, b->memory, a->memory_size)))
        differ("the memory stream has other bytes");
    free(a->memory);
    free(b->memory);
    a->memory = b->memory = NULL;
}
