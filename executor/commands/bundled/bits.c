#include <stdio.h>

int main(void)
{
    unsigned n, reps;
    if (scanf("%u %u", &n, &reps) != 2)
        return 1;
    unsigned long x = 88172645463325252ul, sum = 0;
    for (unsigned long i = 0; i < (unsigned long)n * reps; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        for (unsigned long y = x; y; y &= y - 1)
            sum++;
    }
    printf("%lu\n", sum);
    return 0;
}
