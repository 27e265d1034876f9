/* Steps of a cellular automaton: neighbours of a row, rule, population. */
#include <stdio.h>

#define SIDE 512
static unsigned char boards[2][SIDE + 2][SIDE + 2], count[SIDE + 2];

/* A whole row, so that a call works longer than the processor's window of instructions. */
__attribute__((noinline)) static void neighbours(const unsigned char (*now)[SIDE + 2], int r) {
    for (int c = 1; c <= SIDE; c++)
        count[c] = now[r - 1][c - 1] + now[r - 1][c] + now[r - 1][c + 1] + now[r][c - 1] +
                   now[r][c + 1] + now[r + 1][c - 1] + now[r + 1][c] + now[r + 1][c + 1];
}

__attribute__((noinline)) static void rule(const unsigned char *now, unsigned char *then) {
    for (int c = 1; c <= SIDE; c++) then[c] = (count[c] == 3) | ((count[c] == 2) & now[c]);
}

__attribute__((noinline)) static int population(const unsigned char *now) {
    int sum = 0;
    for (int c = 1; c <= SIDE; c++) sum += c * now[c];
    return sum;
}

int main(void) {
    int turns, sum = 0;
    unsigned x = 1;
    if (scanf("%d", &turns) != 1) return 1;
    for (int r = 1; r <= SIDE; r++)
        for (int c = 1; c <= SIDE; c++) boards[0][r][c] = (x = x * 1664525u + 1013904223u) >> 31;
    for (int turn = 0; turn < turns; turn++)
        for (int r = 1; r <= SIDE; r++) {
            neighbours(boards[turn % 2], r);
            rule(boards[turn % 2][r], boards[1 - turn % 2][r]);
            sum += population(boards[1 - turn % 2][r]);
        }
    printf("%d\n", sum);
    return 0;
}
