/* Calls on both sides, and the report of a difference. */
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "draw.h"
#include "endings.h"
#include "world.h"

enum { NOT_SET = 7777 };

int tracing;

void say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vdprintf(STDERR_FILENO, format, arguments);
    va_end(arguments);
    dprintf(STDERR_FILENO, "\n");
}

void differ(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    dprintf(STDERR_FILENO, "DIFFERENCE: ");
    vdprintf(STDERR_FILENO, format, arguments);
    dprintf(STDERR_FILENO, "\n");
    va_end(arguments);
#ifdef FUZZING
    abort();
#else
    end_with_difference();
#endif
}

const char *quoted(const char *bytes, size_t size)
{
    enum { MOST = 400, ROOM = 4 * MOST + 16 };
    static char rooms[8][ROOM];
    static int turn;
    char *room = rooms[turn++ % 8], *to = room;
    *to++ = '"';
    for (size_t i = 0; i < size && i < MOST; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '\n')
            to = stpcpy(to, "\\n");
        else if (c == '"' || c == '\\')
            *to++ = '\\', *to++ = (char)c;
        else if (c >= 32 && c < 127)
            *to++ = (char)c;
        else
            to += snprintf(to, 5, "\\%03o", c);
    }
    strcpy(to, size > MOST ? "\"..." : "\"");
    return room;
}

static int64_t hash_of(const unsigned char *bytes, size_t size)
{
    uint64_t hash = size;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ bytes[i]) * 0x100000001B3u;
    return (int64_t)hash;
}

void compare_ints(const char *what, int64_t mixed, int64_t plain)
{
    if (alone)
        note(mixed);
    else if (mixed != plain)
        differ("%s is %lld (%#llx), alone %lld (%#llx)", what, (long long)mixed, (long long)mixed,
               (long long)plain, (long long)plain);
}

void compare_bytes(const char *what, const void *mixed, const void *plain, size_t size)
{
    if (alone) {
        note(hash_of(mixed, size));
        return;
    }
    if (memcmp(mixed, plain, size) == 0)
        return;
    const char *a = mixed, *b = plain;
    size_t at = 0, end = size;
    while (a[at] == b[at])
        at++;
    while (a[end - 1] == b[end - 1])
        end--;
    differ("%s: bytes %zu to %zu of %zu are %s, alone %s", what, at, end, size,
           quoted(a + at, end - at), quoted(b + at, end - at));
}

static Result call_on(int which, void *function, const Arguments *arguments, int *error)
{
    Result result;
    FILE *input = stdin, *output = stdout;
    if (side[which].stream && !alone)
        stdin = stdout = side[which].stream;
    errno = NOT_SET;
    invoke(function, arguments, &result);
    *error = errno;
    stdin = input;
    stdout = output;
    return result;
}

void call_both(Subject *subject, const Arguments arguments[SIDES], Result result[SIDES])
{
    int use = subject->routine && subject->enabled && !one_in(subject == focus ? 8 : 2);
    if (alone == WITHOUT_ROUTINES)
        use = 0;
    int error[SIDES];
    uint64_t before = fallback_calls;
    say_call("    %s: %s", subject->name, use ? "the routine" : "the library on both sides");
    result[MIXED] = call_on(MIXED, use ? subject->routine : subject->library, &arguments[MIXED],
                            &error[MIXED]);
    int fast = use && fallback_calls == before;
    subject->calls += use;
    subject->fast += fast;
    if (!result[MIXED].kept)
        differ("%s changed a register of its caller", subject->name);
    if (alone) {
        if (fast && threaded && subject->needs != PURE)
            differ("%s used a stream without its lock beside a second thread", subject->name);
        note(error[MIXED]);
        result[PLAIN] = result[MIXED];
        return;
    }
    result[PLAIN] = call_on(PLAIN, subject->library, &arguments[PLAIN], &error[PLAIN]);
    if (error[MIXED] != error[PLAIN])
        differ("%s sets errno to %d, alone %d (%d: leaves it)", subject->name, error[MIXED],
               error[PLAIN], NOT_SET);
}
