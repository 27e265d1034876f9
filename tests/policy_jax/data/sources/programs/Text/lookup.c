#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Looks up the words of standard input in a file of "word meaning" lines. */
static char known[64][2][32];

int main(int argc, char **argv) {
    char word[32];
    int count = 0, found = 0;
    if (argc != 3) return 2;
    FILE *file = fopen(argv[1], "r");
    if (file == NULL) return 1;
    while (count < 64 && fscanf(file, "%31s %31s", known[count][0], known[count][1]) == 2) count++;
    fclose(file);
    while (scanf("%31s", word) == 1)
        for (int turn = 0; turn < atoi(argv[2]); turn++)
            for (int i = 0; i < count; i++)
                if (strcmp(word, known[i][0]) == 0 && turn == 0) {
                    printf("%s = %s\n", word, known[i][1]);
                    found++;
                }
    printf("%d of %d\n", found, count);
    return 0;
}
