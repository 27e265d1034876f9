"""C programs that several tests use."""

COUNTING = """#include <stdio.h>
int main(void) {
    unsigned n, s = 1;
    if (scanf("%u", &n) != 1) return 1;
    for (unsigned i = 0; i < n; i++) s = s * 31 + (s >> 7);
    printf("%u\\n", s);
    return 0;
}
"""

SEEDED = """#include <stdio.h>
#include <time.h>
int main(void) { printf("%ld\\n", (long)time(NULL)); return 0; }
"""

SLOW_WHEN_CHECKED = """#include <stdio.h>
/* Nothing undefined. -O3 handles 16 bytes at a time; with checks in the loop it is one. */
static unsigned char a[4096], b[4096];
int main(void) {
    int rounds;
    if (scanf("%d", &rounds) != 1) return 0;
    for (int i = 0; i < 4096; i++) a[i] = (unsigned char)(i * 37);
    for (int r = 0; r < rounds; r++)
        for (int i = 0; i < 4096; i++) b[i] = (unsigned char)(b[i] + a[i]);
    unsigned s = 0;
    for (int i = 0; i < 4096; i++) s = s * 31 + b[i];
    printf("%u\\n", s);
    return 0;
}
"""

HASH = """
#include <stdio.h>
int main(void) {{
    int n;
    unsigned h = 1;
    if (scanf("%d", &n) != 1) return 1;
    {shortcut}
    for (int i = 0; i < n; i++) h = (h ^ i) * 16777619u;
    printf("%u\\n", h);
    return 0;
}}
"""
"""A hash of n turns; `shortcut` stands before the loop."""
