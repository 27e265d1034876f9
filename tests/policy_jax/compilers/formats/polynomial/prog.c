#include <stdio.h>
#define MOD 1000000007LL
long long c[100001];
int main(void)
{
    int d, q;
    scanf("%d", &d);
    if (d > 100000) return 1;
    for (int i = 0; i <= d; i++) scanf("%lld", &c[i]);
    scanf("%d", &q);
    while (q--) {
        long long x, value = 0;
        scanf("%lld", &x);
        for (int i = d; i >= 0; i--) value = ((value * x + c[i]) % MOD + MOD) % MOD;
        printf("%lld\n", value);
    }
    return 0;
}
