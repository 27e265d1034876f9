/* rt_qsort_instance: the template of rt_qsort.FUNCTION, which is rt_qsort for one comparator.
 *
 * Stands for: qsort, where the comparator is FUNCTION.
 * Sure of: what rt_qsort is sure of, with that comparator.
 * Keeps: what rt_qsort keeps.
 * Otherwise: calls rt_qsort.
 *
 * policy_jax/asm/routines/qsort.py puts the instructions of the comparator in the places of the
 * calls below. A call leaves the registers as a callee may leave them, so the instructions may use
 * all those that are the callee's.
 */
#define NAME(x) rt_qsort_instance##x
#define SPLICED 1
#define STEP step()
#define STORES_NOTHING stores_nothing()
#define COMPARE(job, first, second) spliced(first, second)

static inline __attribute__((always_inline)) int spliced(const void *first, const void *second)
{
    int result;
    __asm__ volatile("call\trt_qsort_comparator"
                     : "=a"(result), "+D"(first), "+S"(second)
                     :
                     : "rcx", "rdx", "r8", "r9", "r10", "r11", "cc", "memory", "st", "st(1)",
                       "st(2)", "st(3)", "st(4)", "st(5)", "st(6)", "st(7)", "xmm0", "xmm1",
                       "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",
                       "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    return result;
}

/* The two values that are written here in place of names. step: 1 where no jump of the comparator
 * depends on the order. Otherwise it is as hard to predict as the choice of the next element, and
 * once it is known, the choice is known too. */
#define GIVEN(name)                                         \
    static inline __attribute__((always_inline)) int name(void) \
    {                                                       \
        int value;                                          \
        __asm__("movl\t$rt_qsort_" #name ", %0" : "=r"(value)); \
        return value;                                       \
    }

GIVEN(step)
GIVEN(stores_nothing)

#include "merge_sort.h"

extern __attribute__((visibility("hidden"))) comparator rt_qsort_comparator;
extern __attribute__((visibility("hidden"))) void rt_qsort(void *, size_t, size_t, comparator *);

void rt_qsort_instance(void *array, size_t count, size_t size, comparator *compare)
{
    if (compare != rt_qsort_comparator || !merge_sort(array, count, size, compare))
        rt_qsort(array, count, size, compare);
}
