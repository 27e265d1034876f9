#include <stdio.h>
#include <string.h>
int main(void)
{
    char what[20];
    long long balance = 0, amount;
    while (scanf("%19s", what) == 1 && strcmp(what, "end") != 0) {
        if (strcmp(what, "report") == 0) { printf("%lld\n", balance); continue; }
        if (scanf("%lld", &amount) != 1) return 1;
        if (strcmp(what, "deposit") == 0) balance += amount;
        else if (amount <= balance) balance -= amount;
        else puts("refused");
    }
    return 0;
}
