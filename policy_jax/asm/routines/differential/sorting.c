/* qsort: the array, every call of the comparator with its pointers and the array that it sees. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include "draw.h"
#include "operations.h"
#include "world.h"

enum { MOST_CALLS = 1 << 16 };

static struct {
    unsigned char *array;
    size_t count, size;
    int kind;
    uint64_t seed; /* of an inconsistent comparator */
    uint32_t calls;
    uint32_t leave_at; /* longjmp from this call; 0: never */
    int nested;
    uint64_t hash;
} now;

static jmp_buf out;

static uint64_t mix(uint64_t hash, uint64_t value)
{
    return (hash ^ value) * 0x9E3779B97F4A7C15u + (hash >> 29);
}

static uint64_t hash_of_bytes(const unsigned char *bytes, size_t size)
{
    uint64_t hash = size;
    for (size_t i = 0; i < size; i++)
        hash = mix(hash, bytes[i]);
    return hash;
}

static int key_of(const unsigned char *element)
{
    int key = 0;
    memcpy(&key, element, now.size < 4 ? now.size : 4);
    return key;
}

static int compare_bytes_of(const void *a, const void *b)
{
    return *(const unsigned char *)a - *(const unsigned char *)b;
}

static int comparator(const void *first, const void *second)
{
    const unsigned char *a = first, *b = second;
    now.calls++;
    now.hash = mix(now.hash, (uint64_t)(a - now.array) << 32 ^ (uint32_t)(b - now.array));
    if (now.count * now.size < 200)
        now.hash = mix(now.hash, hash_of_bytes(now.array, now.count * now.size));
    if (now.leave_at && now.calls == now.leave_at)
        longjmp(out, 1);
    if (now.nested && now.calls % 7 == 0) {
        unsigned char few[] = {3, 1, 2};
        qsort(few, 3, 1, compare_bytes_of);
    }
    switch (now.kind) {
    case 0: return key_of(a) < key_of(b) ? -1 : key_of(a) > key_of(b);
    case 1: return key_of(a) - key_of(b); /* overflows, as those of programs do */
    case 2: return memcmp(a, b, now.size);
    case 3: return 0;
    case 4: return 1;
    case 5: return -1;
    case 6: return (int)(now.hash >> 32); /* inconsistent */
    case 7: return (*a & 3) - (*b & 3);   /* many equal ones */
    case 8: return key_of(b) < key_of(a) ? INT32_MIN : 1;
    default: return key_of(a) > key_of(b); /* no order: never negative */
    }
}

static void *library_qsort(void)
{
#ifdef FUZZING
    /* The address sanitizer has a qsort that calls the comparator more often. */
    return dlsym(dlopen("libc.so.6", RTLD_NOW), "qsort");
#else
    return qsort;
#endif
}

static void sort_on(Subject *subject, const Arguments arguments[SIDES], Result result[SIDES])
{
    uint64_t hashes[SIDES];
    uint32_t calls[SIDES];
    /* As in call_both, but the comparator must know the side. */
    int use = subject->routine && subject->enabled && !one_in(subject == focus ? 8 : 2);
    uint64_t before = fallback_calls;
    void *library = library_qsort();
    for (int s = 0; s < SIDES; s++) {
        now.array = region[s] + 64;
        now.calls = 0;
        now.hash = now.seed;
        int left = setjmp(out);
        if (!left)
            invoke(s == MIXED && use ? subject->routine : library, &arguments[s],
                   &result[s]);
        hashes[s] = now.hash;
        calls[s] = now.calls;
        if (!left && !result[s].kept)
            differ("%s changed a register of its caller", subject->name);
        if (s == MIXED && use) {
            subject->calls++;
            subject->fast += fallback_calls == before;
        }
    }
#ifdef FUZZING
    if (fallback_calls != before)
        return; /* to the qsort of the address sanitizer */
#endif
    compare_ints("calls of the comparator", calls[MIXED], calls[PLAIN]);
    compare_ints("what the comparator saw", (int64_t)hashes[MIXED], (int64_t)hashes[PLAIN]);
}

