/* The merge sort of glibc's qsort (stdlib/msort.c, as of glibc 2.36), call by call.
 *
 * The first n / 2 elements are sorted, then the others, then both are merged: the next element
 * comes from the first half where compare(first, second) <= 0. The elements are in the array itself
 * whenever the comparator is called. So a comparator sees the same pointers, the same array and the
 * same order of calls as with glibc, and a result that depends on them is the same as well.
 * Elements of more than 32 bytes stay in place: pointers to them are sorted, then the elements are
 * moved.
 *
 * The file that includes this defines
 *     NAME(x)                        a symbol: the name of the routine and x
 *     COMPARE(job, first, second)    the result of the comparator
 *     SPLICED                        1 where COMPARE is not a call, else 0; where it is 1, also
 *     STEP                           1 where merging without jumps may pay, else 0
 *     STORES_NOTHING                 whether it is known that no comparison writes to memory
 */
#ifndef MERGE_SORT_H
#define MERGE_SORT_H

#include <emmintrin.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ALWAYS static inline __attribute__((always_inline))
#define LIKELY(x) __builtin_expect(!!(x), 1)

typedef int comparator(const void *, const void *);

/* space: for as many elements as are sorted. size: of an element, in bytes. disorder: above 0 where
 * merges of late took turns between the halves; it goes up and down by step. */
struct job {
    char *space;
    size_t size;
    comparator *compare;
    int disorder, step;
};

/* How elements are moved. Sizes between two powers of 2 take two moves that overlap. */
enum kind { BYTE, WORD, LONG, PAIR, QUAD, POINTER };

/* An element in registers. */
struct element {
    __m128i low, high;
    uint64_t first, last;
};

ALWAYS size_t size_of(const struct job *job, enum kind kind)
{
    switch (kind) {
    case BYTE:
        return 1;
    case WORD:
        return 4;
    case LONG:
    case POINTER:
        return 8;
    default:
        return job->size;
    }
}

ALWAYS struct element load(const char *from, size_t size, enum kind kind)
{
    struct element element = {0};
    switch (kind) {
    case BYTE:
        element.first = *(const uint8_t *)from;
        break;
    case WORD: {
        uint32_t word;
        memcpy(&word, from, 4);
        element.first = word;
        break;
    }
    case LONG:
    case POINTER:
        memcpy(&element.first, from, 8);
        break;
    case PAIR:
        memcpy(&element.first, from, 8);
        memcpy(&element.last, from + size - 8, 8);
        break;
    case QUAD:
        element.low = _mm_loadu_si128((const __m128i *)from);
        element.high = _mm_loadu_si128((const __m128i *)(from + size - 16));
        break;
    }
    return element;
}

ALWAYS void store(char *to, struct element element, size_t size, enum kind kind)
{
    switch (kind) {
    case BYTE:
        *(uint8_t *)to = (uint8_t)element.first;
        break;
    case WORD:
        memcpy(to, &(uint32_t){(uint32_t)element.first}, 4);
        break;
    case LONG:
    case POINTER:
        memcpy(to, &element.first, 8);
        break;
    case PAIR:
        memcpy(to, &element.first, 8);
        memcpy(to + size - 8, &element.last, 8);
        break;
    case QUAD:
        _mm_storeu_si128((__m128i *)to, element.low);
        _mm_storeu_si128((__m128i *)(to + size - 16), element.high);
        break;
    }
}

ALWAYS int compare(const struct job *job, char *first, char *second, enum kind kind)
{
    if (kind == POINTER) {
        memcpy(&first, first, 8);
        memcpy(&second, second, 8);
    }
    (void)job;
    return COMPARE(job, first, second);
}

/* Copies elements to where they do not overlap with themselves. */
ALWAYS void copy(char *to, const char *from, size_t bytes, enum kind kind)
{
    if (bytes >= 512) {
        memcpy(to, from, bytes);
    } else if (LIKELY(bytes >= 16)) {
        size_t last = bytes - 16;
        for (size_t i = 0; i < last; i += 16)
            _mm_storeu_si128((__m128i *)(to + i), _mm_loadu_si128((const __m128i *)(from + i)));
        _mm_storeu_si128((__m128i *)(to + last), _mm_loadu_si128((const __m128i *)(from + last)));
    } else if (kind == BYTE) {
        for (size_t i = 0; i < bytes; i++)
            to[i] = from[i];
    } else if (kind == WORD) {
        for (size_t i = 0; i < bytes; i += 4)
            memcpy(to + i, from + i, 4);
    } else if (bytes) {
        struct element element = load(from, bytes, PAIR);
        store(to, element, bytes, PAIR);
    }
}

/* Which one is less depends on the data, so a jump would often be mispredicted: the pointers are
 * chosen by arithmetic. */
ALWAYS void sort_two(const struct job *job, char *first, enum kind kind)
{
    size_t size = size_of(job, kind);
    char *second = first + size;
    size_t swap = -(size_t)(compare(job, first, second, kind) > 0) & size;
    struct element low = load(first + swap, size, kind);
    struct element high = load(second - swap, size, kind);
    store(first, low, size, kind);
    store(second, high, size, kind);
}

ALWAYS void note_disorder(struct job *job, int one_sided, size_t count, enum kind kind)
{
    if (!SPLICED || kind == POINTER || count < 8)
        return;
    int disorder = job->disorder + (one_sided ? -job->step : job->step);
    if (disorder >= -16 && disorder <= 16)
        job->disorder = disorder;
}

