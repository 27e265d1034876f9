/* Products of matrices of whole numbers, and their traces. */
#include <stdio.h>

#define SIDE 48
static long a[SIDE][SIDE], b[SIDE][SIDE], c[SIDE][SIDE];

__attribute__((noinline)) static long dot(const long *row, int column) {
    long sum = 0;
    for (int k = 0; k < SIDE; k++) sum += row[k] * b[k][column];
    return sum;
}

__attribute__((noinline)) static void multiply(void) {
    for (int i = 0; i < SIDE; i++)
        for (int j = 0; j < SIDE; j++) c[i][j] = dot(a[i], j);
}

__attribute__((noinline)) static long weigh(int times) {
    long sum = 0;
    for (int t = 0; t < times; t++)
        for (int i = 0; i < SIDE; i++) sum += c[i][(i + t) % SIDE] * t;
    return sum;
}

int main(void) {
    int n;
    long total = 0;
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < SIDE; i++)
        for (int j = 0; j < SIDE; j++) a[i][j] = i + j, b[i][j] = i - j;
    for (int turn = 0; turn < n; turn++) {
        multiply();
        total += weigh(120);
    }
    printf("%ld\n", total);
    return 0;
}
