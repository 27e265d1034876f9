/* Formats of printf and their arguments. */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "draw.h"
#include "world.h"

static const char *const of_programs[] = {
    "%d\n", "%d\n", "%d", "%d ", "%d %d\n", "%d %d %d\n", "%lld\n", "%lld\n", "%lld %lld\n", "%ld\n",
    "%u\n", "%lu\n", "%llu\n", "%zu\n", "%c", "%c\n", "%s\n", "%s", "%s ", "%s %s\n", "%s: %d\n",
    "%.2f\n", "%.10f\n", "%f\n", "%lf\n", "%.1f", "%.0f\n", "%.6f %.6f\n", "%.9lf\n", "%.15f\n",
    "%5d", "%02d:%02d", "%02d:%02d:%02d\n", "%-10s|", "%10s|", "Case #%d: %s\n", "YES\n", "NO\n",
    "%d%c", "%c%d", " %d", "%s%d\n", "(%d, %d)\n", "%d/%d\n", "%d.%d\n", "%x\n", "%X", "%08x\n",
    "%o", "%03d\n", "%-5d|", "%+d\n", "%5.2f\n", "%10.3lf\n", "%e\n", "%g\n", "%G", "%.3e", "%p",
    "%%", "100%%\n", "%d%%\n", "%5s%5s\n", "%.3s\n", "%.*f\n", "%*d\n", "%-*d|", "%hd", "%hhd",
    "", "\n", "hello\n", "%d, %d, %d, %d, %d, %d, %d, %d\n", "%f %d %f %s %c\n", "%4d%4d%4d\n",
    "%s %.2f %d\n", "%lld.%02lld\n", "%#x", "%jd", "%td", "%i\n", "%.8f", "%.12f %.12f\n", "%a\n",
    "Case %d:\n", "%d -> %d\n", "%c%c%c", "%6.2f%6.2f\n", "%Lf\n", "%.20f\n", "%1$d %1$d\n",
    "%2$d %1$d\n", "%d\t%d\n", "%s, %s and %s\n", "%010d\n", "%06.2f\n", "% d\n", "%I64d", "%'d\n",
};

void draw_print_format(Text *format, int may_store)
{
    static const char usual[] = "dddddiuscfflx", rest[] = "oXpeEgGaAFcCsSm%n";
    static const char *const lengths[] = {"h", "hh", "l", "l", "ll", "ll", "j", "z", "t", "L", "q"};
    static const char *const words[] = {
        "", "", " ", "\n", ", ", ": ", "abc", "the answer is ", "%%", "\t", "\xff", "=", "0",
        "a longer text of more than thirty-two characters, which is copied\n",
    };
    format->size = 0;
    if (!one_in(orderly ? 8 : 3)) {
        add(format, "%s", PICK(of_programs));
        return;
    }
    for (uint32_t count = 1 + draw(one_in(8) ? 16 : 3); count > 0; count--) {
        add(format, "%s", PICK(words));
        add(format, "%%");
        while (one_in(4))
            add(format, "%c", "-+ 0#'I0-"[draw(9)]);
        if (one_in(3)) {
            if (one_in(6))
                add(format, "*");
            else
                add(format, "%u", one_in(20) ? draw(2500) : draw(30));
        }
        char letter = one_in(4) ? rest[draw(sizeof rest - 1)] : usual[draw(sizeof usual - 1)];
        if (one_in(strchr("fFeEgG", letter) ? 2 : 5)) {
            if (one_in(6))
                add(format, ".*");
            else if (one_in(8))
                add(format, ".");
            else
                add(format, ".%u", one_in(30) ? draw(400) : draw(18));
        }
        if (letter == 'l') {
            add(format, one_in(2) ? "lld" : "ld");
            continue;
        }
        if (letter == 'n' && !may_store)
            letter = 'd';
        if (one_in(3) && letter != 'n')
            add(format, "%s", PICK(lengths));
        add(format, "%c", letter);
    }
    add(format, "%s", PICK(words));
    if (one_in(100))
        add(format, "%%"); /* ends in the middle of a conversion */
}

