/* Calls that write: the printf family, puts, putchar, fputs, fwrite, and those without a routine. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "draw.h"
#include "operations.h"
#include "world.h"

enum { STORED = 512 };

static void clear(Arguments arguments[SIDES])
{
    memset(arguments, 0, SIDES * sizeof arguments[0]);
}

/* Draws a format and its arguments, calls, compares what is returned and stored by %n. */
static void print(Subject *subject, Arguments arguments[SIDES], int may_store)
{
    static Text format;
    draw_print_format(&format, may_store);
    const char *placed = place_text(0, format.bytes, format.size);
    for (int s = 0; s < SIDES; s++)
        pass_pointer(&arguments[s], placed);
    say_call("%s(format %s)", subject->name, quoted(placed, format.size));
    pass_print_arguments(placed, arguments);
    if (tracing)
        for (uint64_t i = 0; i < 8; i++)
            say("    integer %#lx, double %.17g (%a), on the stack %#lx",
                i < 6 ? arguments[PLAIN].integers[i] : 0, arguments[PLAIN].floats[i],
                arguments[PLAIN].floats[i], arguments[PLAIN].on_stack[i]);
    Result result[SIDES];
    call_both(subject, arguments, result);
    compare_ints("the result", (int)result[MIXED].integer, (int)result[PLAIN].integer);
    compare_bytes("what %n stores", region[MIXED], region[PLAIN], STORED);
}

void print_standard(Subject *subject)
{
    Arguments arguments[SIDES];
    clear(arguments);
    print(subject, arguments, 1);
}

void print_stream(Subject *subject)
{
    Arguments arguments[SIDES];
    clear(arguments);
    for (int s = 0; s < SIDES; s++)
        pass_pointer(&arguments[s], side[s].stream);
    print(subject, arguments, 1);
}

void print_checked(Subject *subject)
{
    Arguments arguments[SIDES];
    clear(arguments);
    int flag = (int)draw(3);
    for (int s = 0; s < SIDES; s++)
        pass_integer(&arguments[s], (uint64_t)flag);
    print(subject, arguments, flag == 0);
}

void print_stream_checked(Subject *subject)
{
    Arguments arguments[SIDES];
    clear(arguments);
    int flag = (int)draw(3);
    for (int s = 0; s < SIDES; s++) {
        pass_pointer(&arguments[s], side[s].stream);
        pass_integer(&arguments[s], (uint64_t)flag);
    }
    print(subject, arguments, flag == 0);
}

/* size: of the destination; before it and in it, all must be equal. */
static void print_to_memory(Subject *subject, int sized, int checked)
{
    Arguments arguments[SIDES];
    clear(arguments);
    /* What fits without a size: several widths of 2,500 and texts of 4,096 are less than a region. */
    size_t size = sized ? orderly && !one_in(8) ? 20 + draw(EDGE / 4) : draw_length(EDGE / 2) : 0;
    if (sized && one_in(30))
        size = one_in(2) ? SIZE_MAX : INT32_MAX;
    int huge = size > EDGE;
    uint64_t flag = draw(3);
    unsigned char *to[SIDES];
    for (int s = 0; s < SIDES; s++) {
        to[s] = sized && !huge ? edge[s] + EDGE - size : region[s] + STORED;
        if (sized && size == 0 && one_in(2))
            to[s] = NULL;
        pass_pointer(&arguments[s], to[s]);
        if (sized)
            pass_integer(&arguments[s], size);
        if (checked) {
            pass_integer(&arguments[s], flag);
            pass_integer(&arguments[s], sized ? size : SIZE_MAX);
        }
    }
    say_call("size %zu", size);
    print(subject, arguments, !checked || flag == 0);
    if (sized && !huge)
        compare_bytes("the text and what is before it", edge[MIXED] + EDGE - size - 64,
                      edge[PLAIN] + EDGE - size - 64, size + 64);
    else
        compare_bytes("the text and what is around it", region[MIXED], region[PLAIN],
                      one_in(64) ? REGION : 2048);
}

/* Programs append to a text by printing it into itself. */
static void print_onto_itself(Subject *subject)
{
    static const char *const formats[] = {"%sabc", "%s, ", "abc%s", "%s and some more text", "%5s,",
                                          "%.3s", "%s", "a longer beginning: %s", "%-20s"};
    Arguments arguments[SIDES];
    Result result[SIDES];
    clear(arguments);
    const char *format = PICK(formats);
    size_t size = draw_length(60), moved = one_in(4) ? draw(8) : 0;
    const char *placed = place_text(0, format, strlen(format));
    for (int s = 0; s < SIDES; s++) {
        char *to = (char *)region[s] + STORED;
        memset(to, 0, 4096); /* a NUL that is overwritten must not be the last */
        for (size_t i = 0; i < size; i++)
            to[i] = (char)('a' + i % 26);
        pass_pointer(&arguments[s], to + moved);
        pass_pointer(&arguments[s], placed);
        pass_pointer(&arguments[s], to);
    }
    say_call("%s(text + %zu, \"%s\", text) with %zu bytes of text", subject->name, moved, format,
             size);
    call_both(subject, arguments, result);
    compare_ints("the result", (int)result[MIXED].integer, (int)result[PLAIN].integer);
    compare_bytes("the text and what is around it", region[MIXED], region[PLAIN], 8192);
}

