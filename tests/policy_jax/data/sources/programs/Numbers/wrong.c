#include <stdio.h>

int main(void) {
    int squares = 0;
    for (int i = 0; i < 100; i++) squares += i * i;
    printf("first line\nsum %d\n", squares);
    return 0;
}
