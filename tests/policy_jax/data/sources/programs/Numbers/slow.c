#include <stdio.h>

int main(void) {
    unsigned long x = 1;
    for (unsigned long i = 0; i < 200000000000ul; i++) x = x * 6364136223846793005ul + i;
    printf("%lu\n", x);
    return 0;
}
