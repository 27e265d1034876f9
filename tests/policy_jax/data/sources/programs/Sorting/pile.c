#include <stdio.h>
#include <stdlib.h>
#include <random.h>

static unsigned pile[100000];

static void sink(int from, int count) {
    unsigned held = pile[from];
    int child;
    while ((child = 2 * from + 1) < count) {
        if (child + 1 < count && pile[child + 1] > pile[child]) child++;
        if (pile[child] <= held) break;
        pile[from] = pile[child];
        from = child;
    }
    pile[from] = held;
}

int main(int argc, char **argv) {
    int count = argc > 1 ? atoi(argv[1]) : 0;
    if (count < 1 || count > 100000) {
        fprintf(stderr, "usage: heap COUNT SEED\n");
        return 2;
    }
    state = argc > 2 ? (unsigned)atoi(argv[2]) : 1;
    unsigned sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < count; i++) pile[i] = next_number();
        for (int i = count / 2; i-- > 0;) sink(i, count);
        for (int last = count; --last > 0;) {
            unsigned top = pile[0];
            pile[0] = pile[last];
            pile[last] = top;
            sink(0, last);
        }
        for (int i = 0; i < count; i++) sum = sum * 31 + pile[i];
    }
    printf("%d numbers, check %u\n", count, sum);
    return 0;
}
