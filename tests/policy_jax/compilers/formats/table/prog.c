#include <stdio.h>
int main(void)
{
    char name[64];
    int age, people = 0;
    double score, sum = 0;
    long ages = 0;
    while (scanf(" %63[^,],%d,%lf", name, &age, &score) == 3) { people++; ages += age; sum += score; }
    if (people == 0) puts("nobody");
    else printf("%d people, mean age %.2f, mean score %.3f\n", people, (double)ages / people, sum / people);
    return 0;
}
