#include <stdio.h>
#define N 100005
int head[N], next[2 * N], to[2 * N], edges;
int queue[N], dist[N], n;
void add(int a, int b) { to[++edges] = b; next[edges] = head[a]; head[a] = edges; }
int far(int s)
{
    int h = 0, t = 0;
    for (int i = 1; i <= n; i++) dist[i] = -1;
    dist[s] = 0; queue[t++] = s;
    while (h < t) {
        int u = queue[h++];
        for (int e = head[u]; e; e = next[e]) if (dist[to[e]] < 0) { dist[to[e]] = dist[u] + 1; queue[t++] = to[e]; }
    }
    return queue[t - 1];
}
int main(void)
{
    scanf("%d", &n);
    if (n >= N) return 1;
    for (int i = 1; i < n; i++) { int a, b; scanf("%d%d", &a, &b); add(a, b); add(b, a); }
    int u = far(1), v = far(u);
    printf("%d\n", dist[v]);
    return 0;
}
