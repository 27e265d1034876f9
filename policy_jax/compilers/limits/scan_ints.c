/* Reads a count and as many lines of two integers, each line by one call. */
#include <stdio.h>

int main(void)
{
    int count = 0, first = 0, second = 0;
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
        first = own_number();
        second = own_number();
#else
        scanf("%d%d", &first, &second);
#endif
        sum += first;
        hash = (hash * 31 + first) * 31 + second;
    }
    printf("%ld %u\n", sum, hash);
    return 0;
}
