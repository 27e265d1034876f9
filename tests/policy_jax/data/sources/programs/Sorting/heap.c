#include <stdio.h>
#include <stdlib.h>
#include <random.h>

static unsigned heap[100000];

static void sift(int from, int count) {
    unsigned moved = heap[from];
    int child;
    while ((child = 2 * from + 1) < count) {
        if (child + 1 < count && heap[child + 1] > heap[child]) child++;
        if (heap[child] <= moved) break;
        heap[from] = heap[child];
        from = child;
    }
    heap[from] = moved;
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
        for (int i = 0; i < count; i++) heap[i] = next_number();
        for (int i = count / 2; i-- > 0;) sift(i, count);
        for (int last = count; --last > 0;) {
            unsigned top = heap[0];
            heap[0] = heap[last];
            heap[last] = top;
            sift(0, last);
        }
        for (int i = 0; i < count; i++) sum = sum * 31 + heap[i];
    }
    printf("%d numbers, check %u\n", count, sum);
    return 0;
}
