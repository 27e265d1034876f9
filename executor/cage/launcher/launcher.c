/* Launcher: a warm process that runs untrusted machine code and times it; two for each slot.
 *
 * Theory of operation
 *
 *   daemon (Python)  --socketpair-->  launcher (this)  --clone(NEWPID)-->  warden  --vfork-->  run
 *
 * The launcher is set up once (cage.c): it leaves the host's user, mount, network, ipc and uts
 * namespaces, takes an id that owns nothing, and pivots into a read-only root that contains the
 * dynamic loader and a few libraries, or, for the build cage, the compiler's folders. Then it
 * waits for jobs. So no run pays for the set-up.
 *
 * A job is one message: limits, a list of runs (which program, which input, how long), and
 * descriptors of the programs, inputs and expected outputs, which are memory files. For each job
 * the launcher clones a warden (warden.c) as PID 1 of a new pid and ipc namespace. Everything that
 * a program starts dies with that namespace, so nothing outlives the job. The warden makes the runs
 * one after the other on the slot's core. A run is a vfork and an execve between two reads of the
 * clock; all other work is done before or after. The same code makes verification runs and timed
 * runs, of the baseline and of the candidate, so a program cannot tell them apart.
 *
 * Output goes through a pipe that is large enough for the expected output, so the warden sleeps
 * until the program ends and does not wake on the same core for every write. The warden compares
 * the output. A program cannot inspect the warden: it has another pid namespace or is PID 1 without
 * handlers, it is not dumpable, it has capabilities that the program lacks, and there is no /proc.
 *
 * A program cannot find out how many runs were made before it: its process id is random, and
 * reading an input does not change its access time.
 *
 * The input files of a test are shown in a file system in memory that is made for each run and ends
 * with it (files.c). The arguments of a run come from the job; argv[0] and the empty environment are
 * always the same.
 *
 * The system calls of programs and of the compiler are filtered (filter.c). A call outside the list
 * kills its process. A job can ask for the call's name instead; no timed job does.
 *
 * The warden writes results to the board, a memory file made by the daemon, and the launcher sends
 * one short reply. While a job runs, the launcher listens: 'C' from the daemon, or the end of the
 * socket when the daemon has ended, kills the warden and with it the namespace.
 *
 * Faults of the executor and faults of the program are kept apart: a failure before execve is
 * END_NOT_STARTED or a reply other than REPLY_DONE. The daemon reports these as its own errors and
 * never as a verdict.
 */
#define _GNU_SOURCE
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static char message[MESSAGE_MAX + 1];

_Noreturn static void usage(const char *word) {
    fprintf(stderr, "launcher: bad argument %s\n", word);
    _exit(2);
}

static void parse(int argc, char **argv, struct options *options) {
    options->socket = -1;
    options->core = -1;
    options->scratch = "/out";
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];
        int left = argc - i - 1;
        if (!strcmp(word, "--build"))
            options->build = 1;
        else if (!strcmp(word, "--shared-uid"))
            options->shared_uid = 1;
        else if (!strcmp(word, "--socket") && left >= 1)
            options->socket = atoi(argv[++i]);
        else if (!strcmp(word, "--core") && left >= 1)
            options->core = atoi(argv[++i]);
        else if (!strcmp(word, "--outer-id") && left >= 1)
            options->outer_id = (uid_t)strtoul(argv[++i], NULL, 10);
        else if (!strcmp(word, "--file-id") && left >= 1)
            options->file_id = (uid_t)strtoul(argv[++i], NULL, 10);
        else if (!strcmp(word, "--scratch") && left >= 1)
            options->scratch = argv[++i];
        else if (!strcmp(word, "--bind") && left >= 2 && options->bind_count < 256) {
            options->binds[options->bind_count++] = (struct bind){argv[i + 1], argv[i + 2]};
            i += 2;
        } else if (!strcmp(word, "--assembler-bind") && left >= 2 &&
                   options->assembler_bind_count < 64) {
            struct bind bind = {argv[i + 1], argv[i + 2]};
            options->assembler_binds[options->assembler_bind_count++] = bind;
            i += 2;
        } else if (!strcmp(word, "--symlink") && left >= 2 && options->link_count < 16) {
            options->links[options->link_count++] = (struct bind){argv[i + 1], argv[i + 2]};
            i += 2;
        } else
            usage(word);
    }
    if (options->socket < 0) usage("--socket (missing)");
}

/* A program must not inherit the daemon's signal handling. */
static void reset_signals(void) {
    for (int sig = 1; sig < 65; sig++) signal(sig, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_IGN); /* a run's child resets it */
}

/* Descriptors 0 to 3 become /dev/null, so that no descriptor opened later has a number that a run
 * uses: 0, 1, 2 and its program (3). */
static int settle_descriptors(int socket) {
    int kept = fcntl(socket, F_DUPFD_CLOEXEC, 10);
    if (kept < 0) return -1;
    int null = open("/dev/null", O_RDWR);
    if (null < 0) return -1;
    for (int fd = 0; fd <= 3; fd++)
        if (fd != null && dup2(null, fd) < 0) return -1;
    if (null > 3) close(null);
    close_range(4, (unsigned)kept - 1, 0);
    close_range((unsigned)kept + 1, ~0u, 0);
    return kept;
}

static void pin(int core) {
    if (core < 0) return;
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(core, &set);
    sched_setaffinity(0, sizeof set, &set);
}