void print_string(Subject *subject)
{
    if (one_in(20))
        print_onto_itself(subject);
    else
        print_to_memory(subject, 0, 0);
}

void print_sized(Subject *subject) { print_to_memory(subject, 1, 0); }
void print_string_checked(Subject *subject) { print_to_memory(subject, 0, 1); }
void print_sized_checked(Subject *subject) { print_to_memory(subject, 1, 1); }

static void put(Subject *subject, int to_stream)
{
    Arguments arguments[SIDES];
    clear(arguments);
    uint64_t c = draw_bits() << 32 | (one_in(8) ? (uint32_t)draw_integer() : draw(256));
    if (one_in(4))
        c = '\n';
    for (int s = 0; s < SIDES; s++) {
        pass_integer(&arguments[s], c);
        if (to_stream)
            pass_pointer(&arguments[s], side[s].stream);
    }
    say_call("%s(%d)", subject->name, (int)c);
    Result result[SIDES];
    call_both(subject, arguments, result);
    compare_ints("the result", (int)result[MIXED].integer, (int)result[PLAIN].integer);
}

void put_standard(Subject *subject) { put(subject, 0); }
void put_stream(Subject *subject) { put(subject, 1); }

static void put_text(Subject *subject, int to_stream)
{
    char bytes[6000];
    size_t size = draw_length(one_in(20) ? sizeof bytes : 200);
    for (size_t i = 0; i < size; i++)
        bytes[i] = (char)(one_in(12) ? '\n' : one_in(30) ? 1 + draw(255) : 'a' + draw(26));
    Arguments arguments[SIDES];
    clear(arguments);
    const char *placed = place_text(2, bytes, size);
    for (int s = 0; s < SIDES; s++) {
        pass_pointer(&arguments[s], placed);
        if (to_stream)
            pass_pointer(&arguments[s], side[s].stream);
    }
    say_call("%s(%s)", subject->name, quoted(placed, size));
    Result result[SIDES];
    call_both(subject, arguments, result);
    compare_ints("the result", (int)result[MIXED].integer, (int)result[PLAIN].integer);
}

void put_text_standard(Subject *subject) { put_text(subject, 0); }
void put_text_stream(Subject *subject) { put_text(subject, 1); }

void put_block(Subject *subject)
{
    char bytes[6000];
    static const size_t sizes[] = {1, 1, 1, 2, 3, 4, 8, 12, 0};
    size_t size = PICK(sizes), count = draw_length(400);
    for (size_t i = 0; i < size * count; i++)
        bytes[i] = (char)(one_in(12) ? '\n' : draw(256));
    int across = one_in(3);
    Arguments arguments[SIDES];
    clear(arguments);
    const char *placed = place_bytes(2, bytes, size * count);
    for (int s = 0; s < SIDES; s++) {
        pass_pointer(&arguments[s], placed);
        pass_integer(&arguments[s], across ? count : size);
        pass_integer(&arguments[s], across ? size : count);
        pass_pointer(&arguments[s], side[s].stream);
    }
    say_call("%s(%zu, %zu)", subject->name, across ? count : size, across ? size : count);
    Result result[SIDES];
    call_both(subject, arguments, result);
    compare_ints("the result", (int64_t)result[MIXED].integer, (int64_t)result[PLAIN].integer);
}

/* ---- Calls of the library alone ---- */

static void put_one(void)
{
    if (!turn_to(WRITES))
        return;
    int c = (int)draw(256), got[SIDES];
    for (int s = 0; s < SIDES; s++)
        got[s] = putc(c, side[s].stream);
    say_call("putc(%d)", c);
    compare_ints("putc", got[MIXED], got[PLAIN]);
}

static void flush(void)
{
    int got[SIDES], error[SIDES];
    if ((stream_pushed && stream_writes) || stream_wide)
        return;
    for (int s = 0; s < SIDES; s++) {
        errno = 0;
        got[s] = fflush(side[s].stream);
        error[s] = errno;
    }
    say_call("fflush()");
    compare_ints("fflush", got[MIXED], got[PLAIN]);
    compare_ints("errno of fflush", error[MIXED], error[PLAIN]);
}

static void put_block_by_library(void)
{
    if (!turn_to(WRITES))
        return;
    size_t size = draw_length(5000), got[SIDES];
    for (int s = 0; s < SIDES; s++)
        got[s] = fwrite(text[3], 1, size, side[s].stream);
    say_call("fwrite(%zu)", size);
    compare_ints("fwrite", (int64_t)got[MIXED], (int64_t)got[PLAIN]);
}

static void print_by_library(void)
{
    if (!turn_to(WRITES))
        return;
    int value = (int)draw_integer(), got[SIDES];
    for (int s = 0; s < SIDES; s++)
        got[s] = fprintf(side[s].stream, "%d,%s", value, "text");
    say_call("fprintf(%d)", value);
    compare_ints("fprintf", got[MIXED], got[PLAIN]);
}

static void seek_while_writing(void)
{
    if (one_in(3))
        read_by_library(); /* among others fseek, setvbuf, fwide, clearerr */
}

void write_by_library(void)
{
    static void (*const calls[])(void) = {
        put_one, put_one, flush, put_block_by_library, print_by_library, seek_while_writing,
    };
    PICK(calls)();
}
