#include <stdio.h>
#include <stdlib.h>
int a[200002];
int cmp(const void *p, const void *q) { return *(const int *)p - *(const int *)q; }
int main(void)
{
    int n;
    long long low = 0, high = 0;
    scanf("%d", &n);
    if (n > 100000) return 1;
    for (int i = 0; i < 2 * n; i++) scanf("%d", &a[i]);
    qsort(a, 2 * n, sizeof(int), cmp);
    for (int i = 0; i < 2 * n; i += 2) { low += a[i]; high += a[i + 1]; }
    printf("%lld %lld\n", low, high);
    return 0;
}
