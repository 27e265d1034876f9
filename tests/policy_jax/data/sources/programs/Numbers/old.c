/* C as it was written before 1989: no types where they are int, and names that became words. */
#include <stdio.h>

limit = 300;

count(restrict, high)
int restrict, high;
{
    register i, total = 0;
    for (i = restrict; i < high; i++)
        if (i % 7 == 3 || i % 11 == 5) total++;
    return total;
}

main()
{
    int i, sum = 0;
    for (i = 0; i < limit * 100; i++) sum += count(i, i + limit);
    printf("%d\n", sum);
    return 0;
}
