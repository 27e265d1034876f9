/* Counts the calls that the routines leave to the library: prints them and the size of the output.
 *
 * The routines call the functions below, which this program defines in the library's place.
 */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stdio.h>

int rt_printf(const char *, ...), rt_fprintf(FILE *, const char *, ...);
int rt_puts(const char *), rt_putc(int, FILE *), rt_fputs(const char *, FILE *);
size_t rt_fwrite(const void *, size_t, size_t, FILE *);
int __vfprintf_chk(FILE *, int, const char *, va_list);

static long left;

int vfprintf(FILE *stream, const char *format, va_list list)
{
    left++;
    return __vfprintf_chk(stream, 0, format, list);
}

int puts(const char *text) { return left++, fprintf(stdout, "%s\n", text); }
int putc(int character, FILE *stream) { return left++, fprintf(stream, "%c", character); }
int fputs(const char *text, FILE *stream) { return left++, fprintf(stream, "%s", text), 1; }

size_t fwrite(const void *bytes, size_t size, size_t count, FILE *stream)
{
    return left++, (size_t)fprintf(stream, "%.*s", (int)(size * count), (const char *)bytes) / size;
}

int main(void)
{
    long long written = 0;
    for (int i = 0; i < 20000; i++) {
        int value = (int)(i * 2654435761u);
        written += rt_printf("%d\n", value);
        written += rt_printf("%d %lld %i|%u %lu %hd\n", value, -99ll * value, i, value, 7ul, (short)i);
        written += rt_printf("%5d %-7d %03d %+d % d %.4d %x %08X %o\n", i, i, i % 9, i, i, i, i, i, i);
        written += rt_printf("%s %10s %-10s %.3s %c%%\n", "a", "text", "text", "text", 'c');
        written += rt_printf("%f %.2f %8.3f %.0f %.15f %lf\n", i / 3.0, value / 7.0, i / 9.0, i / 2.0, 0.1 * i, 1e-3);
        written += rt_fprintf(stdout, "%*d %.*f %zu\n", 9, i, 4, i * 1.0, (size_t)i);
        written += rt_puts("a line of text");
        rt_putc('c', stdout);
        written += 1 + 8 * rt_fwrite("12345678", 1, 8, stdout) / 8 + 5 * rt_fputs("12345", stdout);
    }
    fprintf(stderr, "%ld %lld", left, written);
    return 0;
}
