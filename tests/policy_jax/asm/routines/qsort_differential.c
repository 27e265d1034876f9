/* qsort_differential SEED CASES: sorts random arrays with qsort, with rt_qsort and with instances of
 * it, and compares the arrays, every call of the comparator, the array that each call saw, errno and
 * the blocks that were allocated. Prints the first case that differs and ends with status 1. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int comparator(const void *, const void *);
typedef void sorter(void *, size_t, size_t, comparator *);
sorter rt_qsort;

static uint64_t state;

static uint64_t draw(uint64_t below)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (state * 0x9E3779B97F4A7C15u >> 20) % below;
}

/* What a sorter does besides sorting: a hash of it. */
static uint64_t trace;
static uint64_t calls;
static char *array;
static size_t count, size, watched;

#define NOTE(value) (trace = (trace ^ (uint64_t)(value)) * 0x100000001B3u)
#define NOTE_CALL(a, b)                                      \
    do {                                                     \
        calls++;                                             \
        NOTE((const char *)(a) - array);                     \
        NOTE((const char *)(b) - array);                     \
        for (size_t at = 0; at < watched; at++)              \
            NOTE(array[at]);                                 \
    } while (0)

/* Every comparator is a leaf unless its name says otherwise. */
#define TYPED(name, type)                                          \
    int by_##name(const void *a, const void *b)                    \
    {                                                              \
        NOTE_CALL(a, b);                                           \
        type x = *(const type *)a, y = *(const type *)b;           \
        return (x > y) - (x < y);                                  \
    }                                                              \
    sorter instance_##name __asm__("rt_qsort.by_" #name);

TYPED(char, char)
TYPED(short, uint16_t)
TYPED(int, int)
TYPED(long, long)
TYPED(float, float)
TYPED(double, double)

int by_difference(const void *a, const void *b) /* overflows */
{
    NOTE_CALL(a, b);
    return (int)(*(const unsigned *)a - *(const unsigned *)b);
}
sorter instance_difference __asm__("rt_qsort.by_difference");

int by_branches(const void *a, const void *b) /* several ways out */
{
    NOTE_CALL(a, b);
    const signed char *x = a, *y = b;
    if (x[0] < y[0])
        return -7;
    if (x[0] > y[0])
        return x[0] & 1 ? INT32_MAX : 1;
    return a < b ? 0 : INT32_MIN;
}
sorter instance_branches __asm__("rt_qsort.by_branches");

int by_text(const void *a, const void *b) /* a loop */
{
    NOTE_CALL(a, b);
    const unsigned char *x = a, *y = b;
    for (size_t at = 0; at < size; at++)
        if (x[at] != y[at])
            return x[at] - y[at];
    return 0;
}
sorter instance_text __asm__("rt_qsort.by_text");

int by_chance(const void *a, const void *b) /* no order at all, and another one each time */
{
    NOTE_CALL(a, b);
    return (int)(trace % 5) - 2;
}
sorter instance_chance __asm__("rt_qsort.by_chance");

int by_change(const void *a, const void *b) /* changes what it compares */
{
    NOTE_CALL(a, b);
    signed char *x = (signed char *)a, *y = (signed char *)b;
    int result = *x - *y;
    *x ^= calls & 4;
    y[size - 1] += 1;
    array[calls % (count * size)] ^= 1;
    return result;
}
sorter instance_change __asm__("rt_qsort.by_change");

int by_all_registers(const void *a, const void *b) /* leaves nothing in a register */
{
    int result;
    NOTE_CALL(a, b);
    __asm__ volatile("movsbl (%1), %%eax\n\tmovsbl (%2), %%edx\n\tsubl %%edx, %%eax\n\t"
                     "movl $-1, %%ecx\n\tmovl $-1, %%edx\n\tmovl $-1, %%esi\n\tmovl $-1, %%edi\n\t"
                     "movl $-1, %%r8d\n\tmovl $-1, %%r9d\n\tmovl $-1, %%r10d\n\tmovl $-1, %%r11d\n\t"
                     "pcmpeqd %%xmm0, %%xmm0\n\tpcmpeqd %%xmm1, %%xmm1\n\tpcmpeqd %%xmm2, %%xmm2\n\t"
                     "pcmpeqd %%xmm3, %%xmm3\n\tpcmpeqd %%xmm8, %%xmm8\n\tpcmpeqd %%xmm15, %%xmm15"
                     : "=&a"(result), "+D"(a), "+S"(b)
                     :
                     : "rcx", "rdx", "r8", "r9", "r10", "r11", "xmm0", "xmm1", "xmm2", "xmm3",
                       "xmm8", "xmm15", "cc", "memory");
    return result;
}
sorter instance_all_registers __asm__("rt_qsort.by_all_registers");

/* The next ones write nothing, so an instance may leave in place what is in order. */
int by_value(const void *a, const void *b)
{
    return *(const signed char *)a - *(const signed char *)b;
}
sorter instance_value __asm__("rt_qsort.by_value");

int by_high_bits(const void *a, const void *b) /* many are equal */
{
    return (*(const unsigned char *)a >> 5) - (*(const unsigned char *)b >> 5);
}
sorter instance_high_bits __asm__("rt_qsort.by_high_bits");

int by_steps(const void *a, const void *b) /* jumps on the order */
{
    double x = *(const signed char *)a, y = *(const signed char *)b;
    return x > y ? 1 : x < y ? -1 : 0;
}
sorter instance_steps __asm__("rt_qsort.by_steps");

