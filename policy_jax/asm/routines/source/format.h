/* What printf does with a format, into a buffer: the conversions below, and nothing by halves.
 *
 *     %[-0+ ][width][.precision][hh h l ll z j t] d i u x X o
 *     %[-][width] c, %[-][width][.precision] s, %[-0+ ][width][.places] f F, %%
 *
 * A width and a precision may be `*`. format_text and `conversion` give NULL where the text does
 * not fit, or where they meet anything else: another conversion or flag, no format, a null string,
 * %f of what fixed.h does not do, %.0d of 0. By then they may have put text into the buffer, but no
 * more than the library will put there, and the same.
 */
#ifndef FORMAT_H
#define FORMAT_H

#include "arguments.h"
#include "conversion.h"
#include "digits.h"
#include "fixed.h"
#include "own.h"
#include "text.h"

/* Whether a format is "%d", "%ld" or "%lld", alone or followed by one character (or NUL), which is
 * then `behind`: the commonest formats. `value` is then what it prints. */
INLINE int is_one_integer(const char *format, uint64_t argument, int64_t *value, char *behind)
{
    if (UNLIKELY(!format) || format[0] != '%')
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

/* What an integer needs at most: a sign and 19 digits, or 20 digits. */
#define INTEGER_SPACE 20

/* Puts an integer; returns the end. */
INLINE char *put_integer(char *out, int64_t value)
{
    uint64_t magnitude = (uint64_t)value;
    if (value < 0) {
        *out++ = '-';
        magnitude = -magnitude;
    }
    out += digits_of(magnitude);
    put_digits(out, magnitude);
    return out;
}

/* Puts an integer with at least `width` characters, up to INTEGER_SPACE; the first ones are zeros
 * or spaces. Returns the end. */
static __attribute__((noinline)) char *OWN(padded)(char *out, int64_t value, unsigned width,
                                                   int with_zeros)
{
    uint64_t magnitude = value < 0 ? -(uint64_t)value : (uint64_t)value;
    unsigned digits = digits_of(magnitude), total = digits + (value < 0);
    unsigned pad = width > total ? width - total : 0;
    if (!with_zeros)
        out = fill(out, ' ', pad);
    if (value < 0)
        *out++ = '-';
    if (with_zeros)
        out = fill(out, '0', pad);
    out += digits;
    put_digits(out, magnitude);
    return out;
}

/* Formats into the characters from `out` up to `end`; returns the end of the text, without a NUL.
 *
 * The commonest conversions are done here, the others by `conversion`.
 * no_overlap: whether a string that overlaps with the text is left to the library, which then does
 * what it always did with sprintf(text, "%s...", text). */
INLINE char *format_text(char *out, char *end, const char *format, const struct saved *saved,
                         unsigned others, const uint64_t *stack, const int no_overlap)
{
    char *const begin = out;
    const uint64_t *general = saved->general + others;
    unsigned floating = 0;
    if (UNLIKELY(!format)) /* the library fails with EINVAL */
        return NULL;
    for (;;) {
        char next = *format;
        if (next != '%') {
            if (!next)
                return out;
            do {
                if (UNLIKELY(out == end))
                    return NULL;
                *out++ = next;
                next = *++format;
                if (!next)
                    return out;
            } while (next != '%');
        }
        next = format[1];
        int64_t integer;
        uint64_t magnitude;
        unsigned width, places = 6;
        if (LIKELY(next == 'd')) {
            integer = (int32_t)NEXT_GENERAL(general, saved, stack);
            format += 2;
        } else if (next == 's') {
            const char *text = (const char *)NEXT_GENERAL(general, saved, stack);
            if (UNLIKELY(!text))
                return NULL;
            size_t length = length_of(text);
            if (UNLIKELY((size_t)(end - out) < length))
                return NULL;
            if (no_overlap && text + length >= begin && text <= out + length)
                return NULL;
            if (no_overlap && text > out && text < end)
                end = (char *)text; /* no later text may change it: the library may read it again */
            format += 2;
            copy(out, text, length);
            out += length;
            continue;
        } else if (next == 'c') {
            if (UNLIKELY(out == end))
                return NULL;
            *out++ = (char)NEXT_GENERAL(general, saved, stack);
            format += 2;
            continue;
        } else if (next == 'l') {
            const char *kind = format + 2 + (format[2] == 'l');
            if (LIKELY(*kind == 'd')) {
                integer = (int64_t)NEXT_GENERAL(general, saved, stack);
            } else if (*kind == 'u') {
                magnitude = NEXT_GENERAL(general, saved, stack);
                format = kind + 1;
                goto unsigned_integer;
            } else if (*kind == 'f' && kind == format + 2) {
                format += 3;
                goto fixed;
            } else {
                goto other;
            }
            format = kind + 1;
        } else if (next == 'u') {
            magnitude = (uint32_t)NEXT_GENERAL(general, saved, stack);
            format += 2;
            goto unsigned_integer;
        } else if (next == 'f') {
            format += 2;
            goto fixed;
        } else if (next == '.' && (unsigned char)(format[2] - '0') < 10) {
            places = (unsigned char)(format[2] - '0');
            if (format[3] == 'f')
                format += 4;
            else if (format[3] == 'l' && format[4] == 'f')
                format += 5;
            else
                goto other;
        fixed:;
            uint64_t bits = NEXT_FLOATING(floating, saved, stack);
            struct fixed fixed;
            if (UNLIKELY((size_t)(end - out) < 21 + places) || !OWN(fixed)(bits, places, &fixed))
                return NULL;
            if (bits >> 63)
                *out++ = '-';
            out += digits_of(fixed.whole);
            put_digits(out, fixed.whole);
            if (LIKELY(places)) {
                *out++ = '.';
                out = put_places(out, fixed.fraction, places);
            }
            continue;
        } else if ((unsigned char)(next - '0') < 10
                   && (width = (unsigned char)(format[1 + (next == '0')] - '0')) < 10
                   && format[2 + (next == '0')] == 'd') {
            if (UNLIKELY(end - out < INTEGER_SPACE))
                return NULL;
            integer = (int32_t)NEXT_GENERAL(general, saved, stack);
            format += 3 + (next == '0');
            out = OWN(padded)(out, integer, width, next == '0');
            continue;
        } else if (next == '%') {
            if (UNLIKELY(out == end))
                return NULL;
            *out++ = '%';
            format += 2;
            continue;
        } else {
        other:;
            struct progress progress = {out, end, format + 1, general, stack, begin, floating};
            out = OWN(conversion)(&progress, saved, no_overlap);
            if (UNLIKELY(!out))
                return NULL;
            if (no_overlap)
                end = progress.end;
            format = progress.format;
            general = progress.general;
            stack = progress.stack;
            floating = progress.floating;
            continue;
        }
        magnitude = (uint64_t)integer;
        if (integer < 0) {
            if (UNLIKELY(out == end))
                return NULL;
            *out++ = '-';
            magnitude = -magnitude;
        }
    unsigned_integer:
        if (UNLIKELY(end - out < INTEGER_SPACE))
            return NULL;
        out += digits_of(magnitude);
        put_digits(out, magnitude);
    }
}

#endif
