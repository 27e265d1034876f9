#include <stdio.h>
#include <math.h>
double x[5000], y[5000];
int main(void)
{
    int n;
    double best = 1e18;
    scanf("%d", &n);
    if (n > 5000) return 1;
    for (int i = 0; i < n; i++) scanf("%lf %lf", x + i, y + i);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < i; k++) {
            double dx = x[i] - x[k], dy = y[i] - y[k], d = dx * dx + dy * dy;
            if (d < best) best = d;
        }
    printf("%.4f\n", best);
    return 0;
}
