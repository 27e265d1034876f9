/* Reads a count and prints as many letters. */
#include <stdio.h>

int main(void)
{
    int count = 0;
    unsigned state = 1;
    scanf("%d", &count);
    for (int i = 0; i < count; i++) {
        state = state * 1664525 + 1013904223;
#if OWN
        own_need_line();
        *own_next++ = 'a' + (state >> 29);
#else
        putchar('a' + (state >> 29));
#endif
    }
#if OWN
    own_write();
#endif
    return 0;
}
