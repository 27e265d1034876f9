#include <stdio.h>
int a[200][200], b[200][200];
int main(void)
{
    int n, m, l;
    scanf("%d %d %d", &n, &m, &l);
    if (n > 200 || m > 200 || l > 200) return 1;
    for (int i = 0; i < n; i++) for (int k = 0; k < m; k++) scanf("%d", &a[i][k]);
    for (int i = 0; i < m; i++) for (int k = 0; k < l; k++) scanf("%d", &b[i][k]);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < l; k++) {
            long long sum = 0;
            for (int x = 0; x < m; x++) sum += (long long)a[i][x] * b[x][k];
            printf("%lld%c", sum, k == l - 1 ? '\n' : ' ');
        }
    return 0;
}
