#include <stdio.h>

/* How many bits are set in the n numbers that follow the seed. */
int main(void)
{
    unsigned long n, x, bits = 0;
    if (scanf("%lu %lu", &n, &x) != 2)
        return 1;
    for (unsigned long i = 0; i < n; i++) {
        x = x * 6364136223846793005ul + 1442695040888963407ul;
        bits += __builtin_popcountl(x);
    }
    printf("%lu\n", bits);
    return 0;
}
