/* Compares the routines that write text with the functions of the library that they stand for.
 *
 *     output_calls SEED CASES
 *
 * A case is a call with a drawn format and drawn arguments, or a drawn call of another function that
 * writes, on two streams that are set up alike. One gets the library's calls only, the other some of
 * each. After a case, the values, errno, the text, the space left and what was written in which
 * parts are the same, or this program tells the difference and exits with 1. The formats are also
 * put into arrays, where every byte around the text counts.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fenv.h>
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <wchar.h>

int rt_printf(const char *, ...), rt_printf_chk(int, const char *, ...);
int rt_fprintf(FILE *, const char *, ...), rt_fprintf_chk(FILE *, int, const char *, ...);
int rt_sprintf(char *, const char *, ...), rt_sprintf_chk(char *, int, size_t, const char *, ...);
int rt_snprintf(char *, size_t, const char *, ...);
int rt_snprintf_chk(char *, size_t, int, size_t, const char *, ...);
int rt_puts(const char *), rt_putchar(int), rt_putc(int, FILE *), rt_fputs(const char *, FILE *);
size_t rt_fwrite(const void *, size_t, size_t, FILE *);
int __printf_chk(int, const char *, ...), __fprintf_chk(FILE *, int, const char *, ...);
int __sprintf_chk(char *, int, size_t, const char *, ...);
int __snprintf_chk(char *, size_t, int, size_t, const char *, ...);

/* Draws. */

static uint64_t state;

static uint64_t draw(void)
{
    uint64_t z = state += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

static unsigned below(unsigned bound) { return draw() % bound; }
static int one_in(unsigned count) { return below(count) == 0; }

static uint64_t draw_integer(void)
{
    static const uint64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000,
                                      1000000000, 10000000000, 1000000000000, 1000000000000000,
                                      1000000000000000000, 10000000000000000000u};
    uint64_t value;
    switch (below(4)) {
    case 0: value = draw() >> below(64); break;
    case 1: value = powers[below(sizeof powers / 8)] + below(3) - 1; break;
    case 2: value = (1ull << below(64)) + below(3) - 1; break;
    default: value = below(1000); break;
    }
    return one_in(3) ? -value : value;
}

static double draw_double(void)
{
    uint64_t bits = draw();
    double value;
    char text[64];
    switch (below(9)) {
    case 0: memcpy(&value, &bits, 8); return value;
    case 1: /* an exponent for which there is something to print */
        bits = (bits & 0x800fffffffffffff) | (uint64_t)(1023 - 80 + below(150)) << 52;
        memcpy(&value, &bits, 8);
        return value;
    case 2: /* a half of some place */
        return ((double)(int64_t)(bits >> (12 + below(52))) + 0.5) / (double)(1ull << below(30));
    case 8: /* K / 2^N has N places, the last one a 5 */
        return ldexp(1 + 2 * (int)below(8), -(int)below(26));
    case 3: snprintf(text, sizeof text, "%" PRId64 ".%u", (int64_t)draw_integer(), below(100000)); break;
    case 4: snprintf(text, sizeof text, "%u.%u5", below(1000), below(1000)); break;
    case 5: snprintf(text, sizeof text, "%u.%se%d", below(10), "99999999999999999999", (int)below(24) - 4); break;
    case 6: {
        static const double some[] = {0.0, -0.0, 0.125, 0.5, 1.5, 2.5, 0.25, 0.375, 1e15 + 0.5, 1e22, 1e-5,
                                      4503599627370496.5, 4503599627370497.5, 9223372036854775808.0,
                                      9223372036854774784.0, 0.05, 0.005, 0.0005, 0.995, 9.995, 99.5,
                                      5e-324, 2.2250738585072014e-308, 1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0};
        return some[below(sizeof some / 8)];
    }
    default: return (double)(int64_t)draw_integer();
    }
    return one_in(3) ? -strtod(text, 0) : strtod(text, 0);
}

/* Memory that ends at a page that nobody may touch. */

enum { FORMAT, BUFFER, TEXT = BUFFER + 2, STRINGS = 16, PLACES = TEXT + STRINGS, PAGES = 8192 };

