"""Small projects of several files, and what they print."""

from __future__ import annotations

from pathlib import Path

_MAIN = """#include <stdio.h>
#include <stdlib.h>
#include "bits.h"
int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    FILE *file = fopen(argv[2], "r");
    if (!file)
        return 3;
    unsigned seed;
    unsigned long sum = 0;
    while (fscanf(file, "%u", &seed) == 1)
        for (int turn = 0; turn < atoi(argv[1]); turn++)
            sum += count_bits(seed + turn);
    fclose(file);
    printf("%lu %d\\n", sum, LEVEL);
    return 0;
}
"""

_BITS = """#include "bits.h"
static const unsigned steps[] = {3, 5, 7, 11};
unsigned long count_bits(unsigned seed)
{
    unsigned long sum = 0;
    for (int i = 0; i < 400; i++) {
        seed = seed * 1664525u + steps[i & 3];
        sum += __builtin_popcount(seed);
    }
    return sum;
}"""  # no line end

_MAKEFILE = """CFLAGS = -O2 -Iinclude -DLEVEL=4
app: build/main.o libbits.a
\t$(CC) -o $@ build/main.o -L. -lbits
libbits.a: build/bits.o
\tar rcs $@ $^
build/%.o: src/%.c include/bits.h
\t@mkdir -p build
\t$(CC) $(CFLAGS) -MMD -MF build/$*.d -c -o $@ $<
clean:
\trm -rf build app libbits.a
"""

_CMAKE = """cmake_minimum_required(VERSION 3.10)
project(app C)
include_directories(include)
add_compile_definitions(LEVEL=4)
add_library(bits STATIC src/bits.c)
add_executable(app src/main.c)
target_link_libraries(app bits)
"""

_COUNT = """#include <stdio.h>
#include <stdlib.h>
#include "sums.h"
struct node { unsigned seed; };
static unsigned table[] = {3, 5, 7, 11};
static __attribute__((noinline)) unsigned step(struct node *one)
{
    static unsigned turns;
    turns++;
    return one->seed = one->seed * 1664525u + table[turns & 3];
}
unsigned long total;
int main(int argc, char **argv)
{
    struct node one = {argc > 1 ? (unsigned)atoi(argv[1]) : 1};
    for (int k = 0; k < 100000; k++) {
        sum_up(step(&one));
        total ^= total >> 3;
    }
    printf("%lu %lu\\n", total, summed());
    return 0;
}
"""

_SUMS = """#include "sums.h"
struct node { double value; struct node *next; };
static unsigned long table[4], total;
static __attribute__((noinline)) unsigned long step(unsigned seed)
{
    static unsigned turns = 1;
    unsigned long bits = 0;
    for (int k = 0; k < 100; k++)
        bits += __builtin_popcount(seed + k * turns);
    turns += 2;
    return bits;
}
void sum_up(unsigned seed)
{
    unsigned long bits = step(seed);
    table[bits & 3] += bits;
    total += bits;
}
unsigned long summed(void) { return total + table[0] * 3 + table[1]; }
"""

DATA = "".join(f"{7 * k}\n" for k in range(40))
RUN = "./app 400 data.txt"


def write_project(folder: Path) -> Path:
    """Sources, a Makefile, and data; `make` or CMake builds it."""
    (folder / "src").mkdir(parents=True)
    (folder / "include").mkdir()
    (folder / "src/main.c").write_text(_MAIN)
    (folder / "src/bits.c").write_text(_BITS)
    (folder / "include/bits.h").write_text("unsigned long count_bits(unsigned seed);\n")
    (folder / "Makefile").write_text(_MAKEFILE)
    (folder / "CMakeLists.txt").write_text(_CMAKE)
    (folder / "data.txt").write_text(DATA)
    return folder


SUM_BUILD = "gcc -O2 -o app count.c sums.c"
SUM_RUN = "./app 7"


def write_two_of_a_name(folder: Path) -> Path:
    """Sources that cannot be one text: two static functions, tables and types of one name, and a
    static variable that has the name of one that both could use."""
    folder.mkdir(parents=True)
    (folder / "count.c").write_text(_COUNT)
    (folder / "sums.c").write_text(_SUMS)
    (folder / "sums.h").write_text("void sum_up(unsigned seed);\nunsigned long summed(void);\n")
    return folder
