#include <math.h>
#include <stdio.h>

/* Needs the mathematics library, and ends with a status of its own. */
int main(int argc, char **argv) {
    double sum = 0;
    (void)argv;
    for (int i = 1; i <= 3000000 * argc; i++) sum += sqrt((double)i) + exp(-1.0 / i);
    printf("%.3f\n", sum);
    fprintf(stderr, "summed\n");
    return 3;
}
