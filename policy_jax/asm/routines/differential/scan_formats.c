/* Formats of scanf, and inputs that they read, or nearly. */
#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "draw.h"
#include "world.h"

static const char *const of_programs[] = {
    "%d", "%d", "%d %d", "%d%d", "%d%d%d", "%d %d %d", "%lld", "%lld %lld", "%ld", "%lld%lld",
    "%s", "%s", "%s %s", " %c", "%c", "%c%c", "%c %c", " %c %c", "%d\n", "%d,%d", "%d:%d", "%lf",
    "%lf %lf", "%lf%lf%lf", "%f", "%f %f", "%d %s", "%s %d", "%s%d%d", "%[^\n]", "%[^\n]%*c",
    " %[^\n]", "%d/%d/%d", "%1d", "%2d:%2d", "%x", "%u", "%u %u", "%*d", "%*c", "%d %c %d",
    "%d%c%d", "%10s", "%hd", "%hhd", "%llu", "%lu", "%i", "#%2x%2x%2x", "%d.", "(%d,%d)", "%*s",
    "%d-%d", "%d%*c", "%d %lf", "%lf %d", "%s %lf", "%[a-z]", "%[0-9]", "%[^,],%d", "%zu", "%d%n",
    "%*[^\n]", "%*[^\n]%*c", "%99s", "%3c", "%o", "%5d", "%d %d %d %d %d %d %d %d", "%d %lld %s",
    "%1d%1d%1d", "%hhu", "%hu", "%jd", "%td", "%Ld", "%qd", "%le", "%lg", "%Lf", "%a", "%p",
    "%d %%", "%%%d", "%d\t%d", "%2s", "%[^ ] %s", "%[]a]", "%[^]a]", "%[a-]", "%d ", " %d",
    "\n%d", "%d: %d", "x=%d", "%c,%c", "%4d%4d", "%d+%d", "%d%c", "%d%s", "%[A-Za-z0-9_]", "%d a",
};

void add_bytes(Text *to, const char *bytes, size_t size)
{
    if (to->size + size < sizeof to->bytes) {
        memcpy(to->bytes + to->size, bytes, size);
        to->size += size;
        to->bytes[to->size] = 0;
    }
}

void add(Text *to, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    size_t room = sizeof to->bytes - to->size;
    int size = vsnprintf(to->bytes + to->size, room, format, arguments);
    va_end(arguments);
    if (size > 0 && (size_t)size < room)
        to->size += (size_t)size;
    to->bytes[to->size] = 0;
}

static void add_set(Text *to)
{
    static const char *const sets[] = {
        "[a-z]", "[^\n]", "[0-9]", "[^ \t\n]", "[abc]", "[^abc]", "[]]", "[^]]", "[a-]", "[-a]",
        "[^-]", "[A-Za-z]", "[ -~]", "[\x80-\xff]", "[z-a]", "[%]", "[^%]", "[\t-\r ]", "[^\x01]",
        "[a-c-e]", "[--9]", "[0-9a-fA-F]", "[^^]", "[a^]", "[+-]",
    };
    add(to, "%s", PICK(sets));
}

static void add_conversion(Text *to)
{
    static const char usual[] = "dddddsscciux", rest[] = "oXnpfegaEGFAdS[C";
    static const char *const lengths[] = {"h", "hh", "l", "l", "ll", "j", "z", "t", "L", "q"};
    add(to, "%%");
    if (one_in(10))
        add(to, "*");
    if (one_in(6))
        add(to, "%u", one_in(3) ? draw(400) : 1 + draw(12));
#ifdef FUZZING
    const int allocates = 0; /* the address sanitizer takes what %mc stores for an error */
#else
    const int allocates = one_in(60);
#endif
    if (allocates) {
        add(to, "m%c", "sc["[draw(3)]);
        if (to->bytes[to->size - 1] == '[')
            to->size--, add_set(to);
        return;
    }
    char letter = one_in(4) ? rest[draw(sizeof rest - 1)] : usual[draw(sizeof usual - 1)];
    if (strchr("feg", letter) ? !one_in(3) : one_in(4))
        add(to, "%s", strchr("feg", letter) ? "l" : PICK(lengths));
    if (letter == '[')
        add_set(to);
    else
        add(to, "%c", letter);
}

