/* The warden: PID 1 of a job's namespace. Makes the runs of one job and measures them. */
#define _GNU_SOURCE
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PROGRAM_FD 3
/* How often a waiting warden checks whether a program fills the pipe with more than the expected
 * output. The warden does not wake during shorter runs. */
#define LOOK_NS (20u * 1000 * 1000)
#define PIPE_DEFAULT 65536u
#define PIPE_LARGEST (1u << 20)
#define PAGE 4096u
/* Bytes of standard error that are kept and compared; the rest is only counted. */
#define ERRORS_KEPT (1024u * 1024)
#define WORDS_MAX 4096
#define SAMPLES_MOST (32ull * 1024 * 1024) /* bytes of a job's samples that are kept */

enum { EXIT_BAD_JOB = 10, EXIT_NO_MEMORY, EXIT_BOARD, EXIT_NO_FILTER, EXIT_FILES };

/* A program or a required output, mapped into memory. */
struct mapped {
    const uint8_t *bytes;
    size_t length;
};

struct warden {
    const struct options *options;
    const struct cage *cage;
    struct job job;
    const struct run_spec *runs;
    int board, *program_fds, *inputs;
    struct mapped *programs;
    struct mapped *expected, *expected_errors; /* one per test; NULL without JOB_EXPECTED */
    int *expected_fds;
    struct given *given; /* one per test; NULL without JOB_GIVEN */
    int given_fd;
    char *words[WORDS_MAX]; /* commands, each ended by NULL */
    char *files[64];        /* to collect */
    int command_at[256], command_count, file_count;
    uint8_t *output, *errors;
    uint64_t capture_end, samples_kept;
    uint64_t key; /* see filter.c */
    int listener; /* reports refused calls; -1 where these kill */
    int last_pid; /* ns_last_pid of the namespace; -1 where it cannot be opened */
    uint64_t random; /* state of a generator, see draw_pid */
};

/* A system call of the warden, which the candidate's filter recognises by the key. Calls that
 * candidates may make too go through the C library. */
#define KEYED(w, number, a, b, c, d, e, ...)                                                     \
    syscall(number, a, b, c, d, e, (w)->key)
#define keyed(w, ...) KEYED(w, __VA_ARGS__, 0L, 0L, 0L, 0L, 0L, 0L)

/* What the vforked child needs; it shares the warden's memory until execve. */
struct launch {
    const struct warden *w;
    int in, out, err, program;
    const char *root; /* to change to, or NULL */
    char **argv;
    char *const *environment;
    int error; /* written by the child when it could not start */
};

static uint64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void put(const struct warden *w, const void *data, size_t length, uint64_t offset) {
    const char *p = data;
    while (length) {
        ssize_t n = keyed(w, SYS_pwrite64, w->board, p, length, offset);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) _exit(EXIT_BOARD);
        p += n, length -= (size_t)n, offset += (uint64_t)n;
    }
}

static void limit(const struct warden *w, int what, uint64_t soft, uint64_t hard) {
    struct rlimit r = {soft, hard};
    keyed(w, SYS_prlimit64, 0, what, &r);
}

static char *const run_environment[] = {NULL};
/* For RUN_ELSEWHERE: what a program finds that a user starts from a shell. */
#define NAME_ELSEWHERE "./a.out"
static char *const environment_elsewhere[] = {
    "HOME=/home/user", "LANG=C.UTF-8", "LOGNAME=user", "PATH=/usr/local/bin:/usr/bin:/bin",
    "PWD=/home/user", "SHELL=/bin/sh", "TERM=xterm-256color", "USER=user", "_=" NAME_ELSEWHERE,
    NULL};
/* __DATE__ and __TIME__ are the same in all builds: builds are compared with each other. */
static char *build_environment[] = {"PATH=/usr/bin:/bin", "LC_ALL=C", "SOURCE_DATE_EPOCH=0", NULL,
                                    NULL};
static char *run_argv[] = {"program", NULL};

