#include <stdio.h>

static unsigned char code[256];

int main(void)
{
    unsigned n, reps;
    if (scanf("%u %u", &n, &reps) != 2 || n < 1)
        return 1;
    for (unsigned i = 0; i < 256; i++)
        code[i] = (unsigned char)(i * 167 + 13);
    unsigned a = 1, b = 2, pc = 0;
    for (unsigned long i = 0; i < (unsigned long)n * reps; i++) {
        switch (code[pc] & 7) {
        case 0: a += b; break;
        case 1: b ^= a; break;
        case 2: a = a << 3 | a >> 29; break;
        case 3: b -= pc; break;
        case 4: if (a & 1) pc += 3; break;
        case 5: a *= 2654435761u; break;
        case 6: b = ~b; break;
        default: pc ^= b & 15; break;
        }
        pc = (pc + 1) & 255;
    }
    printf("%u %u\n", a, b);
    return 0;
}
