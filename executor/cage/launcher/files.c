/* What tests give a run beside its standard input: arguments and files that it reads or writes.
 *
 * Files lie in FILES_FOLDER, the working folder of a run that has some. Each run gets a file system
 * in memory of its own there, filled before the first read of the clock, made read-only unless the
 * test names outputs, and unmounted after the run. So a run finds the files of its own test and of no
 * other, and leaves nothing (no lock, lease or time of access). Outputs are there before the run,
 * empty or with the content of the file of their name. They are what a run can write: the folder and
 * the other files belong to the warden. Where the run has the warden's user it could add files to the
 * folder, which disappear with it. All runs of a test find the same inode
 * numbers, times of access and of modification, and a time of change just before their start, so
 * that files do not tell how many runs were made before.
 *
 * In the build cage the files of a job lie in its scratch folder, which is fresh for each job. */
#define _GNU_SOURCE
#include "launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define PAGE 4096u
#define FLAGS (MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_NOATIME | MS_NODIRATIME)
#define MOST_WORDS 65536u
#define MOST_FILES 4096u

struct input_file {
    const char *name;
    const uint8_t *bytes;
    uint64_t length;
};

/* Reads the memory file from front to back. Every read checks that the bytes are there. */
struct reader {
    char *at, *end;
    int bad;
};

static uint64_t read_number(struct reader *r, size_t size) {
    uint64_t value = 0;
    if ((size_t)(r->end - r->at) < size) {
        r->bad = 1;
        return 0;
    }
    memcpy(&value, r->at, size);
    r->at += size;
    return value;
}

static char *read_string(struct reader *r) {
    char *begin = r->at, *stop = memchr(begin, 0, (size_t)(r->end - begin));
    if (!stop) {
        r->bad = 1;
        return "";
    }
    r->at = stop + 1;
    return begin;
}

static const uint8_t *read_bytes(struct reader *r, uint64_t length) {
    const uint8_t *begin = (const uint8_t *)r->at;
    if ((uint64_t)(r->end - r->at) < length)
        r->bad = 1;
    else
        r->at += length;
    return begin;
}

static int is_plain_name(const char *name) {
    return name[0] && !strchr(name, '/') && strcmp(name, ".") && strcmp(name, "..");
}

static int read_test(struct reader *r, struct given *test) {
    uint64_t words = read_number(r, 4), files = read_number(r, 4), outputs = read_number(r, 4);
    if (r->bad || words > MOST_WORDS || files > MOST_FILES || outputs > MOST_FILES) return -1;
    test->argv = calloc(words + 2, sizeof *test->argv);
    test->files = calloc(files + 1, sizeof *test->files);
    test->outputs = calloc(outputs + 1, sizeof *test->outputs);
    if (!test->argv || !test->files || !test->outputs) return -1;
    test->file_count = (uint32_t)files;
    test->output_count = (uint32_t)outputs;
    test->argv[0] = "program";
    for (uint64_t i = 0; i < words; i++) test->argv[i + 1] = read_string(r);
    for (uint64_t i = 0; i < files; i++) {
        struct input_file *file = &test->files[i];
        file->name = read_string(r);
        file->length = read_number(r, 8);
        file->bytes = read_bytes(r, file->length);
        if (r->bad || !is_plain_name(file->name)) return -1;
    }
    for (uint64_t i = 0; i < outputs; i++) {
        test->outputs[i] = read_string(r);
        if (r->bad || !is_plain_name(test->outputs[i])) return -1;
    }
    return r->bad ? -1 : 0;
}

struct given *given_read(int fd, uint32_t tests, int *any_files) {
    struct stat st;
    if (fstat(fd, &st) || !st.st_size) return NULL;
    char *map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED | MAP_POPULATE, fd, 0);
    if (map == MAP_FAILED) return NULL;
    close(fd);
    struct reader r = {map, map + st.st_size, 0};
    struct given *all = calloc(tests + 1, sizeof *all);
    if (!all) return NULL;
    for (uint32_t i = 0; i < tests; i++) {
        if (read_test(&r, &all[i])) return NULL;
        *any_files |= all[i].file_count + all[i].output_count > 0;
    }
    return r.at == r.end ? all : NULL;
}

/* The run's mounts must not reach the launcher, whose next job would find them. They end with the
 * warden, even if it is killed. */
int files_prepare(void) { return unshare(CLONE_NEWNS); }

/* The warden's own calls, see filter.c. */
#define keyed(number, a, b, c, d, e) syscall(number, a, b, c, d, e, key)

static int is_output(const struct given *test, const char *name) {
    for (uint32_t i = 0; i < test->output_count; i++)
        if (!strcmp(test->outputs[i], name)) return 1;
    return 0;
}

static int is_file(const struct given *test, const char *name) {
    for (uint32_t i = 0; i < test->file_count; i++)
        if (!strcmp(test->files[i].name, name)) return 1;
    return 0;
}

