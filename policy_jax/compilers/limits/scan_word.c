/* Reads words up to the end of the input. Prints their number and a hash of them. */
#include <stdio.h>

int main(void)
{
    static char word[64];
    long count = 0;
    unsigned hash = 0;
#if OWN
    own_fill();
    for (;;) {
        own_need_item();
        own_skip_blanks();
        if (own_at == own_end)
            break;
        char *to = word;
        while (*own_at > ' ')
            *to++ = *own_at++;
        *to = 0;
#else
    while (scanf("%s", word) == 1) {
#endif
        count++;
        hash = hash * 31 + (unsigned char)word[0] + (unsigned char)word[1];
    }
    printf("%ld %u\n", count, hash);
    return 0;
}
