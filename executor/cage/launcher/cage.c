/* The cage of one launcher: namespaces, identity, root file system. The order matters: read
 * cage_enter() from top to bottom. Each step that a host may forbid is tried on its own, so that
 * one missing layer does not prevent the others; `cage->layers` has the layers reached. */
#define _GNU_SOURCE
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/mount.h>
#include <linux/securebits.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Ids inside the user namespace. None is 0, so an execve never grants capabilities. */
#define INNER_WARDEN 1000
#define INNER_CANDIDATE 1001
#define INNER_FILES 1002 /* owns inputs, so that the warden may open them with O_NOATIME */

void cage_note(struct cage *cage, const char *what, int error) {
    size_t used = strlen(cage->note);
    snprintf(cage->note + used, sizeof cage->note - used, "%s%s: %s", used ? "; " : "", what,
             strerror(error));
}

static int write_text(const char *path, const char *text) {
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0) return -1;
    ssize_t n = write(fd, text, strlen(text));
    int saved = errno;
    close(fd);
    errno = saved;
    return n == (ssize_t)strlen(text) ? 0 : -1;
}

/* Root may map foreign ids into a new user namespace, but only from outside it. So a helper is
 * forked first, stays in the parent namespace, and writes the maps once this process is inside. */
static int enter_user_ns_as_root(uid_t outer, uid_t files) {
    int go[2], status;
    if (pipe2(go, O_CLOEXEC)) return -1;
    pid_t self = getpid(), helper = fork();
    if (helper < 0) return -1;
    if (helper == 0) {
        char path[64], map[128], byte;
        close(go[1]);
        if (read(go[0], &byte, 1) != 1) _exit(1);
        snprintf(map, sizeof map, "%d %u 2\n%d %u 1\n", INNER_WARDEN, outer, INNER_FILES, files);
        snprintf(path, sizeof path, "/proc/%d/uid_map", self);
        if (write_text(path, map)) _exit(errno);
        snprintf(path, sizeof path, "/proc/%d/gid_map", self);
        _exit(write_text(path, map) ? errno : 0);
    }
    close(go[0]);
    int failed = unshare(CLONE_NEWUSER) ? errno : 0;
    if (!failed && write(go[1], "g", 1) != 1) failed = EIO;
    close(go[1]);
    while (waitpid(helper, &status, 0) < 0 && errno == EINTR) {
    }
    if (!failed && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
        failed = WIFEXITED(status) ? WEXITSTATUS(status) : EIO;
    errno = failed;
    return failed ? -1 : 0;
}

static int enter_user_ns_as_self(void) {
    char map[64];
    uid_t uid = getuid();
    gid_t gid = getgid();
    if (unshare(CLONE_NEWUSER)) return -1;
    if (write_text("/proc/self/setgroups", "deny") && errno != ENOENT) return -1;
    snprintf(map, sizeof map, "%d %u 1\n", INNER_WARDEN, uid);
    if (write_text("/proc/self/uid_map", map)) return -1;
    snprintf(map, sizeof map, "%d %u 1\n", INNER_WARDEN, gid);
    return write_text("/proc/self/gid_map", map);
}

static int become(uid_t id) {
    /* Keep the namespace's capabilities: they are needed to mount and to kill candidates. */
    if (prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0)) return -1;
    if (setresgid(id, id, id) || setresuid(id, id, id)) return -1;
    return 0;
}

/* Make `path` and everything below it read-only and without set-uid. */
static int seal_mount(const char *path) {
    struct mount_attr attr = {.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID};
    if (syscall(SYS_mount_setattr, AT_FDCWD, path, AT_RECURSIVE, &attr, sizeof attr) == 0) return 0;
    /* Before Linux 5.12: a remount must repeat the flags that are locked on the source. */
    struct statvfs st;
    if (statvfs(path, &st)) return -1;
    unsigned long flags = MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID;
    if (st.f_flag & ST_NODEV) flags |= MS_NODEV;
    if (st.f_flag & ST_NOEXEC) flags |= MS_NOEXEC;
    if (st.f_flag & ST_NOATIME) flags |= MS_NOATIME;
    if (st.f_flag & ST_NODIRATIME) flags |= MS_NODIRATIME;
    if (st.f_flag & ST_RELATIME) flags |= MS_RELATIME;
    return mount(NULL, path, NULL, flags, NULL);
}

static int make_parents(char *path) {
    for (char *p = path + 1; *p; p++)
        if (*p == '/') {
            *p = 0;
            int rc = mkdir(path, 0755);
            *p = '/';
            if (rc && errno != EEXIST) return -1;
        }
    return 0;
}

#define NEW_ROOT "/tmp"

static int bind_into_root(const char *root, const struct bind *bind) {
    char target[4096];
    struct stat st;
    snprintf(target, sizeof target, "%s%s", root, bind->target);
    if (make_parents(target)) return -1;
    /* Sources are paths in the old root. The new root hides /tmp, so nothing below it can be bound
     * (and nothing below it should be). */
    if (stat(bind->source, &st)) return -1;
    if (S_ISDIR(st.st_mode)) {
        if (mkdir(target, 0755) && errno != EEXIST) return -1;
    } else {
        int fd = open(target, O_CREAT | O_WRONLY | O_CLOEXEC, 0444);
        if (fd < 0) return -1;
        close(fd);
    }
    if (mount(bind->source, target, NULL, MS_BIND | MS_REC, NULL)) return -1;
    return S_ISCHR(st.st_mode) ? 0 : seal_mount(target);
}

