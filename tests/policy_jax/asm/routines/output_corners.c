/* Prints what writing functions do in rare situations, one per argument.
 *
 * Built with -DLIBRARY the calls are the library's; what this program prints, its files and its exit
 * status are then what the routines must give.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include <wchar.h>

#ifdef LIBRARY
#define rt_printf printf
#define rt_fprintf fprintf
#define rt_sprintf sprintf
#define rt_snprintf snprintf
#define rt_sprintf_chk __sprintf_chk
#define rt_snprintf_chk __snprintf_chk
#define rt_puts puts
#define rt_putchar putchar
#define rt_putc putc
#define rt_fputs fputs
#define rt_fwrite fwrite
int __sprintf_chk(char *, int, size_t, const char *, ...);
int __snprintf_chk(char *, size_t, int, size_t, const char *, ...);
#else
int rt_sprintf_chk(char *, int, size_t, const char *, ...);
int rt_snprintf_chk(char *, size_t, int, size_t, const char *, ...);
int rt_printf(const char *, ...), rt_fprintf(FILE *, const char *, ...);
int rt_sprintf(char *, const char *, ...), rt_snprintf(char *, size_t, const char *, ...);
int rt_puts(const char *), rt_putchar(int), rt_putc(int, FILE *), rt_fputs(const char *, FILE *);
size_t rt_fwrite(const void *, size_t, size_t, FILE *);
#endif

/* Tells on standard error what each kind of call returns now. */
static void tell(void)
{
    errno = 0;
    fprintf(stderr, "%d %d", rt_printf("%d\n", 12), errno);
    fprintf(stderr, " %d %d", rt_printf("%s %.3f\n", "text", 2.5), errno);
    fprintf(stderr, " %d %d", rt_fprintf(stdout, "%5d|%-5d|\n", -1, -1), errno);
    fprintf(stderr, " %d %d", rt_puts("line"), errno);
    fprintf(stderr, " %d %d", rt_putchar('c'), errno);
    fprintf(stderr, " %d %d", rt_putc('d', stdout), errno);
    fprintf(stderr, " %d %d", rt_fputs("word", stdout), errno);
    fprintf(stderr, " %d %d", (int)rt_fwrite("bytes", 1, 5, stdout), errno);
    fprintf(stderr, " %d %d\n", ferror(stdout), fwide(stdout, 0));
}

static void *write_in_thread(void *unused)
{
    for (int i = 0; i < 2000; i++)
        rt_printf("%d\n", 1000 + i);
    return unused;
}

static int memory(void)
{
    char *text;
    size_t size;
    FILE *stream = open_memstream(&text, &size);
    for (int i = 0; i < 3000; i++) {
        rt_fprintf(stream, "%d,%s,%.2f;", i, "abc", i / 7.0);
        fflush(stream);
        if (strlen(text) != size)
            return 1;
        if (i % 10 == 9)
            fseek(stream, -(long)(i % 30), SEEK_CUR);
    }
    fclose(stream);
    return fputs(text, stdout) < 0;
}

static int with_stdout_in_memory(void)
{
    char *text, array[100];
    size_t size;
    FILE *before = stdout;
    stdout = open_memstream(&text, &size);
    tell();
    fflush(stdout);
    stdout = before;
    rt_printf("%s", text);
    stdout = fmemopen(array, sizeof array, "w");
    tell();
    fclose(stdout);
    stdout = before;
    return rt_printf("%.100s", array) < 0;
}

static int overlapping(void)
{
    char text[64] = "first";
    rt_sprintf(text, "%s, %d", text, 5);
    puts(text);
    rt_snprintf(text, sizeof text, "%s, %d and %e", text, 6, 1.0);
    puts(text);
    /* Strings in the text that later output changes, read again where the routine gives up. */
    strcpy(text, "");
    rt_sprintf(text, "%s %s and more", text, text);
    puts(text);
    strcpy(text + 10, "behind");
    rt_sprintf(text, "%s, %d %s %e", text + 10, 123456789, "word", 1.0);
    puts(text);
    strcpy(text + 10, "behind");
    rt_sprintf(text, "%8s, %d%s", text + 10, 1, text);
    puts(text);
    return 0;
}

static int many(void)
{
    static char text[5000];
    memset(text, 't', sizeof text - 1);
    for (int i = 0; i < 300; i++) {
        text[17 * i] = 0;
        fprintf(stderr, "%d ", rt_printf("%s\n", text));
        text[17 * i] = 't';
        fprintf(stderr, "%d ", rt_printf("%*d%-*d|%.*s\n", i * 13, i, i * 7, -i, i * 5, text));
    }
    return 0;
}

int main(int count, char **arguments)
{
    const char *what = count > 1 ? arguments[1] : "";
    static char array[100];
    pthread_t thread;
    if (!strcmp(what, "plain"))
        tell(), tell();
    else if (!strcmp(what, "wide"))
        fwide(stdout, 1), tell(), wprintf(L"wide\n");
    else if (!strcmp(what, "unbuffered"))
        setvbuf(stdout, NULL, _IONBF, 0), tell(), tell();
    else if (!strcmp(what, "lines"))
        setvbuf(stdout, NULL, _IOLBF, 0), tell(), tell(), tell(), _exit(3);
    else if (!strcmp(what, "lines-later"))
        rt_printf("%d", 5), setvbuf(stdout, NULL, _IOLBF, 0), tell(), tell(), _exit(3);
    else if (!strcmp(what, "exit-at-once"))
        tell(), _exit(3);
    else if (!strcmp(what, "abort"))
        tell(), abort();
    else if (!strcmp(what, "closed"))
        close(1), tell(), tell(), fprintf(stderr, "%d\n", fflush(stdout));
    else if (!strcmp(what, "closed-and-full"))
        close(1), many();
    else if (!strcmp(what, "full")) {
        stdout = fopen("/dev/full", "w");
        tell(), many(), tell(), fprintf(stderr, "%d\n", fflush(stdout));
    } else if (!strcmp(what, "read-only")) {
        stdout = fopen("/dev/null", "r");
        tell(), tell();
    } else if (!strcmp(what, "limit")) {
        struct rlimit limit = {6000, 6000};
        setrlimit(RLIMIT_FSIZE, &limit);
        many();
    } else if (!strcmp(what, "thread")) {
        tell(), pthread_create(&thread, NULL, write_in_thread, NULL), pthread_join(thread, NULL), tell();
    } else if (!strcmp(what, "memory"))
        return memory();
    else if (!strcmp(what, "stdout-in-memory"))
        return with_stdout_in_memory();
    else if (!strcmp(what, "overlapping"))
        return overlapping();
    else if (!strcmp(what, "no-format"))
        errno = 0, fprintf(stderr, "%d %d %d", rt_printf("%d", 5), rt_printf(NULL, 5), errno),
                   fprintf(stderr, "%d %d", rt_snprintf(array, 9, NULL), errno);
    else if (!strcmp(what, "array-too-small"))
        return rt_sprintf_chk(array, 1, 8, "%d", 12345678);
    else if (!strcmp(what, "size-too-large"))
        return rt_snprintf_chk(array, 30, 1, 20, "%d", 12345678);
    else if (!strcmp(what, "many"))
        return many();
    else
        return 2;
    return 0;
}