/* Raise the priority where that is permitted (root), to be disturbed less by the host's other work.
 * Runs of both arms inherit it. With autogroups the kernel compares sessions first, so the
 * session's priority is raised too. */
static void raise_priority(void) {
    setpriority(PRIO_PROCESS, 0, -10);
    int fd = open("/proc/self/autogroup", O_WRONLY | O_CLOEXEC);
    if (fd < 0) return;
    ssize_t ignored = write(fd, "-10", 3); /* ordinary users may not, which is fine */
    (void)ignored;
    close(fd);
}

static void send_reply(int socket, uint32_t status, int32_t detail) {
    struct reply reply = {WIRE_MAGIC, status, detail, 0};
    if (send(socket, &reply, sizeof reply, MSG_NOSIGNAL) != sizeof reply) _exit(0);
}

/* Receives a job and its descriptors. Returns the length, 0 at the end of the socket. */
static ssize_t receive(int socket, int *fds, int *fd_count) {
    union {
        char bytes[CMSG_SPACE(sizeof(int) * FDS_MAX)];
        struct cmsghdr align;
    } control;
    struct iovec part = {message, MESSAGE_MAX};
    struct msghdr header = {.msg_iov = &part,
                            .msg_iovlen = 1,
                            .msg_control = control.bytes,
                            .msg_controllen = sizeof control.bytes};
    ssize_t length;
    while ((length = recvmsg(socket, &header, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR) {
    }
    *fd_count = 0;
    for (struct cmsghdr *c = CMSG_FIRSTHDR(&header); c; c = CMSG_NXTHDR(&header, c))
        if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS) {
            *fd_count = (int)((c->cmsg_len - CMSG_LEN(0)) / sizeof(int));
            memcpy(fds, CMSG_DATA(c), sizeof(int) * (size_t)*fd_count);
        }
    if (length > 0) message[length] = 0;
    return length < 0 ? 0 : length;
}

static pid_t clone_warden(const struct cage *cage, const struct options *options, int *pidfd) {
    unsigned long flags = SIGCHLD | CLONE_PIDFD;
    if (cage->layers & LAYER_PID_NS) flags |= CLONE_NEWPID;
    if (cage->layers & LAYER_IPC_NS) flags |= CLONE_NEWIPC;
    if (options->build && cage->layers & LAYER_ROOT) flags |= CLONE_NEWNS;
    return (pid_t)syscall(SYS_clone, flags, 0, pidfd, 0, 0);
}

static void end_warden(pid_t warden) {
    kill(warden, SIGKILL); /* the whole pid namespace dies with its PID 1 */
    while (waitpid(warden, NULL, 0) < 0 && errno == EINTR) {
    }
}

static void do_job(const struct options *options, const struct cage *cage, int socket,
                   ssize_t length, int *fds, int fd_count) {
    int pidfd = -1;
    pid_t warden = clone_warden(cage, options, &pidfd);
    if (warden == 0) {
        close(socket);
        warden_main(options, cage, message, (size_t)length, fds, fd_count);
    }
    int saved = errno;
    for (int i = 0; i < fd_count; i++) close(fds[i]);
    if (warden < 0) {
        send_reply(socket, REPLY_WARDEN_DIED, saved);
        return;
    }
    struct pollfd watch[2] = {{socket, POLLIN, 0}, {pidfd, POLLIN, 0}};
    for (;;) {
        if (poll(watch, 2, -1) < 0 && errno != EINTR) break;
        if (watch[1].revents) {
            int status = 0;
            while (waitpid(warden, &status, 0) < 0 && errno == EINTR) {
            }
            if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
                send_reply(socket, REPLY_DONE, 0);
            else if (WIFEXITED(status))
                send_reply(socket, REPLY_BAD_JOB, WEXITSTATUS(status));
            else
                send_reply(socket, REPLY_WARDEN_DIED, WTERMSIG(status));
            break;
        }
        if (watch[0].revents) {
            char word;
            ssize_t n = recv(socket, &word, 1, 0);
            end_warden(warden);
            if (n <= 0) _exit(0);
            send_reply(socket, REPLY_CANCELLED, 0);
            break;
        }
    }
    close(pidfd);
}

int main(int argc, char **argv) {
    static struct options options;
    static struct cage cage;
    static struct hello hello;
    int fds[FDS_MAX], fd_count;

    parse(argc, argv, &options);
    reset_signals();
    int socket = settle_descriptors(options.socket);
    if (socket < 0) return 3;
    setsid();
    pin(options.core);
    if (options.core >= 0) raise_priority();
    umask(022);

    hello.fatal = cage_enter(&options, &cage) != 0;
    hello.magic = WIRE_MAGIC;
    hello.version = WIRE_VERSION;
    hello.layers = cage.layers;
    memcpy(hello.note, cage.note, sizeof hello.note);
    /* The launcher writes no core file, and no program of the same uid may attach to it. */
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    if (send(socket, &hello, sizeof hello, MSG_NOSIGNAL) != sizeof hello || hello.fatal) return 4;

    for (;;) {
        ssize_t length = receive(socket, fds, &fd_count);
        if (length == 0) return 0;
        if (length == 1) continue; /* a cancel that arrived after the job had ended */
        do_job(&options, &cage, socket, length, fds, fd_count);
    }
}