/* Without jumps, nothing is mispredicted, but each comparison waits for the one before. That pays in
 * disorder, if the comparison is short. With jumps, the processor compares ahead, and in an array
 * that is nearly sorted it is right about what comes next. */
ALWAYS void merge(struct job *job, char *array, size_t half, size_t count, enum kind kind)
{
    size_t size = size_of(job, kind);
    char *first = array, *middle = array + half * size;
    char *second = middle, *end = array + count * size;
    char *to = job->space, *start = array;
    if (SPLICED && kind != POINTER && job->disorder > 0) {
        do {
            size_t other = -(size_t)(compare(job, first, second, kind) > 0);
            char *from = first + ((size_t)(second - first) & other);
            store(to, load(from, size, kind), size, kind);
            to += size;
            first += size & ~other;
            second += size & other;
        } while (first != middle && second != end);
    } else {
        int more = 1;
        if (SPLICED && STORES_NOTHING) {
            while (compare(job, first, second, kind) <= 0) { /* these stay where they are */
                first += size;
                if (first == middle) {
                    note_disorder(job, 1, count, kind);
                    return;
                }
            }
            start = first;
            store(to, load(second, size, kind), size, kind);
            second += size;
            to += size;
            more = second != end;
        }
        while (more) {
            if (compare(job, first, second, kind) > 0) {
                store(to, load(second, size, kind), size, kind);
                second += size;
            } else {
                store(to, load(first, size, kind), size, kind);
                first += size;
            }
            to += size;
            more = first != middle && second != end;
        }
    }
    note_disorder(job, second == middle || first == array, count, kind);
    if (first != middle) {
        copy(to, first, middle - first, kind);
        to += middle - first;
    }
    copy(start, job->space, to - job->space, kind);
}

/* count: at least 2. */
#define DEFINE_SORT(name, kind)                                                        \
    static __attribute__((noinline)) void name(struct job *job, char *array, size_t count) \
    {                                                                                  \
        if (count == 2) {                                                              \
            sort_two(job, array, kind);                                                \
            return;                                                                    \
        }                                                                              \
        size_t half = count / 2;                                                       \
        if (half > 1)                                                                  \
            name(job, array, half);                                                    \
        name(job, array + half * size_of(job, kind), count - half);                    \
        merge(job, array, half, count, kind);                                          \
    }

DEFINE_SORT(NAME(_bytes), BYTE)
DEFINE_SORT(NAME(_words), WORD)
DEFINE_SORT(NAME(_longs), LONG)
DEFINE_SORT(NAME(_pairs), PAIR)
DEFINE_SORT(NAME(_quads), QUAD)
DEFINE_SORT(NAME(_pointers), POINTER)

/* Moves each element to where its pointer is; spare is space for one. */
ALWAYS void permute(char *array, char **pointers, size_t count, size_t size, char *spare)
{
    for (size_t i = 0; i < count; i++) {
        char *const start = array + i * size;
        char *hole = start, *from = pointers[i];
        if (from == start)
            continue;
        memcpy(spare, start, size);
        size_t at = i;
        do {
            memcpy(hole, from, size);
            pointers[at] = hole;
            hole = from;
            at = (size_t)(hole - array) / size;
            from = pointers[at];
        } while (from != start);
        memcpy(hole, spare, size);
        pointers[at] = hole;
    }
}

/* True where glibc would sort without temporary memory: it uses no more than a quarter of the
 * physical memory. Below 256 KiB there is no need to ask. */
ALWAYS int is_too_much(size_t bytes)
{
    if (LIKELY(bytes < 256 * 1024))
        return 0;
    long pages = sysconf(_SC_PHYS_PAGES);
    return pages != -1 && bytes / (size_t)sysconf(_SC_PAGESIZE) > (size_t)pages / 4;
}

/* 1 where the array is sorted, 0 where nothing was done and no comparator called. */
ALWAYS int merge_sort(void *array, size_t count, size_t size, comparator *compare)
{
    char small[1024];
    if (((count | size) >> 31) || size == 0 || (size < 8 && size != 4 && size != 1))
        return 0;
    if (count < 2)
        return 1;
    int indirect = size > 32;
    size_t bytes = indirect ? 2 * count * sizeof(char *) + size : count * size;
    struct job job = {small, size, compare, 0, STEP};
    char *memory = NULL;
    if (bytes >= sizeof small) {
        if (is_too_much(bytes))
            return 0;
        int error = errno;
        memory = malloc(bytes);
        if (!memory) {
            errno = error;
            return 0;
        }
        job.space = memory;
    }
    if (size == 4) {
        NAME(_words)(&job, array, count);
    } else if (size == 8) {
        NAME(_longs)(&job, array, count);
    } else if (size == 1) {
        NAME(_bytes)(&job, array, count);
    } else if (size <= 16) {
        NAME(_pairs)(&job, array, count);
    } else if (!indirect) {
        NAME(_quads)(&job, array, count);
    } else {
        char **pointers = (char **)job.space + count;
        for (size_t i = 0; i < count; i++)
            pointers[i] = (char *)array + i * size;
        NAME(_pointers)(&job, (char *)pointers, count);
        permute(array, pointers, count, size, (char *)(pointers + count));
    }
    free(memory);
    return 1;
}

#endif
