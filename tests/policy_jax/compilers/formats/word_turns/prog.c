#include <stdio.h>
#include <string.h>
char s[100005];
int main(void)
{
    int q, kind, l, r, n;
    char c;
    scanf("%100000s %d", s, &q);
    n = strlen(s);
    while (q-- > 0) {
        scanf("%d", &kind);
        if (kind == 1) {
            scanf("%d %d", &l, &r);
            if (l < 1 || r > n) return 1;
            for (l--, r--; l < r; l++, r--) { char x = s[l]; s[l] = s[r]; s[r] = x; }
        } else {
            scanf(" %c", &c);
            int count = 0;
            for (int i = 0; i < n; i++) count += s[i] == c;
            printf("%d\n", count);
        }
    }
    puts(s);
    return 0;
}
