/* Compares the routines that read with libc: CASES SEED on the command line.
 *
 * A case is a text, a way in which it arrives (a string, or a stream with a buffer of some size
 * that is filled in pieces of some size), and a sequence of calls. Two streams with the same text
 * get the same calls: one only calls of libc, the other calls of routines and of libc, mixed. After
 * each call the results, errno, everything that was stored and the state of the streams must be the
 * same. Buffers and strings end where a page ends that nothing may be read behind.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fenv.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xmmintrin.h>

int rt_scanf(const char *format, ...);
int rt_fscanf(FILE *stream, const char *format, ...);
int rt_sscanf(const char *string, const char *format, ...);
int rt_getc(FILE *stream);
int rt_getchar(void);
char *rt_fgets(char *line, int size, FILE *stream);
char *rt_gets(char *line);
ssize_t rt_getline(char **line, size_t *size, FILE *stream);
ssize_t rt_getdelim(char **line, size_t *size, int last, FILE *stream);
char *gets(char *line);

enum { LONGEST = 12000, POINTERS = 9, PAGE = 4096, GUARDED = 4 * PAGE };

static uint64_t state;

static uint64_t draw(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 0x2545F4914F6CDD1D >> 11;
}

static unsigned below(unsigned bound)
{
    return draw() % bound;
}

static int one_in(unsigned bound)
{
    return below(bound) == 0;
}

#define ANY(list) (list)[below(sizeof(list) / sizeof *(list))]

/* Whether the text mostly fits the format, so that long sequences of calls succeed. */
static int tame;

/* An error of reading: after how many pieces, and which. */
static unsigned until_error;
static int error;

static void draw_error(unsigned bound)
{
    until_error = one_in(bound) ? 1 + below(1 + below(20)) : 0;
    error = ANY(((const int[]){EIO, EINTR, EBADF, EAGAIN}));
}

/* Text that is built. */
struct text {
    char *at;
    size_t length;
};

static void add(struct text *text, char character)
{
    if (text->length < LONGEST)
        text->at[text->length++] = character;
}

static void add_string(struct text *text, const char *string)
{
    while (*string)
        add(text, *string++);
}

static void add_spaces(struct text *text)
{
    do
        add(text, ANY(((const char[]){' ', ' ', ' ', '\n', '\n', '\t', '\r', '\v', '\f'})));
    while (one_in(6) || (one_in(200) && text->length < 500));
}

static void add_digits(struct text *text, unsigned count, const char *digits, unsigned base)
{
    while (count--)
        add(text, digits[below(base)]);
}

static void add_number(struct text *text)
{
    static const char *const SIGNS[] = {"", "", "", "", "-", "-", "+", "--", "-+"};
    static const char *const ODD[] = {
        "0x", "0X1f", "0b11", "-0", "+0", "00", "2147483647", "2147483648", "-2147483648",
        "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "-9223372036854775809", "18446744073709551615", "18446744073709551616", "1000000000000000000",
        "000000000000000000000000000000000001", "0000000000000000042", "-", "+", "0x8", "-0x10",
    };
    add_string(text, tame ? SIGNS[below(7)] : ANY(SIGNS));
    switch (tame && below(30) ? 7 : below(8)) {
    case 0:
        add_string(text, ANY(ODD));
        break;
    case 1:
        add_digits(text, 1 + below(25), "0123456789", 10);
        break;
    case 2:
        add_digits(text, 1 + below(18), "0123456789abcdefABCDEF", 22);
        break;
    case 3:
        add_digits(text, 1 + below(4), "0", 1);
        /* fall through */
    default:
        add_digits(text, 1 + below(11), "0123456789", 10);
    }
}

