#include <stdio.h>

static double a[64][64], b[64][64], c[64][64];

int main(void)
{
    unsigned n, reps;
    if (scanf("%u %u", &n, &reps) != 2 || n < 1 || n > 64)
        return 1;
    for (unsigned i = 0; i < n; i++)
        for (unsigned j = 0; j < n; j++) {
            a[i][j] = (i * 7 + j) % 13;
            b[i][j] = (i + j * 5) % 11;
        }
    while (reps--)
        for (unsigned i = 0; i < n; i++)
            for (unsigned j = 0; j < n; j++) {
                double s = 0;
                for (unsigned k = 0; k < n; k++)
                    s += a[i][k] * b[k][j];
                c[i][j] += s;
            }
    printf("%.6f\n", c[n - 1][n / 2]);
    return 0;
}
