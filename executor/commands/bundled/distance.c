#include <stdio.h>

static unsigned char s[512], t[512];
static unsigned row[513];

int main(void)
{
    unsigned n, reps;
    if (scanf("%u %u", &n, &reps) != 2 || n < 1 || n > 512)
        return 1;
    unsigned long sum = 0;
    for (unsigned r = 0; r < reps; r++) {
        for (unsigned i = 0; i < n; i++) {
            s[i] = 'a' + (i * i + r) % 7;
            t[i] = 'a' + (i * 3 + r) % 5;
        }
        for (unsigned j = 0; j <= n; j++)
            row[j] = j;
        for (unsigned i = 1; i <= n; i++) {
            unsigned diagonal = row[0];
            row[0] = i;
            for (unsigned j = 1; j <= n; j++) {
                unsigned above = row[j], cost = diagonal + (s[i - 1] != t[j - 1]);
                if (above + 1 < cost)
                    cost = above + 1;
                if (row[j - 1] + 1 < cost)
                    cost = row[j - 1] + 1;
                diagonal = above;
                row[j] = cost;
            }
        }
        sum += row[n];
    }
    printf("%lu\n", sum);
    return 0;
}
