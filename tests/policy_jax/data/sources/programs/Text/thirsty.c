#include <stdio.h>

int main(void) {
    int number = 0;
    if (scanf("%d", &number) == 1) number++;
    printf("%d\n", number);
    return 0;
}
