/* Cases in processes of their own: output at exit, abort and _exit, real descriptors, threads. */
#ifndef ENDINGS_H
#define ENDINGS_H

#include <stdint.h>

/* The first number of such cases. */
#define ENDINGS 1000000000000u

void run_ending(void);

/* In such a process there is one side: what is compared elsewhere is noted, for the parent. */
enum { WITH_ROUTINES = 1, WITHOUT_ROUTINES };
extern int alone; /* 0: in no such process */
/* Whether the process has a second thread. */
extern int threaded;
void note(int64_t value);

void run_drawn_case(void);
void end_with_difference(void) __attribute__((noreturn));

#endif
