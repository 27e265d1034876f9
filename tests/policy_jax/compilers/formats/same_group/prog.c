#include <stdio.h>
int up[300000];
int find(int x) { while (up[x] != x) x = up[x] = up[up[x]]; return x; }
int main(void)
{
    int n, q, kind, x, y;
    scanf("%d %d", &n, &q);
    if (n > 300000) return 1;
    for (int i = 0; i < n; i++) up[i] = i;
    while (q-- > 0) {
        scanf("%d %d %d", &kind, &x, &y);
        if (kind) puts(find(x) == find(y) ? "1" : "0");
        else up[find(x)] = find(y);
    }
    return 0;
}
