/* Three generators of random numbers that shift and multiply. */
#include <stdio.h>

__attribute__((noinline)) static unsigned shift(unsigned x, int n) {
    while (n--) {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
    }
    return x;
}

__attribute__((noinline)) static unsigned rotate(unsigned x, int n) {
    while (n--) {
        x = (x << 7 | x >> 25) + 99;
        x ^= x >> 3;
        x += x << 2;
    }
    return x;
}

__attribute__((noinline)) static unsigned fold(unsigned x, int n) {
    while (n--) {
        x ^= x >> 16;
        x += x << 9;
        x ^= x >> 4;
    }
    return x;
}

int main(void) {
    int n;
    unsigned x = 7;
    if (scanf("%d", &n) != 1) return 1;
    for (int turn = 0; turn < 1000; turn++) x = fold(rotate(shift(x, n), n), n / 2);
    printf("%u\n", x);
    return 0;
}
