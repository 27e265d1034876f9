#include <stdio.h>
int prime(int n) { if (n < 2) return 0; for (int d = 2; d * d <= n; d++) if (n % d == 0) return 0; return 1; }
int main(void)
{
    int a, b;
    while (scanf("%d %d", &a, &b) == 2) {
        int count = 0;
        for (int i = a; i <= b; i++) count += prime(i);
        printf("%d\n", count);
    }
    return 0;
}
