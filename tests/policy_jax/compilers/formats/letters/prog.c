#include <stdio.h>
#include <ctype.h>
int main(void)
{
    int c, count[26] = {0};
    while ((c = getchar()) != EOF) if (isalpha(c)) count[tolower(c) - 'a']++;
    for (int i = 0; i < 26; i++) printf("%c : %d\n", 'a' + i, count[i]);
    return 0;
}
