/* Cases in processes of their own. Two processes make the same calls on the real stdin and stdout, one
 * with the routines; compared are what the calls returned and stored, how the processes ended, and
 * what they wrote. */
#define _GNU_SOURCE
#include "endings.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "draw.h"
#include "operations.h"
#include "world.h"

int alone, threaded;

enum { NOTES = 4096, OUTPUT = 256 * 1024 };

typedef struct {
    int64_t notes[NOTES];
    int count;
    uint64_t calls[256], fast[256]; /* by subject */
} Notes;

typedef struct {
    int status;
    size_t size;
    char output[OUTPUT];
} Ended;

static Notes *notes[SIDES], *own;

void note(int64_t value)
{
    if (own->count < NOTES)
        own->notes[own->count++] = value;
}

enum target { PIPE, FILE_TARGET, FULL, CLOSED, LEAVING_READER, TERMINAL, TARGETS };

static enum target target;
static int sigpipe_default, input_closed, buffering, raw_writes, redirected, second_thread, forks;
static uint32_t calls, reader_takes;
static uint64_t calls_seed;

static enum ending {
    EXIT, UNDERSCORE_EXIT, ABORT, QUICK, KILLED, CLOSE_THEN_EXIT, AT_EXIT, ENDING_COUNT
} ending;

static void draw_case(void)
{
    orderly = one_in(2);
    draw_scan_style();
    draw_content();
    target = (enum target)draw(TARGETS);
    ending = (enum ending)draw(ENDING_COUNT);
    sigpipe_default = one_in(2);
    input_closed = one_in(12);
    buffering = (int)draw(6);
    raw_writes = one_in(4);
    redirected = one_in(5) ? 1 + (int)draw(3) : 0;
    second_thread = one_in(6);
    forks = one_in(6);
    calls = 1 + draw_length(one_in(10) ? 2000 : 60);
    reader_takes = one_in(2) ? 1 + draw(3000) : 0; /* 0: it left before */
    calls_seed = draw_bits();
    static const char *const targets[] = {"a pipe", "a file", "/dev/full", "a closed descriptor",
                                          "a reader that leaves", "a terminal"};
    static const char *const left = "a reader that left";
    static const char *const ends[] = {"exit", "_exit", "abort", "quick_exit", "SIGKILL",
                                       "fclose and exit", "output at exit"};
    say_call("%u calls, then %s; to %s; SIGPIPE %s; setvbuf %d%s%s%s; redirected %d%s; input %s",
             calls, ends[ending],
             target == LEAVING_READER && !reader_takes ? left : targets[target], sigpipe_default ? "kills" : "is ignored",
             buffering, raw_writes ? "; write" : "", second_thread ? "; second thread" : "",
             forks ? "; fork" : "", redirected, input_closed ? " closed" : "",
             quoted(content, content_size));
}

static void *other_thread(void *ends)
{
    char byte;
    while (read(((int *)ends)[0], &byte, 1) < 0 && errno == EINTR)
        ;
    return NULL;
}

static void start_thread(void)
{
    static int ends[2];
    static pthread_t thread;
    int low[2];
    if (pipe(low))
        _exit(90);
    ends[0] = fcntl(low[0], F_DUPFD, 20); /* not the descriptor of a closed stdin */
    ends[1] = fcntl(low[1], F_DUPFD, 20);
    close(low[0]);
    close(low[1]);
    if (ends[0] < 0 || ends[1] < 0 || pthread_create(&thread, NULL, other_thread, ends))
        _exit(90);
    threaded = 1;
}

static Subject *drawn_subject(void)
{
    int count = 0;
    while (subjects[count].name)
        count++;
    for (;;) {
        Subject *one = focus && focus->needs != PURE && !one_in(3) ? focus
                                                                   : &subjects[draw((uint32_t)count)];
        if (one->needs != PURE)
            return one;
    }
}

static void at_exit(void)
{
    Subject *one = drawn_subject();
    side[MIXED].stream = one->needs == READS ? stdin : stdout;
    one->perform(one);
}

