#include <stdio.h>
int main(void)
{
    long long n;
    while (scanf("%lld", &n) == 1 && n != -1) {
        int steps = 0;
        if (n < 1) { puts("?"); continue; }
        for (; n != 1; steps++) n = n % 2 ? 3 * n + 1 : n / 2;
        printf("%d\n", steps);
    }
    return 0;
}
