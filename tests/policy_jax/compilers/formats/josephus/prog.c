#include <stdio.h>
int main(void)
{
    int n, k, at = 0;
    scanf("%d %d", &n, &k);
    for (int i = 2; i <= n; i++) at = (at + k) % i;
    printf("%d\n", at + 1);
    return 0;
}
