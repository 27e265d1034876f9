#include <ctype.h>
#include <stdio.h>

int main(void) {
    long words = 0, letters = 0;
    int inside = 0, c;
    while ((c = getchar()) != EOF) {
        int letter = isalpha(c) != 0;
        letters += letter;
        words += letter && !inside;
        inside = letter;
    }
    printf("%ld words, %ld letters\n", words, letters);
    return 0;
}
