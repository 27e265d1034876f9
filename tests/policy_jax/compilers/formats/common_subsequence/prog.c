#include <stdio.h>
char s[3005], t[3005];
int d[3005][3005];
int main(void)
{
    int n, m;
    scanf("%d %d", &n, &m);
    if (n > 3000 || m > 3000) return 1;
    scanf("%3000s", s);
    scanf("%3000s", t);
    for (int i = 1; i <= n; i++)
        for (int k = 1; k <= m; k++)
            d[i][k] = s[i - 1] == t[k - 1] ? d[i - 1][k - 1] + 1 : d[i - 1][k] > d[i][k - 1] ? d[i - 1][k] : d[i][k - 1];
    printf("%d\n", d[n][m]);
    return 0;
}
