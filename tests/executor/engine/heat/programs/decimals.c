/* Numbers with a fraction by scanf and printf, and a checksum of the last ones. */
#include <stdio.h>

static int last[256];

__attribute__((noinline)) static int checksum(int at) {
    int sum = 0;
    for (int i = 0; i < 100; i++) sum += last[(at + 7 * i) & 255] ^ i;
    return sum;
}

int main(void) {
    double value;
    for (int i = 0; scanf("%lf", &value) == 1; i++) {
        last[i & 255] = (int)value;
        printf("%.3f %d\n", value / 3, checksum(i));
    }
    return 0;
}
