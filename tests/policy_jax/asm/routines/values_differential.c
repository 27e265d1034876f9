/* values_differential SEED CASES: calls routines that neither read nor write streams beside the
 * functions that they stand for, on random arguments, and compares results, memory and errno. The
 * texts end at the end of a page before one that cannot be read, at its start, or across pages.
 * Prints the first case that differs and ends with status 1. */
#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

long rt_strtol(const char *, char **, int);
long rt_atoi(const char *);
int rt_strcmp(const char *, const char *);
char *rt_strcat(char *, const char *);
double rt_pow(double, double);

enum { PAGE = 4096, ROOM = 64 };

static uint64_t state;

static uint64_t draw(uint64_t below)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (state * 0x9E3779B97F4A7C15u >> 20) % below;
}

/* Two pages that can be used and one that cannot. */
static char *pages(void)
{
    char *start = mmap(NULL, 3 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED || mprotect(start + 2 * PAGE, PAGE, PROT_NONE))
        exit(2);
    return start;
}

/* A place for `length` bytes. */
static char *place(char *start, size_t length)
{
    switch (draw(3)) {
    case 0:
        return start + 2 * PAGE - length;
    case 1:
        return start + PAGE - draw(length + 1);
    default:
        return start + 8 + draw(PAGE);
    }
}

static size_t draw_text(char *text, const char *letters, size_t longest)
{
    size_t length = draw(longest + 1), count = strlen(letters);
    for (size_t at = 0; at < length; at++)
        text[at] = letters[draw(count)];
    text[length] = 0;
    return length;
}

static size_t draw_number(char *text)
{
    size_t length = draw(3) ? 0 : draw_text(text, " \t\n\v\f\r \x85\xa0", 3);
    if (!draw(3))
        length += draw_text(text + length, "+-", draw(8) ? 1 : 2);
    length += draw_text(text + length, draw(4) ? "0123456789" : "09", draw(4) ? 9 : 24);
    if (!draw(2))
        length += draw_text(text + length, " \n/:xX.aAeE-+,9\x7f\x80\xb0\xff", 3);
    return length;
}

static const char *fails_to_read(char *memory)
{
    char given[ROOM];
    size_t length = draw_number(given) + 1;
    char *text = memcpy(place(memory, length), given, length);
    int base = draw(4) ? 10 : draw(38) - 1, before = (int)draw(3);
    char *end = given, *other = given;
    int with_end = draw(2) != 0;
    errno = before;
    long value = strtol(text, with_end ? &end : NULL, base);
    int error = errno;
    errno = before;
    long same = rt_strtol(text, with_end ? &other : NULL, base);
    if (value != same || end != other || error != errno)
        return "strtol";
    errno = before;
    value = atol(text);
    error = errno;
    errno = before;
    same = rt_atoi(text);
    return value != same || error != errno || atoi(text) != (int)same ? "atoi" : NULL;
}

static const char *fails_to_compare(char *memory, char *other)
{
    char text[ROOM];
    const char *letters = draw(3) ? "ab" : "a\x7f\x80\xff\x01";
    size_t length = draw_text(text, letters, draw(2) ? 12 : 40) + 1;
    char *first = memcpy(place(memory, length), text, length);
    if (draw(2))
        length = draw_text(text, letters, 40) + 1;
    else if (length > 1) /* nearly the same */
        text[draw(length - 1)] = letters[draw(2)];
    char *second = memcpy(place(draw(2) ? memory : other, length), text, length);
    int (*volatile reference)(const char *, const char *) = strcmp;
    return reference(first, second) == rt_strcmp(first, second) ? NULL : "strcmp";
}

static const char *fails_to_append(char *memory, char *other)
{
    char text[ROOM], expected[2 * ROOM], before[8];
    size_t length = draw_text(text, "abc", draw(2) ? 12 : 40) + 1;
    char *tail = memcpy(place(other, length), text, length);
    size_t head = draw_text(text, "abc", draw(2) ? 12 : 40), total = head + length;
    char *to = place(memory, total);
    memset(memory + PAGE - ROOM, '.', PAGE + ROOM);
    memcpy(to, text, head + 1);
    memcpy(before, to - 8, 8);
    int at_end = to + total + 8 > memory + 2 * PAGE;
    strcpy(expected, text);
    strcat(expected, tail);
    char after[8] = {0};
    if (!at_end)
        memcpy(after, to + total, 8);
    return rt_strcat(to, tail) != to || memcmp(to, expected, total) || memcmp(before, to - 8, 8)
                   || (!at_end && memcmp(after, to + total, 8))
               ? "strcat"
               : NULL;
}

static double draw_double(void)
{
    static const double special[] = {0.0, -0.0, INFINITY, -INFINITY, NAN, 2, 10, 0.5, 1, -1, 0x1p-1074};
    union {
        uint64_t bits;
        double value;
    } number = {state};
    switch (draw(6)) {
    case 0:
        return special[draw(sizeof special / sizeof *special)];
    case 1:
        return (double)draw(40) - 5;
    case 2:
        return (double)draw(1 << 27) - (1 << 26);
    case 3: /* few significant bits, any exponent */
        number.bits &= ~(uint64_t)0x3FFFFFF;
        return number.value;
    case 4:
        return number.value;
    default:
        return (double)(int64_t)draw(2000000) / 1000 - 1000;
    }
}

static const char *fails_to_raise(void)
{
    double base = draw(3) ? draw_double() : draw(2) ? 10 : 2;
    double exponent = draw(3) ? 2 : draw(3) ? (double)draw(1100) - 20 : draw_double();
    int before = (int)draw(3);
    double (*volatile reference)(double, double) = pow;
    errno = before;
    double value = reference(base, exponent);
    int error = errno;
    errno = before;
    double same = rt_pow(base, exponent);
    return memcmp(&value, &same, sizeof value) || error != errno ? "pow" : NULL;
}

int main(int argc, char **argv)
{
    (void)argc;
    state = strtoull(argv[1], NULL, 10) * 2 + 0x9E3779B97F4A7C15u;
    long cases = strtol(argv[2], NULL, 10);
    char *memory = pages(), *other = pages();
    for (long number = 0; number < cases; number++) {
        const char *failed = fails_to_read(memory);
        failed = failed ? failed : fails_to_compare(memory, other);
        failed = failed ? failed : fails_to_append(memory, other);
        failed = failed ? failed : fails_to_raise();
        if (failed) {
            printf("case %ld: another %s\n", number, failed);
            return 1;
        }
    }
    printf("%ld cases\n", cases);
    return 0;
}