static void pass(Arguments arguments[SIDES], uint64_t value)
{
    for (int s = 0; s < SIDES; s++)
        pass_integer(&arguments[s], value);
}

static void pass_string(Arguments arguments[SIDES], int index, long precision, int wide)
{
    char bytes[4096];
    size_t size = draw_length(one_in(30) ? sizeof bytes - 8 : 60);
    if (one_in(40)) {
        pass(arguments, 0);
        return;
    }
    for (size_t i = 0; i < size; i++)
        bytes[i] = one_in(40) ? (char)(1 + draw(255)) : (char)('a' + draw(26));
    int which = 2 + index % (TEXTS - 2);
    if (wide) {
        static wchar_t wides[TEXTS][64];
        for (size_t i = 0; i < 63; i++)
            wides[which][i] = i < size ? (wchar_t)(one_in(40) ? 300 : bytes[i] & 127) : 0;
        pass(arguments, (uint64_t)wides[which]);
    } else if (precision >= 0 && (size_t)precision <= size && index < TEXTS - 2 &&
               one_in(2)) {
        /* A precision as long as the text: there need be no NUL. */
        pass(arguments, (uint64_t)place_bytes(which, bytes, (size_t)precision));
    } else {
        pass(arguments, (uint64_t)place_text(which, bytes, size));
    }
}

void pass_print_arguments(const char *format, Arguments arguments[SIDES])
{
    int index = 0;
    for (const char *at = format; (at = strchr(at, '%')) && arguments[0].stack_count < 48; index++) {
        long precision = -1;
        int is_long = 0, is_long_double = 0;
        at++;
        while (*at && strchr("-+ 0#'I$123456789", *at))
            at++;
        if (*at == '*') {
            pass(arguments, (uint32_t)((int)draw(40) - 8) | draw_bits() << 32);
            at++;
        }
        while (isdigit((unsigned char)*at))
            at++;
        if (*at == '.') {
            at++;
            precision = 0;
            if (*at == '*') {
                precision = (long)draw(24) - 3;
                pass(arguments, (uint32_t)precision | draw_bits() << 32);
                at++;
            } else {
                precision = strtol(at, (char **)&at, 10);
            }
        }
        while (*at && strchr("hlqjztL", *at)) {
            is_long |= *at != 'h';
            is_long_double |= *at == 'L' || (*at == 'l' && at[-1] == 'l') || *at == 'q';
            at++;
        }
        switch (*at) {
        case 'e': case 'f': case 'g': case 'a': case 'E': case 'F': case 'G': case 'A':
            for (int s = 0, different = 0; s < SIDES; s++) {
                static double value;
                if (!different)
                    value = draw_double();
                different = 1;
                if (is_long_double)
                    pass_long_double(&arguments[s], (long double)value);
                else
                    pass_double(&arguments[s], value);
            }
            break;
        case 's': case 'S':
            pass_string(arguments, index, precision, *at == 'S' || is_long);
            break;
        case 'n': /* stores */
            for (int s = 0; s < SIDES; s++)
                pass_pointer(&arguments[s], region[s] + 64 + 16 * (index % 16));
            break;
        case 'C': pass(arguments, one_in(8) ? 300 : draw(128)); break;
        case 'c': pass(arguments, is_long ? draw(128) : draw_bits() << 32 | draw(256)); break;
        case '%': case 'm': case 0: break;
        default: pass(arguments, one_in(2) ? (uint64_t)draw_integer()
                                           : draw_bits() << 32 | (uint32_t)draw_integer());
        }
        if (*at)
            at++;
    }
    /* What wrong formats read is the same on both sides, and can be read. */
    for (int i = 0; i < 8; i++)
        pass(arguments, (uint64_t)text[2]);
}
