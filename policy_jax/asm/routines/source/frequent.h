/* Formats of several conversions. The frequent ones are integers, fractions, words and characters
 * without a width, with white space and other characters of ASCII between them.
 */
#ifndef FREQUENT_H
#define FREQUENT_H

#include "word.h"

/* Follows a format of frequent conversions through the buffer of a stream. Returns what scanf would
 * return, or UNKNOWN, and then the stream is unchanged. There are `most` pointers.
 */
INLINE int scan_frequent(FILE *stream, const char *format, void *const *pointers, int most)
{
    const byte *next = (const byte *)stream->_IO_read_ptr;
    const byte *end = (const byte *)stream->_IO_read_end;
    if (UNLIKELY(next >= end || !is_readable(stream)))
        return UNKNOWN;
    int done = 0;
    for (;;) {
        byte directive = (byte)*format++;
        if (directive != '%') {
            if (!directive)
                break;
            if (UNLIKELY(next == end))
                return UNKNOWN;
            if (LIKELY(is_space(directive))) {
                while (is_space(*next))
                    if (++next == end)
                        return UNKNOWN;
                continue;
            }
            if (*next != directive || directive >= 0x80)
                return UNKNOWN;
            next++;
            continue;
        }
        if (UNLIKELY(next == end || done == most))
            return UNKNOWN;
        void *to = pointers[done];
        byte conversion = (byte)*format++;
        enum length length = OF_INT;
        size_t width = SIZE_MAX;
        if (LIKELY(conversion != 'd')) {
            if (conversion == 'c') {
                *(char *)to = (char)*next++;
                done++;
                continue;
            }
            if (conversion == 'l') {
                length = OF_LONG;
                conversion = (byte)*format++;
                if (conversion == 'l') {
                    conversion = (byte)*format++;
                    length = OF_LONG_LONG;
                }
            } else if (is_digit(conversion)) {
                width = 0;
                for (int digits = 0; is_digit(conversion) && digits < 8; digits++) {
                    width = width * 10 + (conversion - '0');
                    conversion = (byte)*format++;
                }
                if (conversion != 's' || !width)
                    return UNKNOWN;
            }
        }
        while (is_space(*next))
            if (++next == end)
                return UNKNOWN;
        if (LIKELY(conversion == 'd' || conversion == 'u')) {
            if (UNLIKELY(end - next <= INTEGER_ROOM))
                return UNKNOWN;
            long sign = -(long)(*next == '-');
            next -= sign;
            struct digits digits;
            digits.count = read_few_digits(next, &digits.value);
            if (UNLIKELY(digits.count == 8))
                digits = OWN(digits)(next);
            if (UNLIKELY(digits.count - 1 >= DIGITS_MOST - 1))
                return UNKNOWN;
            uint64_t value = (digits.value ^ (uint64_t)sign) - (uint64_t)sign;
            if (LIKELY(length == OF_INT))
                memcpy(to, &value, 4);
            else
                memcpy(to, &value, 8);
            next += digits.count;
        } else if (conversion == 's' && length == OF_INT) {
            size_t room = (size_t)(end - next);
            size_t count = OWN(copy_word)(to, next, width < room ? width : room);
            if (UNLIKELY(count == room && count != width))
                return UNKNOWN;
            ((char *)to)[count] = 0;
            next += count;
        } else if (conversion == 'f' && length != OF_LONG_LONG) {
            next = OWN(fraction)(next, end, length, to);
            if (UNLIKELY(!next))
                return UNKNOWN;
        } else {
            return UNKNOWN;
        }
        done++;
    }
    stream->_IO_read_ptr = (char *)next;
    return done;
}

/* Any other format, with the arguments of a function: `registers` are the six that may hold pointers,
 * of which the first `others` hold something else; further pointers are on the stack.
 */
__attribute__((optimize("Os"))) APART int OWN(rare)(
    FILE *stream, const char *format, void *const *registers, unsigned others, const uint64_t *stack)
{
    va_list list;
    list->gp_offset = 8 * others;
    list->fp_offset = 48;
    list->reg_save_area = (void *)registers;
    list->overflow_arg_area = (void *)stack;
    int done = scan_stream(stream, format, list);
    if (done == UNKNOWN)
        done = OWN(lone_word)(stream, format, registers[others]);
    return done == UNKNOWN ? vfscanf(stream, format, list) : done;
}

/* Any format. The arguments are those of OWN(rare). */
INLINE int scan_any(
    FILE *stream, const char *format, void *const *registers, unsigned others, const uint64_t *stack)
{
    int done = scan_frequent(stream, format, registers + others, (int)(6 - others));
    return LIKELY(done != UNKNOWN) ? done : OWN(rare)(stream, format, registers, others, stack);
}

/* Where the arguments on the stack begin: behind the frame pointer and the return address. */
#define STACK_ARGUMENTS ((const uint64_t *)__builtin_frame_address(0) + 2)

#endif
