/* What the scanf family shares: a format is followed through characters that are all in memory.
 *
 * The characters are those of a stream's buffer, where more may follow behind the end, or those of
 * a string, where the final NUL is the end of everything (see IN_BUFFER).
 *
 * A file that includes this defines ROUTINE as its own name before.
 */
#ifndef SCAN_H
#define SCAN_H

#define JOIN(a, b) a##_##b
#define JOINED(a, b) JOIN(a, b)
/* A name that begins with the routine's, for what has a label in the listing. */
#define OWN(name) JOINED(ROUTINE, name)

#include <limits.h>
#include <stdarg.h>

#include "fractions.h"
#include "sets.h"
#include "stream.h"

/* What `scan` returns where it does not know the outcome. No count and no EOF is equal to it. */
#define UNKNOWN INT_MIN

/* _IO_EOF_SEEN of glibc's libio.h: scanf clears this flag where it pushes a character back. */
#define EOF_SEEN 0x10

/* Copies a word, at most limit characters, which must be there to be read. Copies nothing where `to`
 * is null. Returns how many characters it has.
 */
APART size_t OWN(copy_word)(char *to, const byte *from, size_t limit)
{
    return copy_until(to, from, limit, UNTIL_SPACE, 0);
}

/* Whether scanf would change nothing of the stream but its position, as long as it reads from the
 * buffer: the stream is for narrow characters already.
 */
INLINE int is_readable(const FILE *stream)
{
    return is_ours(stream) && stream->_mode < 0 && !(stream->_flags & EOF_SEEN);
}

/* The pointers after the format: those that came in registers, and then those on the stack. */
struct pointers {
    char *in_registers;
    char *on_stack;
    unsigned offset;
};

/* Those of a va_list, which is not changed (System V ABI, AMD64 supplement, 3.5.7: gp_offset is the
 * place of the next argument in the 48 bytes where the registers were saved).
 */
INLINE struct pointers pointers_in(va_list arguments)
{
    return (struct pointers){
        arguments->reg_save_area, arguments->overflow_arg_area, arguments->gp_offset};
}

/* The next pointer. */
INLINE void *next_of(const struct pointers *pointers)
{
    char *from = LIKELY(pointers->offset < 48) ? pointers->in_registers + pointers->offset
                                               : pointers->on_stack;
    return *(void **)from;
}

/* The next pointer, and passes over it. */
INLINE void *take(struct pointers *pointers)
{
    void *next = next_of(pointers);
    if (LIKELY(pointers->offset < 48))
        pointers->offset += 8;
    else
        pointers->on_stack += 8;
    return next;
}

/* In a string: whether count characters at `to`, and a NUL, would overwrite some of the string
 * from `start` on. What libc then reads is not what is there before.
 */
INLINE int overlaps(const char *to, size_t count, const byte *start, const byte *next)
{
    const byte *first = (const byte *)to;
    if (first < start)
        return first + count >= start;
    while (next < first && *next)
        next++;
    return next == first || first < next;
}

/* How far a call of scanf has come: the first character that it was given, the rest of the
 * characters, of the format and of the pointers, and the count of what was stored.
 */
struct progress {
    const byte *start, *next;
    const char *format;
    struct pointers pointers;
    int done;
};

/* Goes on with a call. Returns what scanf would return, and sets progress->next to what stays unread;
 * or returns UNKNOWN, and nothing is changed except what the pointers point to, which scanf would
 * change as well.
 */
