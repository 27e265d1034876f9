/* Numbers by scanf, and a table of what was seen. */
#include <stdio.h>

static int seen[1024];

__attribute__((noinline)) static int smaller(int value) {
    int count = 0;
    for (int i = 0; i < 24; i++) count += seen[(value + 5 * i) & 1023];
    return count;
}

int main(void) {
    int value;
    unsigned long sum = 0;
    while (scanf("%d", &value) == 1) {
        seen[value & 1023]++;
        sum += (unsigned long)smaller(value);
    }
    printf("%lu\n", sum);
    return 0;
}