void draw_scan_format(Text *format)
{
    format->size = 0;
    if (!one_in(orderly ? 8 : 3)) {
        add(format, "%s", PICK(of_programs));
        return;
    }
    uint32_t count = 1 + draw(one_in(8) ? 14 : 3);
    for (uint32_t i = 0; i < count; i++) {
        static const char *const between[] = {
            "", "", "", " ", " ", " ", "\n", "  ", "\t", ",", ":", "/", "-", ".", ", ", " ,", "a",
            "%%", " %%", "0", "\v", "\f", "\r", "\xff", "\x80", "+", "x",
        };
        add(format, "%s", PICK(between));
        add_conversion(format);
    }
    if (one_in(5))
        add(format, "%c", " \n,.x%"[draw(6)]); /* the last one ends in the middle of a conversion */
}

static void add_blank(Text *to)
{
    static const char *const blanks[] = {" ", " ", " ", "\n", "\n", "\t", "  ", "\r\n", "\v", "\f",
                                         " \n ", "\n\n", "                  "};
    add(to, "%s", PICK(blanks));
}

static void add_integer(Text *to, int base)
{
    static const char *const odd[] = {
        "0x", "0X1f", "0b101", "+", "-", "--1", "+-1", "-0", "+0", "00", "000123", "0x-1", "1x",
        "1e5", "1.5", "017", "089", "0xg", "99999999999999999999", "-99999999999999999999",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "-9223372036854775809", "18446744073709551615", "18446744073709551616", "2147483647",
        "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296", "-4294967296",
        "1,000", "\xb2", "999999999999999999", "1000000000000000000", "9999999999999999999",
    };
    if (one_in(orderly ? 100 : 10)) {
        add(to, "%s", PICK(odd));
        return;
    }
    if (one_in(orderly ? 200 : 40)) { /* many digits */
        for (uint32_t n = draw(100); n > 0; n--)
            add(to, "%c", '0' + (int)(one_in(3) ? 0 : draw(10)));
    }
    if (one_in(orderly ? 100 : 12))
        add(to, "%s", one_in(2) ? "+" : "0000");
    long long value = (long long)draw_integer();
    if (base == 16)
        add(to, one_in(3) ? "0x%llX" : "%llx", (unsigned long long)value);
    else if (base == 8)
        add(to, "%llo", (unsigned long long)value);
    else
        add(to, "%lld", value);
}

static void add_float(Text *to)
{
    static const char *const odd[] = {
        ".", "-.", ".5", "5.", "1e", "1e+", "1e-5", "1E5", "inf", "-inf", "infinity", "nan", "in",
        "nan(1)", "nan(", "infini", "0x1p3", "0x1.8p-2", "0x", "0x.p", "1e400", "1e-400", "-0.0",
        "4.9e-324", "2.4e-324", "2.5e-324", "1.7976931348623157e308", "1.7976931348623159e308",
        "9007199254740993", "9007199254740992.5", "0.1e1", "1..2", "1.2.3", "+1.5", "1e99999999999",
        "0e99999999999", "00000.00001", "2.2250738585072011e-308", "1,5", "1.e3", "0.e0", ".e1",
        "179769313486231580793728971405301e276", "5e-324", "1e22", "1e23", "8.5e15", "1e16",
        "0.000000000000000000000000000001", "123456789012345678", "1234567890123456789",
    };
    if (one_in(orderly ? 50 : 8)) {
        add(to, "%s", PICK(odd));
        return;
    }
    switch (orderly && !one_in(4) ? 7 : draw(8)) {
    case 0: add(to, "%.17g", draw_double()); break;
    case 1: add(to, "%.*f", (int)draw(25), draw_double()); break;
    case 2: add(to, "%.*e", (int)draw(40), draw_double()); break;
    case 3: { /* halfway between two doubles, and just beside */
        double value = draw_double();
        add(to, "%.*e", 20 + (int)draw(60), value);
        if (one_in(2))
            add(to, "%u", draw(10));
        break;
    }
    case 4: /* many digits */
        for (uint32_t n = draw(60); n > 0; n--)
            add(to, "%c", '0' + (int)draw(10));
        add(to, ".");
        for (uint32_t n = draw(60); n > 0; n--)
            add(to, "%c", '0' + (int)draw(10));
        break;
    default: add(to, "%d.%0*u", (int)draw_integer() >> draw(31), 1 + (int)draw(9), draw(100000));
    }
}

