#include <math.h>
#include <stdio.h>

static double x[32], y[32], vx[32], vy[32];

int main(void)
{
    unsigned n, reps;
    if (scanf("%u %u", &n, &reps) != 2 || n < 2 || n > 32)
        return 1;
    for (unsigned i = 0; i < n; i++) {
        x[i] = i % 7;
        y[i] = i % 5 + i * 0.125;
    }
    while (reps--) {
        for (unsigned i = 0; i < n; i++)
            for (unsigned j = 0; j < n; j++) {
                double dx = x[j] - x[i], dy = y[j] - y[i], d = dx * dx + dy * dy + 0.5;
                double f = 0.001 / (d * sqrt(d));
                vx[i] += dx * f;
                vy[i] += dy * f;
            }
        for (unsigned i = 0; i < n; i++) {
            x[i] += vx[i];
            y[i] += vy[i];
        }
    }
    printf("%.9f\n", x[n - 1]);
    return 0;
}
