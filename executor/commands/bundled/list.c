#include <stdio.h>

static struct node {
    struct node *next;
    unsigned value;
} nodes[4096];

int main(void)
{
    unsigned n, reps;
    if (scanf("%u %u", &n, &reps) != 2 || n < 1 || n > 4096)
        return 1;
    /* A step that shares no factor with the power of two visits every node. */
    for (unsigned i = 0; i < 4096; i++) {
        nodes[i].next = &nodes[(i + 1657) % 4096];
        nodes[i].value = i * 2654435761u;
    }
    unsigned sum = 0;
    struct node *p = nodes;
    for (unsigned long i = 0; i < (unsigned long)n * reps; i++) {
        sum = sum * 31 + p->value;
        p = p->next;
    }
    printf("%u\n", sum);
    return 0;
}
