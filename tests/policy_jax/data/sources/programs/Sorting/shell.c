#include <stdio.h>
#include <stdlib.h>
#include "random.h"

/* Shell's method with the gaps of Knuth. */
int main(int argc, char **argv) {
    int n = argc > 1 ? atoi(argv[1]) : 0, gap = 1;
    unsigned *a = malloc((unsigned)(n + 1) * sizeof *a);
    if (a == NULL) return 1;
    for (int i = 0; i < n; i++) a[i] = next_number();
    while (gap < n / 3) gap = 3 * gap + 1;
    long moves = 0;
    for (; gap > 0; gap /= 3) {
        for (int i = gap; i < n; i++) {
            unsigned x = a[i];
            int j = i;
            for (; j >= gap && a[j - gap] > x; j -= gap, moves++) a[j] = a[j - gap];
            a[j] = x;
        }
    }
    printf("median %u after %ld moves\n", a[n / 2], moves);
    free(a);
    return 0;
}
