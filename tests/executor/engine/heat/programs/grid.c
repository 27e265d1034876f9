/* Steps of a cellular automaton: neighbours, rule, population. */
#include <stdio.h>
#include <string.h>

#define SIDE 128
static unsigned char now[SIDE + 2][SIDE + 2], then[SIDE + 2][SIDE + 2];

__attribute__((noinline)) static int neighbours(int r, int c) {
    return now[r - 1][c - 1] + now[r - 1][c] + now[r - 1][c + 1] + now[r][c - 1] + now[r][c + 1] +
           now[r + 1][c - 1] + now[r + 1][c] + now[r + 1][c + 1];
}

__attribute__((noinline)) static void step(void) {
    for (int r = 1; r <= SIDE; r++)
        for (int c = 1; c <= SIDE; c++) {
            int n = neighbours(r, c);
            then[r][c] = n == 3 || (n == 2 && now[r][c]);
        }
    memcpy(now, then, sizeof now);
}

__attribute__((noinline)) static int population(void) {
    int sum = 0;
    for (int r = 1; r <= SIDE; r++)
        for (int c = 1; c <= SIDE; c++)
            if (now[r][c]) sum += r ^ c;
    return sum;
}

int main(void) {
    int turns, sum = 0;
    unsigned x = 1;
    if (scanf("%d", &turns) != 1) return 1;
    for (int r = 1; r <= SIDE; r++)
        for (int c = 1; c <= SIDE; c++) now[r][c] = (x = x * 1664525u + 1013904223u) >> 31;
    while (turns--) {
        step();
        sum += population();
    }
    printf("%d\n", sum);
    return 0;
}
