/* printf in a loop, with some work for each number. */
#include <stdio.h>

static int table[256];

__attribute__((noinline)) static int mixed(int n) {
    int sum = 0;
    for (int i = 0; i < 200; i++) sum += table[(n + 7 * i) & 255] ^ i;
    return sum;
}

int main(void) {
    int n;
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < 256; i++) table[i] = i * i;
    for (int i = 1; i <= n; i++) printf("%d is mixed to %d\n", i, mixed(i));
    return 0;
}
