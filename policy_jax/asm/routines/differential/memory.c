/* The memory of a case. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "draw.h"
#include "world.h"

enum { PAGE = 4096 };

unsigned char *region[SIDES], *edge[SIDES], *stream_buffer[SIDES];
char *text[TEXTS];

static void *guarded(size_t size)
{
    char *all = mmap(NULL, size + 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (all == MAP_FAILED || mprotect(all + PAGE, size, PROT_READ | PROT_WRITE)) {
        perror("differential: no memory");
        exit(3);
    }
    return all + PAGE;
}

void make_memory(void)
{
    for (int i = 0; i < SIDES; i++) {
        region[i] = guarded(REGION);
        edge[i] = guarded(EDGE);
        stream_buffer[i] = guarded(EDGE);
        memset(region[i], 0xA5, REGION);
        memset(edge[i], 0xA5, EDGE);
    }
    for (int i = 0; i < TEXTS; i++)
        text[i] = guarded(TEXT);
}

char *place_text(int which, const char *string, size_t length)
{
    if (length > TEXT - 1)
        length = TEXT - 1;
    size_t room = TEXT - 1 - length;
    /* Where it ends with the memory, a routine that reads on is caught; elsewhere, the bytes that
     * follow are those of earlier texts. */
    size_t at = (orderly ? !one_in(4) : one_in(3)) ? draw(room < 64 ? room + 1 : 64) : room;
    char *placed = memcpy(text[which] + at, string, length);
    placed[length] = 0;
    return placed;
}

char *place_bytes(int which, const char *bytes, size_t size)
{
    if (size > TEXT)
        size = TEXT;
    return memcpy(text[which] + TEXT - size, bytes, size);
}
