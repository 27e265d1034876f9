/* qsort of the C library with a comparison in the program, on numbers that are nearly sorted. */
#include <stdio.h>
#include <stdlib.h>

static int values[200000];

static int ascending(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

__attribute__((noinline)) static void fill(int n, int turn) {
    for (int i = 0; i < n; i++) values[i] = i % 1000 == turn ? 0 : 3 * i;
}

int main(void) {
    int n;
    long sum = 0;
    if (scanf("%d", &n) != 1) return 1;
    for (int turn = 0; turn < 40; turn++) {
        fill(n, turn);
        qsort(values, (size_t)n, sizeof *values, ascending);
        sum += values[n / 2];
    }
    printf("%ld\n", sum);
    return 0;
}
