/* One conversion of printf with all that it may have: see format.h. */
#ifndef CONVERSION_H
#define CONVERSION_H

#include "arguments.h"
#include "digits.h"
#include "fixed.h"
#include "own.h"
#include "text.h"

/* How far the formatting of a text is. */
struct progress {
    char *out, *end;
    const char *format; /* behind the '%' */
    const uint64_t *general, *stack;
    const char *begin; /* of the text */
    unsigned floating;
};

#define FLAG_LEFT 1
#define FLAG_ZERO 2
#define MOST_WIDTH 100000

/* Puts the same character so many times; returns the end. */
INLINE char *fill(char *out, char character, size_t count)
{
    while (count--)
        *out++ = character;
    return out;
}

/* A width or a precision in digits; for one beyond MOST_WIDTH, some number beyond it. */
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

/* Does one conversion. Gives the end of its text and leaves the rest of `progress` behind it; or
 * NULL. */
static __attribute__((noinline)) char *OWN(conversion)(struct progress *progress,
                                                       const struct saved *saved, int no_overlap)
{
    char *out = progress->out;
    char *const end = progress->end;
    const char *format = progress->format;
    const uint64_t *general = progress->general, *stack = progress->stack;
    unsigned flags = 0, width = 0, bits = 32;
    int precision = -1;
    char plus = 0;

    unsigned char next = (unsigned char)*format++;
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
        int given = (int)NEXT_GENERAL(general, saved, stack);
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
            precision = (int)NEXT_GENERAL(general, saved, stack);
            next = (unsigned char)*format++;
            if (precision < 0)
                precision = -1;
        } else {
            precision = (int)number(&format, &next);
        }
    }
    if (UNLIKELY(width > MOST_WIDTH || precision > MOST_WIDTH))
        return NULL;

    int sized = 1;
    if (next == 'l') {
        bits = 64;
        next = (unsigned char)*format++;
        if (next == 'l')
            next = (unsigned char)*format++;
        else if (next == 'f' || next == 'F')
            sized = 0;
    } else if (next == 'h') {
        bits = 16;
        next = (unsigned char)*format++;
        if (next == 'h') {
            bits = 8;
            next = (unsigned char)*format++;
        }
    } else if (next == 'z' || next == 'j' || next == 't') {
        bits = 64;
        next = (unsigned char)*format++;
    } else {
        sized = 0;
    }

    uint64_t value;
    struct fixed fixed;
    unsigned shift = 0; /* bits of a digit: 4, 3; 0 for decimal digits */
    unsigned places = 0;
    char sign = 0, letters = 0;
    switch (next) {
    case 'd':
    case 'i':
        value = NEXT_GENERAL(general, saved, stack) << (64 - bits);
        sign = plus;
        if ((int64_t)value < 0) {
            sign = '-';
            value = -value;
        }
        value >>= 64 - bits;
        break;
    case 's':
    case 'c': {
        char character;
        const char *text = &character;
        size_t length = 1;
        if (UNLIKELY(sized || (flags & FLAG_ZERO)))
            return NULL;
        if (next == 'c') {
            character = (char)NEXT_GENERAL(general, saved, stack);
        } else {
            text = (const char *)NEXT_GENERAL(general, saved, stack);
            if (!text)
                return NULL;
            if (precision < 0) {
                length = length_of(text);
            } else {
                const char *zero = memchr(text, 0, (size_t)precision);
                length = zero ? (size_t)(zero - text) : (size_t)precision;
            }
        }
        size_t total = length < width ? width : length;
        if (UNLIKELY((size_t)(end - out) < total))
            return NULL;
        if (no_overlap && text + length >= progress->begin && text <= out + total)
            return NULL;
        if (no_overlap && text > out && text < end)
            progress->end = (char *)text; /* as in format_text */
        if (!(flags & FLAG_LEFT))
            out = fill(out, ' ', total - length);
        memcpy(out, text, length);
        out += length;
        if (flags & FLAG_LEFT)
            out = fill(out, ' ', total - length);
        goto done;
    }
    case 'f':
    case 'F':
        places = precision < 0 ? 6 : (unsigned)precision;
        uint64_t pattern = NEXT_FLOATING(progress->floating, saved, stack);
        if (UNLIKELY(sized || places > MOST_PLACES || !OWN(fixed)(pattern, places, &fixed)))
            return NULL;
        precision = -1;
        value = fixed.whole;
        sign = pattern >> 63 ? '-' : plus;
        break;
    case 'x':
    case 'X':
    case 'o':
        shift = next == 'o' ? 3 : 4;
        letters = next == 'x' ? 'a' - 10 : 'A' - 10;
        /* fall through */
    case 'u':
        value = NEXT_GENERAL(general, saved, stack) << (64 - bits) >> (64 - bits);
        break;
    default:
        return NULL;
    }

    unsigned digits;
    if (LIKELY(!shift))
        digits = digits_of(value);
    else if (shift == 4)
        digits = (64 - (unsigned)__builtin_clzll(value | 1) + 3) / 4;
    else
        digits = (64 - (unsigned)__builtin_clzll(value | 1) + 2) / 3;
    size_t zeros = 0, behind = 0, total = (sign != 0) + digits + places + (places != 0);
    if (UNLIKELY(precision >= 0)) {
        if (!precision && !value)
            return NULL;
        flags &= ~(unsigned)FLAG_ZERO;
        if ((unsigned)precision > digits) {
            zeros = (unsigned)precision - digits;
            total += zeros;
        }
    }
    if (UNLIKELY((size_t)(end - out) < (total < width ? width : total)))
        return NULL;
    if (total < width) {
        size_t pad = width - total;
        if (flags & FLAG_LEFT)
            behind = pad;
        else if (flags & FLAG_ZERO)
            zeros += pad;
        else
            out = fill(out, ' ', pad);
    }
    if (sign)
        *out++ = sign;
    out = fill(out, '0', zeros) + digits;
    if (LIKELY(!shift)) {
        OWN(digits)(out, value);
    } else {
        char *digit = out;
        do {
            unsigned one = (unsigned)value & ((1u << shift) - 1);
            *--digit = (char)(one < 10 ? one + '0' : one + (unsigned)letters);
            value >>= shift;
        } while (value);
    }
    if (places) {
        *out++ = '.';
        out = put_places(out, fixed.fraction, places);
    }
    out = fill(out, ' ', behind);
done:
    progress->format = format;
    progress->general = general;
    progress->stack = stack;
    return out;
}

#endif
