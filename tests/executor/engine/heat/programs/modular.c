/* Powers and polynomials modulo a number that is read: division all the time. */
#include <stdio.h>

__attribute__((noinline)) static unsigned power(unsigned base, unsigned modulus) {
    unsigned result = base;
    for (int i = 0; i < 600; i++) result = result * base % modulus;
    return result;
}

__attribute__((noinline)) static unsigned polynomial(unsigned x, unsigned modulus) {
    unsigned result = 1;
    for (unsigned i = 0; i < 200; i++) result = (result * x + i) % modulus;
    return result;
}

int main(void) {
    unsigned n, modulus;
    unsigned long sum = 0;
    if (scanf("%u %u", &n, &modulus) != 2) return 1;
    for (unsigned i = 1; i <= n; i++) sum += polynomial(power(i, modulus), modulus);
    printf("%lu\n", sum);
    return 0;
}
