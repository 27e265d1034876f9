#include <stdio.h>

static unsigned char composite[40000];

int main(void)
{
    unsigned n, reps;
    if (scanf("%u %u", &n, &reps) != 2 || n < 2 || n > sizeof composite)
        return 1;
    unsigned long sum = 0;
    while (reps--) {
        for (unsigned i = 0; i < n; i++)
            composite[i] = 0;
        for (unsigned i = 2; i < n; i++) {
            if (composite[i])
                continue;
            sum += i;
            for (unsigned long j = (unsigned long)i * i; j < n; j += i)
                composite[j] = 1;
        }
    }
    printf("%lu\n", sum);
    return 0;
}
