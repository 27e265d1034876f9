/* Differences from the C library that routines once had. Each case prints what a program can see of
 * it; built with ROUTINES, the calls are those of the routines. */
#define _GNU_SOURCE
#include <fenv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

double pow(double, double);

#ifdef ROUTINES
double rt_pow(double, double);
#define pow rt_pow
int rt_scanf(const char *, ...), rt_sprintf(char *, const char *, ...);
ssize_t rt_getline(char **, size_t *, FILE *), rt_getdelim(char **, size_t *, int, FILE *);
#define scanf rt_scanf
#define sprintf rt_sprintf
#define getline rt_getline
#define getdelim rt_getdelim
#endif

/* glibc reads a long double for %llf. */
static void long_long_double(void)
{
    char text[100];
    int size = sprintf(text, "%d %llf %s", 1, (long double)2.5, "end");
    printf("%d %s\n", size, text);
}

/* A stream that cannot be read has no buffer: its pointers are null, and so is what is before them. */
static void no_buffer(void)
{
    int value = 5, results[2];
    stdin = fopen("/dev/null", "w");
    for (int i = 0; i < 2; i++)
        results[i] = scanf("%d", &value);
    printf("%d %d %d %d\n", results[0], results[1], value, ferror(stdin) != 0);
}

/* getline reads nothing from a stream with its error flag set, though the buffer has a line. */
static void line_after_an_error(void)
{
    char input[] = "first\nsecond\nthird\n", *line = NULL;
    size_t size = 0;
    FILE *stream = fmemopen(input, strlen(input), "r");
    long results[4];
    results[0] = getline(&line, &size, stream);
    putc('x', stream);
    results[1] = getline(&line, &size, stream);
    results[2] = getdelim(&line, &size, 'c', stream);
    clearerr(stream);
    results[3] = getdelim(&line, &size, 'c', stream);
    printf("%ld %ld %ld %ld %s\n", results[0], results[1], results[2], results[3], line);
}

/* Where numbers are not rounded to nearest, even an exact power is not what pow gives. */
static void other_rounding(void)
{
    volatile double base = -2, exponent = 2;
    fesetround(FE_DOWNWARD);
    double power = pow(base, exponent);
    fesetround(FE_TONEAREST);
    printf("%a\n", power);
}

int main(void)
{
    other_rounding();
    long_long_double();
    no_buffer();
    line_after_an_error();
    return 0;
}
