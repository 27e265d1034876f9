/* The system call filters: calls that a candidate may make, and calls that a compiler may not.
 *
 * They are made as classic BPF from the tables below, not by libseccomp, so that a host needs only
 * gcc. Calls have the numbers of the headers that this file is compiled with.
 *
 * A filter holds for the process that loads it and for all that it starts. Loading one takes
 * 0.15 ms, a fifth of the time to start an empty program. So the warden loads it once for a job and
 * the runs inherit it; nothing is loaded between the two reads of the clock. The filter then holds
 * for the warden's own calls too, and for those of a run before its execve. A key distinguishes
 * them from a candidate's calls: a random number, made for the job, in an argument register that
 * the call does not use. A candidate cannot get the key: execve clears the registers and replaces
 * the warden's memory, and a wrong guess of the 64 bits kills. So a candidate cannot call execve,
 * though it was started by execve. */
#define _GNU_SOURCE
#include "launcher.h"

#include <asm/ioctls.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A call, and the value that (args[argument] & mask) must have. A mask of 0 allows any. The kernel
 * reads ints from the low half of a register, so a mask of 32 bits covers all that it reads. */
struct rule {
    uint32_t number;
    int argument;
    uint64_t mask, value;
};

#define ANY(name) {SYS_##name, 0, 0, 0}
#define INT 0xffffffffu
#define OWN_CLOCKS (~0u << 3)
#define READ_ONLY (INT & ~(uint32_t)(O_CLOEXEC | 0100000)) /* the other is O_LARGEFILE */

/* Traced from the dynamic loader, static binaries, the programs of this project and solutions of
 * programming contests with glibc; older C libraries and musl use some other calls for the same
 * purpose. No call here affects another process, starts one, waits or opens a file for writing. */
static const struct rule candidate_rules[] = {
    /* Input and output */
    ANY(read),
    ANY(readv),
    ANY(write),
    ANY(writev),
    ANY(lseek),
    ANY(close),
    ANY(fstat),
    ANY(newfstatat),
    ANY(dup), /* perror duplicates descriptor 2 and asks for the flags of the copy */
    {SYS_fcntl, 1, INT, F_GETFL},
    {SYS_ioctl, 1, INT, TCGETS},     /* is it a terminal? asked by stdio */
    {SYS_ioctl, 1, INT, TIOCGWINSZ}, /* the same, asked by musl */
    /* Memory */
    ANY(brk),
    ANY(mmap),
    ANY(munmap),
    ANY(mprotect),
    ANY(mremap),
    ANY(sysinfo), /* qsort asks how much memory there is */
    ANY(getrandom),
    /* The loader and the start of a program */
    {SYS_openat, 2, READ_ONLY, 0},
    {SYS_open, 1, READ_ONLY, 0},
    ANY(pread64),
    ANY(access),
    ANY(stat),
    ANY(lstat),
    ANY(readlink),
    ANY(uname),
    ANY(arch_prctl),
    ANY(set_tid_address),
    ANY(set_robust_list),
    ANY(rseq),
    /* Wakes threads of the same process, of which there are none: what runs once, such as the start
     * of C++ streams, ends so. */
    {SYS_futex, 1, INT, FUTEX_WAKE | FUTEX_PRIVATE_FLAG},
    {SYS_prlimit64, 2, ~0ull, 0}, /* reads a limit, sets none */
    /* Clocks that the vDSO does not have: those of the machine, and those of the run itself. A
     * number below 0 has a process's number in it, and 0 there is the caller (`posix-timers.h`). The
     * warden's clock would count the runs of a job. */
    {SYS_clock_gettime, 0, INT & ~15u, 0},
    {SYS_clock_gettime, 0, INT & ~7u, OWN_CLOCKS},
    {SYS_clock_getres, 0, INT & ~15u, 0},
    {SYS_clock_getres, 0, INT & ~7u, OWN_CLOCKS},
    ANY(gettimeofday),
    ANY(time),
    /* Resources used so far */
    ANY(getrusage),
    ANY(times),
    /* Signals to itself; see `refused_signals` */
    ANY(rt_sigaction),
    ANY(rt_sigprocmask),
    ANY(rt_sigreturn),
    ANY(sigaltstack),
    ANY(getpid),
    ANY(gettid),
    ANY(getuid),
    ANY(geteuid),
    ANY(getgid),
    ANY(getegid),
    ANY(kill),
    ANY(tkill),
    ANY(tgkill),
    /* Exit */
    ANY(exit),
    ANY(exit_group),
};

/* For tests that name output files. What a run may write is limited by the modes of the files that it
 * sees (files.c): all but the outputs are read-only. */
#define WRITING (READ_ONLY & ~(uint32_t)(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_EXCL))
static const struct rule writing_rules[] = {
    {SYS_openat, 2, WRITING, 0},
    {SYS_open, 1, WRITING, 0},
};

/* A program may signal one process by its number, but not the warden. The run and the warden are
 * alone in their namespace; without a pid namespace the run has its own user (isolation.py requires
 * one of the two). */