static int write_file(int folder, const struct input_file *file, mode_t mode, uint64_t key) {
    static const struct timespec fixed[2] = {{0, 0}, {0, 0}};
    int fd = (int)keyed(SYS_openat, folder, file->name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC,
                        (long)mode, 0L);
    if (fd < 0 || keyed(SYS_fchmod, fd, (long)mode, 0L, 0L, 0L)) return -1;
    for (uint64_t done = 0; done < file->length;) {
        ssize_t n = write(fd, file->bytes + done, file->length - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return -1;
        done += (uint64_t)n;
    }
    if (keyed(SYS_utimensat, fd, NULL, fixed, 0L, 0L)) return -1;
    return close(fd);
}

int files_show(const struct given *test, uint64_t output, uint64_t key) {
    static const struct timespec fixed[2] = {{0, 0}, {0, 0}};
    uint64_t pages = test->file_count + 16;
    /* One page more than may be written, so that the check of the length finds too much. */
    if (test->output_count) pages += (output + PAGE - 1) / PAGE + 1 + test->output_count;
    for (uint32_t i = 0; i < test->file_count; i++)
        pages += (test->files[i].length + PAGE - 1) / PAGE;
    char options[96];
    snprintf(options, sizeof options, "size=%llu,nr_inodes=%u,mode=755",
             (unsigned long long)(pages * PAGE), test->file_count + test->output_count + 16);
    if (keyed(SYS_mount, "tmpfs", FILES_FOLDER, "tmpfs", (unsigned long)FLAGS, options)) return -1;
    int folder = (int)keyed(SYS_openat, AT_FDCWD, FILES_FOLDER,
                            O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0L, 0L);
    if (folder < 0) return -1;
    for (uint32_t i = 0; i < test->file_count; i++)
        if (write_file(folder, &test->files[i],
                       is_output(test, test->files[i].name) ? 0666 : 0444, key))
            return -1;
    for (uint32_t i = 0; i < test->output_count; i++) {
        const struct input_file empty = {test->outputs[i], NULL, 0};
        if (!is_file(test, empty.name) && write_file(folder, &empty, 0666, key)) return -1;
    }
    if (keyed(SYS_utimensat, folder, NULL, fixed, 0L, 0L)) return -1;
    /* Runs inherit the working folder. */
    if (keyed(SYS_fchdir, folder, 0L, 0L, 0L, 0L) || close(folder)) return -1;
    if (test->output_count) return 0;
    return (int)keyed(SYS_mount, NULL, FILES_FOLDER, NULL,
                      (unsigned long)(FLAGS | MS_REMOUNT | MS_RDONLY), NULL);
}

int files_put(const struct given *test, const char *path) {
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return -1;
    for (uint32_t i = 0; i < test->file_count; i++)
        if (write_file(folder, &test->files[i], 0444, 0)) return -1;
    return close(folder);
}

int files_hide(uint64_t key) {
    if (keyed(SYS_chdir, "/", 0L, 0L, 0L, 0L)) return -1;
    /* Detached, since without a pid namespace something may have escaped that holds a file open. */
    return (int)keyed(SYS_umount2, FILES_FOLDER, (long)MNT_DETACH, 0L, 0L, 0L);
}

/* Appends the rest of a file. 0; 1 where it does not fit; -1 with errno. */
static int append_file(int fd, uint8_t *buffer, uint64_t *length, uint64_t most) {
    for (;;) {
        if (*length >= most) {
            char more;
            return read(fd, &more, 1) != 0;
        }
        ssize_t n = read(fd, buffer + *length, most - *length);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return -1;
        if (n == 0) return 0;
        *length += (uint64_t)n;
    }
}

int files_take(const struct given *test, uint8_t *buffer, uint64_t *length, uint64_t most,
               uint64_t key) {
    char line[64];
    uint64_t sizes[test->output_count + 1], printed = *length;
    for (uint32_t i = 0; i < test->output_count; i++) {
        struct stat st;
        int fd = (int)keyed(SYS_openat, AT_FDCWD, test->outputs[i],
                            O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0L, 0L);
        if (fd < 0) return -1;
        if (fstat(fd, &st) || !S_ISREG(st.st_mode)) {
            close(fd);
            errno = EINVAL;
            return -1;
        }
        uint64_t before = *length;
        int failed = append_file(fd, buffer, length, most);
        close(fd);
        if (failed) return failed;
        sizes[i] = *length - before;
    }
    for (uint32_t i = 0; i <= test->output_count; i++) {
        int n = snprintf(line, sizeof line, i ? " %llu" : "\n[bytes: %llu",
                         (unsigned long long)(i ? sizes[i - 1] : printed));
        if (i == test->output_count) n += snprintf(line + n, sizeof line - (size_t)n, "]\n");
        if (*length + (uint64_t)n > most) return 1;
        memcpy(buffer + *length, line, (size_t)n);
        *length += (uint64_t)n;
    }
    return 0;
}
