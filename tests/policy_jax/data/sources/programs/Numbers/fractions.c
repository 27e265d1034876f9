#include <stdio.h>
#include "gcd.h"

int main(void) {
    long reduced = 0;
    for (int a = 1; a <= 1200; a++)
        for (int b = 1; b <= 1200; b++) reduced += greatest_common_divisor(a, b) == 1;
    printf("%ld reduced fractions\n", reduced);
    return 0;
}
