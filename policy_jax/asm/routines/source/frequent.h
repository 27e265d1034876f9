/* Formats of several conversions. The frequent ones are integers, fractions, words and characters
 * without a width, with white space and other characters of ASCII between them.
 */
#ifndef FREQUENT_H
#define FREQUENT_H

#include "word.h"

/* The arguments of a function: `registers` are the six that may hold pointers, of which the first
 * `others` hold something else; further pointers are on the stack.
 */
struct arguments {
    void *const *registers;
    const uint64_t *stack;
    unsigned others;
};

INLINE void begin_list(va_list list, struct arguments arguments)
{
    list->gp_offset = 8 * arguments.others;
    list->fp_offset = 48;
    list->reg_save_area = (void *)arguments.registers;
    list->overflow_arg_area = (void *)arguments.stack;
}

/* What scanf does with any format, of which something may be done: what is before `rest` in the
 * format, before `next` in the buffer, and `done` pointers.
 */
SHORT int OWN(rest)(
    FILE *stream, const char *format, const struct arguments *arguments, const char *rest,
    const byte *next, int done)
{
    va_list list;
    begin_list(list, *arguments);
    if (is_readable(stream) && stream->_IO_read_ptr < stream->_IO_read_end) {
        const byte *start = (const byte *)stream->_IO_read_ptr;
        struct progress progress = {start, next, rest, pointers_in(list), done};
        progress.pointers.offset += 8 * (unsigned)done;
        done = scan(&progress, (const byte *)stream->_IO_read_end);
        if (done != UNKNOWN) {
            stream->_IO_read_ptr = (char *)progress.next;
            return done;
        }
    }
    done = OWN(lone_word)(stream, format, arguments->registers[arguments->others]);
    return done == UNKNOWN ? vfscanf(stream, format, list) : done;
}

/* Follows a format through the buffer of a stream as far as it is of frequent conversions, and does
 * what scanf does.
 */
INLINE int scan_any(FILE *stream, const char *format, struct arguments arguments)
{
    const char *rest = format;
    const byte *next = (const byte *)stream->_IO_read_ptr;
    const byte *end = (const byte *)stream->_IO_read_end;
    void *const *pointers = arguments.registers + arguments.others;
    const byte *limit = end - INTEGER_ROOM;
    size_t most = 6 - arguments.others, done = 0;
    if (UNLIKELY(next >= end || !is_readable(stream)))
        return OWN(rest)(stream, format, &arguments, rest, next, 0);
    for (;;) {
        byte directive = (byte)*rest;
        if (directive != '%') {
            if (!directive) {
                stream->_IO_read_ptr = (char *)next;
                return (int)done;
            }
            if (UNLIKELY(next == end))
                break;
            if (LIKELY(is_space(directive))) {
                const byte *at = next;
                while (is_space(*at) && LIKELY(at < end - 1))
                    at++;
                if (UNLIKELY(is_space(*at)))
                    break;
                next = at;
            } else {
                if (UNLIKELY(*next != directive || directive >= 0x80))
                    break;
                next++;
            }
            rest++;
            continue;
        }
        if (UNLIKELY(next == end || done == most))
            break;
        void *to = pointers[done];
        if (LIKELY(rest[1] == 'd') && LIKELY(next < limit)) {
            const byte *at = skip_far_from_end(next, end, INTEGER_ROOM);
            long sign = -(long)(*at == '-');
            at -= sign;
            uint64_t value;
            unsigned digits = read_few_digits(at, &value);
            if (LIKELY(digits - 1 <= 6)) {
                *(int *)to = (int)((value ^ (uint64_t)sign) - (uint64_t)sign);
                next = at + digits;
                rest += 2;
                done++;
                continue;
            }
        }
        const char *conversion = rest + 1;
        if (*conversion == 'c') {
            *(char *)to = (char)*next++;
            rest += 2;
            done++;
            continue;
        }
        enum length length = OF_INT;
        size_t width = SIZE_MAX;
        if (*conversion == 'l') {
            length = OF_LONG;
            conversion++;
            if (*conversion == 'l') {
                length = OF_LONG_LONG;
                conversion++;
            }
        } else if (UNLIKELY(is_digit((byte)*conversion))) {
            width = 0;
            for (int digits = 0; is_digit((byte)*conversion) && digits < 8; digits++)
                width = width * 10 + (size_t)(*conversion++ - '0');
            if (*conversion != 's' || !width)
                break;
        }
        const byte *at = next;
        while (is_space(*at) && at < end - 1)
            at++;
        if (LIKELY(*conversion == 'd' || *conversion == 'u')) {
            if (UNLIKELY(end - at <= INTEGER_ROOM))
                break;
            long sign = -(long)(*at == '-');
            at -= sign;
            struct digits digits = OWN(digits)(at);
            if (UNLIKELY(digits.count - 1 >= DIGITS_MOST - 1))
                break;
            uint64_t value = (digits.value ^ (uint64_t)sign) - (uint64_t)sign;
            if (LIKELY(length == OF_INT))
                memcpy(to, &value, 4);
            else
                memcpy(to, &value, 8);
            at += digits.count;
        } else if (*conversion == 's' && length == OF_INT) {
            size_t room = (size_t)(end - at);
            size_t count = OWN(copy_word)(to, at, width < room ? width : room);
            if (UNLIKELY(!count || (count == room && count != width)))
                break;
            ((char *)to)[count] = 0;
            at += count;
        } else if (*conversion == 'f' && length != OF_LONG_LONG) {
            at = OWN(fraction)(at, end, length, to);
            if (UNLIKELY(!at))
                break;
        } else {
            break;
        }
        next = at;
        rest = conversion + 1;
        done++;
    }
    return OWN(rest)(stream, format, &arguments, rest, next, (int)done);
}

/* Where the arguments on the stack begin: behind the frame pointer and the return address. */
#define STACK_ARGUMENTS ((const uint64_t *)__builtin_frame_address(0) + 2)

#endif
