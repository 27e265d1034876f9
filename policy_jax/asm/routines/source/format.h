/* What printf does with a format, into a buffer: the conversions below, and nothing by halves.
 *
 *     %[-0+ ][width][.precision][hh h l ll z j t] d i u x X o
 *     %[-][width] c, %[-][width][.precision] s, %[-0+ ][width][.places] f F, %%
 *
 * A width and a precision may be `*`. Both functions give NULL where the text does not fit, or where
 * they meet anything else: another conversion or flag, a null string, %f of what fixed.h does not
 * do, %.0d of 0. By then they may have put text into the buffer, but no more than printf will put
 * there, and the same.
 */
#ifndef FORMAT_H
#define FORMAT_H

#include "arguments.h"
#include "digits.h"
#include "fixed.h"
#include "own.h"
#include "text.h"

#define FLAG_LEFT 1
#define FLAG_ZERO 2
#define MOST_WIDTH 100000

/* Whether a format is "%d", "%ld" or "%lld", alone or followed by one character (or NUL), which is
 * then `behind`: the commonest formats. `value` is then what it prints. */
INLINE int is_one_integer(const char *format, uint64_t argument, int64_t *value, char *behind)
{
    if (format[0] != '%')
        return 0;
    if (LIKELY(format[1] == 'd')) {
        *value = (int32_t)argument;
    } else {
        if (format[1] != 'l')
            return 0;
        format += 1 + (format[2] == 'l');
        if (format[1] != 'd')
            return 0;
        *value = (int64_t)argument;
    }
    *behind = format[2];
    return !*behind || (*behind != '%' && !format[3]);
}

/* What put_integer needs at most: a sign, 19 digits, a character and a NUL. */
#define INTEGER_SPACE 22

/* Puts an integer and a character (none where it is NUL); returns the end. */
INLINE char *put_integer(char *out, int64_t value, char behind)
{
    uint64_t magnitude = (uint64_t)value;
    if (value < 0) {
        *out++ = '-';
        magnitude = -magnitude;
    }
    out += digits_of(magnitude);
    put_digits(out, magnitude);
    if (behind)
        *out++ = behind;
    return out;
}

/* Fills the buffer with the same character; returns its end. */
INLINE char *fill(char *out, char character, size_t count)
{
    while (count--)
        *out++ = character;
    return out;
}

/* Copies the text of a format up to its end or the next '%'. */
INLINE char *copy_literal(char *out, char *end, const char **format)
{
    const char *from = *format;
    do {
        if (UNLIKELY(out == end))
            return NULL;
        *out++ = *from++;
    } while (*from && *from != '%');
    *format = from;
    return out;
}

/* A width or a precision in digits; beyond MOST_WIDTH some number beyond it. */
INLINE unsigned number(const char **format, unsigned char *next)
{
    unsigned result = 0;
    while (*next >= '0' && *next <= '9') {
        if (result <= MOST_WIDTH)
            result = 10 * result + (*next - '0');
        *next = (unsigned char)*(*format)++;
    }
    return result;
}

/* Formats into the characters from `out` up to `end`; returns the end of the text, without a NUL.
 *
 * no_overlap: whether a string that overlaps with the text is left to the library, which then does
 * what it always did with sprintf(text, "%s...", text). */
