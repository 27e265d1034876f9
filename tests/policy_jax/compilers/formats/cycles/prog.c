#include <stdio.h>
int p[1000001], seen[1000001];
int main(void)
{
    int n, cycles = 0;
    if (scanf("%d", &n) != 1 || n > 1000000) return 1;
    for (int i = 1; i <= n; i++) scanf("%d", p + i);
    for (int i = 1; i <= n; i++) {
        if (seen[i]) continue;
        cycles++;
        for (int k = i; !seen[k]; k = p[k]) seen[k] = 1;
    }
    printf("%d %d\n", cycles, n - cycles);
    return 0;
}