static void add_fraction(struct text *text)
{
    static const char *const SIGNS[] = {"", "", "", "-", "+", "--"};
    static const char *const ODD[] = {
        "nan", "inf", "INFINITY", "nan(12)", "NAN(", "infx", "0x1p3", "0x.8", ".", "-.", "e5",
        ".e5", "5.", ".5", "0.", "1e", "1e+", "1e-x", "1e400", "1e-400", "1.5.5", "1e5e5", "1e5.5",
        "16777217", "16777219", "9007199254740993", "9007199254740992", "1.00000017881393432617187499",
        "0.1", "0.10000000149011612", "33554435", "1.00000005960464477540", "8388608.5", "8388609.5",
        "100000000000000000000000000", "0x", "1e22", "1e23", "3e-22", "3e-23", "0e99", "0e9999999",
        "-0.0", "1e0000000003", "1E5", "1e+007",
    };
    add_string(text, tame ? SIGNS[below(5)] : ANY(SIGNS));
    if (one_in(tame ? 60 : 6)) {
        add_string(text, ANY(ODD));
        return;
    }
    add_digits(text, tame + (below(3) ? below(7) : below(22)), "0123456789", 10);
    if (below(5)) {
        add(text, '.');
        add_digits(text, below(3) ? below(8) : below(22), "0123456789", 10);
    }
    if (one_in(5)) {
        add(text, tame || below(2) ? 'e' : 'E');
        add_string(text, ANY(((const char *const[]){"", "-", "+"})));
        add_digits(text, tame ? 1 + one_in(3) : below(4), "0123456789", 10);
    }
}

static void add_word(struct text *text)
{
    unsigned count = below(8) ? 1 + below(12) : below(70);
    while (count--)
        add(text, one_in(50) ? (char)draw() : ANY("abcxyz,;:-]^%019AZ"));
}

/* A format, and a text that it may fit. */
static void add_directive(struct text *format, struct text *text)
{
    static const char *const FREQUENT[] = {
        "%d", "%d", "%d", "%d%d", "%d %d", "%lld", "%ld", "%u", "%llu", " %d", "%d ", "%d\n", "%s",
        "%s%s", "%c", " %c", "%lf", "%f", "%lf%lf", "%d,%d", "%d:%d", "%x", "%[^\n]", "%[^,],",
        "%*d", "%*s", "%*c", "%9s", "%99s", "%[a-z]", "%*[^\n]", "%hd", "%hhd", "%zu", "%i", "%n",
        "%Lf", "%le", "%lg",
    };
    static const char *const SETS[] = {
        "a-z]", "^a-z]", "]]", "^]]", "-]", "^-]", "a-]", "^,]", "^\n]", "0-9]", "]-a]", "a-c-z]",
        "z-a]", "^ ]", " ]", "a", "^", "", "]", "^]", "%]", "--9]", "A-Za-z0-9_]", "^\xff]", "\x80-\xff]",
        "^^]", "^a]", "a^]", "a-b-]", "]a-z]", "-a]", "-]]", "^--]", "+--]",
    };
    size_t at = format->length;
    if (below(tame ? 20 : 3)) {
        add_string(format, ANY(FREQUENT));
    } else if (one_in(4)) {
        add_spaces(format);
    } else if (one_in(4)) {
        char literal = one_in(20) ? (char)(1 + below(255)) : ANY("abcxyz,;:-019");
        add(format, literal);
        if (below(8))
            add(text, literal);
    } else {
        add(format, '%');
        if (one_in(6))
            add(format, '*');
        if (one_in(3))
            add_digits(format, 1 + one_in(4) + one_in(9), "0123456789", 10);
        if (one_in(40))
            add(format, ANY("*'I0"));
        if (one_in(2))
            add_string(format, ANY(((const char *const[]){
                "l", "ll", "h", "hh", "z", "j", "t", "q", "L", "hhh", "lll"})));
        char conversion = ANY("ddddiiuuxxXofffFeEgGaAccsss[[[nn%%pCSbyD");
        if (conversion)
            add(format, conversion);
        if (conversion == '[')
            add_string(format, ANY(SETS));
    }
    for (; at < format->length; at++) {
        char conversion = format->at[at];
        if (one_in(tame ? 200 : 12))
            conversion = ANY("dfs ");
        if (strchr("diuxXonp", conversion))
            add_number(text);
        else if (strchr("aefgEFG", conversion))
            add_fraction(text);
        else if (strchr("sc]", conversion))
            add_word(text);
        else if (strchr(",;:", conversion) && one_in(2))
            add(text, conversion);
        else
            continue;
        if (!strchr(",;:", format->at[at + 1]) || one_in(12))
            add_spaces(text);
    }
}

