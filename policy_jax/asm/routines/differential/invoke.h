/* Calls of functions whose arguments are chosen at run time, by the System V ABI of x86-64. */
#ifndef INVOKE_H
#define INVOKE_H

#include <stdint.h>

enum { MOST_ON_STACK = 64 };

typedef struct {
    uint64_t integers[6];
    double floats[8];
    uint64_t on_stack[MOST_ON_STACK];
    uint64_t integer_count, float_count, stack_count;
} Arguments;

typedef struct {
    uint64_t integer; /* rax */
    double floating;  /* xmm0 */
    uint64_t kept;    /* 1 where the function kept the registers that belong to its caller */
} Result;

_Static_assert(__builtin_offsetof(Arguments, on_stack) == 112, "invoke.s");
_Static_assert(__builtin_offsetof(Arguments, float_count) == 632, "invoke.s");

void invoke(void *function, const Arguments *arguments, Result *result);

static inline void pass_integer(Arguments *to, uint64_t value)
{
    if (to->integer_count < 6)
        to->integers[to->integer_count++] = value;
    else if (to->stack_count < MOST_ON_STACK)
        to->on_stack[to->stack_count++] = value;
}

static inline void pass_pointer(Arguments *to, const void *value)
{
    pass_integer(to, (uint64_t)value);
}

static inline void pass_double(Arguments *to, double value)
{
    if (to->float_count < 8)
        to->floats[to->float_count++] = value;
    else if (to->stack_count < MOST_ON_STACK)
        __builtin_memcpy(&to->on_stack[to->stack_count++], &value, 8);
}

static inline void pass_long_double(Arguments *to, long double value)
{
    to->stack_count += to->stack_count & 1;
    if (to->stack_count + 2 <= MOST_ON_STACK) {
        to->on_stack[to->stack_count + 1] = 0;
        __builtin_memcpy(&to->on_stack[to->stack_count], &value, 10);
        to->stack_count += 2;
    }
}

#endif
