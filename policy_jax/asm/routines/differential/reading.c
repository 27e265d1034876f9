/* Calls that read: the scanf family, getchar, fgets, getline, and those that have no routine. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "draw.h"
#include "endings.h"
#include "operations.h"
#include "world.h"

enum { POINTERS = 20, SLOTS = 2048 };

/* Offsets in the region of what the pointers of one call point to. */
static uint32_t offsets[POINTERS];

static void draw_offsets(int may_overlap)
{
    uint32_t gap = one_in(3) ? 16 + draw(60) : 64;
    uint32_t start = draw(64);
    for (uint32_t i = 0; i < POINTERS; i++)
        offsets[i] = (start + i * gap) % (SLOTS - 64);
    if (may_overlap && one_in(8))
        for (uint32_t i = 0; i < POINTERS; i++)
            offsets[i] = draw(one_in(2) ? 12 : 200);
}

/* Marks the pointers that %ms and its like store memory through; false where there is none. */
static int allocating(const char *format, char marks[POINTERS])
{
    int index = 0, any = 0;
    memset(marks, 0, POINTERS);
    for (const char *at = format; (at = strchr(at, '%')); ) {
        at++;
        int silent = *at == '*';
        at += silent;
        while (*at >= '0' && *at <= '9')
            at++;
        int keeps = *at == 'm';
        while (*at && strchr("hlqjztLm'I", *at))
            at++;
        if (*at == '%') {
            at++;
            continue;
        }
        if (!silent && index < POINTERS) {
            marks[index++] = keeps ? (*at == 'c' || *at == 'C' ? 'c' : 's') : 0;
            any |= keeps;
        }
        if (*at == '[') {
            at += at[1] == '^' ? 2 : 1;
            at += *at != 0;
            while (*at && *at != ']')
                at++;
        }
    }
    return any;
}

static void compare_allocated(const char marks[POINTERS])
{
    if (alone)
        return;
    for (int i = 0; i < POINTERS; i++) {
        if (!marks[i])
            continue;
        char *of[SIDES];
        for (int s = 0; s < SIDES; s++) {
            memcpy(&of[s], region[s] + offsets[i], sizeof of[s]);
            memset(region[s] + offsets[i], 0, sizeof of[s]);
        }
        if (!of[MIXED] != !of[PLAIN])
            differ("pointer %d of an allocating conversion is %p, alone %p", i, of[MIXED],
                   of[PLAIN]);
        if (of[MIXED])
            compare_bytes("allocated text", of[MIXED], of[PLAIN],
                          marks[i] == 'c' ? 1 : strlen(of[PLAIN]) + 1);
        free(of[MIXED]);
        free(of[PLAIN]);
    }
}

static void compare_region(void)
{
    size_t size = one_in(64) ? REGION : SLOTS + 1024 + content_size;
    compare_bytes("what the pointers point to", region[MIXED], region[PLAIN], size);
}

/* string: what is scanned, NULL: the stream. overwritten: the first pointer points to the string. */
static void scan(Subject *subject, const char *string, int overwritten)
{
    const Text *drawn = scan_style();
    if (overwritten && !strchr("sc[", drawn->bytes[strcspn(drawn->bytes, "%") + 1]))
        overwritten = 0; /* an integer over the text that is read: no program does it */
    char *format = place_text(0, drawn->bytes, drawn->size);
    char marks[POINTERS];
    int allocates = allocating(format, marks);
    draw_offsets(!allocates && !overwritten);
    for (int i = 0; allocates && i < POINTERS; i++)
        if (marks[i]) /* where no other destination reaches */
            offsets[i] = REGION - 1024 + 16 * (uint32_t)i;
    Arguments arguments[SIDES];
    for (int s = 0; s < SIDES; s++) {
        if (overwritten)
            memcpy(region[s] + offsets[0], string, strlen(string) + 1);
        for (int i = 0; allocates && i < POINTERS; i++)
            if (marks[i])
                memset(region[s] + offsets[i], 0, sizeof(char *));
        arguments[s] = (Arguments){.float_count = 0};
        if (overwritten)
            pass_pointer(&arguments[s], region[s] + offsets[0]);
        else if (string)
            pass_pointer(&arguments[s], string);
        else if (subject->perform != scan_standard)
            pass_pointer(&arguments[s], side[s].stream);
        pass_pointer(&arguments[s], format);
        for (int i = 0; i < POINTERS; i++)
            pass_pointer(&arguments[s], region[s] + offsets[i]);
    }
    say_call("%s(format %s)", subject->name, quoted(format, drawn->size));
    Result result[SIDES];
    call_both(subject, arguments, result);
    compare_ints("the result", (int)result[MIXED].integer, (int)result[PLAIN].integer);
    if (allocates)
        compare_allocated(marks);
    compare_region();
}