/* The text of a cookie stream, which arrives in pieces. */
struct source {
    const char *at;
    size_t length;
    size_t piece;
    unsigned until_error; /* how many pieces come before an error; 0: none comes */
    int error;
};

static ssize_t deliver(void *cookie, char *to, size_t size)
{
    struct source *source = cookie;
    if (source->until_error && !--source->until_error) {
        errno = source->error;
        return -1;
    }
    size_t count = source->length < source->piece ? source->length : source->piece;
    if (count > size)
        count = size;
    memcpy(to, source->at, count);
    source->at += count;
    source->length -= count;
    return (ssize_t)count;
}

struct side {
    struct source source;
    FILE *stream;
    char *guarded; /* GUARDED bytes, and nothing behind them */
    char *stored;
    size_t stored_size;
    int error;
    unsigned exceptions;
};

static struct side plain, tested;
static char format_text[LONGEST + 1], content[LONGEST + 1];
static size_t content_length;
static uint64_t case_number;
static char last_call[LONGEST + 100];

static void print_text(const char *name, const char *text, size_t length)
{
    fprintf(stderr, "%s \"", name);
    for (size_t i = 0; i < length && i < 400; i++) {
        unsigned char c = (unsigned char)text[i];
        fprintf(stderr, c < 32 || c > 126 || c == '"' || c == '\\' ? "\\%03o" : "%c", c);
    }
    fprintf(stderr, "\"\n");
}

static void differ(const char *what, long expected, long found)
{
    fprintf(stderr, "case %llu: %s: libc %ld, routine %ld, after %s\n", (unsigned long long)case_number,
        what, expected, found, last_call);
    print_text("format", format_text, strlen(format_text));
    print_text("text", content, content_length);
    exit(1);
}

#define SAME(what, expected, found)                    \
    do {                                               \
        if ((long)(expected) != (long)(found))         \
            differ(what, (long)(expected), (long)(found)); \
    } while (0)

static char *guarded(void)
{
    char *at = mmap(0, GUARDED + PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED || mprotect(at + GUARDED, PAGE, PROT_NONE))
        abort();
    return at;
}

static void open_side(struct side *side, const struct text *text, size_t piece, int mode, size_t size)
{
    side->source = (struct source){text->at, text->length, piece, until_error, error};
    side->stream = fopencookie(&side->source, "r", (cookie_io_functions_t){.read = deliver});
    if (!side->stream)
        abort();
    if (mode == _IONBF)
        setvbuf(side->stream, 0, _IONBF, 0);
    else
        setvbuf(side->stream, side->guarded + GUARDED - size, mode, size);
}

static void compare(void)
{
    SAME("errno", plain.error, tested.error);
    SAME("floating-point status", plain.exceptions, tested.exceptions);
    if (memcmp(plain.stored, tested.stored, plain.stored_size)) {
        size_t i = 0;
        while (plain.stored[i] == tested.stored[i])
            i++;
        differ("stored", (long)i, tested.stored[i]);
    }
}

static void compare_streams(void)
{
    FILE *a = plain.stream, *b = tested.stream;
    SAME("flags", a->_flags, b->_flags);
    SAME("mode", a->_mode, b->_mode);
    SAME("position", a->_IO_read_ptr - a->_IO_read_base, b->_IO_read_ptr - b->_IO_read_base);
    SAME("left", a->_IO_read_end - a->_IO_read_ptr, b->_IO_read_end - b->_IO_read_ptr);
}

