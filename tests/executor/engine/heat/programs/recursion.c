/* Two recursive functions. */
#include <stdio.h>

__attribute__((noinline)) static long two(int n) { return n < 2 ? n : two(n - 1) + two(n - 2); }

__attribute__((noinline)) static long three(int n) {
    return n < 3 ? n : three(n - 1) + three(n - 2) + three(n - 3);
}

int main(void) {
    int n, m;
    if (scanf("%d %d", &n, &m) != 2) return 1;
    printf("%ld %ld\n", two(n), three(m));
    return 0;
}
