#include <stdio.h>
#include <string.h>
char now[302][304], after[302][304];
int main(void)
{
    int r, c, steps;
    scanf("%d %d %d", &r, &c, &steps);
    if (r > 300 || c > 300) return 1;
    for (int i = 1; i <= r; i++) scanf("%301s", now[i] + 1);
    while (steps-- > 0) {
        for (int i = 1; i <= r; i++)
            for (int k = 1; k <= c; k++) {
                int near = 0;
                for (int a = i - 1; a <= i + 1; a++) for (int b = k - 1; b <= k + 1; b++) near += (a != i || b != k) && now[a][b] == '*';
                after[i][k] = near == 3 || (near == 2 && now[i][k] == '*') ? '*' : '-';
            }
        for (int i = 1; i <= r; i++) memcpy(now[i] + 1, after[i] + 1, c);
    }
    for (int i = 1; i <= r; i++) puts(now[i] + 1);
    return 0;
}