/* The child. It runs on its own stack in the warden's memory and must not allocate. */
static int start(void *argument) {
    struct launch *l = argument;
    const struct warden *w = l->w;
    const struct job *job = &w->job;
    signal(SIGPIPE, SIG_DFL);
    if (l->root && (keyed(w, SYS_chroot, l->root) || chdir("/"))) goto failed;
    /* It keeps the launcher's session: a new one for each run costs a scheduling group. */
    keyed(w, SYS_setpgid, 0, 0);
    if (keyed(w, SYS_dup2, l->in, 0) < 0 || keyed(w, SYS_dup2, l->out, 1) < 0 ||
        keyed(w, SYS_dup2, l->err, 2) < 0)
        goto failed;
    if (l->program >= 0 && keyed(w, SYS_dup3, l->program, PROGRAM_FD, O_CLOEXEC) < 0) goto failed;
    if (l->program < 0) close(PROGRAM_FD);
    if (keyed(w, SYS_close_range, 4, ~0u)) goto failed;
    limit(w, RLIMIT_CPU, job->cpu_seconds, job->cpu_seconds + 1);
    limit(w, RLIMIT_AS, job->memory, job->memory);
    limit(w, RLIMIT_STACK, job->stack, job->stack);
    limit(w, RLIMIT_FSIZE, job->file_size, job->file_size);
    limit(w, RLIMIT_NOFILE, job->open_files, job->open_files);
    limit(w, RLIMIT_CORE, 0, 0);
    limit(w, RLIMIT_MEMLOCK, 0, 0);
    limit(w, RLIMIT_MSGQUEUE, 0, 0);
    if (w->cage->switch_uid) {
        uid_t id = w->cage->candidate_uid;
        if (keyed(w, SYS_setresgid, id, id, id) || keyed(w, SYS_setresuid, id, id, id)) goto failed;
    }
    limit(w, RLIMIT_NPROC, job->processes, job->processes);
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct none[2] = {{0, 0, 0}, {0, 0, 0}};
    if (keyed(w, SYS_capset, &header, none)) goto failed;
    keyed(w, SYS_prctl, PR_SET_PDEATHSIG, SIGKILL);
    if (l->program >= 0)
        keyed(w, SYS_execveat, PROGRAM_FD, "", l->argv, l->environment, AT_EMPTY_PATH);
    else
        keyed(w, SYS_execve, l->argv[0], l->argv, l->environment);
failed:
    l->error = errno ? errno : EIO;
    _exit(127);
}

/* A descriptor of the same file with its own state. In a shared open file description one run could
 * leave data for the next: offset, flags and owner. The access time is not changed either, because
 * it would show a run that others were made just before it. */
static int reopen(const struct warden *w, int fd) {
    char path[48];
    int proc = w->cage->proc_dir;
    snprintf(path, sizeof path, "self/fd/%d", fd);
    int fresh = -1, flags = O_RDONLY | O_CLOEXEC;
    if (proc >= 0) fresh = (int)keyed(w, SYS_openat, proc, path, flags | O_NOATIME);
    if (fresh < 0 && proc >= 0) fresh = openat(proc, path, flags);
    if (fresh >= 0) return fresh;
    if (lseek(fd, 0, SEEK_SET) < 0 || keyed(w, SYS_fcntl, fd, F_SETFL, 0) < 0) return -1;
    return (int)keyed(w, SYS_fcntl, fd, F_DUPFD_CLOEXEC, 4);
}

/* A new memory file with the bytes of a program, or -1. Each run has its own: by which parts of a
 * shared one are in the processor's caches, a run could leave its answer for the next. Writing puts
 * all of them there. */
static int fresh_copy(const struct warden *w, const struct mapped *program) {
    int fd = (int)keyed(w, SYS_memfd_create, "program", MFD_CLOEXEC);
    for (size_t done = 0; fd >= 0 && done < program->length;) {
        ssize_t n = write(fd, program->bytes + done, program->length - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            close(fd);
            return -1;
        }
        done += (size_t)n;
    }
    return fd;
}

/* Waits for a child (-1: any). Returns its id, or -1 when there is none. */
static pid_t wait_for(const struct warden *w, pid_t pid, int *status, struct rusage *usage) {
    pid_t got;
    do
        got = (pid_t)keyed(w, SYS_wait4, pid, status, __WALL, usage);
    while (got < 0 && errno == EINTR);
    return got;
}

/* Kills everything else in the namespace. Without a pid namespace it kills only the run's own
 * process group, because kill(-1) would reach the host's processes. */
static uint32_t sweep(const struct warden *w, pid_t group) {
    uint32_t leftovers = 0;
    if (w->cage->layers & LAYER_PID_NS && getpid() == 1)
        keyed(w, SYS_kill, -1, SIGKILL);
    else if (group > 1)
        keyed(w, SYS_kill, -group, SIGKILL);
    while (wait_for(w, -1, NULL, NULL) > 0) leftovers++;
    return leftovers;
}