int by_place(const void *a, const void *b) /* no order: depends on where the elements are */
{
    return (int)(((uintptr_t)a * 31 + (uintptr_t)b * 17 + *(const unsigned char *)a) % 7) - 3;
}
sorter instance_place __asm__("rt_qsort.by_place");

int by_neighbour(const void *a, const void *b) /* reads the array beside what it compares */
{
    (void)b;
    return (array[0] ^ array[((const char *)a - array + size) % (count * size)]) & 3;
}
sorter instance_neighbour __asm__("rt_qsort.by_neighbour");

static volatile int depth;

int by_a_call(const void *a, const void *b) /* no leaf: sorts something itself */
{
    int result = *(const signed char *)a - *(const signed char *)b;
    if (depth)
        return result;
    NOTE_CALL(a, b);
    char copy[8] = "hgfedcba";
    depth = 1;
    rt_qsort(copy, 8, 1, by_a_call);
    depth = 0;
    return result + (copy[0] != 'a');
}
sorter instance_a_call __asm__("rt_qsort.by_a_call");

static const struct {
    const char *name;
    comparator *compare;
    sorter *instance;
    size_t least; /* bytes that it reads */
    int orders;   /* whether it is an order; glibc's quicksort leaves the array without one */
} comparators[] = {
#define ENTRY(name, least, orders) {#name, by_##name, instance_##name, least, orders}
    ENTRY(char, 1, 1),       ENTRY(short, 2, 1),    ENTRY(int, 4, 1),  ENTRY(long, 8, 1),
    ENTRY(float, 4, 0),      ENTRY(double, 8, 0),   ENTRY(text, 1, 1), ENTRY(chance, 1, 0),
    ENTRY(difference, 4, 0), ENTRY(branches, 1, 0), ENTRY(change, 1, 0),
    ENTRY(all_registers, 1, 0), ENTRY(a_call, 1, 0), ENTRY(value, 1, 1), ENTRY(high_bits, 1, 1),
    ENTRY(steps, 1, 1),      ENTRY(place, 1, 0),    ENTRY(neighbour, 1, 0),
};
#define COMPARATORS (sizeof comparators / sizeof *comparators)

/* The blocks that are allocated are part of what is compared. */
static int refuses;
void *__libc_malloc(size_t);
void __libc_free(void *);

void *malloc(size_t bytes)
{
    if (refuses) {
        errno = ENOMEM;
        return NULL;
    }
    NOTE(bytes);
    return __libc_malloc(bytes);
}

void free(void *block)
{
    if (block)
        NOTE(1);
    __libc_free(block);
}

static size_t draw_count(void)
{
    switch (draw(16)) {
    case 0:
        return draw(4);
    case 1:
        return draw(1500);
    case 2:
        return 1024 / size + draw(3) - (1024 / size > 0);
    default:
        return draw(40);
    }
}

static uint64_t run(sorter *sort, comparator *compare, const char *given, int *error)
{
    memcpy(array, given, count * size);
    trace = 0xCBF29CE484222325u;
    calls = 0;
    errno = *error;
    sort(array, count, size, compare);
    *error = errno;
    return trace;
}

int main(int argc, char **argv)
{
    static const size_t sizes[] = {1, 4, 4, 8, 8, 12, 16, 24, 32, 40, 33, 64};
    (void)argc;
    state = strtoull(argv[1], NULL, 10) * 2 + 0x9E3779B97F4A7C15u;
    long cases = strtol(argv[2], NULL, 10);
    char *memory = __libc_malloc(1500 * 80 + 16);
    char *given = __libc_malloc(1500 * 80), *expected = __libc_malloc(1500 * 80);
    for (long number = 0; number < cases; number++) {
        size = draw(3) ? sizes[draw(sizeof sizes / sizeof *sizes)] : 1 + draw(80);
        count = draw_count();
        int which = (int)draw(COMPARATORS);
        while (comparators[which].least > size)
            which = (int)draw(COMPARATORS);
        array = memory + (draw(4) ? 0 : draw(16));
        uint64_t values = draw(3) ? 1 + draw(256) : 1 + draw(4), order = draw(8);
        for (size_t at = 0; at < count * size; at++)
            given[at] = (char)draw(values);
        for (size_t at = 0; order < 2 && at < count; at++) /* in order, or in the opposite one */
            given[at * size] = (char)(order ? at : count - at);
        watched = count * size <= 160 && draw(2) ? count * size : 0;
        refuses = comparators[which].orders && draw(10) == 0;
        sorter *sort = draw(3) ? comparators[which].instance : rt_qsort;
        comparator *compare = comparators[which].compare;
        if (draw(20) == 0) /* an instance that is not for this comparator */
            sort = comparators[draw(COMPARATORS)].instance;
        int error = (int)draw(3), other = error;
        uint64_t seen = run(qsort, compare, given, &error), all = calls;
        memcpy(expected, array, count * size);
        uint64_t then = run(sort, compare, given, &other);
        if (seen != then || all != calls || error != other
            || memcmp(expected, array, count * size)) {
            printf("case %ld: %zu elements of %zu bytes by %s (%s): %s\n", number, count, size,
                   comparators[which].name, sort == rt_qsort ? "rt_qsort" : "instance",
                   memcmp(expected, array, count * size) ? "other array"
                   : all != calls                        ? "other number of calls"
                   : error != other                      ? "other errno"
                                                         : "other calls");
            return 1;
        }
    }
    printf("%ld cases\n", cases);
    return 0;
}
