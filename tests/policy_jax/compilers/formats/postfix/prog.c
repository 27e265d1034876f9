#include <stdio.h>
#include <stdlib.h>
#include <string.h>
char line[4096];
unsigned stack[2048];
int main(void)
{
    while (fgets(line, sizeof line, stdin) && line[0] != '#') {
        int top = 0, bad = 0;
        for (char *p = strtok(line, " \n"); p && !bad; p = strtok(NULL, " \n")) {
            if (*p >= '0' && *p <= '9') { stack[top++] = strtoul(p, NULL, 10); continue; }
            if (top < 2) { bad = 1; break; }
            unsigned y = stack[--top], x = stack[--top];
            stack[top++] = *p == '+' ? x + y : *p == '-' ? x - y : x * y;
        }
        if (bad || top != 1) puts("error"); else printf("%u\n", stack[0]);
    }
    return 0;
}
