#include <stdio.h>
#include <stdlib.h>
struct part { int from, to; } part[100000];
static int by_start(const void *a, const void *b) { return ((const struct part *)a)->from - ((const struct part *)b)->from; }
int main(void)
{
    int n, total = 0, end = -1;
    scanf("%d", &n);
    if (n > 100000) return 1;
    for (int i = 0; i < n; i++) {
        scanf("%d %d", &part[i].from, &part[i].to);
        if (part[i].from >= part[i].to) return 2;
    }
    qsort(part, n, sizeof *part, by_start);
    for (int i = 0; i < n; i++) {
        int from = part[i].from > end ? part[i].from : end;
        if (part[i].to > from) { total += part[i].to - from; end = part[i].to; }
    }
    printf("%d\n", total);
    return 0;
}
