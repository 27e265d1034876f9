#include <stdio.h>
#define N 2001
#define M 200001
int first[N], next[M], to[M], cost[M], len[N];
int main(void)
{
    int n, m, best = 0;
    scanf("%d %d", &n, &m);
    if (n >= N || m >= M) return 1;
    for (int i = 1; i <= m; i++) {
        int u, v, w;
        scanf("%d %d %d", &u, &v, &w);
        if (u >= v) return 2;
        to[i] = v; cost[i] = w; next[i] = first[u]; first[u] = i;
    }
    for (int u = 1; u <= n; u++)
        for (int e = first[u]; e; e = next[e]) {
            if (len[u] + cost[e] > len[to[e]]) len[to[e]] = len[u] + cost[e];
            if (len[to[e]] > best) best = len[to[e]];
        }
    printf("%d\n", best);
    return 0;
}
