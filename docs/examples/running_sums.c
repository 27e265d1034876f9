#include <stdio.h>

/* Reads n and n numbers, and prints their sum so far after each of them. */
int main(void)
{
    int n;
    long x, sum = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n && scanf("%ld", &x) == 1; i++) {
        sum += x;
        printf("%ld\n", sum);
    }
    return 0;
}
