#include <stdio.h>
static int leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }
int main(void)
{
    static const int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    int n, y, m, d;
    scanf("%d", &n);
    while (n-- > 0) {
        if (scanf("%d-%d-%d", &y, &m, &d) != 3 || m < 1 || m > 12) { puts("bad"); continue; }
        printf("%d\n", before[m - 1] + d + (m > 2 && leap(y)));
    }
    return 0;
}