INLINE int scan(struct progress *progress, const byte *end)
{
    const byte *next = progress->next;
    const byte *start = progress->start;
    const char *format = progress->format;
    struct pointers pointers = progress->pointers;
    int done = progress->done;
    for (;;) {
        byte directive = (byte)*format++;
        if (directive != '%') {
            if (!directive) {
                progress->next = next;
                return done;
            }
            if (is_space(directive)) {
                next = skip_spaces(next, end);
                if (IN_BUFFER && next == end)
                    return UNKNOWN;
                continue;
            }
            if (directive >= 0x80)
                return UNKNOWN;
            if (is_empty(next, end))
                return UNKNOWN;
            if (*next != directive)
                return IN_BUFFER ? UNKNOWN : done;
            next++;
            continue;
        }

        byte conversion = (byte)*format++;
        if (!IN_BUFFER && conversion == 'd') {
            const byte *after = scan_frequent_integer(next, end, OF_INT, next_of(&pointers));
            if (LIKELY(after)) {
                take(&pointers);
                next = after;
                done++;
                continue;
            }
        }
        int stores = 1;
        unsigned width = 0;
        enum length length = OF_INT;
        if (UNLIKELY(conversion < 'A')) {
            if (conversion == '*') {
                stores = 0;
                conversion = (byte)*format++;
            }
            if (conversion == '0')
                return UNKNOWN;
            for (int digits = 0; is_digit(conversion); conversion = (byte)*format++) {
                if (++digits > 8)
                    return UNKNOWN;
                width = width * 10 + (conversion - '0');
            }
        }
        if (conversion == 'l') {
            length = OF_LONG;
            conversion = (byte)*format++;
            if (conversion == 'l') {
                length = OF_LONG_LONG;
                conversion = (byte)*format++;
            }
        } else if (conversion == 'h') {
            length = OF_SHORT;
            conversion = (byte)*format++;
            if (conversion == 'h') {
                length = OF_CHAR;
                conversion = (byte)*format++;
            }
        } else if (conversion == 'z' || conversion == 'j' || conversion == 't') {
            length = OF_LONG_LONG;
            conversion = (byte)*format++;
        }

        if (conversion != 'c' && conversion != '[' && conversion != 'n') {
            next = skip_spaces(next, end);
        }
        if (conversion != 'n' && is_empty(next, end))
            return UNKNOWN;

        void *to = stores && conversion != '%' ? take(&pointers) : 0;
        switch (conversion) {
        case 'i':
            /* Not in base 8 or 16. */
            if (!is_decimal(next, end))
                return UNKNOWN;
            /* fall through */
        case 'd':
        case 'u':
        case 'x':
        case 'X': {
            if (conversion == 'x' || conversion == 'X')
                next = width ? 0 : scan_hexadecimal(next, end, length, to);
            else
                next = OWN(integer)(next, end, conversion != 'u', width, length, to);
            if (UNLIKELY(!next))
                return UNKNOWN;
            if (!IN_BUFFER && next == NO_MATCH)
                return done;
            done += stores;
            break;
        }
        case 'f':
        case 'e':
        case 'g':
        case 'F':
        case 'E':
        case 'G':
            if (!stores || width || (length != OF_LONG && length != OF_INT))
                return UNKNOWN;
            next = OWN(fraction)(next, end, length, to);
            if (UNLIKELY(!next))
                return UNKNOWN;
            done++;
            break;
        case 'c': {
            if (length != OF_INT)
                return UNKNOWN;
            size_t count = width ? width : 1;
            size_t room = IN_BUFFER ? (size_t)(end - next) : strnlen((const char *)next, count);
            if (count > room)
                return UNKNOWN;
            if (LIKELY(stores)) {
                if (!IN_BUFFER && overlaps(to, count, start, next))
                    return UNKNOWN;
                if (LIKELY(count == 1))
                    *(char *)to = (char)*next;
                else
                    memcpy(to, next, count);
                done++;
            }
            next += count;
            break;
        }
        case 's': {
            if (length != OF_INT)
                return UNKNOWN;
            size_t limit = width ? width : SIZE_MAX;
            size_t count = 0;
            if (IN_BUFFER) {
                size_t room = (size_t)(end - next);
                count = OWN(copy_word)(to, next, limit < room ? limit : room);
                if (count == room && count != limit)
                    return UNKNOWN;
            } else {
                while (count < limit && next[count] && !is_space(next[count]))
                    count++;
                if (to && overlaps(to, count, start, next))
                    return UNKNOWN;
                if (to)
                    memcpy(to, next, count);
            }
            next += count;
            if (LIKELY(stores)) {
                ((char *)to)[count] = 0;
                done++;
            }
            break;
        }
        case '[': {
            if (length != OF_INT)
                return UNKNOWN;
            size_t limit = width ? width : SIZE_MAX;
            size_t count;
            if (IN_BUFFER && format[0] == '^' && format[1] && format[2] == ']') {
                size_t room = (size_t)(end - next);
                count = copy_until(
                    to, next, limit < room ? limit : room, UNTIL_CHARACTER, (byte)format[1]);
                format += 3;
            } else {
                struct set set;
                set.complement = 0;
                format = read_set(format, &set);
                if (!format)
                    return UNKNOWN;
                count = copy_members(IN_BUFFER ? to : 0, next, end, limit, &set);
                if (!IN_BUFFER && to && count) {
                    if (overlaps(to, count, start, next))
                        return UNKNOWN;
                    memcpy(to, next, count);
                }
            }
            if (!count)
                return IN_BUFFER ? UNKNOWN : done;
            next += count;
            if (IN_BUFFER && next == end && count != limit)
                return UNKNOWN;
            if (LIKELY(stores)) {
                ((char *)to)[count] = 0;
                done++;
            }
            break;
        }
        case 'n':
            /* What libc does to errno after this depends on where it saw the end of the string. */
            if (!IN_BUFFER && !*next && *format)
                return UNKNOWN;
            if (stores)
                store(to, length, (uint64_t)(next - start));
            break;
        case '%':
            if (!stores || width || length != OF_INT)
                return UNKNOWN;
            if (*next != '%')
                return IN_BUFFER ? UNKNOWN : done;
            next++;
            break;
        default:
            return UNKNOWN;
        }
    }
}

#endif
