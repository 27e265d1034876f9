/* Comparators as programs have them, for the instances of rt_qsort. */
#include <stddef.h>

int by_int(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

int by_int_down(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return x < y ? 1 : x > y ? -1 : 0;
}

int by_long(const void *a, const void *b)
{
    long x = *(const long *)a, y = *(const long *)b;
    if (x < y)
        return -1;
    return x > y;
}

int by_double(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int by_byte(const void *a, const void *b)
{
    return *(const unsigned char *)a - *(const unsigned char *)b;
}

struct pair {
    int first, second;
};

int by_pair(const void *a, const void *b)
{
    const struct pair *x = a, *y = b;
    if (x->first != y->first)
        return x->first < y->first ? -1 : 1;
    return x->second - y->second;
}

/* With a loop. */
int by_text(const void *a, const void *b)
{
    const unsigned char *x = a, *y = b;
    for (size_t i = 0; i < 12; i++)
        if (x[i] != y[i])
            return x[i] - y[i];
    return 0;
}

static int calls;

/* With a state, and never consistent. */
int by_turn(const void *a, const void *b)
{
    calls = calls * 1103515245 + 12345;
    return *(const signed char *)a < *(const signed char *)b ? calls >> 20 : calls;
}

void start_turns(void)
{
    calls = 0;
}
