#include <stdio.h>
#include <string.h>
#define MAX 500
char map[MAX + 2][MAX + 2];
int dist[MAX][MAX], queue[MAX * MAX];
int main(void)
{
    int h, w, head = 0, tail = 0;
    scanf("%d%d", &h, &w);
    if (h > MAX || w > MAX) return 1;
    memset(dist, -1, sizeof dist);
    for (int i = 0; i < h; i++) {
        scanf("%500s", map[i]);
        for (int k = 0; k < w; k++) if (map[i][k] == 'S') { dist[i][k] = 0; queue[tail++] = i * w + k; }
    }
    while (head < tail) {
        int at = queue[head++], x = at / w, y = at % w;
        if (map[x][y] == 'G') { printf("%d\n", dist[x][y]); return 0; }
        for (int d = 0; d < 4; d++) {
            int u = x + (d == 0) - (d == 1), v = y + (d == 2) - (d == 3);
            if (u < 0 || v < 0 || u >= h || v >= w || map[u][v] == '#' || dist[u][v] >= 0) continue;
            dist[u][v] = dist[x][y] + 1;
            queue[tail++] = u * w + v;
        }
    }
    puts("no way");
    return 0;
}
