/* A writer that owns standard output; nothing else may write. No line has more than 60 characters.
 *
 * OWN 1: the output is collected in one buffer and written at the end, and numbers are made digit by
 * digit. OWN 2: blocks that stay in the cache of the processor, and two digits at a time.
 */
#include <string.h>
#include <unistd.h>

#if OWN == 2
#define OWN_BLOCK (1 << 16)
#else
#define OWN_BLOCK (1 << 26)
#endif

static char own_output[OWN_BLOCK];
static char *own_next = own_output;

static void own_write(void)
{
    for (const char *from = own_output; from < own_next;) {
        ssize_t done = write(1, from, own_next - from);
        if (done <= 0)
            _exit(1);
        from += done;
    }
    own_next = own_output;
}

/* To be called before each line that is written. */
static inline void own_need_line(void)
{
#if OWN == 2
    if (__builtin_expect(own_next > own_output + OWN_BLOCK - 64, 0))
        own_write();
#endif
}

#if OWN == 2
#define OWN_TEN(tens) tens "0" tens "1" tens "2" tens "3" tens "4" tens "5" tens "6" tens "7" tens "8" tens "9"
static const char own_pairs[201] = OWN_TEN("0") OWN_TEN("1") OWN_TEN("2") OWN_TEN("3") OWN_TEN("4")
    OWN_TEN("5") OWN_TEN("6") OWN_TEN("7") OWN_TEN("8") OWN_TEN("9");
#endif

static inline void own_number(long number)
{
    char digits[24], *first = digits + sizeof digits;
    unsigned long value = number < 0 ? -(unsigned long)number : (unsigned long)number;
#if OWN == 2
    for (; value >= 100; value /= 100)
        memcpy(first -= 2, own_pairs + 2 * (value % 100), 2);
    if (value >= 10)
        memcpy(first -= 2, own_pairs + 2 * value, 2);
    else
        *--first = '0' + value;
#else
    do
        *--first = '0' + value % 10;
    while (value /= 10);
#endif
    if (number < 0)
        *--first = '-';
    size_t length = digits + sizeof digits - first;
    memcpy(own_next, first, length);
    own_next += length;
}

static inline void own_text(const char *text)
{
    size_t length = strlen(text);
    memcpy(own_next, text, length);
    own_next += length;
}
