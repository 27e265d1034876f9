/* Calls without a stream: numbers in text, strings, blocks of memory, characters, mathematics. */
#define _GNU_SOURCE
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "draw.h"
#include "operations.h"
#include "world.h"

static void clear(Arguments arguments[SIDES])
{
    memset(arguments, 0, SIDES * sizeof arguments[0]);
}

/* The same integer or pointer on both sides. */
static void both(Arguments arguments[SIDES], uint64_t value)
{
    for (int s = 0; s < SIDES; s++)
        pass_integer(&arguments[s], value);
}

static const char *number_text(const char *formats[], uint32_t count)
{
    static Text input;
    input.size = 0;
    input.bytes[0] = 0;
    draw_input_for(&input, formats[draw(count)]);
    if (one_in(3))
        draw_input_for(&input, "%s");
    size_t size = strnlen(input.bytes, input.size);
    const char *placed = place_text(0, input.bytes, size);
    say_call("text %s", quoted(placed, size));
    return placed;
}

void to_integer(Subject *subject)
{
    static const char *formats[] = {"%d", " %d", "%d %d", "%x", "%s"};
    Arguments arguments[SIDES];
    Result result[SIDES];
    clear(arguments);
    both(arguments, (uint64_t)number_text(formats, 5));
    call_both(subject, arguments, result);
    compare_ints("the result", (int64_t)result[MIXED].integer, (int64_t)result[PLAIN].integer);
}

void to_integer_of_base(Subject *subject)
{
    static const char *formats[] = {"%d", " %d", "%d %d", "%x", "%i", "%o", "%s"};
    Arguments arguments[SIDES];
    Result result[SIDES];
    char *end[SIDES];
    clear(arguments);
    const char *number = number_text(formats, 7);
    int with_end = !one_in(3), base = one_in(2) ? 10 : one_in(4) ? (int)draw(40) - 1
                                                                 : (int[]){0, 2, 8, 16}[draw(4)];
    both(arguments, (uint64_t)number);
    for (int s = 0; s < SIDES; s++) {
        end[s] = text[9];
        pass_pointer(&arguments[s], with_end ? &end[s] : NULL);
    }
    both(arguments, (uint32_t)base);
    say_call("%s(base %d, %s end)", subject->name, base, with_end ? "with" : "without");
    call_both(subject, arguments, result);
    compare_ints("the result", (int64_t)result[MIXED].integer, (int64_t)result[PLAIN].integer);
    compare_ints("the end", end[MIXED] - number, end[PLAIN] - number);
}

void to_double(Subject *subject)
{
    static const char *formats[] = {"%f", " %f", "%f", "%d", "%s"};
    Arguments arguments[SIDES];
    Result result[SIDES];
    char *end[SIDES];
    clear(arguments);
    const char *number = number_text(formats, 5);
    both(arguments, (uint64_t)number);
    int with_end = strcmp(subject->name, "rt_atof") != 0 && !one_in(3);
    for (int s = 0; s < SIDES; s++) {
        end[s] = text[9];
        pass_pointer(&arguments[s], with_end ? &end[s] : NULL);
    }
    say_call("%s", subject->name);
    call_both(subject, arguments, result);
    compare_bytes("the result", &result[MIXED].floating, &result[PLAIN].floating, sizeof(double));
    compare_ints("the end", end[MIXED] - number, end[PLAIN] - number);
}

static size_t draw_string(char *bytes, size_t most)
{
    size_t size = draw_length((uint32_t)most);
    for (size_t i = 0; i < size; i++)
        bytes[i] = (char)(one_in(12) ? 1 + draw(255) : 'a' + draw(3));
    return size;
}

void string_length(Subject *subject)
{
    static char bytes[9000];
    Arguments arguments[SIDES];
    Result result[SIDES];
    clear(arguments);
    size_t size = draw_string(bytes, sizeof bytes);
    both(arguments, (uint64_t)place_text(0, bytes, size));
    say_call("%s(%s)", subject->name, quoted(bytes, size));
    call_both(subject, arguments, result);
    compare_ints("the result", (int64_t)result[MIXED].integer, (int64_t)result[PLAIN].integer);
}

