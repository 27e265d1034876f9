/* Shared by the launcher's files, and mirrored in executor/cage/process.py.
 *
 * All messages are little-endian C structs without padding. Raise `WIRE_VERSION` with every change
 * of one of them. */
#ifndef ASMEXEC_LAUNCHER_H
#define ASMEXEC_LAUNCHER_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define WIRE_MAGIC 0x58455341u /* "ASEX" */
#define WIRE_VERSION 10u
#define MESSAGE_MAX (176 * 1024)
#define FDS_MAX 250
#define NO_TEST 0xffffu
#define EXCERPT 48
#define SPAWNED_UNKNOWN 0xffffffffu

/* Layers of the cage, as bits of hello.layers. */
enum {
    LAYER_USER_NS = 1,
    LAYER_MOUNT_NS = 2,
    LAYER_NET_NS = 4,
    LAYER_IPC_NS = 8,
    LAYER_UTS_NS = 16,
    LAYER_PID_NS = 32,
    LAYER_ROOT = 64,
    LAYER_FILTER = 128,
};

/* First message of a launcher: the layers that it reached. `note` says why others are missing. */
struct hello {
    uint32_t magic, version, layers, fatal;
    char note[1008];
};

/* A job: this header, `runs` run_specs, then two string tables of u32 count and NUL-ended
 * strings: the words of all commands (a command ends with an empty word) and the files to
 * collect from the scratch folder. Descriptors: board, programs, inputs[tests], and with
 * JOB_EXPECTED expected[tests], the required standard output, and expected_errors[tests], the
 * required standard error, and with JOB_GIVEN one file with the arguments, files and names of output
 * files of all tests: for each test u32 arguments, u32 files, u32 outputs, the arguments as NUL-ended
 * strings, for each file its name as NUL-ended string, u64 length and content, and the names of the
 * outputs. */
struct job {
    uint32_t magic, version, runs, programs, tests, flags;
    uint64_t memory, stack, output, file_size;
    uint32_t cpu_seconds, processes, open_files, max_timeouts;
};
enum {
    JOB_EXPECTED = 1,
    JOB_STOP_ON_FAILURE = 2,
    JOB_NO_FILTER = 4,    /* to probe the other layers */
    JOB_NAME_REFUSED = 8, /* end a run with END_REFUSED instead of SIGSYS */
    JOB_REFUSE_INPUT = 16, /* refuse a call that names descriptor 0 too */
    JOB_GIVEN = 64,
    JOB_MAY_WRITE = 128, /* runs may open files for writing: those that tests name */
    JOB_STOP_UNLESS_EXITED = 256,
};

struct run_spec {
    uint16_t program, test;
    uint32_t flags;
    uint64_t wall_ns;
};
enum {
    RUN_CAPTURE = 1,
    RUN_MERGE_STDERR = 2,
    RUN_ASSEMBLER_ROOT = 4,
    RUN_DROP_STDERR = 8, /* standard error goes to /dev/null and is not compared */
    RUN_PROFILE = 16,    /* sample the run (sampler.c); no timed or judged run has this flag */
    RUN_ELSEWHERE = 32,  /* another environment and argv[0]; no timed run has this flag */
    RUN_PERIOD_SHIFT = 16, /* the flags' upper half: the sampling period in units of 10 us */
};

enum {
    END_EXITED = 0,
    END_SIGNALED = 1,
    END_TIME = 2,
    END_OUTPUT = 3,
    END_NOT_STARTED = 4,
    END_REFUSED = 5, /* `code` is the number of the system call */
};

/* What a run wrote to one of its two outputs. `excerpt` surrounds the first difference. */
struct stream_result {
    uint64_t bytes, first_diff, capture_offset;
    uint32_t matched, excerpt_length;
    uint8_t excerpt[EXCERPT];
};

struct run_result {
    uint64_t start_ns, elapsed_ns, user_us, system_us, max_rss_bytes;
    uint32_t involuntary, voluntary, minor_faults, leftovers;
    int32_t end, code;
    uint32_t spawned;      /* tasks that the run started; SPAWNED_UNKNOWN without a pid namespace */
    uint32_t refused_arch; /* AUDIT_ARCH_* of the call, with END_REFUSED */
    struct stream_result out, err;
    uint64_t samples_offset, samples_bytes; /* of the kernel's records, with RUN_PROFILE */
    uint32_t samples_cut;                   /* whether there were more than may be kept */
    int32_t samples_error;                  /* why the run was not sampled: an errno, or 0 */
};