/* Pointers into what a side stores: the same places on both sides. */
static size_t places[POINTERS];

static void draw_places(size_t room)
{
    for (int i = 0; i < POINTERS; i++)
        places[i] = (size_t)i * room + below(8);
    if (one_in(16))
        places[1] = places[0];
    if (one_in(16))
        places[below(POINTERS)] = places[below(POINTERS)] + below(6);
}

#define P(side, i) ((side).stored + places[i])
#define POINTERS_OF(side)                                                                \
    P(side, 0), P(side, 1), P(side, 2), P(side, 3), P(side, 4), P(side, 5), P(side, 6), \
        P(side, 7), P(side, 8)

#define CALL(side, call)      \
    ({                        \
        errno = 77;           \
        _mm_setcsr(_mm_getcsr() & ~_MM_EXCEPT_MASK); \
        __auto_type r = call; \
        (side).error = errno; \
        (side).exceptions = _mm_getcsr(); \
        r;                    \
    })

static void stream_case(const struct text *text, const char *const *formats, unsigned count)
{
    static const size_t SIZES[] = {1, 2, 3, 5, 16, 33, 64, 200, 4095, 4096, 8192};
    static const size_t PIECES[] = {1, 2, 7, 30, 100, 4096};
    size_t piece = one_in(3) ? ANY(PIECES) : LONGEST, size = one_in(3) ? ANY(SIZES) : 4096;
    int mode = one_in(12) ? _IONBF : one_in(12) ? _IOLBF : _IOFBF;
    draw_error(10);
    open_side(&plain, text, piece, mode, size);
    open_side(&tested, text, piece, mode, size);
    FILE *a = plain.stream, *b = tested.stream, *own = stdin;
    if (below(6)) {
        ungetc(getc(a), a);
        ungetc(getc(b), b);
    }
    for (unsigned call = 0; call < count; call++) {
        const char *format = formats[call];
        int kind = (int)below(28), ours = below(6) != 0;
        snprintf(last_call, sizeof last_call, "call %u kind %d ours %d format %s, buffer %zu, pieces %zu",
            call, kind, ours, format, size, piece);
        if (kind < 10) {
            stdin = a;
            int expected = CALL(plain, scanf(format, POINTERS_OF(plain)));
            stdin = b;
            int found = ours ? CALL(tested, rt_scanf(format, POINTERS_OF(tested)))
                             : CALL(tested, scanf(format, POINTERS_OF(tested)));
            stdin = own;
            SAME("scanf", expected, found);
        } else if (kind < 16) {
            int expected = CALL(plain, fscanf(a, format, POINTERS_OF(plain)));
            int found = ours ? CALL(tested, rt_fscanf(b, format, POINTERS_OF(tested)))
                             : CALL(tested, fscanf(b, format, POINTERS_OF(tested)));
            SAME("fscanf", expected, found);
        } else if (kind < 18) {
            int expected = CALL(plain, getc(a));
            int found = ours ? CALL(tested, rt_getc(b)) : CALL(tested, getc(b));
            SAME("getc", expected, found);
        } else if (kind < 19) {
            stdin = a;
            int expected = CALL(plain, getchar());
            stdin = b;
            int found = ours ? CALL(tested, rt_getchar()) : CALL(tested, getchar());
            stdin = own;
            SAME("getchar", expected, found);
        } else if (kind < 22) {
            int most = (int)below(3) - 1 + (int)(below(2) ? below(40) : below((unsigned)text->length + 4));
            char *expected = CALL(plain, fgets(P(plain, 0), most, a));
            char *found = ours ? CALL(tested, rt_fgets(P(tested, 0), most, b))
                               : CALL(tested, fgets(P(tested, 0), most, b));
            SAME("fgets", expected ? expected - plain.stored : -1, found ? found - tested.stored : -1);
        } else if (kind < 25) {
            char *block[2] = {0, 0};
            size_t sizes[2] = {one_in(8) ? 0 : below(one_in(3) ? 8 : 200), 0};
            sizes[1] = sizes[0];
            for (int i = 0; i < 2; i++)
                if (sizes[0] || one_in(2)) {
                    block[i] = malloc(sizes[i]);
                    memset(block[i], 0x5A, sizes[i]);
                }
            int last = kind == 22 ? 10 : ANY("\n ,a\xff");
            ssize_t expected = CALL(plain, getdelim(&block[0], &sizes[0], last, a));
            ssize_t found = !ours ? CALL(tested, getdelim(&block[1], &sizes[1], last, b))
                            : kind == 22 ? CALL(tested, rt_getline(&block[1], &sizes[1], b))
                                         : CALL(tested, rt_getdelim(&block[1], &sizes[1], last, b));
            SAME("getdelim", expected, found);
            SAME("size of block", sizes[0], sizes[1]);
            if (expected >= 0)
                SAME("block", 0, memcmp(block[0], block[1], (size_t)expected + 1));
            free(block[0]);
            free(block[1]);
        } else if (kind == 25) {
            stdin = a;
            char *expected = CALL(plain, gets(P(plain, 0)));
            stdin = b;
            char *found = ours ? CALL(tested, rt_gets(P(tested, 0))) : CALL(tested, gets(P(tested, 0)));
            stdin = own;
            SAME("gets", expected ? expected - plain.stored : -1, found ? found - tested.stored : -1);
        } else if (kind == 26) {
            int character = one_in(3) ? (int)below(256) : ANY("0123456789 \n-a");
            SAME("ungetc", CALL(plain, ungetc(character, a)), CALL(tested, ungetc(character, b)));
        } else {
            clearerr(a);
            clearerr(b);
        }
        compare();
        compare_streams();
        if (kind < 16 && below(3)) {
            /* Goes on behind what did not match. */
            while (below(8) && (a->_IO_read_ptr < a->_IO_read_end))
                if (getc(b) != getc(a))
                    abort();
        }
    }
    fclose(a);
    fclose(b);
}

