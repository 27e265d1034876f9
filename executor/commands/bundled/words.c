#include <stdio.h>
#include <string.h>

static char text[65536];
static unsigned counts[4096];

int main(void)
{
    unsigned n, reps;
    if (scanf("%u %u", &n, &reps) != 2 || n < 1 || n > 8000)
        return 1;
    size_t at = 0;
    for (unsigned i = 0; i < n; i++)
        at += (size_t)sprintf(text + at, "w%u ", i * i % 997);
    unsigned most = 0, sum = 0;
    while (reps--) {
        memset(counts, 0, sizeof counts);
        unsigned hash = 2166136261u;
        for (size_t i = 0; i < at; i++) {
            if (text[i] == ' ') {
                unsigned now = ++counts[hash % 4096];
                most = now > most ? now : most;
                sum += hash;
                hash = 2166136261u;
            } else
                hash = (hash ^ (unsigned char)text[i]) * 16777619u;
        }
    }
    printf("%u %u\n", most, sum);
    return 0;
}
