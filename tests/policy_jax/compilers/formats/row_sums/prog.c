#include <stdio.h>
int a[100][100];
int main(void)
{
    int n, m;
    while (scanf("%d %d", &n, &m), n || m) {
        int best = -1000000000;
        if (n > 100 || m > 100) return 1;
        for (int i = 0; i < n; i++) for (int k = 0; k < m; k++) scanf("%d", &a[i][k]);
        for (int i = 0; i < n; i++) {
            int sum = 0;
            for (int k = 0; k < m; k++) sum += a[i][k];
            if (sum > best) best = sum;
        }
        printf("%d\n", best);
    }
    return 0;
}
