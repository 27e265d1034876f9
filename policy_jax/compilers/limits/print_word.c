/* Reads a count and prints as many words with a number, each pair by one call. */
#include <stdio.h>

static const char *const words[4] = {"north", "east", "south", "somewhere else"};

int main(void)
{
    int count = 0;
    unsigned state = 1;
    scanf("%d", &count);
    for (int i = 0; i < count; i++) {
        state = state * 1664525 + 1013904223;
        const char *word = words[state >> 30];
        int value = state >> 8 & 1023;
#if OWN
        own_need_line();
        own_text(word);
        own_text(": ");
        own_number(value);
        *own_next++ = '\n';
#else
        printf("%s: %d\n", word, value);
#endif
    }
#if OWN
    own_write();
#endif
    return 0;
}
