/* Reads a count and prints as many integers of one to ten digits, each on a line. */
#include <stdio.h>

int main(void)
{
    int count = 0;
    unsigned state = 1;
    scanf("%d", &count);
    for (int i = 0; i < count; i++) {
        state = state * 1664525 + 1013904223;
        int value = (int)state >> (state >> 8 & 24);
#if OWN
        own_need_line();
        own_number(value);
        *own_next++ = '\n';
#else
        printf("%d\n", value);
#endif
    }
#if OWN
    own_write();
#endif
    return 0;
}
