/* Three functions with the same loop and different amounts of work. */
#include <stdio.h>

#define WORKER(name, times)                                        \
    __attribute__((noinline)) static unsigned name(unsigned x, long n) { \
        for (long i = 0; i < n * times; i++) x = x * 1664525u + 1013904223u; \
        return x;                                                  \
    }
WORKER(small, 1)
WORKER(middle, 2)
WORKER(large, 5)

int main(void) {
    long n;
    unsigned x = 1;
    if (scanf("%ld", &n) != 1) return 1;
    for (int turn = 0; turn < 100; turn++) x = large(middle(small(x, n), n), n);
    printf("%u\n", x);
    return 0;
}