/* Gives the namespace's next process a random id. Consecutive ids would tell a run how many were
 * made before it. */
static void draw_pid(struct warden *w) {
    if (w->last_pid < 0) return;
    char text[16];
    w->random = w->random * 6364136223846793005u + 1442695040888963407u;
    int length = snprintf(text, sizeof text, "%u", 1000 + (unsigned)(w->random >> 33) % 30000);
    keyed(w, SYS_pwrite64, w->last_pid, text, length, 0);
}

static int leave(void *unused) {
    (void)unused;
    _exit(0);
}

/* The last id that was assigned in the namespace, or -1. */
static long last_pid(const struct warden *w) {
    char text[24] = {0};
    if (w->last_pid < 0) return -1;
    ssize_t n = keyed(w, SYS_pread64, w->last_pid, text, sizeof text - 1, 0);
    return n > 0 ? strtol(text, NULL, 10) : -1;
}

/* How many processes or threads the run started. Ids in the namespace are assigned in order, so the
 * last one shows it, or the id of one more child, which takes twenty times as long. Such a run is
 * not measured by its own processor time, which would not contain the work of a helper that it did
 * not wait for. */
static uint32_t count_spawned(const struct warden *w, void *stack_top, pid_t pid) {
    if (!(w->cage->layers & LAYER_PID_NS)) return SPAWNED_UNKNOWN;
    long last = last_pid(w);
    if (last >= 0) return last >= pid ? (uint32_t)(last - pid) : SPAWNED_UNKNOWN;
    pid_t next = clone(leave, stack_top, CLONE_VM | CLONE_VFORK | SIGCHLD, NULL, NULL, w->key);
    if (next < 0) return SPAWNED_UNKNOWN;
    wait_for(w, next, NULL, NULL);
    return next > pid ? (uint32_t)(next - pid - 1) : SPAWNED_UNKNOWN;
}

/* One output of a run: the read end of its pipe and the bytes read. Bytes up to `keep` are kept in
 * `buffer`. A byte beyond ends the run, or is only counted if `discard` is set. */
struct sink {
    int fd;
    unsigned capacity;
    int open, discard;
    uint8_t *buffer;
    uint64_t length, keep;
};

/* A pipe for an output of `expected` bytes (UINT64_MAX: unknown). Returns its write end, or -1.
 * Sets `*draining` if the expected output could fill the pipe.
 *
 * A pipe consists of pages: a write that does not fit in the rest of the last page begins another.
 * Two consecutive pages hold more than one page of bytes, so a full pipe contains at least half of
 * its capacity in bytes, whatever the sizes of the program's writes. */
static int open_sink(const struct warden *w, struct sink *s, uint64_t expected, int *draining) {
    int ends[2];
    if (keyed(w, SYS_pipe2, ends, O_CLOEXEC)) return -1;
    s->fd = ends[0];
    s->open = 1;
    s->capacity = PIPE_DEFAULT;
    uint64_t room = expected > PIPE_LARGEST ? UINT64_MAX : 2 * expected + 2 * PAGE;
    if (room > s->capacity && room <= PIPE_LARGEST) {
        long got = keyed(w, SYS_fcntl, ends[0], F_SETPIPE_SZ, PIPE_LARGEST);
        if (got > 0) s->capacity = (unsigned)got;
    }
    if (room > s->capacity) *draining = 1;
    keyed(w, SYS_fcntl, ends[0], F_SETFL, O_NONBLOCK);
    return ends[1];
}

/* Whether the pipe may be full, see `open_sink`. */
static int may_be_full(const struct warden *w, const struct sink *s) {
    int waiting = 0;
    return keyed(w, SYS_ioctl, s->fd, FIONREAD, &waiting) == 0 &&
           2 * (uint64_t)waiting + 2 * PAGE >= s->capacity;
}

/* Reads what the pipe has. 1: end of output, 0: more may come, -1: more than may be kept. */
static int drain(struct sink *s) {
    static uint8_t beyond[16 * PAGE];
    for (;;) {
        int full = s->length >= s->keep;
        if (full && !s->discard && s->length > s->keep) return -1;
        uint64_t room = s->keep + (s->discard ? 0 : 1) - s->length;
        ssize_t n = full && s->discard ? read(s->fd, beyond, sizeof beyond)
                                       : read(s->fd, s->buffer + s->length, room);
        if (n > 0)
            s->length += (uint64_t)n;
        else if (n == 0)
            return 1;
        else if (errno == EAGAIN)
            return 0;
        else if (errno != EINTR)
            return 1;
    }
}