static void add_word(Text *to)
{
    uint32_t length = 1 + draw_length(one_in(orderly ? 300 : 30) ? 900 : 12);
    for (uint32_t i = 0; i < length; i++) {
        char c = (char)("abcdefghij"[draw(10)]);
        switch (draw(24)) {
        case 0: c = (char)('A' + draw(26)); break;
        case 1: c = (char)('0' + draw(10)); break;
        case 2: c = ",.-+*#%_$]^"[draw(11)]; break;
        case 3: if (one_in(4)) c = (char)draw(256); break;
        }
        add_bytes(to, &c, 1);
    }
}

static const char *add_for_conversion(Text *to, const char *at)
{
    if (*at == '*')
        at++;
    long width = isdigit((unsigned char)*at) ? strtol(at, (char **)&at, 10) : 0;
    while (*at && strchr("hlqjztLm'I", *at))
        at++;
    if (*at && !strchr("cC[n%", *at) && !one_in(6))
        add_blank(to);
    switch (*at) {
    case 'd': case 'u': add_integer(to, 10); break;
    case 'i': add_integer(to, (int[]){10, 16, 8}[draw(3)]); break;
    case 'x': case 'X': case 'p': add_integer(to, 16); break;
    case 'o': add_integer(to, 8); break;
    case 'e': case 'f': case 'g': case 'a': case 'E': case 'F': case 'G': case 'A':
        add_float(to);
        break;
    case 's': case 'S': add_word(to); break;
    case 'c': case 'C':
        for (long i = 0; i < (width ? width : 1) && i < 400; i++)
            if (one_in(4))
                add_blank(to);
            else
                add(to, "%c", 'a' + (int)draw(26));
        break;
    case '[':
        at++;
        if (*at == '^')
            at++;
        if (*at)
            at++;
        while (*at && *at != ']')
            at++;
        if (one_in(2))
            add_word(to);
        else
            add_integer(to, 10);
        break;
    case '%': add(to, "%%"); break;
    }
    return *at ? at + 1 : at;
}

void draw_input_for(Text *input, const char *format)
{
    for (const char *at = format; *at;) {
        if (*at == '%')
            at = add_for_conversion(input, at + 1);
        else if (isspace((unsigned char)*at))
            at++, one_in(3) ? (void)0 : add_blank(input);
        else
            add(input, "%c", *at++);
    }
}

enum { STYLES = 3 };
static Text style[STYLES];
static uint32_t styles;

void draw_scan_style(void)
{
    styles = orderly ? 1 : 1 + draw(STYLES);
    for (uint32_t i = 0; i < styles; i++)
        draw_scan_format(&style[i]);
}

const Text *scan_style(void)
{
    static Text other;
    if (styles && !one_in(orderly ? 80 : 12))
        return &style[draw(styles)];
    draw_scan_format(&other);
    return &other;
}

void draw_content(void)
{
    static Text all;
    size_t most = one_in(40) ? SOURCE_MOST - 1 : one_in(orderly ? 10 : 4) ? 30 : orderly ? 2000 : 400;
    content_size = 0;
    while (content_size < most && !one_in(most > 400 ? 400 : 40)) {
        all.size = 0;
        switch (orderly && !one_in(40) ? 39 : draw(40)) {
        case 0: add_bytes(&all, "\0", 1); break;
        case 1: add_word(&all); break;
        case 2: add_float(&all); break;
        case 3: {
            char some[16];
            for (size_t i = 0; i < sizeof some; i++)
                some[i] = (char)draw(256);
            add_bytes(&all, some, 1 + draw(sizeof some));
            break;
        }
        default: draw_input_for(&all, scan_style()->bytes);
        }
        if (!one_in(3))
            add_blank(&all);
        size_t size = all.size < most - content_size ? all.size : most - content_size;
        memcpy(content + content_size, all.bytes, size);
        content_size += size;
    }
}
