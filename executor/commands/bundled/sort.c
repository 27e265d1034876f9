#include <stdio.h>
#include <stdlib.h>

static int v[4096];

static int ascending(const void *x, const void *y)
{
    int a = *(const int *)x, b = *(const int *)y;
    return (a > b) - (a < b);
}

int main(void)
{
    unsigned n, reps, seed = 1;
    if (scanf("%u %u", &n, &reps) != 2 || n < 1 || n > 4096)
        return 1;
    long sum = 0;
    while (reps--) {
        for (unsigned i = 0; i < n; i++) {
            seed = seed * 1664525u + 1013904223u;
            v[i] = (int)(seed >> 8);
        }
        qsort(v, n, sizeof *v, ascending);
        sum += v[n / 2];
    }
    printf("%ld\n", sum);
    return 0;
}
