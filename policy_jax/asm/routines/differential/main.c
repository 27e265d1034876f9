/* Compares the routines with the library on drawn cases: see world.h for what is compared.
 *
 *     harness --focus NAME [--seed N] [--first CASE] [--calls N] [--seconds S] [--endings N] [--trace]
 *             [--enabled NAME,NAME...] [--replay FILE...]
 *
 * A case is a sequence of calls, most of them of the routine in focus. On standard output comes a line
 * "progress CASE CALLS FAST" now and then. Status: 0 no difference, 1 a difference, 4 a signal; both
 * are preceded by "case N" on standard output.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "draw.h"
#include "endings.h"
#include "operations.h"
#include "world.h"

volatile uint64_t fallback_calls;
Subject *focus;

static uint64_t case_number;

#ifndef FUZZING
static uint64_t case_seed(uint64_t seed, uint64_t number)
{
    uint64_t hash = seed * 0x9E3779B97F4A7C15u + number + 1;
    for (const char *c = focus->name; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 0x100000001B3u;
    return hash;
}

static void on_signal(int signal)
{
    static const char note[] = "DIFFERENCE: the call ended with a signal: ";
    const char *name = sigdescr_np(signal);
    char number[40];
    int size = snprintf(number, sizeof number, "\ncase %llu\n", (unsigned long long)case_number);
    if (write(STDERR_FILENO, note, sizeof note - 1) < 0 ||
        write(STDERR_FILENO, name, strlen(name)) < 0 ||
        write(STDERR_FILENO, "\n", 1) < 0 || write(STDOUT_FILENO, number, (size_t)size) < 0)
        _exit(3);
    _exit(4);
}

static void catch_signals(void)
{
    static char stack[64 * 1024];
    stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_ONSTACK};
    static const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGALRM};
    sigaltstack(&other, NULL);
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        sigaction(signals[i], &action, NULL);
}

#endif

static void on_exit_of_a_case(void)
{
    dprintf(STDOUT_FILENO, "\ncase %llu\n", (unsigned long long)case_number);
}

void end_with_difference(void)
{
    on_exit_of_a_case();
    _exit(1);
}

#ifdef FUZZING
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (!region[MIXED]) {
        make_memory();
        signal(SIGPIPE, SIG_IGN);
        for (Subject *one = subjects; one->name; one++)
            one->enabled = one->routine != NULL;
    }
    draw_from_bytes(bytes, size);
    run_drawn_case();
    return 0;
}
#else
static void replay(const char *path)
{
    static uint8_t bytes[1 << 16];
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(2);
    }
    size_t size = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    draw_from_bytes(bytes, size);
    run_drawn_case();
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void usage(const char *wrong)
{
    fprintf(stderr, "harness: %s; see the head of main.c\n", wrong);
    exit(2);
}

static Subject *known_subject(const char *name)
{
    Subject *one = subject_named(name);
    if (!one) {
        fprintf(stderr, "%s is not among the SUBJECTS of cases.c; add a line for it\n", name);
        exit(2);
    }
    return one;
}

static void enable(char *names)
{
    for (Subject *one = subjects; one->name; one++)
        one->enabled = 0;
    for (char *name = strtok(names, ","); name; name = strtok(NULL, ","))
        known_subject(name)->enabled = 1;
}

int main(int count, char **words)
{
    uint64_t seed = 0, calls = 1000, endings = 0, first = 0, most = UINT64_MAX;
    double limit = 1e18;
    char **files = NULL;
    make_memory();
    for (Subject *one = subjects; one->name; one++)
        one->enabled = one->routine != NULL;
    for (int i = 1; i < count; i++) {
        const char *word = words[i];
        if (strcmp(word, "--trace") == 0) {
            tracing = 1;
            continue;
        }
        if (++i >= count)
            usage(word);
        if (strcmp(word, "--focus") == 0)
            focus = known_subject(words[i]);
        else if (strcmp(word, "--enabled") == 0)
            enable(words[i]);
        else if (strcmp(word, "--seed") == 0)
            seed = strtoull(words[i], NULL, 10);
        else if (strcmp(word, "--calls") == 0)
            calls = strtoull(words[i], NULL, 10);
        else if (strcmp(word, "--first") == 0)
            first = strtoull(words[i], NULL, 10);
        else if (strcmp(word, "--cases") == 0)
            most = strtoull(words[i], NULL, 10);
        else if (strcmp(word, "--endings") == 0)
            endings = strtoull(words[i], NULL, 10);
        else if (strcmp(word, "--seconds") == 0)
            limit = seconds() + strtod(words[i], NULL);
        else if (strcmp(word, "--replay") == 0) {
            files = words + i;
            break;
        } else
            usage(word);
    }
    catch_signals();
    signal(SIGPIPE, SIG_IGN);
    if (files) {
        for (; *files; files++) {
            alarm(20);
            say_call("file %s", *files);
            replay(*files);
            case_number++;
        }
        dprintf(STDOUT_FILENO, "end %llu 0 0\n", (unsigned long long)case_number);
        return 0;
    }
    if (!focus)
        usage("--focus is missing");
    case_number = first;
    double told = seconds();
    for (uint64_t done = 0; focus->calls < calls && done < most; done++, case_number++) {
        if (done % 64 == 0) {
            double now = seconds();
            alarm(20);
            if (now >= limit)
                break;
            if (now > told + 0.5) {
                told = now;
                dprintf(STDOUT_FILENO, "progress %llu %llu %llu\n", (unsigned long long)case_number,
                        (unsigned long long)focus->calls, (unsigned long long)focus->fast);
            }
        }
        draw_from_seed(case_seed(seed, case_number));
        run_drawn_case();
    }
    uint64_t cases = case_number - first;
    /* Cases in processes of their own have numbers from ENDINGS on. */
    for (uint64_t i = 0; i < endings && seconds() < limit; i++) {
        case_number = ENDINGS + (first >= ENDINGS ? first - ENDINGS : 0) + i;
        alarm(20);
        draw_from_seed(case_seed(seed, case_number));
        run_ending();
    }
    dprintf(STDOUT_FILENO, "end %llu %llu %llu\n", (unsigned long long)cases,
            (unsigned long long)focus->calls, (unsigned long long)focus->fast);
    return 0;
}
#endif