struct collected {
    uint64_t offset, length;
    int64_t error;
};

struct board {
    uint32_t magic, done;
    int32_t error;
    uint32_t reserved;
};

/* Last message of a job. `status` is REPLY_*, `detail` an errno or signal. */
struct reply {
    uint32_t magic, status;
    int32_t detail;
    uint32_t reserved;
};
enum { REPLY_DONE = 0, REPLY_CANCELLED = 1, REPLY_BAD_JOB = 2, REPLY_WARDEN_DIED = 3 };

struct bind {
    const char *source, *target;
};

/* The command line. */
struct options {
    int socket, core, build, shared_uid;
    uid_t outer_id; /* first of two ids to run as, if the launcher is root */
    uid_t file_id;  /* the owner of inputs and programs then */
    const char *scratch;
    struct bind binds[256], links[16], assembler_binds[64];
    int bind_count, link_count, assembler_bind_count;
};

/* The result of the set-up, for the warden. */
struct cage {
    uint32_t layers;
    int proc_dir;        /* the host's /proc, to reopen inputs; -1 if none */
    uid_t candidate_uid; /* as seen inside */
    int switch_uid;      /* candidates get a uid that differs from the warden's */
    char note[1008];
};

int cage_enter(const struct options *options, struct cage *cage); /* 0, or -1 with a note */
void cage_note(struct cage *cage, const char *what, int error);
int cage_fresh_scratch(const char *path);

/* What a test gives a run beside its standard input (files.c). argv begins with "program". */
struct input_file;
struct given {
    char **argv;
    struct input_file *files;
    const char **outputs; /* names of files that the run may write */
    uint32_t file_count, output_count;
};

/* The working folder of a run that has files or outputs; empty in the root of every run cage. */
#define FILES_FOLDER "/files"

/* Reads what JOB_GIVEN brings; NULL if it is malformed. `*any_files` is set if a test has files. */
struct given *given_read(int fd, uint32_t tests, int *any_files);
/* Once for a job with files, before the filter; then around each run that has files or outputs. All
 * return 0, or -1 with errno. `output`: the most bytes that the run may write. */
int files_prepare(void);
int files_show(const struct given *test, uint64_t output, uint64_t key);
int files_hide(uint64_t key);
/* Instead, in the build cage and before the filter: puts the files of a test into a folder. */
int files_put(const struct given *test, const char *path);
/* Between them, after the run: appends what it wrote to `buffer`, which holds `*length` of at most
 * `most` bytes: the contents of the outputs, and a line with all lengths, which tells where each
 * begins. 0; 1 where that is too much; -1 with errno. */
int files_take(const struct given *test, uint8_t *buffer, uint64_t *length, uint64_t most,
               uint64_t key);

/* The samples of one run (sampler.c). */
struct sampler {
    int fd; /* becomes readable when the buffer should be drained */
    void *map;
    size_t length;
};

/* Prepares to sample the next process that this one starts, on `core` (-1: any). 0, or an errno. */
int sampler_open(struct sampler *s, uint64_t key, int core, uint64_t period_ns);
/* Gives the records that have come to `take`, in pieces. */
void sampler_drain(struct sampler *s, void (*take)(void *, const void *, size_t), void *to);
void sampler_close(struct sampler *s);

/* A root inside the build cage that shows only the assembler, its libraries and the scratch folder.
 * The compiler and the linker need more files, which a listing must not be able to read. */
#define ASSEMBLER_ROOT "/assembler"

/* Filters of system calls (filter.c) on this process and all that it starts; 0, or -1 with errno.
 * A call whose argument number KEY_OF_* is `key` passes the candidate's filter. `listener`, unless
 * NULL, becomes a descriptor that reports a refused call; otherwise the call kills its process.
 * `refuse_input`: refuse every call that names descriptor 0. `may_write`: files may be opened for
 * writing too. */
enum { KEY_OF_CLONE = 4, KEY_OF_CALL = 5 };
int filter_candidate(uint64_t key, int *listener, int refuse_input, int may_write);
int filter_compiler(uint64_t key);

/* Runs the whole job and ends the process. The process is PID 1 of a new namespace if
 * `cage->layers` has LAYER_PID_NS. */
_Noreturn void warden_main(const struct options *options, const struct cage *cage, char *message,
                           size_t length, int *fds, int fd_count);

#endif
