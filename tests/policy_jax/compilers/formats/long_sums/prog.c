#include <stdio.h>
#include <string.h>
char a[2001], b[2001], sum[2003];
int main(void)
{
    int t;
    scanf("%d", &t);
    while (t-- > 0) {
        int carry = 0, n, m, at = 2001;
        scanf("%2000s + %2000s", a, b);
        n = strlen(a); m = strlen(b);
        while (n > 0 || m > 0 || carry) {
            int d = carry + (n > 0 ? a[--n] - '0' : 0) + (m > 0 ? b[--m] - '0' : 0);
            if (at == 0) return 1;
            sum[--at] = '0' + d % 10;
            carry = d / 10;
        }
        puts(sum + at);
    }
    return 0;
}