/* The last bytes of one of these places. */
static char *last_bytes(unsigned place, size_t count)
{
    static char *ends[PLACES];
    if (!ends[place]) {
        char *pages = mmap(NULL, PAGES + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        mprotect(pages + PAGES, 4096, PROT_NONE);
        ends[place] = pages + PAGES;
    }
    return ends[place] - count;
}

/* A format with its arguments, in the registers and on the stack as the ABI has them. */

enum { STACK = 12 };
static char *format;
static uint64_t general[6], stack[STACK];
static double floating[8];
static unsigned generals, floatings, stacked, others, strings;

static void add_general(uint64_t value)
{
    if (generals < 6)
        general[generals++] = value;
    else
        stack[stacked++] = value;
}

static void add_floating(double value)
{
    if (floatings < 8)
        floating[floatings++] = value;
    else
        memcpy(&stack[stacked++], &value, 8);
}

static char *add_literal(char *to)
{
    unsigned length = one_in(8) ? below(60) : below(4);
    while (length--)
        *to++ = one_in(6) ? '\n' : one_in(20) ? (char)(128 + below(128)) : (char)(' ' + 6 + below(88));
    return to;
}

/* A string of its own place; with a precision that it reaches, an array of so many characters without an end. */
static char *draw_text(int precision)
{
    unsigned length = one_in(6) ? below(280) : below(20);
    int ends = precision < 0 || precision > (int)length;
    char *text = last_bytes(TEXT + strings++, length + (ends ? 1 : 0));
    for (unsigned i = 0; i < length; i++)
        text[i] = one_in(30) ? '\n' : (char)(1 + below(255));
    if (ends)
        text[length] = 0;
    return text;
}

static char *add_conversion(char *to, int only_floating)
{
    static const char *const lengths[] = {"", "", "", "", "l", "ll", "l", "ll", "h", "hh", "z", "j", "t"};
    int simple = one_in(2), precision = -1;
    char kind = only_floating ? 'f' : "ddddiuxXocssfffF"[below(16)];
    *to++ = '%';
    if (!only_floating && one_in(25)) {
        *to++ = '%';
        return to;
    }
    if (!simple) {
        for (unsigned flags = below(3); flags--;)
            *to++ = one_in(30) ? "'#I"[below(3)]
                    : kind == 's' || kind == 'c' ? "----0+"[below(6)] : "-0+ "[below(4)];
        if (one_in(2)) {
            if (one_in(4))
                *to++ = '*', add_general((uint64_t)((int)below(30) - 10));
            else
                to += sprintf(to, "%u", one_in(100) ? below(2000) : below(25));
        }
        if (one_in(2) && kind != 'c') {
            *to++ = '.';
            if (one_in(4))
                *to++ = '*', add_general((uint64_t)((int)below(30) - 5));
            else if (!one_in(10))
                precision = (int)(one_in(100) ? below(600) : below(22)), to += sprintf(to, "%d", precision);
        }
    } else if (kind == 'f' && !one_in(3)) {
        to += sprintf(to, ".%u", below(12));
    }
    if (!strchr("csfF", kind)) {
        to = stpcpy(to, lengths[below(sizeof lengths / sizeof *lengths)]);
        add_general(draw_integer());
    } else if (kind == 'c') {
        if (one_in(20))
            *to++ = "hl"[below(2)];
        add_general(draw());
    } else if (kind == 's' && one_in(40)) {
        *to++ = "lhz"[below(3)];
        add_general((uintptr_t)(to[-1] != 'h' ? (void *)L"wide characters" : (void *)draw_text(-1)));
    } else if (kind == 's') {
        add_general((uintptr_t)(one_in(50) ? NULL : draw_text(precision)));
    } else {
        if (one_in(40))
            kind = "eEgGaA"[below(6)];
        else if (one_in(40))
            *to++ = 'l';
        add_floating(draw_double());
    }
    *to++ = kind;
    return to;
}

/* `before`: how many arguments stand before the variable ones. */
static void draw_format(unsigned before)
{
    static const char *const common[] = {"%d\n", "%d ", "%d", "%ld\n", "%lld\n", "%lld", "%d %d\n", "%dx"};
    generals = others = before;
    floatings = stacked = strings = 0;
    char text[1024], *to = text;
    if (one_in(4)) {
        to = stpcpy(text, common[below(8)]);
        add_general(draw_integer());
        add_general(draw_integer());
    } else {
        int only_floating = one_in(20);
        unsigned count = only_floating ? 12 : below(5) + (one_in(10) ? 6 : 0);
        to = add_literal(text);
        while (count-- && stacked < STACK - 3) {
            to = add_conversion(to, only_floating);
            to = one_in(2) ? to : add_literal(to);
        }
        *to = 0;
    }
    size_t size = (size_t)(to - text) + 1;
    format = memcpy(last_bytes(FORMAT, size), text, size);
}

#define REGISTERS_1 general[1], general[2], general[3], general[4], general[5]
#define REGISTERS_2 general[2], general[3], general[4], general[5]
#define REGISTERS_3 general[3], general[4], general[5]
#define REGISTERS_4 general[4], general[5]
#define REGISTERS_5 general[5]
#define REST                                                                                       \
    floating[0], floating[1], floating[2], floating[3], floating[4], floating[5], floating[6],     \
        floating[7], stack[0], stack[1], stack[2], stack[3], stack[4], stack[5], stack[6],         \
        stack[7], stack[8], stack[9], stack[10], stack[11]

/* Streams that note what is written. */

struct sink {
    FILE *stream;
    char *buffer;
    uint64_t written, hash;
};

static ssize_t note(void *cookie, const char *bytes, size_t count)
{
    struct sink *sink = cookie;
    sink->hash = (sink->hash ^ count) * 0x100000001b3;
    for (size_t i = 0; i < count; i++)
        sink->hash = (sink->hash ^ (unsigned char)bytes[i]) * 0x100000001b3;
    sink->written += count;
    return (ssize_t)count;
}

static struct sink sinks[2];

static void open_sinks(void)
{
    static const size_t sizes[] = {1, 2, 30, 64, 100, 1024, 4095, 4096};
    size_t size = sizes[below(8)];
    int mode = one_in(6) ? _IOLBF : one_in(12) ? _IONBF : _IOFBF;
    for (int i = 0; i < 2; i++) {
        struct sink *sink = &sinks[i];
        if (sink->stream)
            fclose(sink->stream);
        sink->buffer = memset(last_bytes(BUFFER + i, size), 0, size);
        sink->written = sink->hash = 0;
        sink->stream = fopencookie(sink, "w", (cookie_io_functions_t){.write = note});
        setvbuf(sink->stream, sink->buffer, mode, size);
    }
}

static unsigned long long number_of_case;
static FILE *terminal;

static void differ(const char *what, const char *function)
{
    fprintf(terminal, "case %llu: %s of %s differs; format: ", number_of_case, what, function);
    for (const char *c = format; *c; c++)
        fprintf(terminal, *c < ' ' || *c > '~' ? "\\x%02x" : "%c", (unsigned char)*c);
    fprintf(terminal, "\nintegers:");
    for (unsigned i = others; i < 6; i++)
        fprintf(terminal, " %" PRIx64, general[i]);
    fprintf(terminal, "\nfloating:");
    for (unsigned i = 0; i < floatings; i++)
        fprintf(terminal, " %a", floating[i]);
    fprintf(terminal, "\n");
    exit(1);
}

static void compare_streams(const char *function)
{
    struct sink *a = &sinks[0], *b = &sinks[1];
    FILE *x = a->stream, *y = b->stream;
    if (a->written != b->written || a->hash != b->hash)
        differ("what is written", function);
    size_t held = (size_t)(x->_IO_write_ptr - x->_IO_write_base);
    if (held != (size_t)(y->_IO_write_ptr - y->_IO_write_base)
        || memcmp(x->_IO_write_base, y->_IO_write_base, held))
        differ("the buffer", function);
    if (x->_IO_write_end - x->_IO_write_ptr != y->_IO_write_end - y->_IO_write_ptr)
        differ("the space left", function);
    if (x->_mode != y->_mode || x->_flags != y->_flags)
        differ("the state of the stream", function);
}

/* Calls a function on both streams: the routine, or for some cases the library, on the first. */
#define BOTH(name, ours, library)                                                                  \
    do {                                                                                           \
        long mine, its;                                                                            \
        int library_too = one_in(4), error;                                                        \
        FILE *stream = stdout = sinks[0].stream;                                                   \
        errno = 77;                                                                                \
        mine = library_too ? (long)(library) : (long)(ours);                                       \
        error = errno;                                                                             \
        stream = stdout = sinks[1].stream;                                                         \
        errno = 77;                                                                                \
        its = (long)(library);                                                                     \
        if (mine != its || error != errno)                                                         \
            differ(mine != its ? "the value" : "errno", name);                                     \
        (void)stream;                                                                              \
        compare_streams(name);                                                                     \
    } while (0)

static void case_of_stream(void)
{
    char *text;
    int character = one_in(10) ? (int)draw() : '\n' + (int)below(100);
    format = "";
    strings = 0;
    switch (below(20)) {
    case 0: BOTH("putchar", rt_putchar(character), putchar(character)); break;
    case 1: BOTH("putc", rt_putc(character, stream), putc(character, stream)); break;
    case 2:
        text = draw_text(-1);
        BOTH("puts", rt_puts(text), puts(text));
        break;
    case 3:
        text = draw_text(-1);
        BOTH("fputs", rt_fputs(text, stream), fputs(text, stream));
        break;
    case 4: {
        size_t size = below(9), count = one_in(4) ? 1 : below(10);
        text = last_bytes(TEXT, size * count);
        BOTH("fwrite", rt_fwrite(text, size, count, stream), fwrite(text, size, count, stream));
        break;
    }
    case 5:
        if (one_in(5)) {
            int mode = one_in(2) ? _IOLBF : _IOFBF;
            BOTH("setvbuf", setvbuf(stream, NULL, mode, 0), setvbuf(stream, NULL, mode, 0));
        } else if (one_in(5)) {
            BOTH("fflush", fflush(stream), fflush(stream));
        } else if (one_in(20)) {
            open_sinks();
        }
        break;
    case 6: case 7: case 8:
        draw_format(2);
        BOTH("fprintf", rt_fprintf(stream, format, REGISTERS_2, REST), fprintf(stream, format, REGISTERS_2, REST));
        break;
    case 9:
        draw_format(2);
        BOTH("__printf_chk", rt_printf_chk(1, format, REGISTERS_2, REST), __printf_chk(1, format, REGISTERS_2, REST));
        break;
    case 10:
        draw_format(3);
        BOTH("__fprintf_chk", rt_fprintf_chk(stream, 1, format, REGISTERS_3, REST),
             __fprintf_chk(stream, 1, format, REGISTERS_3, REST));
        break;
    default:
        draw_format(1);
        BOTH("printf", rt_printf(format, REGISTERS_1, REST), printf(format, REGISTERS_1, REST));
        break;
    }
}

static char arrays[2][8192];

#define ARRAYS(name, ours, library)                                                                \
    do {                                                                                           \
        int mine, its, error;                                                                      \
        char *to = arrays[0] + 64;                                                                 \
        memset(arrays, '#', sizeof arrays);                                                        \
        errno = 77;                                                                                \
        mine = (ours);                                                                             \
        error = errno;                                                                             \
        to = arrays[1] + 64;                                                                       \
        errno = 77;                                                                                \
        its = (library);                                                                           \
        if (mine != its || error != errno)                                                         \
            differ(mine != its ? "the value" : "errno", name);                                     \
        if (memcmp(arrays[0], arrays[1], sizeof arrays[0]))                                        \
            differ("the text", name);                                                              \
    } while (0)

static void case_of_array(void)
{
    size_t size = one_in(2) ? below(40) : below(8000), known = size + below(2) * below(100);
    switch (below(4)) {
    case 0:
        draw_format(2);
        ARRAYS("sprintf", rt_sprintf(to, format, REGISTERS_2, REST), sprintf(to, format, REGISTERS_2, REST));
        break;
    case 1:
        draw_format(4);
        ARRAYS("__sprintf_chk", rt_sprintf_chk(to, 1, 8000, format, REGISTERS_4, REST),
               __sprintf_chk(to, 1, 8000, format, REGISTERS_4, REST));
        break;
    case 2:
        draw_format(3);
        ARRAYS("snprintf", rt_snprintf(to, size, format, REGISTERS_3, REST),
               snprintf(to, size, format, REGISTERS_3, REST));
        break;
    default:
        draw_format(5);
        ARRAYS("__snprintf_chk", rt_snprintf_chk(to, size, 1, known, format, REGISTERS_5, REST),
               __snprintf_chk(to, size, 1, known, format, REGISTERS_5, REST));
        break;
    }
}

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    terminal = stderr;
    state = strtoull(arguments[1], NULL, 0);
    unsigned long long cases = strtoull(arguments[2], NULL, 0);
    static const int modes[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
    open_sinks();
    for (number_of_case = 0; number_of_case < cases; number_of_case++) {
        if (one_in(500))
            open_sinks();
        if (number_of_case % 64 == 0)
            fesetround(modes[one_in(4) ? below(4) : 0]);
        if (one_in(3))
            case_of_array();
        else
            case_of_stream();
    }
    fprintf(terminal, "%llu cases, no difference\n", number_of_case);
    return 0;
}