static void redirect(void)
{
    FILE *other = NULL;
    switch (redirected) {
    case 1: other = fopen("/dev/null", "w"); break;
    case 2: other = fdopen(fcntl(STDOUT_FILENO, F_DUPFD, 20), "w"); break;
    case 3: other = freopen("/dev/null", "w", stdout); break;
    }
    note(other != NULL);
    if (other && redirected != 3)
        stdout = other;
}

static void run_calls(void)
{
    static char buffer[5000];
    draw_from_seed(calls_seed);
    switch (buffering) {
    case 1: setvbuf(stdout, NULL, _IONBF, 0); break;
    case 2: setvbuf(stdout, NULL, _IOLBF, 0); break;
    case 3: setvbuf(stdout, buffer, _IOFBF, 1 + draw(sizeof buffer)); break;
    case 4: setvbuf(stdin, NULL, _IONBF, 0); break;
    }
    uint32_t middle = draw(calls);
    for (uint32_t i = 0; i < calls; i++) {
        if (second_thread && i == middle)
            start_thread();
        if (redirected && i == middle / 2)
            redirect();
        if (forks && i == middle) {
            pid_t child = fork(); /* both go on, with the same output in their buffers */
            if (child == 0)
                alarm(10);
            else if (child > 0 && waitpid(child, NULL, 0) < 0)
                _exit(91);
        }
        if (raw_writes && one_in(6) && write(STDOUT_FILENO, "|", 1) < 0)
            note(errno);
        if (one_in(20))
            note(fflush(stdout));
        Subject *one = drawn_subject();
        FILE *stream = one->needs == READS ? stdin : stdout;
        if (one_in(30))
            stream = stream == stdin ? stdout : stdin;
        if (one->needs == READS && one_in(8))
            note(ungetc((int)draw(256), stdin));
        side[MIXED].stream = side[PLAIN].stream = stream;
        one->perform(one);
        note(feof(stream) != 0);
        note(ferror(stream) != 0);
    }
}

static void end(void)
{
    switch (ending) {
    case UNDERSCORE_EXIT: _exit(3);
    case ABORT: abort();
    case QUICK: quick_exit(4);
    case KILLED: raise(SIGKILL); break;
    case CLOSE_THEN_EXIT: note(fclose(stdout)); exit(5);
    case AT_EXIT: atexit(at_exit); exit(6);
    default: exit(7);
    }
}

static void prepare_input(void)
{
    int file = memfd_create("input", 0);
    if (file < 0 || write(file, content, content_size) < 0 || lseek(file, 0, SEEK_SET) < 0)
        _exit(92);
    dup2(file, STDIN_FILENO);
    close(file);
    if (input_closed)
        close(STDIN_FILENO);
}

static void __attribute__((noreturn)) child(int which, int output)
{
    static const int caught[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGALRM};
    for (size_t i = 0; i < sizeof caught / sizeof caught[0]; i++)
        signal(caught[i], SIG_DFL);
    alarm(10);
    alone = which == MIXED ? WITH_ROUTINES : WITHOUT_ROUTINES;
    own = notes[which];
    signal(SIGPIPE, sigpipe_default ? SIG_DFL : SIG_IGN);
    prepare_input();
    if (target == FULL)
        output = open("/dev/full", O_WRONLY);
    dup2(output, STDOUT_FILENO);
    if (target == CLOSED)
        close(STDOUT_FILENO);
    close(output);
    run_calls();
    for (int i = 0; subjects[i].name; i++) {
        own->calls[i] += subjects[i].calls;
        own->fast[i] += subjects[i].fast;
    }
    end();
    _exit(93);
}

static int open_terminal(int *reader)
{
    int leader = posix_openpt(O_RDWR | O_NOCTTY);
    struct termios raw;
    if (leader < 0 || grantpt(leader) || unlockpt(leader))
        return -1;
    int follower = open(ptsname(leader), O_RDWR | O_NOCTTY);
    if (follower >= 0 && tcgetattr(follower, &raw) == 0) {
        cfmakeraw(&raw);
        tcsetattr(follower, TCSANOW, &raw);
    }
    *reader = leader;
    return follower;
}

