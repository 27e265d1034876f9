/* Reads lines up to the end of the input. Prints their number and a hash of them. */
#include <stdio.h>

int main(void)
{
    static char line[256];
    long count = 0;
    unsigned hash = 0;
#if OWN
    own_fill();
    for (;;) {
        own_need_item();
        if (own_at == own_end)
            break;
        const char *end = memchr(own_at, '\n', own_end - own_at);
        size_t length = (end ? end + 1 : own_end) - own_at;
        memcpy(line, own_at, length);
        line[length] = 0;
        own_at += length;
#else
    while (fgets(line, sizeof line, stdin)) {
#endif
        count++;
        hash = hash * 31 + (unsigned char)line[0] + (unsigned char)line[1];
    }
    printf("%ld %u\n", count, hash);
    return 0;
}
