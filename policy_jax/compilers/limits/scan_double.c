/* Reads a count and as many numbers of at most 15 digits with a point. Prints their sum. */
#include <stdio.h>

#if OWN
/* Both parts are exact and the division rounds once, so the value is the nearest one. */
static double own_decimal(void)
{
    static const double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    own_skip_blanks();
    int negative = *own_at == '-', digits = 0;
    long whole = own_number();
    if (*own_at == '.') {
        const char *first = ++own_at;
        for (unsigned digit; (digit = (unsigned)*own_at - '0') < 10; own_at++)
            whole = whole * 10 + (negative ? -(long)digit : (long)digit);
        digits = own_at - first;
    }
    double value = whole / powers[digits];
    return negative && !whole ? -0.0 : value;
}
#endif

int main(void)
{
    int count = 0;
    double value = 0, sum = 0;
#if OWN
    own_fill();
    count = own_number();
#else
    scanf("%d", &count);
#endif
    for (int i = 0; i < count; i++) {
#if OWN
        value = own_decimal();
#else
        scanf("%lf", &value);
#endif
        sum = sum * 0.5 + value;
    }
    printf("%.17g\n", sum);
    return 0;
}
