#include <stdio.h>
int a[100000];
int main(void)
{
    int n, q, x;
    scanf("%d", &n);
    if (n > 100000) return 1;
    for (int i = 0; i < n; i++) {
        scanf("%d", a + i);
        if (i && a[i] < a[i - 1]) { puts("not sorted"); return 1; }
    }
    scanf("%d", &q);
    while (q--) {
        int low = 0, high = n;
        scanf("%d", &x);
        while (low < high) { int mid = (low + high) / 2; if (a[mid] < x) low = mid + 1; else high = mid; }
        printf("%d\n", low < n && a[low] == x ? low : -1);
    }
    return 0;
}
