"""C programs and listings for the tests of the text layer, and the means to compare them."""

from __future__ import annotations

import functools
import subprocess
import tempfile
from pathlib import Path

LOOP = """
#include <stdio.h>
__attribute__((noipa)) unsigned popcount(const unsigned *a, unsigned n) {
    unsigned total = 0;
    for (unsigned i = 0; i < n; i++)
        for (unsigned x = a[i]; x; x &= x - 1) total += 1234567 ^ (x >> 3);
    return total;
}
static unsigned data[512];
int main(void) {
    unsigned n;
    if (scanf("%u", &n) != 1 || n > 512) return 1;
    for (unsigned i = 0; i < n; i++) data[i] = i * 2654435761u;
    printf("%u\\n", popcount(data, n));
    return 0;
}
"""

MIXED = r"""
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static const char *names[] = {
    "a;b # c", "/* .L0 */", ".LC1: \"x\"", "<eos><12>\t\\", "caf\303\251"};
static double table[] = {0.5, 1.25, -3.0};
static _Thread_local int mine = 7;
static float weights[64] = {1.0f};
int shared_name;
static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
__attribute__((noipa)) int pick(int k, int x) {
    switch (k) {
    case 0: return x * 3; case 1: return x / 7; case 2: return x ^ 0x55aa; case 3: return x << 3;
    case 4: return -x; case 5: return x % 1000; case 6: return mine++; case 7: return ~x;
    default: return 0;
    }
}
__attribute__((noipa)) float dot(const float *a, const float *b, int n) {
    float s = 0;
    for (int i = 0; i < n; i++) s += a[i] * b[i];
    return s;
}
__attribute__((noipa)) void scale(double *restrict out, const double *in, int n) {
    for (int i = 0; i < n; i++) out[i] = in[i] * 1.7 + 0.1 * i;
}
__attribute__((noipa)) unsigned long spin(unsigned long x) {
    __asm__ volatile("# a remark; not code\n\t/* another\n one */ addq $';', %0; 1: lock\n"
                     "orl $0, (%%rsp)\n"
                     "\tdecq %0 ; testq $7 , %0\n\tjnz 1b # again\n.Lmine%=: nop\n"
                     : "+r"(x) : : "memory", "cc");
    return x;
}
int main(int argc, char **argv) {
    int v[8] = {5, 3, 9, 1, 7, 2, 8, 6};
    double out[32], in[32];
    for (int i = 0; i < 32; i++) in[i] = i + argc;
    qsort(v, 8, sizeof *v, compare);
    scale(out, in, 32);
    memset(weights, argc, sizeof weights);
    shared_name = pick(argc, v[3]);
    printf("%s %d %f %f %lu %f\n", names[argc % 5], shared_name, dot(weights, weights, 64), out[9],
           spin(argc), table[argc % 3] + sqrt(argc));
    return strcmp(argv[0], "x") == 0;
}
"""

GOTO = """
long run(const unsigned char *code, long x) {
    static void *jumps[] = {&&add, &&sub, &&mul, &&stop};
    static unsigned char seen[16] __attribute__((aligned(64)));
next:
    seen[*code & 15]++;
    goto *jumps[*code++ & 3];
add: x += 12345678901L; goto next;
sub: x -= 3; goto next;
mul: x *= 17; goto next;
stop: return x + seen[3];
}
__attribute__((weak, visibility("hidden"))) int flag;
int main(void) { return (int)run((const unsigned char *)"\\0\\1\\2\\3", 5) + flag; }
"""

PROGRAMS = {"loop": LOOP, "mixed": MIXED, "goto": GOTO}
BUILDS = (
    "-O0",
    "-O2",
    "-O3",
    "-O3 -march=native",
    "-O3 -g",
    "-Os -fcf-protection=full -fno-pie",
    "-O3 -funroll-loops -fstack-protector-all",
)


@functools.cache
def listing(program: str, flags: str = "-O3") -> str:
    """What the system's gcc makes of one of `PROGRAMS`."""
    return compile_c(PROGRAMS[program], flags)


def compile_c(source: str, flags: str = "-O3") -> str:
    """The listing of a C source, exactly as gcc writes it."""
    command = ["gcc", *flags.split(), "-S", "-w", "-x", "c", "-o", "-", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=True)
    return done.stdout


def assemble(text: str) -> bytes:
    """The object file of a listing. Raises CalledProcessError where `as` refuses it."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.o"
        subprocess.run(
            ["as", "--64", "-o", str(out), "-"], input=text, text=True, check=True, timeout=20
        )
        return out.read_bytes()


def text_of(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
