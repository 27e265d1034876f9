/* Reads a count and prints as many multiples of 1/8 with three digits behind the point. */
#include <stdio.h>

int main(void)
{
    int count = 0;
    unsigned state = 1;
    scanf("%d", &count);
    for (int i = 0; i < count; i++) {
        state = state * 1664525 + 1013904223;
        double value = (state >> 8) / 8.0;
#if OWN
        own_need_line();
        /* Three digits are enough for eighths, so nothing is rounded. */
        long thousandths = (long)(value * 1000), rest = thousandths % 1000;
        own_number(thousandths / 1000);
        *own_next++ = '.';
        *own_next++ = '0' + rest / 100;
        *own_next++ = '0' + rest / 10 % 10;
        *own_next++ = '0' + rest % 10;
        *own_next++ = '\n';
#else
        printf("%.3f\n", value);
#endif
    }
#if OWN
    own_write();
#endif
    return 0;
}
