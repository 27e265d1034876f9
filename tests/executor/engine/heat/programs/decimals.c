/* Numbers with a fraction by scanf and printf: means of a window. */
#include <stdio.h>

static double window[16];

__attribute__((noinline)) static double mean(void) {
    double even = 0, odd = 0, third = 0, last = 0;
    for (int i = 0; i < 16; i += 4) {
        even += window[i];
        odd += window[i + 1];
        third += window[i + 2];
        last += window[i + 3];
    }
    return (even + odd + third + last) / 16;
}

int main(void) {
    double value;
    for (int i = 0; scanf("%lf", &value) == 1; i++) {
        window[i % 16] = value;
        printf("%.3f\n", mean());
    }
    return 0;
}
