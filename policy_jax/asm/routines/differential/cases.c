/* The subjects, and the cases that are sequences of calls. */
#define _GNU_SOURCE
#include <ctype.h>
#include <fenv.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "draw.h"
#include "endings.h"
#include "operations.h"
#include "world.h"

char *gets(char *);
ssize_t __getdelim(char **, size_t *, int, FILE *);
int __isoc99_scanf(const char *, ...), __isoc99_fscanf(FILE *, const char *, ...);
int __isoc99_sscanf(const char *, const char *, ...);
int __printf_chk(int, const char *, ...), __fprintf_chk(FILE *, int, const char *, ...);
int __sprintf_chk(char *, int, size_t, const char *, ...);
int __snprintf_chk(char *, size_t, int, size_t, const char *, ...);

/* Every routine that there may be. Where the listings lack one, its address is NULL. */
#define SUBJECTS(X)                                                                               \
    X(scanf, __isoc99_scanf, scan_standard, READS)                                                \
    X(fscanf, __isoc99_fscanf, scan_stream, READS)                                                \
    X(sscanf, __isoc99_sscanf, scan_string, PURE)                                                 \
    X(getchar, getchar, get_standard, READS)                                                      \
    X(getc, getc, get_stream, READS)                                                              \
    X(fgets, fgets, get_line, READS)                                                              \
    X(getline, getline, get_allocated_line, READS)                                                \
    X(getdelim, __getdelim, get_delimited, READS)                                                 \
    X(gets, gets, get_unbounded_line, READS)                                                      \
    X(printf, printf, print_standard, WRITES)                                                     \
    X(fprintf, fprintf, print_stream, WRITES)                                                     \
    X(printf_chk, __printf_chk, print_checked, WRITES)                                            \
    X(fprintf_chk, __fprintf_chk, print_stream_checked, WRITES)                                   \
    X(sprintf, sprintf, print_string, PURE)                                                       \
    X(snprintf, snprintf, print_sized, PURE)                                                      \
    X(sprintf_chk, __sprintf_chk, print_string_checked, PURE)                                     \
    X(snprintf_chk, __snprintf_chk, print_sized_checked, PURE)                                    \
    X(putchar, putchar, put_standard, WRITES)                                                     \
    X(putc, putc, put_stream, WRITES)                                                             \
    X(puts, puts, put_text_standard, WRITES)                                                      \
    X(fputs, fputs, put_text_stream, WRITES)                                                      \
    X(fwrite, fwrite, put_block, WRITES)                                                          \
    X(atoi, atol, to_integer, PURE)                                                               \
    X(atol, atol, to_integer, PURE)                                                               \
    X(atoll, atoll, to_integer, PURE)                                                             \
    X(strtol, strtol, to_integer_of_base, PURE)                                                   \
    X(strtoll, strtoll, to_integer_of_base, PURE)                                                 \
    X(strtoul, strtoul, to_integer_of_base, PURE)                                                 \
    X(strtoull, strtoull, to_integer_of_base, PURE)                                               \
    X(strtod, strtod, to_double, PURE)                                                            \
    X(atof, atof, to_double, PURE)                                                                \
    X(strlen, strlen, string_length, PURE)                                                        \
    X(strcmp, strcmp, compare_strings, PURE)                                                      \
    X(strncmp, strncmp, compare_strings, PURE)                                                    \
    X(memcmp, memcmp, compare_blocks, PURE)                                                       \
    X(strcpy, strcpy, copy_string, PURE)                                                          \
    X(strncpy, strncpy, copy_string, PURE)                                                        \
    X(stpcpy, stpcpy, copy_string, PURE)                                                          \
    X(strcat, strcat, append_string, PURE)                                                        \
    X(strncat, strncat, append_string, PURE)                                                      \
    X(memset, memset, fill_block, PURE)                                                           \
    X(memcpy, memcpy, copy_block, PURE)                                                           \
    X(memmove, memmove, copy_block, PURE)                                                         \
    X(toupper, toupper, map_character, PURE)                                                      \
    X(tolower, tolower, map_character, PURE)                                                      \
    X(isalpha, isalpha, map_character, PURE)                                                      \
    X(isdigit, isdigit, map_character, PURE)                                                      \
    X(isspace, isspace, map_character, PURE)                                                      \
    X(abs, abs, map_character, PURE)                                                              \
    X(pow, pow, function_of_doubles, PURE)                                                        \
    X(fmod, fmod, function_of_doubles, PURE)                                                      \
    X(sqrt, sqrt, function_of_double, PURE)                                                       \
    X(floor, floor, function_of_double, PURE)                                                     \
    X(ceil, ceil, function_of_double, PURE)                                                       \
    X(round, round, function_of_double, PURE)                                                     \
    X(fabs, fabs, function_of_double, PURE)                                                       \
    X(qsort, qsort, sort, PURE)

#define DECLARE(name, function, perform, needs) extern __attribute__((weak)) char rt_##name[];
#define ENTRY(name, function, perform, needs) {"rt_" #name, rt_##name, function, perform, needs, 0, 0, 0},

SUBJECTS(DECLARE)
Subject subjects[] = {
    SUBJECTS(ENTRY)
    {"rt_qsort.FUNCTION", rt_qsort, qsort, sort_by_instance, PURE, 0, 0, 0},
    {NULL, NULL, NULL, NULL, 0, 0, 0, 0},
};

enum { SUBJECT_COUNT = sizeof subjects / sizeof subjects[0] - 1 };

int orderly;

Subject *subject_named(const char *name)
{
    for (Subject *one = subjects; one->name; one++)
        if (strcmp(one->name, name) == 0)
            return one;
    return NULL;
}

static Subject *draw_subject(void)
{
    if (focus && !one_in(orderly ? 12 : 3))
        return focus;
    return &subjects[draw(SUBJECT_COUNT)];
}

static void begin(void)
{
    for (int s = 0; s < SIDES; s++) {
        memset(region[s], 0xA5, 8192);
        memset(edge[s] + EDGE - 1024, 0xA5, 1024);
        free(side[s].line);
        side[s].line = NULL;
        side[s].line_room = 0;
    }
    static const int roundings[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
    orderly = one_in(2);
    fesetround(!orderly && one_in(8) ? PICK(roundings) : FE_TONEAREST);
    draw_scan_style();
    draw_content();
}

void run_drawn_case(void)
{
    begin();
    uint32_t calls = orderly ? 10 + draw(60) : 1 + draw_length(60);
    if (focus ? focus->needs == PURE : one_in(3)) {
        side[MIXED].stream = side[PLAIN].stream = NULL;
        while (calls-- > 0) {
            Subject *one = draw_subject();
            if (one->needs == PURE)
                one->perform(one);
        }
        return;
    }
    open_streams(focus ? focus->needs : 0);
    while (calls-- > 0) {
        Subject *one = draw_subject();
        if (one_in(orderly ? 40 : 6))
            read_by_library();
        else if (one_in(orderly ? 40 : 6))
            write_by_library();
        else if (one->needs == PURE || turn_to(one->needs))
            one->perform(one);
        compare_streams();
    }
    close_streams();
}
