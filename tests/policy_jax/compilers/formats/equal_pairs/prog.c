#include <stdio.h>
#include <stdlib.h>
int a[200000];
int cmp(const void *p, const void *q) { int x = *(const int *)p, y = *(const int *)q; return (x > y) - (x < y); }
int main(void)
{
    int n;
    long long pairs = 0;
    scanf("%d", &n);
    if (n > 200000) return 1;
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    qsort(a, n, sizeof a[0], cmp);
    for (int i = 0, k; i < n; i = k) {
        for (k = i; k < n && a[k] == a[i]; k++) ;
        pairs += (long long)(k - i) * (k - i - 1) / 2;
    }
    printf("%lld\n", pairs);
    return 0;
}
