#include <stdio.h>
char g[1002][1004];
int sx[1000000], sy[1000000];
int main(void)
{
    int h, w, count = 0;
    if (scanf("%d %d", &h, &w) != 2 || h > 1000 || w > 1000) return 1;
    for (int i = 1; i <= h; i++) scanf("%1001s", g[i] + 1);
    for (int i = 1; i <= h; i++)
        for (int k = 1; k <= w; k++) {
            int top = 0;
            if (g[i][k] != '#') continue;
            count++;
            g[i][k] = '.';
            sx[top] = i; sy[top++] = k;
            while (top > 0) {
                int x = sx[--top], y = sy[top];
                static const int dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};
                for (int d = 0; d < 4; d++) {
                    int u = x + dx[d], v = y + dy[d];
                    if (u < 1 || v < 1 || u > h || v > w || g[u][v] != '#') continue;
                    g[u][v] = '.';
                    sx[top] = u; sy[top++] = v;
                }
            }
        }
    printf("%d\n", count);
    return 0;
}
