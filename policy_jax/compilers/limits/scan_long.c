/* Reads a count and as many integers of 64 bits. Prints their sum and a hash of their order. */
#include <stdio.h>

int main(void)
{
    int count = 0;
    long long value = 0;
    long sum = 0;
    unsigned hash = 0;
#if OWN
    own_fill();
    count = own_number();
#else
    scanf("%d", &count);
#endif
    for (int i = 0; i < count; i++) {
#if OWN
        value = own_number();
#else
        scanf("%lld", &value);
#endif
        sum += value;
        hash = hash * 31 + value;
    }
    printf("%ld %u\n", sum, hash);
    return 0;
}