void scan_standard(Subject *subject)
{
    scan(subject, NULL, 0);
}

void scan_stream(Subject *subject)
{
    scan(subject, NULL, 0);
}

void scan_string(Subject *subject)
{
    static Text input;
    input.size = 0;
    for (uint32_t i = 1 + draw(3); i > 0; i--)
        draw_input_for(&input, scan_style()->bytes);
    if (one_in(20))
        input.size = draw((uint32_t)input.size + 1);
    size_t size = strnlen(input.bytes, input.size);
    const char *string = place_text(1, input.bytes, size);
    /* Programs scan a line into itself. */
    int overwritten = one_in(20) && size < 1000;
    say_call("input %s%s", quoted(string, size),
             overwritten ? ", which the first pointer overwrites" : "");
    scan(subject, string, overwritten);
}

void get_standard(Subject *subject)
{
    Arguments arguments[SIDES] = {{.float_count = 0}};
    Result result[SIDES];
    say_call("%s()", subject->name);
    call_both(subject, arguments, result);
    compare_ints("the result", (int)result[MIXED].integer, (int)result[PLAIN].integer);
}

void get_stream(Subject *subject)
{
    Arguments arguments[SIDES] = {{.float_count = 0}};
    Result result[SIDES];
    for (int s = 0; s < SIDES; s++)
        pass_pointer(&arguments[s], side[s].stream);
    say_call("%s(stream)", subject->name);
    call_both(subject, arguments, result);
    compare_ints("the result", (int)result[MIXED].integer, (int)result[PLAIN].integer);
}

void get_line(Subject *subject)
{
    Arguments arguments[SIDES] = {{.float_count = 0}};
    Result result[SIDES];
    int size = one_in(12) ? (int)draw(3) - 1 : orderly && !one_in(8) ? 1000 : 1 + (int)draw_length(EDGE / 2 - 2);
    size_t room = size > 0 ? (size_t)size : 1;
    unsigned char *to[SIDES];
    for (int s = 0; s < SIDES; s++) {
        to[s] = edge[s] + EDGE - room;
        pass_pointer(&arguments[s], to[s]);
        pass_integer(&arguments[s], (uint32_t)size | draw_bits() << 32);
        pass_pointer(&arguments[s], side[s].stream);
    }
    arguments[PLAIN].integers[1] = arguments[MIXED].integers[1];
    say_call("%s(size %d)", subject->name, size);
    call_both(subject, arguments, result);
    compare_ints("the result", result[MIXED].integer ? (char *)result[MIXED].integer - (char *)to[MIXED] : -1,
                 result[PLAIN].integer ? (char *)result[PLAIN].integer - (char *)to[PLAIN] : -1);
    compare_bytes("the line and what is before it", edge[MIXED] + EDGE - room - 64,
                  edge[PLAIN] + EDGE - room - 64, room + 64);
}

static void get_allocated(Subject *subject, int delimited)
{
    Arguments arguments[SIDES] = {{.float_count = 0}};
    Result result[SIDES];
    if (one_in(6)) {
        size_t room = draw(30);
        for (int s = 0; s < SIDES; s++) {
            free(side[s].line);
            side[s].line = room && one_in(2) ? malloc(room) : NULL;
            side[s].line_room = room;
        }
        if (!side[MIXED].line != !side[PLAIN].line) {
            free(side[MIXED].line), free(side[PLAIN].line);
            side[MIXED].line = side[PLAIN].line = NULL;
        }
    }
    int last = !one_in(orderly ? 8 : 2) ? '\n' : one_in(4) ? EOF
               : content_size ? content[draw((uint32_t)content_size)] : 0;
    for (int s = 0; s < SIDES; s++) {
        pass_pointer(&arguments[s], &side[s].line);
        pass_pointer(&arguments[s], &side[s].line_room);
        if (delimited)
            pass_integer(&arguments[s], (uint32_t)last);
        pass_pointer(&arguments[s], side[s].stream);
    }
    say_call("%s(room %zu, %s, last %d)", subject->name, side[PLAIN].line_room,
             side[PLAIN].line ? "a block" : "no block", delimited ? last : '\n');
    call_both(subject, arguments, result);
    compare_ints("the result", (int64_t)result[MIXED].integer, (int64_t)result[PLAIN].integer);
    compare_ints("the room", (int64_t)side[MIXED].line_room, (int64_t)side[PLAIN].line_room);
    if ((int64_t)result[PLAIN].integer >= 0)
        compare_bytes("the line", side[MIXED].line, side[PLAIN].line, result[PLAIN].integer + 1);
}

