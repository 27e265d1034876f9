/* rt_qsort: sorts an array, as qsort does.
 *
 * Stands for: qsort.
 * Sure of: elements of 1, 4 and 8 or more bytes.
 * Keeps: every call of the comparator with its pointers, the array that it sees, the result for any
 * comparator, errno, the one block that glibc allocates for 1,024 bytes and more.
 * Otherwise: calls qsort, before the first comparison; so too where there is not enough memory.
 */
#define NAME(x) rt_qsort##x
#define SPLICED 0
#define STEP 0
#define STORES_NOTHING 0
#define COMPARE(job, first, second) ((job)->compare(first, second))
#include "merge_sort.h"

void rt_qsort(void *array, size_t count, size_t size, comparator *compare)
{
    if (!merge_sort(array, count, size, compare))
        qsort(array, count, size, compare);
}
