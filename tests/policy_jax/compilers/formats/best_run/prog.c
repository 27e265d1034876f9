#include <stdio.h>
int main(void)
{
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, x;
        long long best = -1000000000000LL, run = 0;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) {
            scanf("%d", &x);
            run = run > 0 ? run + x : x;
            if (run > best) best = run;
        }
        printf("%lld\n", best);
    }
    return 0;
}
