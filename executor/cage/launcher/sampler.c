/* Samples where a run spends its user time, for a run with RUN_PROFILE.
 *
 * The kernel's software clock interrupts the run after each period of its processor time and writes
 * a record to a ring buffer: the instruction pointer, a few registers and the top of the stack, from
 * which the daemon finds the callers (executor/engine/heat). It also writes where files were mapped
 * as code. No hardware counter and no privilege is needed, since only user code is sampled.
 *
 * The warden opens the event on itself. The run inherits it, and execve starts it, so nothing of
 * the warden is sampled. The run cannot reach the event: its descriptor is closed at execve, and the
 * filter refuses perf_event_open and prctl. */
#define _GNU_SOURCE
#include "launcher.h"

#include <asm/perf_regs.h>
#include <errno.h>
#include <linux/perf_event.h>
#include <sched.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#define STACK_BYTES 8192u /* of each sample; mirrored in executor/engine/heat/records.py */
#define WAKE_BYTES (64u * 1024)
/* The kernel lets each user lock 516 KiB per processor for such buffers, unless it is told
 * otherwise. Where less is left, a smaller buffer may do. */
#define PAGES_MOST 128u
#define PAGES_LEAST 16u
#define PAGE 4096u

/* The registers that a frame's address may be computed from; the order is that of their numbers. */
#define BIT(n) (1ull << PERF_REG_X86_##n)
#define REGISTERS (BIT(BX) | BIT(BP) | BIT(SP) | BIT(R12) | BIT(R13) | BIT(R14) | BIT(R15))

int sampler_open(struct sampler *s, uint64_t key, int core, uint64_t period_ns) {
    struct perf_event_attr attr;
    memset(s, 0, sizeof *s);
    s->fd = -1;
    memset(&attr, 0, sizeof attr);
    attr.size = sizeof attr;
    attr.type = PERF_TYPE_SOFTWARE;
    attr.config = PERF_COUNT_SW_TASK_CLOCK;
    attr.sample_period = period_ns;
    attr.sample_type = PERF_SAMPLE_IP | PERF_SAMPLE_REGS_USER | PERF_SAMPLE_STACK_USER;
    attr.sample_regs_user = REGISTERS;
    attr.sample_stack_user = STACK_BYTES;
    attr.disabled = attr.inherit = attr.enable_on_exec = 1;
    attr.exclude_kernel = attr.exclude_hv = 1;
    attr.mmap = attr.mmap2 = 1;
    attr.watermark = 1;
    attr.wakeup_watermark = WAKE_BYTES;
    /* An inherited event has a buffer for one processor only. */
    if (core < 0) {
        cpu_set_t set;
        if ((core = sched_getcpu()) < 0) return errno;
        CPU_ZERO(&set);
        CPU_SET(core, &set);
        if (syscall(SYS_sched_setaffinity, 0, sizeof set, &set, 0L, 0L, key)) return errno;
    }
    s->fd = (int)syscall(SYS_perf_event_open, &attr, 0, core, -1, PERF_FLAG_FD_CLOEXEC, key);
    if (s->fd < 0) return errno;
    for (unsigned pages = PAGES_MOST; pages >= PAGES_LEAST; pages /= 2) {
        s->length = (size_t)(pages + 1) * PAGE;
        s->map = mmap(NULL, s->length, PROT_READ | PROT_WRITE, MAP_SHARED, s->fd, 0);
        if (s->map != MAP_FAILED) return 0;
    }
    int failed = errno;
    s->map = NULL;
    sampler_close(s);
    return failed;
}

void sampler_drain(struct sampler *s, void (*take)(void *, const void *, size_t), void *to) {
    struct perf_event_mmap_page *head = s->map;
    uint64_t size = s->length - PAGE, from = head->data_tail;
    uint64_t until = __atomic_load_n(&head->data_head, __ATOMIC_ACQUIRE);
    const char *data = (const char *)s->map + PAGE;
    while (from < until) {
        uint64_t at = from % size, n = until - from;
        if (n > size - at) n = size - at;
        take(to, data + at, (size_t)n);
        from += n;
    }
    __atomic_store_n(&head->data_tail, from, __ATOMIC_RELEASE);
}

void sampler_close(struct sampler *s) {
    if (s->map) munmap(s->map, s->length);
    if (s->fd >= 0) close(s->fd);
    s->map = NULL;
    s->fd = -1;
}