static void string_case(const struct text *text, const char *format)
{
    size_t length = strlen(text->at);
    char *string = plain.guarded + GUARDED - length - 1;
    memcpy(string, text->at, length + 1);
    snprintf(last_call, sizeof last_call, "sscanf, format %s", format);
    int expected = CALL(plain, sscanf(string, format, POINTERS_OF(plain)));
    int found = CALL(tested, rt_sscanf(string, format, POINTERS_OF(tested)));
    SAME("sscanf", expected, found);
    compare();
}

/* A long text that one call reads to its end, again and again, as programs do. */
static void long_case(void)
{
    static const char *const FORMATS[] = {
        "%d", "%d", "%d %d", "%d%d%d", "%lld", "%llu%llu", "%u", "%s", "%s", " %s", "%3000s", "%7s",
        "%s%s", " %c", "%c", "%lf", "%lf %lf", "%f", "%s %d", "%d,%d", "%99[^\n]%*c", "%x",
        "%d\n", " %d", "%c %d", "%hd%hhd"};
    static const size_t SIZES[] = {1, 7, 64, 1000, 4095, 4096, 4096, 4096};
    struct text text = {content, 0}, format = {format_text, 0};
    add_string(&format, ANY(FORMATS));
    add(&format, 0);
    size_t wanted = 200 + below(LONGEST - 300);
    int one_kind = (int)below(4);
    unsigned longest_word = one_in(4) ? 6000 : 0;
    size_t room = longest_word ? LONGEST + 100 : 512;
    while (text.length < wanted) {
        for (const char *at = format_text; *at; at++) {
            if (strchr("duxh", *at))
                add_digits(&text, 1 + below(one_kind ? 9 : 18), "0123456789", 10);
            else if (*at == 'f')
                add_fraction(&text);
            else if (longest_word && *at == 's')
                add_digits(&text, below(longest_word), "abcdefghij", 10);
            else if (strchr("sc]", *at))
                add_word(&text);
            else if (*at == ',')
                add(&text, ',');
            if (strchr("duxfsch]", *at) && at[1] != ',')
                add_spaces(&text);
        }
    }
    content[text.length] = 0;
    content_length = text.length;
    for (int i = 0; i < POINTERS; i++)
        places[i] = (size_t)i * room;
    plain.stored_size = tested.stored_size = POINTERS * room;
    memset(plain.stored, 0xA5, plain.stored_size);
    memset(tested.stored, 0xA5, tested.stored_size);
    size_t piece = one_in(4) ? 1 + below(5000) : LONGEST, size = ANY(SIZES);
    draw_error(20);
    open_side(&plain, &text, piece, _IOFBF, size);
    open_side(&tested, &text, piece, _IOFBF, size);
    snprintf(last_call, sizeof last_call, "calls to the end, buffer %zu, pieces %zu", size, piece);
    FILE *own = stdin;
    int kind = (int)below(4), expected = 0;
    for (int call = 0, failed = 0; failed < 3 && call < 5000; call++) {
        stdin = plain.stream;
        expected = kind == 3 ? !!CALL(plain, fgets(P(plain, 0), 200, stdin)) - 1
                             : CALL(plain, scanf(format_text, POINTERS_OF(plain)));
        stdin = tested.stream;
        int found = kind == 3   ? !!CALL(tested, rt_fgets(P(tested, 0), 200, stdin)) - 1
                    : kind == 2 ? CALL(tested, rt_fscanf(stdin, format_text, POINTERS_OF(tested)))
                                : CALL(tested, rt_scanf(format_text, POINTERS_OF(tested)));
        stdin = own;
        SAME("long", expected, found);
        compare();
        compare_streams();
        if (expected < 1 && kind != 3) {
            fscanf(plain.stream, "%*s");
            fscanf(tested.stream, "%*s");
        }
        failed += expected < 0;
    }
    fclose(plain.stream);
    fclose(tested.stream);
}

