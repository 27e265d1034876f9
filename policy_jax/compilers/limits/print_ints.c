/* Reads a count and prints as many lines of two integers, each line by one call. */
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
        own_number(i);
        *own_next++ = ' ';
        own_number(value);
        *own_next++ = '\n';
#else
        printf("%d %d\n", i, value);
#endif
    }
#if OWN
    own_write();
#endif
    return 0;
}
