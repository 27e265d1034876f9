#include <stdio.h>
long long best[100001];
int main(void)
{
    int n, cap;
    scanf("%d%d", &n, &cap);
    if (cap > 100000) return 1;
    while (n-- > 0) {
        int w, v;
        scanf("%d%d", &w, &v);
        for (int c = cap; c >= w; c--) if (best[c - w] + v > best[c]) best[c] = best[c - w] + v;
    }
    printf("%lld\n", best[cap]);
    return 0;
}
