/* The arguments of a variadic function, without the cost of a variadic function.
 *
 * A routine with variadic arguments is declared with the registers that hold them: up to six
 * integer ones, then eight floating ones (System V ABI of x86-64). It can look at them, and hand
 * all of them to another function by a jump. The further arguments lie on the stack, at `stack`.
 */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include "own.h"
#include "stream.h"

/* What va_start would save: the layout of the ABI. */
struct saved {
    uint64_t general[6];
    struct {
        double value, unused;
    } floating[8];
};

struct arguments {
    const struct saved *saved;
    const uint64_t *general; /* the next one of the integer registers */
    unsigned floating;       /* how many of the floating registers are used up */
    const uint64_t *stack;
};

#define FLOATING_REGISTERS                                                                         \
    double x0, double x1, double x2, double x3, double x4, double x5, double x6, double x7

#define SAVE_FLOATING(saved)                                                                       \
    ((saved).floating[0].value = x0, (saved).floating[1].value = x1,                               \
     (saved).floating[2].value = x2, (saved).floating[3].value = x3,                               \
     (saved).floating[4].value = x4, (saved).floating[5].value = x5,                               \
     (saved).floating[6].value = x6, (saved).floating[7].value = x7)

/* Where the arguments on the stack begin: behind the frame pointer and the return address. */
#define STACK_ARGUMENTS ((const uint64_t *)__builtin_frame_address(0) + 2)

INLINE uint64_t next_general(struct arguments *arguments)
{
    if (LIKELY(arguments->general < arguments->saved->general + 6))
        return *arguments->general++;
    return *arguments->stack++;
}

INLINE double next_floating(struct arguments *arguments)
{
    double value;
    if (LIKELY(arguments->floating < 8))
        return arguments->saved->floating[arguments->floating++].value;
    memcpy(&value, arguments->stack++, sizeof value);
    return value;
}

/* Sets a list to all variadic arguments of a function with so many others. */
INLINE void begin_list(va_list list, const struct saved *saved, unsigned others,
                       const uint64_t *stack)
{
    list->gp_offset = 8 * others;
    list->fp_offset = sizeof saved->general;
    list->overflow_arg_area = (void *)stack;
    list->reg_save_area = (void *)saved;
}

#endif
