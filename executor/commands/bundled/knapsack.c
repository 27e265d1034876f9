#include <stdio.h>

static unsigned best[2001];

int main(void)
{
    unsigned n, reps;
    if (scanf("%u %u", &n, &reps) != 2 || n < 1)
        return 1;
    unsigned long sum = 0;
    while (reps--) {
        for (unsigned w = 0; w <= 2000; w++)
            best[w] = 0;
        for (unsigned i = 1; i <= n; i++) {
            unsigned weight = (i * 37) % 91 + 1, value = (i * 53) % 89 + 1;
            for (unsigned w = 2000; w >= weight; w--)
                if (best[w - weight] + value > best[w])
                    best[w] = best[w - weight] + value;
        }
        sum += best[2000];
    }
    printf("%lu\n", sum);
    return 0;
}
