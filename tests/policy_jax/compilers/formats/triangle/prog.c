#include <stdio.h>
int t[600][600];
int main(void)
{
    int n;
    scanf("%d", &n);
    if (n < 1 || n > 600) return 1;
    for (int i = 0; i < n; i++) for (int k = 0; k <= i; k++) if (scanf("%d", &t[i][k]) != 1) return 2;
    for (int i = n - 2; i >= 0; i--)
        for (int k = 0; k <= i; k++) t[i][k] += t[i + 1][k] > t[i + 1][k + 1] ? t[i + 1][k] : t[i + 1][k + 1];
    printf("%d\n", t[0][0]);
    return 0;
}
