/* A reader that owns standard input; nothing else may read. No item has more than 60 characters.
 *
 * OWN 1: all of the input is read into one buffer, and numbers are read digit by digit.
 * OWN 2: blocks that stay in the cache of the processor, and eight digits at a time.
 */
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#if OWN == 2
#define OWN_BLOCK (1 << 16)
#else
#define OWN_BLOCK (1 << 26)
#endif

static char own_input[OWN_BLOCK + 16];
static const char *own_at = own_input;
static const char *own_end = own_input;

/* Fills the buffer. Behind the input stands a zero, so that a number or a word ends there too. */
static void own_fill(void)
{
    size_t size = own_end - own_at;
    ssize_t got;
    memmove(own_input, own_at, size);
    while (size < OWN_BLOCK && (got = read(0, own_input + size, OWN_BLOCK - size)) > 0)
        size += got;
    own_at = own_input;
    own_end = own_input + size;
    own_input[size] = 0;
}

/* To be called before each item that is read. */
static inline void own_need_item(void)
{
#if OWN == 2
    if (__builtin_expect(own_end - own_at < 64, 0))
        own_fill();
#endif
}

static inline void own_skip_blanks(void)
{
    while (*own_at == ' ' || *own_at == '\n')
        own_at++;
}

#if OWN == 2
/* The value of eight decimal digits, the first of which is in the lowest byte: neighbours are joined
 * to pairs, pairs to fours, fours to the whole. */
static inline uint64_t own_eight_digits(uint64_t digits)
{
    digits = (digits & 0x0f0f0f0f0f0f0f0f) * (10 * 256 + 1) >> 8;
    digits = (digits & 0x00ff00ff00ff00ff) * (100 * 65536 + 1) >> 16;
    return (digits & 0x0000ffff0000ffff) * (10000 * (UINT64_C(1) << 32) + 1) >> 32;
}

/* How many of eight characters are digits before the first that is none. */
static inline int own_count_digits(uint64_t characters)
{
    uint64_t high = (characters ^ 0x3030303030303030) + 0x0606060606060606;
    uint64_t others = (high | (characters ^ 0x3030303030303030)) & 0xf0f0f0f0f0f0f0f0;
    return others ? __builtin_ctzll(others) >> 3 : 8;
}
#endif

static inline long own_number(void)
{
    own_need_item();
    own_skip_blanks();
    int negative = *own_at == '-';
    own_at += negative;
    unsigned long value = 0;
#if OWN == 2
    static const unsigned powers[9] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
    int count;
    do {
        uint64_t characters;
        memcpy(&characters, own_at, 8);
        count = own_count_digits(characters);
        own_at += count;
        if (count)
            value = value * powers[count] + own_eight_digits(characters << (64 - 8 * count));
    } while (count == 8);
#else
    for (unsigned digit; (digit = (unsigned)*own_at - '0') < 10; own_at++)
        value = value * 10 + digit;
#endif
    return negative ? -(long)value : (long)value;
}
