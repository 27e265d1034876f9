#include <stdio.h>

/* ROUNDS is the work of a build: a round is the same few instructions in each of them, and what
 * is printed does not depend on how many there were. */
int main(void)
{
    unsigned n;
    if (scanf("%u", &n) != 1)
        return 1;
    unsigned long x = n;
    for (unsigned long left = (unsigned long)n * ROUNDS; left; left--)
        __asm__ volatile("imulq $1, %0, %0" : "+r"(x));
    printf("%lu\n", x);
    return 0;
}
