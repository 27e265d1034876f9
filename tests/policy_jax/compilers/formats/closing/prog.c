#include <stdio.h>
#include <string.h>
char s[100001], stack[100001];
int main(void)
{
    int t;
    scanf("%d", &t);
    for (int c = 1; c <= t; c++) {
        int top = 0, ok = 1;
        scanf("%100000s", s);
        for (char *p = s; *p && ok; p++) {
            if (*p == '(' || *p == '[') stack[top++] = *p;
            else if (top == 0 || (*p == ')') != (stack[--top] == '(')) ok = 0;
        }
        printf("Case %d: %s\n", c, ok && top == 0 ? "yes" : "no");
    }
    return 0;
}
