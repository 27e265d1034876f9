"""Functions that a program has and never calls: what people paste on top of every program.

They are not static, so the compiler keeps them and the listing is longer than the work is. A policy
must learn that nothing is to be gained in them.
"""

from __future__ import annotations

import random
import re

_MINMAX = """{kind} {name}({kind} a, {kind} b) {{ {body} }}"""


def _extreme(rng: random.Random, kind: str, name: str, sign: str) -> str:
    body = rng.choice(
        (
            f"return a {sign} b ? a : b;",
            f"if (a {sign} b) return a; return b;",
            f"if (a {sign} b) return a; else return b;",
        )
    )
    return _MINMAX.format(kind=kind, name=name, body=body)


def _pieces(rng: random.Random) -> dict[str, str]:
    """Names and definitions, with the types and forms that one person prefers."""
    kind = rng.choice(("int", "long long", "long"))
    modulus = rng.choice((1000000007, 998244353))
    big, small = rng.choice((("max", "min"), ("imax", "imin"), ("MAX2", "MIN2")))
    return {
        big: _extreme(rng, kind, big, ">"),
        small: _extreme(rng, kind, small, "<"),
        "gcd": rng.choice(
            (
                f"{kind} gcd({kind} a, {kind} b) {{ return b == 0 ? a : gcd(b, a % b); }}",
                f"{kind} gcd({kind} a, {kind} b) {{ {kind} r; while (b != 0) "
                "{ r = a % b; a = b; b = r; } return a; }",
            )
        ),
        "swap": "void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }",
        "digit_sum": f"{kind} digit_sum({kind} x) "
        "{ int s = 0; while (x > 0) { s += x % 10; x /= 10; } return s; }",
        "is_prime": "int is_prime(int n) { int i; if (n < 2) return 0; "
        "for (i = 2; (long long)i * i <= n; i++) if (n % i == 0) return 0; return 1; }",
        "mod_pow": "long long mod_pow(long long a, long long n) { long long r = 1; "
        f"for (a %= {modulus}; n > 0; n >>= 1) {{ if (n & 1) r = r * a % {modulus}; "
        f"a = a * a % {modulus}; }} return r; }}",
        "absolute": f"{kind} absolute({kind} x) {{ if (x < 0) return -x; return x; }}",
        "print_array": "void print_array(int a[], int n) { int i; for (i = 0; i < n; i++) "
        '{ if (i) printf(" "); printf("%d", a[i]); } printf("\\n"); }',
        "cmp_up": "int cmp_up(const void *a, const void *b) "
        "{ int x = *(int *)a, y = *(int *)b; return x < y ? -1 : x > y; }",
        "cmp_down": "int cmp_down(const void *a, const void *b) "
        "{ return *(const int *)b - *(const int *)a; }",
        "sort_up": "int sort_order(const void *a, const void *b) "
        "{ int x = *(const int *)a, y = *(const int *)b; return (x > y) - (x < y); }\n"
        "void sort_up(int *a, int n) { qsort(a, n, sizeof(int), sort_order); }",
        "same_text": "int same_text(const char *s, const char *t) "
        "{ if (strcmp(s, t) == 0) return 1; return 0; }",
        "lower": "int lower(int a[], int n, int x) { int lo = 0, hi = n; while (lo < hi) "
        "{ int mid = (lo + hi) / 2; if (a[mid] < x) lo = mid + 1; else hi = mid; } return lo; }",
        "bits": f"int bits({kind} x) {{ int c = 0; while (x > 0) {{ if (x & 1) c++; x >>= 1; }} "
        "return c; }",
        "reverse_text": "void reverse_text(char *s) { int i = 0, j = 0; while (s[j]) j++; "
        "for (j--; i < j; i++, j--) { char c = s[i]; s[i] = s[j]; s[j] = c; } }",
        "distance": "double distance(double x1, double y1, double x2, double y2) "
        "{ return sqrt((x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2)); }",
        "nCr": f"{kind} nCr(int n, int r) {{ {kind} v = 1; int i; for (i = 1; i <= r; i++) "
        "{ v *= n - r + i; v /= i; } return v; }",
    }


def baggage(rng: random.Random, code: str) -> list[str]:
    """Some functions, in a random order, whose names `code` does not have."""
    free = {
        name: text for name, text in _pieces(rng).items() if not re.search(rf"\b{name}\b", code)
    }
    count = min(len(free), rng.choice((1, 2, 3, 4, 6, 9)))
    return [free[name] for name in rng.sample(sorted(free), count)]
