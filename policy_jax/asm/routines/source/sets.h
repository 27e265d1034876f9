/* The sets of characters of %[...]. */
#ifndef SETS_H
#define SETS_H

#include "characters.h"

/* A set of characters, as a format has it between [ and ]. */
struct set {
    uint64_t members[4];
    int complement;
};

INLINE int is_member(const struct set *set, byte character)
{
    return (int)(set->members[character >> 6] >> (character & 63) & 1) ^ set->complement;
}

/* Reads a set after its [. Returns what follows its ], or null where the set does not end. As in
 * glibc, ] or - is a member where it comes first, and a-z is a range where a <= z; the end of one
 * range may be the start of the next.
 */
INLINE const char *read_set(const char *format, struct set *set)
{
    memset(set, 0, sizeof *set);
    if (*format == '^') {
        set->complement = 1;
        format++;
    }
    byte before = 0;
    for (int first = 1;; first = 0) {
        byte character = (byte)*format++;
        if (!character)
            return 0;
        if (character == ']' && !first)
            return format;
        byte last = (byte)*format;
        if (character == '-' && !first && last && last != ']' && before <= last) {
            for (unsigned member = before; member < last; member++)
                set->members[member >> 6] |= 1ull << (member & 63);
        } else {
            set->members[character >> 6] |= 1ull << (character & 63);
        }
        before = character;
    }
}

/* Copies members of a set, at most limit, to `to` where it is not null. Returns how many. */
INLINE size_t copy_members(
    char *to, const byte *next, const byte *end, size_t limit, const struct set *set)
{
    size_t count = 0;
    for (; count < limit && !is_empty(next + count, end); count++) {
        if (!is_member(set, next[count]))
            break;
        if (to)
            to[count] = (char)next[count];
    }
    return count;
}

#endif