INLINE char *format_text(char *out, char *const end, const char *format,
                         struct arguments arguments, const int no_overlap)
{
    const char *const begin = out;
    for (;;) {
        if (*format != '%') {
            if (!*format)
                return out;
            out = copy_literal(out, end, &format);
            if (!out)
                return NULL;
            continue;
        }
        unsigned char next = (unsigned char)format[1];
        format += 2;
        unsigned flags = 0, width = 0, bits = 32;
        int precision = -1;
        char plus = 0, sign = 0;

        if (next < 'A') {
            for (;; next = (unsigned char)*format++) {
                if (next == '0')
                    flags |= FLAG_ZERO;
                else if (next == '-')
                    flags |= FLAG_LEFT;
                else if (next == '+')
                    plus = '+';
                else if (next == ' ')
                    plus = plus ? plus : ' ';
                else
                    break;
            }
            if (next == '*') {
                int given = (int)next_general(&arguments);
                next = (unsigned char)*format++;
                if (given < 0)
                    flags |= FLAG_LEFT;
                width = given < 0 ? -(unsigned)given : (unsigned)given;
            } else {
                width = number(&format, &next);
            }
            if (next == '.') {
                next = (unsigned char)*format++;
                if (next == '*') {
                    precision = (int)next_general(&arguments);
                    next = (unsigned char)*format++;
                    if (precision < 0)
                        precision = -1;
                } else {
                    precision = (int)number(&format, &next);
                }
            }
            if (UNLIKELY(width > MOST_WIDTH || precision > MOST_WIDTH))
                return NULL;
            if (next == '%') {
                if (format[-2] != '%' || out == end)
                    return NULL;
                *out++ = '%';
                continue;
            }
        }

        if (next == 'l') {
            bits = 64;
            next = (unsigned char)*format++;
            if (next == 'l')
                next = (unsigned char)*format++;
            if (UNLIKELY(next == 'c' || next == 's'))
                return NULL;
        } else if (UNLIKELY(next == 'h' || next == 'z' || next == 'j' || next == 't')) {
            bits = next == 'h' ? 16 : 64;
            next = (unsigned char)*format++;
            if (bits == 16 && next == 'h') {
                bits = 8;
                next = (unsigned char)*format++;
            }
            if (next == 'c' || next == 's' || next == 'f' || next == 'F')
                return NULL;
        }

        uint64_t value;
        unsigned shift = 0; /* bits of a digit: 4, 3; 0 for decimal digits */
        unsigned places = 0;
        uint64_t fraction = 0;
        char letters = 0;
        if (LIKELY(next == 'd' || next == 'i')) {
            int64_t integer = (int64_t)(next_general(&arguments) << (64 - bits)) >> (64 - bits);
            sign = integer < 0 ? '-' : plus;
            value = integer < 0 ? -(uint64_t)integer : (uint64_t)integer;
        } else if (next == 's') {
            const char *text = (const char *)next_general(&arguments);
            if (UNLIKELY(!text || (flags & FLAG_ZERO)))
                return NULL;
            size_t length;
            if (LIKELY(precision < 0)) {
                length = length_of(text);
            } else {
                const char *zero = memchr(text, 0, (size_t)precision);
                length = zero ? (size_t)(zero - text) : (size_t)precision;
            }
            size_t pad = width > length ? width - length : 0;
            if (UNLIKELY((size_t)(end - out) < length + pad))
                return NULL;
            if (no_overlap && text < out + length + pad && text + length >= begin)
                return NULL;
            if (pad && !(flags & FLAG_LEFT))
                out = fill(out, ' ', pad);
            copy(out, text, length);
            out += length;
            if (pad && (flags & FLAG_LEFT))
                out = fill(out, ' ', pad);
            continue;
        } else if (next == 'c') {
            size_t total = width > 1 ? width : 1;
            if (UNLIKELY((size_t)(end - out) < total || (flags & FLAG_ZERO)))
                return NULL;
            if (!(flags & FLAG_LEFT))
                out = fill(out, ' ', total - 1);
            *out++ = (char)next_general(&arguments);
            if (flags & FLAG_LEFT)
                out = fill(out, ' ', total - 1);
            continue;
        } else if (next == 'f' || next == 'F') {
            double number = next_floating(&arguments);
            uint64_t pattern;
            struct fixed fixed;
            memcpy(&pattern, &number, sizeof pattern);
            places = precision < 0 ? 6 : (unsigned)precision;
            if (UNLIKELY(places > MOST_PLACES) || !to_fixed(pattern, places, &fixed))
                return NULL;
            precision = -1;
            value = fixed.whole;
            fraction = fixed.fraction;
            sign = pattern >> 63 ? '-' : plus;
        } else {
            if (next == 'x')
                shift = 4, letters = 'a' - 10;
            else if (next == 'X')
                shift = 4, letters = 'A' - 10;
            else if (next == 'o')
                shift = 3;
            else if (next != 'u')
                return NULL;
            value = next_general(&arguments) << (64 - bits) >> (64 - bits);
        }

        unsigned digits;
        if (LIKELY(!shift))
            digits = digits_of(value);
        else
            digits = (64 - (unsigned)__builtin_clzll(value | 1) + shift - 1) / shift;
        size_t zeros = 0, behind = 0;
        size_t total = (sign != 0) + digits + (places ? 1 + places : 0);
        if (UNLIKELY(precision >= 0)) {
            if (!precision && !value)
                return NULL;
            flags &= ~(unsigned)FLAG_ZERO;
            if ((unsigned)precision > digits) {
                zeros = (unsigned)precision - digits;
                total += zeros;
            }
        }
        if (total < width) {
            size_t pad = width - total;
            if (UNLIKELY((size_t)(end - out) < width))
                return NULL;
            if (flags & FLAG_LEFT)
                behind = pad;
            else if (flags & FLAG_ZERO)
                zeros += pad;
            else
                out = fill(out, ' ', pad);
        } else if (UNLIKELY((size_t)(end - out) < total)) {
            return NULL;
        }
        if (sign)
            *out++ = sign;
        out = fill(out, '0', zeros);
        out += digits;
        if (LIKELY(!shift)) {
            put_digits(out, value);
        } else {
            char *digit = out;
            do {
                unsigned one = (unsigned)value & ((1u << shift) - 1);
                *--digit = (char)(one < 10 ? one + '0' : one + (unsigned)letters);
                value >>= shift;
            } while (value);
        }
        if (places) {
            char *first = out + 1;
            *out = '.';
            out = first + places;
            char *digit = put_digits(out, fraction);
            while (digit > first)
                *--digit = '0';
        }
        out = fill(out, ' ', behind);
    }
}

#endif