static void read_all(int reader, Ended *ended)
{
    size_t most = target == LEAVING_READER ? reader_takes : OUTPUT;
    /* Linux looks at a terminal's data before it looks whether the other end was closed, so a read
     * can say that a terminal has ended while it holds what was written in between. The next read
     * sees it. */
    for (int ends = 0; ends < 2 && ended->size < most;) {
        ssize_t got = read(reader, ended->output + ended->size, most - ended->size);
        if (got > 0)
            ended->size += (size_t)got;
        else
            ends++;
    }
}

static void run_in_process(int which, Ended *ended)
{
    int ends[2] = {-1, -1}; /* reader, writer */
    ended->size = 0;
    memset(notes[which], 0, sizeof *notes[which]);
    if (target == TERMINAL)
        ends[1] = open_terminal(&ends[0]);
    else if (target == FILE_TARGET)
        ends[0] = memfd_create("output", 0), ends[1] = dup(ends[0]);
    if (ends[1] < 0 && pipe(ends)) {
        perror("differential: no pipe");
        exit(3);
    }
    if (target == LEAVING_READER && !reader_takes)
        close(ends[0]), ends[0] = -1;
    pid_t process = fork();
    if (process < 0) {
        perror("differential: no process");
        exit(3);
    }
    if (process == 0) {
        if (target != FILE_TARGET && target != TERMINAL && ends[0] >= 0)
            close(ends[0]);
        child(which, ends[1]);
    }
    close(ends[1]);
    if (target != FILE_TARGET && ends[0] >= 0)
        read_all(ends[0], ended);
    if (target == LEAVING_READER && reader_takes)
        close(ends[0]), ends[0] = -1;
    waitpid(process, &ended->status, 0);
    if (target == FILE_TARGET && lseek(ends[0], 0, SEEK_SET) == 0)
        read_all(ends[0], ended);
    if (ends[0] >= 0)
        close(ends[0]);
}

void run_ending(void)
{
    static Ended ended[SIDES];
    for (int s = 0; s < SIDES && !notes[s]; s++)
        notes[s] = mmap(NULL, sizeof(Notes), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1,
                        0);
    for (int s = 0; s < SIDES; s++)
        side[s].stream = NULL;
    draw_case();
    fflush(NULL);
    uint64_t before_calls[256], before_fast[256];
    for (int i = 0; subjects[i].name; i++) {
        before_calls[i] = subjects[i].calls, before_fast[i] = subjects[i].fast;
        subjects[i].calls = subjects[i].fast = 0;
    }
    for (int s = 0; s < SIDES; s++)
        run_in_process(s, &ended[s]);
    for (int i = 0; subjects[i].name; i++) {
        subjects[i].calls = before_calls[i] + notes[MIXED]->calls[i];
        subjects[i].fast = before_fast[i] + notes[MIXED]->fast[i];
    }
    Ended *a = &ended[MIXED], *b = &ended[PLAIN];
    /* When a reader leaves that took something is a matter of time: what a writer is told then is
     * not compared, and neither is the order of two processes. */
    int timed = target == LEAVING_READER && reader_takes;
    if (a->status != b->status && !timed)
        differ("the process ended with wait status %#x, alone %#x", a->status, b->status);
    if (!timed && !forks) {
        compare_ints("the count of notes", notes[MIXED]->count, notes[PLAIN]->count);
        for (int i = 0; i < notes[PLAIN]->count; i++)
            if (notes[MIXED]->notes[i] != notes[PLAIN]->notes[i])
                differ("what call %d returned, set or stored is %#llx, alone %#llx", i,
                       (long long)notes[MIXED]->notes[i], (long long)notes[PLAIN]->notes[i]);
    }
    if (!timed || a->size == reader_takes)
        compare_ints("the size of the output", (int64_t)a->size, (int64_t)b->size);
    compare_bytes("the output", a->output, b->output, a->size < b->size ? a->size : b->size);
}
