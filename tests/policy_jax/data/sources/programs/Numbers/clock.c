#include <stdio.h>
#include <time.h>

int main(void) {
    printf("it is %ld\n", (long)time(NULL));
    return 0;
}