/* Text that is stored into the string itself: the two sides have a string each. */
static void overlapping_case(const struct text *text)
{
    static const char *const FORMATS[] = {
        "%s", "%s%s", "%[^,],%s", "%d%s", "%c%s", "%s %c", "%5s%s", "%*s%s", "%3c%s", "%[a-z]%d"};
    const char *format = ANY(FORMATS);
    size_t length = strlen(text->at);
    if (length > 500)
        return;
    memcpy(plain.stored + 100, text->at, length + 1);
    memcpy(tested.stored + 100, text->at, length + 1);
    size_t first = below((unsigned)length + 110), second = 3000;
    int number_first = format[1] == 'd';
    if (number_first) {
        second = first;
        first = 3000;
    }
    snprintf(last_call, sizeof last_call, "sscanf into its string, format %s", format);
    int expected = CALL(plain, sscanf(plain.stored + 100, format, plain.stored + first, plain.stored + second));
    int found = CALL(tested, rt_sscanf(tested.stored + 100, format, tested.stored + first, tested.stored + second));
    SAME("sscanf into its string", expected, found);
    compare();
}

/* What went wrong once, and what the manual pages warn of. */
static void known_cases(void)
{
    static const char *const KNOWN[][2] = {
        {"%i", ""},
        {"%d%d", "5"},
        {"%d%d", "5 "},
        {"%d %n ", "5 "},
        {"%d %n%d", "5 "},
        {"%lf%lf", "53289.30318632301 1a"},
        {"%*g", "170553802 "},
        {"%d", "-"},
        {"%d", "0x10 "},
        {"%d", "--5 "},
        {"%d", "99999999999 "},
        {"%lld", "9223372036854775808 "},
        {"%lld", "-9223372036854775808 "},
        {"%llu", "-1 "},
        {"%d", "\xA0""5 "},
        {"%1d%d", "-5 "},
        {"%2d%d", "0123 "},
        {"%lf", ".e5 "},
        {"%lf", "5.e "},
        {"%f", "1.00000017881393432617187499 "},
        {"%f", "16777217 "},
        {"%lf", "9007199254740993 "},
        {"%[^]]", "abc] "},
        {"%[]-a]", "a]-^ "},
        {"%[", "abc "},
        {"%3c", "ab"},
        {"%%%d", "  %5 "},
        {"%d%", "5 "},
        {"a%s", "abc"},
        {"%4s%s", "abcdefg h "},
        {"%d,%d", "1 ,2 "},
    };
    struct text text = {content, 0};
    for (size_t i = 0; i < sizeof KNOWN / sizeof *KNOWN; i++) {
        strcpy(format_text, KNOWN[i][0]);
        strcpy(content, KNOWN[i][1]);
        text.length = content_length = strlen(content);
        plain.stored_size = tested.stored_size = 400 * POINTERS;
        memset(plain.stored, 0xA5, plain.stored_size);
        memset(tested.stored, 0xA5, tested.stored_size);
        for (int place = 0; place < POINTERS; place++)
            places[place] = (size_t)place * 400;
        string_case(&text, format_text);
        stream_case(&text, (const char *const[]){format_text, format_text}, 2);
    }
}