#define NEGATIVE 0x80000000u
static const struct rule refused_signals[] = {
    {SYS_kill, 0, NEGATIVE, NEGATIVE}, /* process groups, and all processes */
    {SYS_kill, 0, INT & ~1u, 0},       /* 0: its own group; 1: the warden */
    {SYS_tkill, 0, INT & ~1u, 0},
    {SYS_tgkill, 0, INT & ~1u, 0},
    {SYS_tgkill, 1, INT & ~1u, 0},
    /* A run that stops itself would last until its time limit. */
    {SYS_kill, 1, INT, SIGSTOP},
    {SYS_tkill, 1, INT, SIGSTOP},
    {SYS_tgkill, 2, INT, SIGSTOP},
};

/* The allowed calls that name a descriptor, with the argument that names it. Descriptor 0 is the
 * only way to the input: the cage's root has no /proc and no /dev/stdin. */
static const struct rule input_rules[] = {
    {SYS_read, 0, INT, 0},       {SYS_readv, 0, INT, 0},  {SYS_pread64, 0, INT, 0},
    {SYS_lseek, 0, INT, 0},      {SYS_close, 0, INT, 0},  {SYS_fstat, 0, INT, 0},
    {SYS_newfstatat, 0, INT, 0}, {SYS_ioctl, 0, INT, 0},  {SYS_openat, 0, INT, 0},
    {SYS_write, 0, INT, 0},      {SYS_writev, 0, INT, 0}, {SYS_mmap, 4, INT, 0},
    {SYS_dup, 0, INT, 0},        {SYS_fcntl, 0, INT, 0},
};

/* gcc, as and ld start programs and write files, but they do not need these calls. */
static const uint32_t compiler_refused[] = {
    /* other machines and processes */
    SYS_socket, SYS_socketpair, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev,
    SYS_pidfd_getfd, SYS_kcmp, SYS_shmget, SYS_msgget, SYS_semget, SYS_mq_open,
    /* special interfaces of the kernel */
    SYS_add_key, SYS_request_key, SYS_keyctl, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd,
    SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register, SYS_init_module,
    SYS_finit_module, SYS_delete_module, SYS_kexec_load, SYS_kexec_file_load, SYS_iopl,
    SYS_ioperm, SYS_modify_ldt, SYS_syslog,
    /* namespaces and mounts */
    SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_open_tree,
    SYS_move_mount, SYS_fsopen, SYS_fsconfig, SYS_fsmount, SYS_fspick, SYS_mount_setattr,
    SYS_name_to_handle_at, SYS_open_by_handle_at,
    /* the machine as a whole */
    SYS_reboot, SYS_swapon, SYS_swapoff, SYS_acct, SYS_quotactl, SYS_sethostname,
    SYS_setdomainname, SYS_settimeofday, SYS_clock_settime, SYS_clock_adjtime, SYS_adjtimex,
    /* the slot's core */
    SYS_sched_setaffinity, SYS_sched_setscheduler, SYS_sched_setparam, SYS_sched_setattr,
    SYS_setpriority, SYS_ioprio_set};

#define CLONE_NEW_ANY                                                                            \
    (CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS |    \
     CLONE_NEWCGROUP)
#define X32_BIT 0x40000000u

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define ROOM 1024
#define MOST_OF_A_RULE 9 /* instructions */
_Static_assert(MOST_OF_A_RULE * (COUNT(candidate_rules) + COUNT(writing_rules) +
                                 COUNT(refused_signals) + COUNT(input_rules)) + 32 <= ROOM,
               "a filter has its room");
_Static_assert(2 * COUNT(compiler_refused) + 48 <= ROOM, "a filter has its room");

struct program {
    struct sock_filter code[ROOM];
    unsigned short length;
};

static void emit(struct program *p, uint16_t code, uint32_t k, uint8_t if_true, uint8_t if_false) {
    p->code[p->length++] = (struct sock_filter){code, if_true, if_false, k};
}

static void load(struct program *p, size_t offset) {
    emit(p, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset, 0, 0);
}

static void load_number(struct program *p) { load(p, offsetof(struct seccomp_data, nr)); }

static void end_with(struct program *p, uint32_t action) { emit(p, BPF_RET | BPF_K, action, 0, 0); }

/* Opens a block that runs only if the word loaded last equals `value`. */
static unsigned if_equal(struct program *p, uint32_t value) {
    emit(p, BPF_JMP | BPF_JEQ | BPF_K, value, 0, 0);
    return p->length - 1u;
}

static void end_if(struct program *p, unsigned opened) {
    p->code[opened].jf = (uint8_t)(p->length - 1u - opened);
}