static int build_root(const struct options *options, struct cage *cage) {
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL)) {
        cage_note(cage, "make mounts private", errno);
        return -1;
    }
    if (mount("tmpfs", NEW_ROOT, "tmpfs", MS_NOSUID | MS_NODEV, "size=64k,nr_inodes=512,mode=755")) {
        cage_note(cage, "mount tmpfs", errno);
        return -1;
    }
    for (int i = 0; i < options->bind_count; i++)
        if (bind_into_root(NEW_ROOT, &options->binds[i])) {
            cage_note(cage, options->binds[i].source, errno);
            return -1;
        }
    for (int i = 0; i < options->assembler_bind_count; i++)
        if (bind_into_root(NEW_ROOT ASSEMBLER_ROOT, &options->assembler_binds[i])) {
            cage_note(cage, options->assembler_binds[i].source, errno);
            return -1;
        }
    for (int i = 0; i < options->link_count; i++) {
        char path[4096];
        snprintf(path, sizeof path, NEW_ROOT "%s", options->links[i].target);
        if (make_parents(path) || (symlink(options->links[i].source, path) && errno != EEXIST)) {
            cage_note(cage, options->links[i].target, errno);
            return -1;
        }
    }
    if (options->build &&
        (mkdir(NEW_ROOT "/out", 0755) || mkdir(NEW_ROOT ASSEMBLER_ROOT "/out", 0755))) {
        cage_note(cage, "make /out", errno);
        return -1;
    }
    if (!options->build && mkdir(NEW_ROOT FILES_FOLDER, 0755)) {
        cage_note(cage, "make " FILES_FOLDER, errno);
        return -1;
    }
    /* pivot_root(".", ".") mounts the old root on the new one; then it is unmounted. */
    if (chdir(NEW_ROOT) || syscall(SYS_pivot_root, ".", ".") || umount2(".", MNT_DETACH) ||
        chdir("/")) {
        cage_note(cage, "pivot_root", errno);
        return -1;
    }
    /* The binds are sealed already. The tmpfs is sealed without the mounts below it, so that
     * /dev/null stays a writable device. */
    if (mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, NULL)) {
        cage_note(cage, "seal the root", errno);
        return -1;
    }
    return 0;
}

int cage_fresh_scratch(const char *path) {
    if (mount("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC,
              "size=64m,nr_inodes=512,mode=1777"))
        return -1;
    return mount(path, ASSEMBLER_ROOT "/out", NULL, MS_BIND, NULL);
}

static int can_clone_pid_ns(void) {
    pid_t pid = (pid_t)syscall(SYS_clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
    if (pid < 0) return 0;
    if (pid == 0) _exit(getpid() == 1 ? 0 : 1);
    int status;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static int can_filter(void) {
    pid_t pid = fork();
    if (pid < 0) return -1;
    if (pid == 0) _exit(filter_candidate(0, NULL, 0, 0) ? errno : 0);
    int status;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    errno = WIFEXITED(status) ? WEXITSTATUS(status) : EIO;
    return errno ? -1 : 0;
}

int cage_enter(const struct options *options, struct cage *cage) {
    int root = geteuid() == 0 && !options->shared_uid;
    uid_t self = getuid();

    cage->proc_dir = open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);

    if ((root ? enter_user_ns_as_root(options->outer_id, options->file_id) : enter_user_ns_as_self()) == 0) {
        cage->layers |= LAYER_USER_NS;
        if (root && setgroups(0, NULL)) cage_note(cage, "drop groups", errno);
        if (become(INNER_WARDEN)) {
            cage_note(cage, "leave root", errno);
            return -1;
        }
        cage->switch_uid = root;
        cage->candidate_uid = root ? INNER_CANDIDATE : INNER_WARDEN;
    } else {
        cage_note(cage, "user namespace", errno);
        /* Root without user namespaces: candidates still get a foreign id. */
        cage->switch_uid = root;
        cage->candidate_uid = cage->switch_uid ? options->outer_id + 1 : self;
        if (root && setgroups(0, NULL)) cage_note(cage, "drop groups", errno);
    }

    static const struct {
        int flag;
        uint32_t layer;
        const char *name;
    } spaces[] = {
        {CLONE_NEWNS, LAYER_MOUNT_NS, "mount namespace"},
        {CLONE_NEWNET, LAYER_NET_NS, "network namespace"},
        {CLONE_NEWIPC, LAYER_IPC_NS, "ipc namespace"},
        {CLONE_NEWUTS, LAYER_UTS_NS, "uts namespace"},
    };
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++) {
        if (unshare(spaces[i].flag) == 0)
            cage->layers |= spaces[i].layer;
        else
            cage_note(cage, spaces[i].name, errno);
    }
    if (cage->layers & LAYER_UTS_NS && sethostname("cage", 4)) cage_note(cage, "hostname", errno);
    if (can_clone_pid_ns())
        cage->layers |= LAYER_PID_NS;
    else
        cage_note(cage, "pid namespace", errno);
    if (cage->layers & LAYER_MOUNT_NS && build_root(options, cage) == 0)
        cage->layers |= LAYER_ROOT;

    /* From here on no execve of this process or its children gains rights: no capability can be
     * regained (bounding set), uid 0 has no privileges, set-uid bits have no effect. */
    for (int cap = 0; cap <= 63; cap++)
        if (prctl(PR_CAPBSET_DROP, cap, 0, 0, 0) && errno == EINVAL) break;
    prctl(PR_SET_SECUREBITS,
          SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_CAP_AMBIENT_RAISE |
              SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED,
          0, 0, 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) {
        cage_note(cage, "no_new_privs", errno);
        return -1;
    }
    /* Each warden loads the filter (warden.c); this tries whether the kernel accepts it. */
    if (can_filter() == 0)
        cage->layers |= LAYER_FILTER;
    else
        cage_note(cage, "system call filter", errno);
    return 0;
}