void sort(Subject *subject)
{
    static const uint32_t sizes[] = {1, 2, 3, 4, 4, 4, 4, 5, 6, 7, 8, 8, 8, 8, 12, 16, 16, 20, 24,
                                     31, 32, 33, 40, 48, 64, 100};
    Arguments arguments[SIDES];
    Result result[SIDES];
    now.size = one_in(3) ? 1 + draw(64) : PICK(sizes);
    now.count = draw_length(one_in(40) ? 6000 : 60);
    if (now.count * now.size > REGION - 2048)
        now.count = (REGION - 2048) / now.size;
    size_t size = now.count * now.size;
    now.kind = (int)draw(10);
    now.seed = draw_bits();
    now.leave_at = one_in(24) ? 1 + draw((uint32_t)now.count * 4 + 1) : 0;
    now.nested = one_in(16);
#ifdef FUZZING
    now.kind %= 3; /* the sanitizer's qsort calls a comparator more often: it must be consistent */
    now.leave_at = 0;
#endif
    uint32_t values = one_in(3) ? 4 : one_in(2) ? 256 : 0;
    for (size_t i = 0; i < size; i++)
        region[MIXED][64 + i] = (unsigned char)(values == 4 ? draw(4) : draw(256));
    if (now.size >= 4 && values == 256) /* small numbers, as programs sort */
        for (size_t i = 0; i < now.count; i++)
            memcpy(region[MIXED] + 64 + i * now.size, &(int){(int)draw(1000)}, 4);
    memcpy(region[PLAIN] + 64, region[MIXED] + 64, size);
    for (int s = 0; s < SIDES; s++) {
        arguments[s] = (Arguments){.float_count = 0};
        pass_pointer(&arguments[s], region[s] + 64);
        pass_integer(&arguments[s], now.count);
        pass_integer(&arguments[s], now.size);
        pass_pointer(&arguments[s], comparator);
    }
    say_call("%s(%zu elements of %zu bytes), comparator %d%s%s: %s", subject->name, now.count,
             now.size, now.kind, now.leave_at ? ", left by longjmp" : "",
             now.nested ? ", which sorts" : "", quoted((char *)region[MIXED] + 64, size));
    sort_on(subject, arguments, result);
    compare_bytes("the array and what is around it", region[MIXED], region[PLAIN], size + 512);
}

/* ---- Instances for one comparator: see comparators/comparators.c ---- */

#define COMPARATORS(X) \
    X(by_int, 4) X(by_int_down, 4) X(by_long, 8) X(by_double, 8) X(by_byte, 1) X(by_pair, 8) \
    X(by_text, 12) X(by_turn, 1)

#define DECLARE(name, least)                             \
    __attribute__((weak)) int name(const void *, const void *); \
    extern __attribute__((weak)) char instance_##name[] __asm__("rt_qsort." #name);
#define ENTRY(name, least) {#name, name, instance_##name, least},

COMPARATORS(DECLARE)
__attribute__((weak)) void start_turns(void);

static const struct {
    const char *name;
    int (*compare)(const void *, const void *);
    void *instance;
    size_t least;
} comparators[] = {COMPARATORS(ENTRY)};

void sort_by_instance(Subject *subject)
{
    uint32_t which = draw(sizeof comparators / sizeof comparators[0]);
    Arguments arguments[SIDES];
    Result result[SIDES];
    if (!subject->enabled || !comparators[which].instance)
        return;
    subject->routine = comparators[which].instance;
    size_t width = comparators[which].least + (one_in(2) ? 0 : draw(60));
    size_t count = draw_length(one_in(40) ? 2000 : 60);
    if (count * width > REGION - 2048)
        count = (REGION - 2048) / width;
    uint32_t values = one_in(2) ? 3 : 256;
    for (size_t i = 0; i < count * width; i++)
        region[MIXED][64 + i] = (unsigned char)draw(values);
    memcpy(region[PLAIN] + 64, region[MIXED] + 64, count * width);
    /* A call with another comparator than the instance's is left to rt_qsort. */
    int (*compare)(const void *, const void *) =
        one_in(10) ? compare_bytes_of : comparators[which].compare;
    for (int s = 0; s < SIDES; s++) {
        arguments[s] = (Arguments){.float_count = 0};
        pass_pointer(&arguments[s], region[s] + 64);
        pass_integer(&arguments[s], count);
        pass_integer(&arguments[s], width);
        pass_pointer(&arguments[s], compare);
    }
    say_call("rt_qsort.%s(%zu elements of %zu bytes): %s", comparators[which].name, count, width,
             quoted((char *)region[MIXED] + 64, count * width));
    uint64_t before = fallback_calls;
    start_turns();
    invoke(subject->routine, &arguments[MIXED], &result[MIXED]);
    subject->calls++;
    subject->fast += fallback_calls == before;
    start_turns();
    invoke(subject->library, &arguments[PLAIN], &result[PLAIN]);
    if (!result[MIXED].kept)
        differ("rt_qsort.%s changed a register of its caller", comparators[which].name);
    compare_bytes("the array and what is around it", region[MIXED], region[PLAIN],
                  count * width + 512);
}