/* The results of strcmp and its like. */
static void compare_orders(Result result[SIDES])
{
    int mixed = (int)result[MIXED].integer, plain = (int)result[PLAIN].integer;
#ifdef FUZZING
    mixed = (mixed > 0) - (mixed < 0); /* the functions of the address sanitizer give -1, 0 or 1 */
    plain = (plain > 0) - (plain < 0);
#endif
    compare_ints("the result", mixed, plain);
}

/* Two texts that are equal, or begin equally. */
static size_t draw_pair(char *bytes, size_t most)
{
    size_t size = draw_string(bytes, most);
    place_text(0, bytes, size);
    if (size && !one_in(3))
        bytes[draw((uint32_t)size)] = (char)(1 + draw(255));
    return size;
}

void compare_strings(Subject *subject)
{
    static char bytes[3000];
    Arguments arguments[SIDES];
    Result result[SIDES];
    clear(arguments);
    size_t size = draw_string(bytes, sizeof bytes), other = size;
    both(arguments, (uint64_t)place_text(0, bytes, size));
    say_call("first %s", quoted(bytes, size));
    if (size && !one_in(3))
        bytes[draw((uint32_t)size)] = (char)(1 + draw(255));
    if (one_in(3))
        other = draw((uint32_t)size + 1);
    both(arguments, (uint64_t)place_text(1, bytes, other));
    both(arguments, draw_length(300)); /* of strncmp */
    say_call("%s, second %s", subject->name, quoted(bytes, other));
    call_both(subject, arguments, result);
    compare_orders(result);
}

void compare_blocks(Subject *subject)
{
    static char bytes[3000];
    Arguments arguments[SIDES];
    Result result[SIDES];
    clear(arguments);
    size_t size = draw_pair(bytes, sizeof bytes);
    size_t count = one_in(4) ? draw((uint32_t)size + 1) : size;
    const char *first = place_bytes(2, text[0] + TEXT - 1 - size, size);
    both(arguments, (uint64_t)first);
    both(arguments, (uint64_t)place_bytes(1, bytes, size));
    both(arguments, count);
    say_call("%s(%s, %s, %zu)", subject->name, quoted(first, size), quoted(bytes, size), count);
    call_both(subject, arguments, result);
    compare_orders(result);
}

/* Checks the bytes that a call wrote at the end of memory, those before, and what it returned. */
static void compare_destination(Subject *subject, unsigned char *to[SIDES], Result result[SIDES])
{
    say_call("%s: destination", subject->name);
    compare_ints("the result", (char *)result[MIXED].integer - (char *)to[MIXED],
                 (char *)result[PLAIN].integer - (char *)to[PLAIN]);
    size_t before = (size_t)(to[MIXED] - edge[MIXED]) < 64 ? 0 : 64;
    compare_bytes("what was written and what is before it", to[MIXED] - before, to[PLAIN] - before,
                  (size_t)(edge[MIXED] + EDGE - to[MIXED]) + before);
}

static uint32_t after(void)
{
    return (orderly ? !one_in(4) : one_in(3)) ? draw(70) : 0; /* bytes between the destination and the end of memory */
}

void copy_string(Subject *subject)
{
    static char bytes[3000];
    Arguments arguments[SIDES];
    Result result[SIDES];
    unsigned char *to[SIDES];
    clear(arguments);
    size_t size = draw_string(bytes, sizeof bytes), room = after();
    const char *from = place_text(0, bytes, size);
    for (int s = 0; s < SIDES; s++) {
        to[s] = edge[s] + EDGE - size - 1 - room;
        pass_pointer(&arguments[s], to[s]);
    }
    both(arguments, (uint64_t)from);
    both(arguments, one_in(2) ? size + 1 : draw((uint32_t)size + 2)); /* of strncpy */
    say_call("%s(%s), %zu bytes before the end", subject->name, quoted(bytes, size), room);
    call_both(subject, arguments, result);
    compare_destination(subject, to, result);
}

void append_string(Subject *subject)
{
    static char bytes[3000], before[3000];
    Arguments arguments[SIDES];
    Result result[SIDES];
    unsigned char *to[SIDES];
    clear(arguments);
    size_t size = draw_string(bytes, sizeof bytes), begins = draw_string(before, sizeof before);
    size_t room = after();
    const char *from = place_text(0, bytes, size);
    for (int s = 0; s < SIDES; s++) {
        to[s] = edge[s] + EDGE - size - begins - 1 - room;
        memcpy(to[s], before, begins);
        to[s][begins] = 0;
        pass_pointer(&arguments[s], to[s]);
    }
    both(arguments, (uint64_t)from);
    both(arguments, draw((uint32_t)size + 2)); /* of strncat */
    say_call("%s(%s, %s), %zu bytes before the end", subject->name, quoted(before, begins),
             quoted(bytes, size), room);
    call_both(subject, arguments, result);
    compare_destination(subject, to, result);
}