void get_allocated_line(Subject *subject) { get_allocated(subject, 0); }
void get_delimited(Subject *subject) { get_allocated(subject, 1); }

void get_unbounded_line(Subject *subject)
{
    Arguments arguments[SIDES] = {{.float_count = 0}};
    Result result[SIDES];
    for (int s = 0; s < SIDES; s++)
        pass_pointer(&arguments[s], region[s] + SLOTS);
    say_call("%s()", subject->name);
    call_both(subject, arguments, result);
    for (int s = 0; s < SIDES; s++)
        if (result[s].integer)
            result[s].integer -= (uint64_t)region[alone ? MIXED : s];
    compare_ints("the result", (int64_t)result[MIXED].integer, (int64_t)result[PLAIN].integer);
    compare_region();
}

/* ---- Calls of the library alone ---- */

static void read_block(void)
{
    if (!turn_to(READS))
        return;
    size_t size = 1 + draw_length(4000), got[SIDES];
    for (int s = 0; s < SIDES; s++)
        got[s] = fread(region[s] + SLOTS, 1, size, side[s].stream);
    say_call("fread(%zu)", size);
    compare_ints("fread", (int64_t)got[MIXED], (int64_t)got[PLAIN]);
    compare_bytes("fread", region[MIXED] + SLOTS, region[PLAIN] + SLOTS, size);
}

static void push_back(void)
{
    if (!stream_reads || stream_writes || stream_wide) /* glibc's own pointers then go wrong */
        return;
    int c = one_in(3) ? (int)draw(257) - 1 : "0123456789+-. \nax%"[draw(18)];
    int got[SIDES];
    for (int s = 0; s < SIDES; s++)
        got[s] = ungetc(c, side[s].stream);
    stream_pushed = 1;
    say_call("ungetc(%d)", c);
    compare_ints("ungetc", got[MIXED], got[PLAIN]);
}

static void seek(void)
{
    if (stream_wide)
        return;
    static const int whences[] = {SEEK_SET, SEEK_CUR, SEEK_END};
    int whence = PICK(whences), got[SIDES];
    long offset = (long)draw(one_in(3) ? (uint32_t)content_size + 10 : 10) - (one_in(4) ? 8 : 0);
    for (int s = 0; s < SIDES; s++)
        got[s] = fseek(side[s].stream, offset, whence);
    say_call("fseek(%ld, %d)", offset, whence);
    compare_ints("fseek", got[MIXED], got[PLAIN]);
}

static void tell(void)
{
    if (stream_wide)
        return;
    long got[SIDES];
    for (int s = 0; s < SIDES; s++)
        got[s] = ftell(side[s].stream);
    say_call("ftell()");
    compare_ints("ftell", got[MIXED], got[PLAIN]);
}

static void get_one(void)
{
    if (!turn_to(READS))
        return;
    int got[SIDES], next[SIDES] = {0, 0}, peek = one_in(2) && !stream_wide;
    for (int s = 0; s < SIDES; s++) {
        got[s] = getc(side[s].stream);
        if (peek) {
            next[s] = getc(side[s].stream);
            ungetc(next[s], side[s].stream);
        }
    }
    say_call("getc()%s", peek ? ", getc(), ungetc()" : "");
    compare_ints("getc", got[MIXED], got[PLAIN]);
    compare_ints("the next getc", next[MIXED], next[PLAIN]);
}

static void clear_flags(void)
{
    say_call("clearerr()");
    for (int s = 0; s < SIDES; s++)
        clearerr(side[s].stream);
}

static void flush_input(void)
{
    int got[SIDES];
    if ((stream_pushed && stream_writes) || stream_wide)
        return;
    for (int s = 0; s < SIDES; s++)
        got[s] = fflush(side[s].stream);
    say_call("fflush()");
    compare_ints("fflush", got[MIXED], got[PLAIN]);
}

static void make_wide(void)
{
    int got[SIDES];
    if (!one_in(20) || orderly)
        return;
    int mode = one_in(3) ? -1 : 1;
    stream_wide |= mode > 0;
    for (int s = 0; s < SIDES; s++)
        got[s] = fwide(side[s].stream, mode);
    say_call("fwide(%d)", mode);
    compare_ints("fwide", got[MIXED], got[PLAIN]);
}

static void change_buffer(void)
{
    if (one_in(6) && !stream_in_memory && !stream_pushed && !stream_wide)
        draw_buffer(0);
}

void read_by_library(void)
{
    static void (*const calls[])(void) = {
        read_block, push_back, push_back, seek, tell, get_one, get_one, get_one, clear_flags,
        flush_input, change_buffer, make_wide,
    };
    PICK(calls)();
}