/* `action` if (args[argument] & mask) == value; otherwise continues after it. */
static void on_argument(struct program *p, int argument, uint64_t mask, uint64_t value,
                        uint32_t action) {
    unsigned opened[2] = {0, 0};
    size_t at = offsetof(struct seccomp_data, args) + 8 * (size_t)argument;
    for (int half = 0; half < 2; half++) {
        uint32_t bits = (uint32_t)(mask >> 32 * half);
        if (!bits) continue;
        load(p, at + 4 * (size_t)half);
        emit(p, BPF_ALU | BPF_AND | BPF_K, bits, 0, 0);
        opened[half] = if_equal(p, (uint32_t)(value >> 32 * half));
    }
    end_with(p, action);
    for (int half = 0; half < 2; half++)
        if (opened[half]) end_if(p, opened[half]);
}

/* Other architectures number calls differently: i386 is reached by int 0x80, x32 by a bit. */
static void begin(struct program *p, uint32_t refuse) {
    load(p, offsetof(struct seccomp_data, arch));
    emit(p, BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0);
    end_with(p, refuse);
    load_number(p);
    emit(p, BPF_JMP | BPF_JGE | BPF_K, X32_BIT, 0, 1);
    end_with(p, refuse);
}

/* `action` for the calls that match a rule. */
static void add_rule(struct program *p, const struct rule *rule, uint32_t action) {
    unsigned opened = if_equal(p, rule->number);
    if (rule->mask) {
        on_argument(p, rule->argument, rule->mask, rule->value, action);
        load_number(p);
    } else {
        end_with(p, action);
    }
    end_if(p, opened);
}

/* A filtered process keeps normal speculation (before Linux 5.16 the kernel would restrict it), so
 * that programs are timed as they run elsewhere. */
static int install(struct program *p, unsigned flags) {
    struct sock_fprog loaded = {p->length, p->code};
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
                        SECCOMP_FILTER_FLAG_SPEC_ALLOW | flags, &loaded);
}

int filter_candidate(uint64_t key, int *listener, int refuse_input, int may_write) {
    struct program p = {.length = 0};
    uint32_t refuse = listener ? SECCOMP_RET_USER_NOTIF : SECCOMP_RET_KILL_PROCESS;
    begin(&p, refuse);
    if (refuse_input) {
        /* The warden's own calls come first: it may use descriptor 0. */
        on_argument(&p, KEY_OF_CALL, ~0ull, key, SECCOMP_RET_ALLOW);
        load_number(&p);
        for (size_t i = 0; i < COUNT(input_rules); i++)
            add_rule(&p, &input_rules[i], refuse);
    }
    /* The warden kills by this call. The key is checked here for this call alone: the kernel caches
     * the filter's answer for calls whose arguments do not matter. */
    unsigned killing = if_equal(&p, SYS_kill);
    on_argument(&p, KEY_OF_CALL, ~0ull, key, SECCOMP_RET_ALLOW);
    load_number(&p);
    end_if(&p, killing);
    for (size_t i = 0; i < COUNT(refused_signals); i++)
        add_rule(&p, &refused_signals[i], refuse);
    for (size_t i = 0; i < COUNT(candidate_rules); i++)
        add_rule(&p, &candidate_rules[i], SECCOMP_RET_ALLOW);
    for (size_t i = 0; may_write && i < COUNT(writing_rules); i++)
        add_rule(&p, &writing_rules[i], SECCOMP_RET_ALLOW);
    unsigned cloning = if_equal(&p, SYS_clone);
    on_argument(&p, KEY_OF_CLONE, ~0ull, key, SECCOMP_RET_ALLOW);
    end_with(&p, refuse);
    end_if(&p, cloning);
    on_argument(&p, KEY_OF_CALL, ~0ull, key, SECCOMP_RET_ALLOW);
    end_with(&p, refuse);
    int got = install(&p, listener ? SECCOMP_FILTER_FLAG_NEW_LISTENER : 0);
    if (listener) *listener = got;
    return got < 0 ? -1 : 0;
}

int filter_compiler(uint64_t key) {
    struct program p = {.length = 0};
    begin(&p, SECCOMP_RET_KILL_PROCESS);
    unsigned opened = if_equal(&p, SYS_chroot); /* the warden's child, before its execve */
    on_argument(&p, KEY_OF_CALL, ~0ull, key, SECCOMP_RET_ALLOW);
    load_number(&p);
    end_if(&p, opened);
    for (size_t i = 0; i < COUNT(compiler_refused); i++) {
        opened = if_equal(&p, compiler_refused[i]);
        end_with(&p, SECCOMP_RET_KILL_PROCESS);
        end_if(&p, opened);
    }
    /* clone3 has its flags in memory, which no filter can read; C libraries fall back to clone. */
    opened = if_equal(&p, SYS_clone3);
    end_with(&p, SECCOMP_RET_ERRNO | ENOSYS);
    end_if(&p, opened);
    opened = if_equal(&p, SYS_clone);
    on_argument(&p, 0, CLONE_NEW_ANY, 0, SECCOMP_RET_ALLOW);
    end_with(&p, SECCOMP_RET_KILL_PROCESS);
    end_if(&p, opened);
    end_with(&p, SECCOMP_RET_ALLOW);
    return install(&p, 0);
}