/* Records which call of the run waits for a decision. The call is not made: the run is killed. */
static int read_refused(const struct warden *w, struct run_result *r) {
    struct seccomp_notif refused;
    memset(&refused, 0, sizeof refused);
    if (keyed(w, SYS_ioctl, w->listener, SECCOMP_IOCTL_NOTIF_RECV, &refused)) return 0;
    r->code = refused.data.nr;
    r->refused_arch = refused.data.arch;
    return 1;
}

/* A run's time limit, meant for a core that it has to itself. If other processes use the core too,
 * a run that works gets more time, until it has used as much processor time as its limit. */
struct time_limit {
    pid_t pid; /* whose processor time counts; 0: the clock alone counts */
    uint64_t begun, limit, until, used;
};
#define EXTENSION_NS (250u * 1000 * 1000)
#define MOST_EXTENDED 8u /* times the limit; mirrored in process.py */

static uint64_t processor_ns(const struct warden *w, pid_t pid) {
    /* What clock_getcpuclockid gives; candidates may not read the clocks of other processes. */
    clockid_t id = (clockid_t)(~(unsigned)pid << 3 | 2);
    struct timespec t;
    if (keyed(w, SYS_clock_gettime, id, &t)) return UINT64_MAX;
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* Whether the run gets more time; moves `until`. */
static int extend(const struct warden *w, struct time_limit *t, uint64_t now) {
    if (!t->pid || now >= t->begun + MOST_EXTENDED * t->limit) return 0;
    uint64_t used = processor_ns(w, t->pid);
    if (used >= t->limit || used <= t->used) return 0; /* used up, or the run is waiting */
    uint64_t left = t->limit - used;
    t->used = used;
    t->until = now + (left < EXTENSION_NS ? left : EXTENSION_NS);
    return 1;
}

/* Where the samples of a run go: to the board, up to SAMPLES_MOST. */
struct sampled {
    struct warden *w;
    struct run_result *r;
};

static void take_samples(void *to, const void *data, size_t length) {
    struct sampled *s = to;
    struct run_result *r = s->r;
    if (r->samples_cut || s->w->samples_kept + length > SAMPLES_MOST) {
        r->samples_cut = 1;
        return;
    }
    put(s->w, data, length, s->w->capture_end);
    s->w->capture_end += length;
    s->w->samples_kept += length;
    r->samples_bytes += length;
}

static void drain_samples(struct warden *w, struct sampler *sampler, struct run_result *r) {
    struct sampled to = {w, r};
    if (sampler->map) sampler_drain(sampler, take_samples, &to);
}

/* Waits until the run has ended or must end. The pipes are read only when one of them may be full:
 * waking at every write would disturb the run that is being timed. */
static int wait_for_end(struct warden *w, int pidfd, struct sink *sinks, int count,
                        struct time_limit allowed, int draining, struct sampler *sampler,
                        struct run_result *r) {
    /* Descriptors of -1 are ignored. */
    struct pollfd watch[5] = {
        {pidfd, POLLIN, 0}, {w->listener, POLLIN, 0}, {sampler->fd, POLLIN, 0}};
    for (;;) {
        uint64_t now = now_ns();
        if (now >= allowed.until && !extend(w, &allowed, now)) return END_TIME;
        uint64_t span = allowed.until - now;
        if (!draining && span > LOOK_NS) span = LOOK_NS;
        struct timespec t = {(time_t)(span / 1000000000u), (long)(span % 1000000000u)};
        int watched = 3;
        for (int i = 0; draining && i < count; i++)
            watch[watched++] = (struct pollfd){sinks[i].open ? sinks[i].fd : -1, POLLIN, 0};
        keyed(w, SYS_ppoll, watch, watched, &t);
        drain_samples(w, sampler, r);
        if (watch[0].revents) return END_EXITED;
        if (watch[1].revents && read_refused(w, r)) return END_REFUSED;
        for (int i = 0; i < count; i++) {
            if (!draining) {
                draining = may_be_full(w, &sinks[i]);
            } else if (sinks[i].open) {
                int rc = drain(&sinks[i]);
                if (rc < 0) return END_OUTPUT;
                sinks[i].open = rc == 0;
            }
        }
        watch[0].revents = watch[1].revents = watch[2].revents = 0;
    }
}

static int drain_all(struct sink *sinks, int count) {
    int beyond = 0;
    for (int i = 0; i < count; i++) beyond |= drain(&sinks[i]) < 0;
    return beyond;
}

/* want: NULL if the output is not compared. */
static void compare(const struct mapped *want, const struct sink *s, struct stream_result *r) {
    r->bytes = s->length;
    r->first_diff = UINT64_MAX;
    if (!want) return;
    uint64_t kept = s->length < s->keep ? s->length : s->keep;
    uint64_t both = kept < want->length ? kept : want->length;
    if (s->length == want->length && (both == 0 || !memcmp(s->buffer, want->bytes, both))) {
        r->matched = 1;
        return;
    }
    uint64_t i = 0;
    while (i < both && s->buffer[i] == want->bytes[i]) i++;
    r->first_diff = i;
    uint64_t from = i > EXCERPT / 3 ? i - EXCERPT / 3 : 0;
    uint64_t n = kept - from < EXCERPT ? kept - from : EXCERPT;
    memcpy(r->excerpt, s->buffer + from, n);
    r->excerpt_length = (uint32_t)n;
}

static void capture(struct warden *w, const struct sink *s, struct stream_result *r) {
    uint64_t kept = s->length < s->keep ? s->length : s->keep;
    r->capture_offset = w->capture_end;
    put(w, s->buffer, kept, w->capture_end);
    w->capture_end += kept;
}

static void make_run(struct warden *w, const struct run_spec *spec, const struct given *given,
                     struct run_result *r) {
    static uint8_t stack[64 * 1024] __attribute__((aligned(64)));
    struct launch l = {.w = w, .program = -1, .out = -1, .err = -1};
    struct sink sinks[2] = {
        {.fd = -1, .keep = w->job.output, .buffer = w->output},
        {.fd = -1, .keep = ERRORS_KEPT, .buffer = w->errors, .discard = 1},
    };
    int compared = w->job.flags & JOB_EXPECTED && spec->test != NO_TEST;
    const struct mapped *out = compared ? &w->expected[spec->test] : NULL;
    const struct mapped *err = compared ? &w->expected_errors[spec->test] : NULL;
    /* Standard error goes to the output's pipe, to /dev/null, or to its own pipe. */
    int piped = spec->flags & (RUN_MERGE_STDERR | RUN_DROP_STDERR) ? 1 : 2;
    int null, pidfd = -1, status = 0, draining = 0, unstarted = 0;
    struct rusage usage;
    struct sampler sampler = {.fd = -1, .map = NULL};

    memset(r, 0, sizeof *r);
    r->end = END_NOT_STARTED;
    null = (int)keyed(w, SYS_openat, AT_FDCWD, "/dev/null", O_RDWR | O_CLOEXEC);
    l.out = open_sink(w, &sinks[0], out ? out->length : UINT64_MAX, &draining);
    if (piped == 2)
        l.err = open_sink(w, &sinks[1], err ? err->length : UINT64_MAX, &draining);
    else
        l.err = spec->flags & RUN_MERGE_STDERR ? l.out : null;
    l.in = spec->test == NO_TEST ? null : reopen(w, w->inputs[spec->test]);
    if (w->command_count) {
        l.argv = &w->words[w->command_at[spec->program]];
        if (spec->flags & RUN_ASSEMBLER_ROOT && w->cage->layers & LAYER_ROOT)
            l.root = ASSEMBLER_ROOT;
        l.environment = build_environment;
    } else {
        int elsewhere = (spec->flags & RUN_ELSEWHERE) != 0;
        l.program = fresh_copy(w, &w->programs[spec->program]);
        unstarted = l.program < 0;
        l.argv = given ? given->argv : run_argv;
        l.argv[0] = elsewhere ? NAME_ELSEWHERE : "program";
        l.environment = elsewhere ? environment_elsewhere : run_environment;
    }
    if (null < 0 || l.in < 0 || l.out < 0 || l.err < 0 || unstarted) {
        r->code = errno;
        for (int i = 0; i < piped; i++)
            if (sinks[i].fd >= 0) close(sinks[i].fd);
        if (l.out >= 0) close(l.out);
        if (piped == 2 && l.err >= 0) close(l.err);
        if (l.in >= 0 && l.in != null) close(l.in);
        if (null >= 0) close(null);
        if (l.program >= 0) close(l.program);
        return;
    }

    if (spec->flags & RUN_PROFILE) {
        uint64_t period = (uint64_t)(spec->flags >> RUN_PERIOD_SHIFT) * 10000;
        r->samples_offset = w->capture_end;
        r->samples_error = sampler_open(&sampler, w->key, w->options->core, period);
    }
    draw_pid(w);
    uint64_t begun = now_ns();
    pid_t pid = clone(start, stack + sizeof stack,
                      CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD, &l, &pidfd, w->key);
    if (pid < 0) l.error = errno;
    close(l.out);
    if (piped == 2) close(l.err);
    int end = END_NOT_STARTED;
    if (pid > 0) {
        struct time_limit allowed = {
            .pid = w->command_count ? 0 : pid,
            .begun = begun,
            .limit = spec->wall_ns,
            .until = begun + spec->wall_ns,
        };
        end = wait_for_end(w, pidfd, sinks, piped, allowed, draining, &sampler, r);
        if (end != END_EXITED) keyed(w, SYS_kill, pid, SIGKILL);
        wait_for(w, pid, &status, &usage);
        if (end == END_EXITED && drain_all(sinks, piped)) end = END_OUTPUT;
    }
    uint64_t ended = now_ns();
    drain_samples(w, &sampler, r);
    sampler_close(&sampler);

    if (pid > 0) {
        r->leftovers = sweep(w, pid);
        r->spawned = count_spawned(w, stack + sizeof stack, pid);
    }
    if (end == END_EXITED && drain_all(sinks, piped)) end = END_OUTPUT;
    /* Its children may have added to its output after its end, so that time counts too. */
    if (r->leftovers) ended = now_ns();
    if (end == END_EXITED && given && given->output_count) {
        int taken = files_take(given, sinks[0].buffer, &sinks[0].length, sinks[0].keep, w->key);
        if (taken < 0) _exit(EXIT_FILES);
        if (taken > 0) end = END_OUTPUT;
    }
    for (int i = 0; i < piped; i++) close(sinks[i].fd);
    close(null);
    if (l.program >= 0) close(l.program);
    if (l.in != null) close(l.in);
    if (pidfd >= 0) close(pidfd);
    r->start_ns = begun;
    r->elapsed_ns = ended - begun;
    if (l.error) {
        r->code = l.error;
        return;
    }
    r->end = end;
    if (end == END_EXITED) {
        r->end = WIFSIGNALED(status) ? END_SIGNALED : END_EXITED;
        r->code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    }
    r->user_us = (uint64_t)usage.ru_utime.tv_sec * 1000000u + (uint64_t)usage.ru_utime.tv_usec;
    r->system_us = (uint64_t)usage.ru_stime.tv_sec * 1000000u + (uint64_t)usage.ru_stime.tv_usec;
    r->max_rss_bytes = (uint64_t)usage.ru_maxrss * 1024;
    r->involuntary = (uint32_t)usage.ru_nivcsw;
    r->voluntary = (uint32_t)usage.ru_nvcsw;
    r->minor_faults = (uint32_t)usage.ru_minflt;
    compare(out, &sinks[0], &r->out);
    compare(err, &sinks[1], &r->err);
    if (piped == 1) r->err.matched = compared;
    if (spec->flags & RUN_CAPTURE) {
        capture(w, &sinks[0], &r->out);
        capture(w, &sinks[1], &r->err);
    }
}

/* `make_run`, with the files and outputs of its test. A fault here is the executor's, so it ends the job. */
static void make_run_with_files(struct warden *w, const struct run_spec *spec,
                                struct run_result *r) {
    const struct given *test = w->given && spec->test != NO_TEST ? &w->given[spec->test] : NULL;
    int shown = !w->options->build && test && test->file_count + test->output_count;
    if (shown && files_show(test, w->job.output, w->key)) _exit(EXIT_FILES);
    make_run(w, spec, test, r);
    if (shown && files_hide(w->key)) _exit(EXIT_FILES);
}

static void collect(struct warden *w, const char *path, struct collected *c) {
    static char block[65536];
    memset(c, 0, sizeof *c);
    c->offset = w->capture_end;
    /* The command that wrote this file had untrusted input: no links, only regular files. */
    int fd = (int)keyed(w, SYS_openat, AT_FDCWD, path,
                        O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat st;
    if (fd < 0 || fstat(fd, &st) || !S_ISREG(st.st_mode)) {
        c->error = fd < 0 ? errno : EINVAL;
        if (fd >= 0) close(fd);
        return;
    }
    ssize_t n;
    while ((n = read(fd, block, sizeof block)) > 0 && c->length < w->job.file_size) {
        put(w, block, (size_t)n, w->capture_end);
        w->capture_end += (uint64_t)n;
        c->length += (uint64_t)n;
    }
    if (n < 0) c->error = errno;
    close(fd);
}

/* Reads a u32 count and that many NUL-ended strings. */
static char *read_strings(char *at, const char *end, char **into, int most, int *count) {
    uint32_t n;
    if (end - at < 4) _exit(EXIT_BAD_JOB);
    memcpy(&n, at, 4);
    at += 4;
    if (n > (uint32_t)most) _exit(EXIT_BAD_JOB);
    for (uint32_t i = 0; i < n; i++) {
        char *stop = memchr(at, 0, (size_t)(end - at));
        if (!stop) _exit(EXIT_BAD_JOB);
        into[i] = at;
        at = stop + 1;
    }
    *count = (int)n;
    return at;
}

static void split_commands(struct warden *w, int words) {
    for (int i = 0, fresh = 1; i < words; i++) {
        if (fresh && w->command_count < 256) w->command_at[w->command_count++] = i;
        fresh = w->words[i][0] == 0;
        if (fresh) w->words[i] = NULL;
    }
}

static void parse_job(struct warden *w, char *message, size_t length, int *fds, int fd_count) {
    struct job *job = &w->job;
    if (length < sizeof *job) _exit(EXIT_BAD_JOB);
    memcpy(job, message, sizeof *job);
    size_t specs = (size_t)job->runs * sizeof(struct run_spec);
    if (job->magic != WIRE_MAGIC || job->version != WIRE_VERSION || job->runs > 8192 ||
        length < sizeof *job + specs)
        _exit(EXIT_BAD_JOB);
    uint32_t expected = job->flags & JOB_EXPECTED ? 2 * job->tests : 0;
    uint32_t given = job->flags & JOB_GIVEN ? 1 : 0;
    if (job->programs > FDS_MAX || job->tests > FDS_MAX ||
        (uint32_t)fd_count != 1 + job->programs + job->tests + expected + given)
        _exit(EXIT_BAD_JOB);
    w->runs = (const struct run_spec *)(message + sizeof *job);
    int words = 0;
    char *at = message + sizeof *job + specs, *end = message + length;
    at = read_strings(at, end, w->words, WORDS_MAX - 1, &words);
    read_strings(at, end, w->files, 64, &w->file_count);
    split_commands(w, words);
    w->board = fds[0];
    w->program_fds = fds + 1;
    w->inputs = w->program_fds + job->programs;
    w->expected_fds = w->inputs + job->tests;
    w->given_fd = given ? w->expected_fds[expected] : -1;
    for (uint32_t i = 0; i < job->runs; i++) {
        uint32_t known = w->command_count ? (uint32_t)w->command_count : job->programs;
        if (w->runs[i].program >= known ||
            (w->runs[i].test != NO_TEST && w->runs[i].test >= job->tests))
            _exit(EXIT_BAD_JOB);
    }
}

static void *anonymous(uint64_t size) {
    void *map = mmap(NULL, size, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (map == MAP_FAILED) _exit(EXIT_NO_MEMORY);
    return map;
}

static struct mapped *map_all(const int *fds, uint32_t count) {
    struct mapped *all = calloc(count + 1, sizeof *all);
    if (!all) _exit(EXIT_NO_MEMORY);
    for (uint32_t i = 0; i < count; i++) {
        struct stat st;
        if (fstat(fds[i], &st)) _exit(EXIT_BAD_JOB);
        all[i].length = (size_t)st.st_size;
        if (st.st_size) {
            void *map =
                mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED | MAP_POPULATE, fds[i], 0);
            if (map == MAP_FAILED) _exit(EXIT_NO_MEMORY);
            all[i].bytes = map;
        }
        close(fds[i]);
    }
    return all;
}

static void map_memory(struct warden *w) {
    w->programs = map_all(w->program_fds, w->job.programs);
    w->output = anonymous(w->job.output + PAGE);
    w->errors = anonymous(ERRORS_KEPT + PAGE);
    if (w->given_fd >= 0) {
        int any_files = 0;
        w->given = given_read(w->given_fd, w->job.tests, &any_files);
        if (!w->given) _exit(EXIT_BAD_JOB);
        if (any_files && !(w->cage->layers & LAYER_ROOT)) _exit(EXIT_FILES);
        if (any_files && !w->options->build && files_prepare()) _exit(EXIT_FILES);
    }
    if (!(w->job.flags & JOB_EXPECTED)) return;
    w->expected = map_all(w->expected_fds, w->job.tests);
    w->expected_errors = map_all(w->expected_fds + w->job.tests, w->job.tests);
}

/* From here on the filter holds for the warden's own calls too. */
static void enter_filter(struct warden *w) {
    w->listener = -1;
    if (getrandom(&w->random, sizeof w->random, 0) != sizeof w->random) _exit(EXIT_NO_FILTER);
    if (!(w->cage->layers & LAYER_FILTER) || w->job.flags & JOB_NO_FILTER) return;
    if (getrandom(&w->key, sizeof w->key, 0) != sizeof w->key) _exit(EXIT_NO_FILTER);
    if (w->options->build) {
        if (filter_compiler(w->key)) _exit(EXIT_NO_FILTER);
        return;
    }
    int refuse_input = (w->job.flags & JOB_REFUSE_INPUT) != 0;
    /* There can be no second listener where a container's manager already has one. */
    int may_write = (w->job.flags & JOB_MAY_WRITE) != 0;
    if (w->job.flags & JOB_NAME_REFUSED &&
        filter_candidate(w->key, &w->listener, refuse_input, may_write) == 0)
        return;
    if (filter_candidate(w->key, NULL, refuse_input, may_write)) _exit(EXIT_NO_FILTER);
}

_Noreturn void warden_main(const struct options *options, const struct cage *cage, char *message,
                           size_t length, int *fds, int fd_count) {
    static struct warden warden;
    struct warden *w = &warden;
    w->options = options;
    w->cage = cage;
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    if (!(cage->layers & LAYER_PID_NS)) prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    parse_job(w, message, length, fds, fd_count);
    map_memory(w);
    if (options->build) {
        static char scratch[4096];
        snprintf(scratch, sizeof scratch, "TMPDIR=%s", options->scratch);
        build_environment[3] = scratch;
        if (cage->layers & LAYER_ROOT && cage_fresh_scratch(options->scratch)) _exit(errno);
        for (uint32_t i = 0; w->given && i < w->job.tests; i++)
            if (files_put(&w->given[i], options->scratch)) _exit(EXIT_FILES);
    }
    /* The file belongs to the namespace of the process that opens it, so it is opened here. */
    w->last_pid = cage->layers & LAYER_PID_NS && cage->proc_dir >= 0
                      ? openat(cage->proc_dir, "sys/kernel/ns_last_pid", O_RDWR | O_CLOEXEC)
                      : -1;
    enter_filter(w);

    struct board board = {WIRE_MAGIC, 0, 0, 0};
    uint64_t records = sizeof board;
    uint64_t collects = records + w->job.runs * sizeof(struct run_result);
    w->capture_end = collects + (uint64_t)w->file_count * sizeof(struct collected);
    put(w, &board, sizeof board, 0);
    uint32_t timeouts = 0;
    for (uint32_t i = 0; i < w->job.runs; i++) {
        struct run_result result;
        make_run_with_files(w, &w->runs[i], &result);
        put(w, &result, sizeof result, records + i * sizeof result);
        board.done = i + 1;
        int clean = result.end == END_EXITED && result.code == 0;
        if (w->job.flags & JOB_EXPECTED) clean = clean && result.out.matched && result.err.matched;
        if (!clean && w->job.flags & JOB_STOP_ON_FAILURE) break;
        if (result.end != END_EXITED && w->job.flags & JOB_STOP_UNLESS_EXITED) break;
        timeouts += result.end == END_TIME;
        if (w->job.max_timeouts && timeouts >= w->job.max_timeouts) break;
    }
    for (int i = 0; i < w->file_count; i++) {
        struct collected c;
        collect(w, w->files[i], &c);
        put(w, &c, sizeof c, collects + (uint64_t)i * sizeof c);
    }
    put(w, &board, sizeof board, 0);
    _exit(0);
}