void fill_block(Subject *subject)
{
    Arguments arguments[SIDES];
    Result result[SIDES];
    unsigned char *to[SIDES];
    clear(arguments);
    size_t size = draw_length(EDGE - 200), room = after();
    for (int s = 0; s < SIDES; s++) {
        to[s] = edge[s] + EDGE - size - room;
        pass_pointer(&arguments[s], to[s]);
    }
    both(arguments, draw_bits());
    both(arguments, size);
    say_call("%s(%#lx, %zu), %zu bytes before the end", subject->name, arguments[0].integers[1],
             size, room);
    call_both(subject, arguments, result);
    compare_destination(subject, to, result);
}

void copy_block(Subject *subject)
{
    static char bytes[EDGE];
    Arguments arguments[SIDES];
    Result result[SIDES];
    unsigned char *to[SIDES];
    clear(arguments);
    size_t size = draw_length(EDGE / 2), room = after();
    for (size_t i = 0; i < size; i += 8) {
        uint64_t bits = draw_bits();
        memcpy(bytes + i, &bits, 8);
    }
    int overlapping = strcmp(subject->name, "rt_memmove") == 0 && one_in(2);
    int shift = (int)draw(200) - 100;
    const char *from = place_bytes(0, bytes, size);
    for (int s = 0; s < SIDES; s++) {
        to[s] = edge[s] + EDGE - size - room;
        if (overlapping)
            memcpy(to[s] - 200, bytes, size);
        if (overlapping)
            to[s] += shift - 200;
        pass_pointer(&arguments[s], to[s]);
        if (overlapping)
            pass_pointer(&arguments[s], to[s] - shift);
        else
            pass_pointer(&arguments[s], from);
        pass_integer(&arguments[s], size);
    }
    say_call("%s(%zu), %zu bytes before the end", subject->name, size, room);
    call_both(subject, arguments, result);
    compare_destination(subject, to, result);
}

void map_character(Subject *subject)
{
    Arguments arguments[SIDES];
    Result result[SIDES];
    clear(arguments);
    int c = one_in(4) ? (int)draw_integer() : (int)draw(256 + 129) - 129;
    if (strncmp(subject->name, "rt_is", 5) == 0 && (c < -128 || c > 255))
        c &= 127; /* libc reads beyond its table there */
    both(arguments, (uint32_t)c);
    say_call("%s(%d)", subject->name, c);
    call_both(subject, arguments, result);
    compare_ints("the result", (int)result[MIXED].integer, (int)result[PLAIN].integer);
}

static void compare_doubles(Result result[SIDES])
{
    compare_bytes("the result", &result[MIXED].floating, &result[PLAIN].floating, sizeof(double));
}

void function_of_double(Subject *subject)
{
    Arguments arguments[SIDES];
    Result result[SIDES];
    clear(arguments);
    double x = draw_double();
    for (int s = 0; s < SIDES; s++)
        pass_double(&arguments[s], x);
    say_call("%s(%a)", subject->name, x);
    call_both(subject, arguments, result);
    compare_doubles(result);
}

void function_of_doubles(Subject *subject)
{
    Arguments arguments[SIDES];
    Result result[SIDES];
    clear(arguments);
    static const double bases[] = {2.0, 10.0, 0.5, -2.0, -1.0, 1.0, 0.0, 3.0};
    double x = one_in(3) ? PICK(bases) : one_in(2) ? (double)draw(1000000) : draw_double();
    double y = one_in(3) ? 2.0 : one_in(3) ? (double)((int)draw(2300) - 1150)
               : !one_in(3) ? (double)((int)draw(60) - 30) : one_in(3) ? 0.5 : draw_double();
    for (int s = 0; s < SIDES; s++) {
        pass_double(&arguments[s], x);
        pass_double(&arguments[s], y);
    }
    say_call("%s(%a, %a)", subject->name, x, y);
    call_both(subject, arguments, result);
    compare_doubles(result);
}
