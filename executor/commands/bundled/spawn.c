/* What starting a program costs when nothing else is done: vfork, execve, wait4 between two reads
 * of the clock. usage: spawn PROGRAM COUNT CORE; prints nanoseconds, one line a run. */
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000l + t.tv_nsec;
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(atoi(argv[3]), &set);
    sched_setaffinity(0, sizeof set, &set);
    char *arguments[] = {argv[1], NULL}, *environment[] = {NULL};
    for (volatile int i = 0; i < atoi(argv[2]); i++) {
        struct rusage usage;
        int status;
        long start = now();
        pid_t child = vfork();
        if (child == 0) {
            execve(argv[1], arguments, environment);
            _exit(127);
        }
        if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0)
            return 1;
        printf("%ld\n", now() - start);
    }
    return 0;
}
