#include <stdio.h>

int kept_elsewhere(int number);

int main(void) {
    printf("%d\n", kept_elsewhere(1));
    return 0;
}