int main(int argc, char **argv)
{
    uint64_t cases = strtoull(argv[1], 0, 10);
    uint64_t first = argc > 3 ? strtoull(argv[3], 0, 10) : 0;
    plain.guarded = guarded();
    tested.guarded = guarded();
    size_t most = (size_t)POINTERS * (4 * LONGEST + 100);
    plain.stored = malloc(most);
    tested.stored = malloc(most);
    state = 1;
    for (int times = 0; times < 100; times++)
        known_cases();
    for (case_number = first; case_number < first + cases; case_number++) {
        state = (strtoull(argv[2], 0, 10) * 0x9E3779B97F4A7C15 + case_number + 1) * 0xD1342543DE82EF95 | 1;
        for (int i = 0; i < 4; i++)
            draw();
        tame = below(3) != 0;
        if (one_in(100)) {
            tame = 1;
            long_case();
            continue;
        }
        struct text text = {content, 0}, all_formats = {format_text, 0};
        const char *formats[16];
        unsigned count = 0, wanted = 1 + below(10);
        int repeats = one_in(3);
        if (one_in(8))
            add_spaces(&text);
        for (; count < wanted; count++) {
            if (count && repeats) {
                formats[count] = formats[0];
                size_t before = all_formats.length;
                add_directive(&all_formats, &text);
                all_formats.length = before;
                continue;
            }
            formats[count] = format_text + all_formats.length;
            for (unsigned more = 0; more < 4 && (!more || one_in(2)); more++)
                add_directive(&all_formats, &text);
            if (one_in(300))
                text.length = below((unsigned)text.length + 1);
            add(&all_formats, 0);
        }
        if (one_in(300))
            while (text.length < 4090)
                add_digits(&text, 1, "0123456789 \n", 12);
        if (one_in(20) && text.length)
            content[below((unsigned)text.length)] = (char)(one_in(2) ? 0 : draw());
        if (below(4))
            add_string(&text, " 17 4 1,2 a b c 3.5 end of it all\n");
        content[text.length] = 0;
        content_length = text.length;
        size_t room = 4 * text.length + 100;
        if (room < 400)
            room = 400;
        plain.stored_size = tested.stored_size = room * POINTERS;
        memset(plain.stored, 0xA5, plain.stored_size);
        memset(tested.stored, 0xA5, tested.stored_size);
        draw_places(room);
        if (one_in(20))
            fesetround(ANY(((const int[]){FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO})));
        if (below(4))
            stream_case(&text, formats, count);
        else if (below(8))
            string_case(&text, formats[0]);
        else
            overlapping_case(&text);
        fesetround(FE_TONEAREST);
    }
    return 0;
}
