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
        uint64_t value, unused;
    } floating[8];
};

#define FLOATING_REGISTERS                                                                         \
    double x0, double x1, double x2, double x3, double x4, double x5, double x6, double x7

#define SAVE_FLOATING(saved)                                                                       \
    (memcpy(&(saved).floating[0], &x0, 8), memcpy(&(saved).floating[1], &x1, 8),                   \
     memcpy(&(saved).floating[2], &x2, 8), memcpy(&(saved).floating[3], &x3, 8),                   \
     memcpy(&(saved).floating[4], &x4, 8), memcpy(&(saved).floating[5], &x5, 8),                   \
     memcpy(&(saved).floating[6], &x6, 8), memcpy(&(saved).floating[7], &x7, 8))

/* Where the arguments on the stack begin: behind the frame pointer and the return address. */
#define STACK_ARGUMENTS ((const uint64_t *)__builtin_frame_address(0) + 2)

/* The next integer argument: from the registers until `next` is behind them, then from the stack.
 * Steps on. */
#define NEXT_GENERAL(next, saved, stack)                                                           \
    (LIKELY((next) < (saved)->general + 6) ? *(next)++ : *(stack)++)

/* The bits of the next floating argument; `used` registers are behind. Steps on. */
#define NEXT_FLOATING(used, saved, stack)                                                          \
    (LIKELY((used) < 8) ? (saved)->floating[(used)++].value : *(stack)++)

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
