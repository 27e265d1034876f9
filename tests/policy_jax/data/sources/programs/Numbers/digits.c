#include <stdio.h>

int main(void) {
    float sum = 0;
    for (int i = 1; i < 3000; i++) sum += 1.0f / (float)i;
    printf("H = %.6f\n", sum);
    return 0;
}
