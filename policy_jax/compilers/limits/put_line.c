/* Reads a count and prints as many words, each on a line. */
#include <stdio.h>

static const char *const words[4] = {"Yes", "No", "Impossible", "No answer is known"};

int main(void)
{
    int count = 0;
    unsigned state = 1;
    scanf("%d", &count);
    for (int i = 0; i < count; i++) {
        state = state * 1664525 + 1013904223;
#if OWN
        own_need_line();
        own_text(words[state >> 30]);
        *own_next++ = '\n';
#else
        puts(words[state >> 30]);
#endif
    }
#if OWN
    own_write();
#endif
    return 0;
}
