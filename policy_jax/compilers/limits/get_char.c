/* Reads characters up to the end of the input. Prints a hash of them. */
#include <stdio.h>

int main(void)
{
    unsigned hash = 0;
#if OWN
    own_fill();
    do
        while (own_at < own_end)
            hash = hash * 31 + (unsigned char)*own_at++;
    while (own_fill(), own_at < own_end);
#else
    for (int c; (c = getchar()) != EOF;)
        hash = hash * 31 + (unsigned)c;
#endif
    printf("%u\n", hash);
    return 0;
}
