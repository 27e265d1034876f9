/* Compares the routines that write to a stream with the library on files opened in every mode.
 *
 *     output_streams SEED SEQUENCES FOLDER
 *
 * A sequence is a file of drawn text, a mode, a buffer, and 40 drawn calls: writing, reading, moving,
 * flushing, another buffering. It runs twice, once with the library's functions only and once with
 * the routines for some of its calls. All values, errno, the flags and the file must be the same.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

int rt_fprintf(FILE *, const char *, ...), rt_putc(int, FILE *), rt_fputs(const char *, FILE *);
size_t rt_fwrite(const void *, size_t, size_t, FILE *);

static unsigned long long state;

static unsigned draw(unsigned bound)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)(state >> 20) % bound;
}

/* Runs the sequence of a seed on a file; returns the length of its notes. */
static long run(int with_routines, unsigned long long seed, const char *path, char *notes)
{
    static const char *const modes[] = {"r+", "a+", "w+", "w", "a", "r"};
    static char buffer[4096], text[64];
    long length = 0;
    state = seed;
    FILE *file = fopen(path, "w");
    for (unsigned i = 0, count = draw(9000); i < count; i++)
        putc(i % 97 ? 'a' + (int)(i % 26) : '\n', file);
    fclose(file);
    file = fopen(path, modes[draw(6)]);
    switch (draw(5)) {
    case 0: setvbuf(file, NULL, _IONBF, 0); break;
    case 1: setvbuf(file, NULL, _IOLBF, 0); break;
    case 2: setvbuf(file, buffer, _IOFBF, 1 + draw(sizeof buffer)); break;
    }
    for (int step = 0; step < 40; step++) {
        long value = 0;
        unsigned kind = draw(16), count = draw(30), routine = draw(3) && with_routines;
        int number = (int)state, offset = (int)draw(10000), how = (int)draw(3);
        memset(text, 'x', count);
        text[count] = 0;
        if (draw(3) == 0)
            strcat(text, "\n");
        errno = 0;
        switch (kind) {
        case 0: case 1: case 2:
            value = routine ? rt_fprintf(file, "%d %s\n", number, text) : fprintf(file, "%d %s\n", number, text);
            break;
        case 3: value = routine ? rt_fprintf(file, "%d", number) : fprintf(file, "%d", number); break;
        case 4: value = routine ? rt_putc(number, file) : putc(number, file); break;
        case 5: value = routine ? rt_fputs(text, file) : fputs(text, file); break;
        case 6:
            count = strlen(text);
            value = (long)(routine ? rt_fwrite(text, 1, count, file) : fwrite(text, 1, count, file));
            break;
        case 7: value = getc(file); break;
        case 8: value = fgets(text, 20, file) ? text[0] : -5; break;
        case 9: value = fseek(file, offset, how); break;
        case 10: value = ftell(file); break;
        case 11: /* the library is free to fail where writing follows ungetc at once */
            value = ungetc(number & 127, file);
            fseek(file, 0, SEEK_CUR);
            break;
        case 12: value = fflush(file); break;
        case 13: value = fscanf(file, "%d", &number); break;
        case 14: value = fwide(file, how ? 0 : -1); break;
        default:
            if (offset % 6 == 0)
                value = setvbuf(file, NULL, how == 0 ? _IOFBF : how == 1 ? _IOLBF : _IONBF, 0);
        }
        length += sprintf(notes + length, "%u: %ld %d %d %d, ", kind, value, errno, ferror(file), feof(file));
    }
    return length + sprintf(notes + length, "closed: %d", fclose(file));
}

static size_t content(const char *path, char *text, size_t most)
{
    FILE *file = fopen(path, "r");
    size_t length = fread(text, 1, most, file);
    fclose(file);
    return length;
}

int main(int count, char **arguments)
{
    static char notes[2][8192], texts[2][400000], paths[2][4096];
    if (count != 4)
        return 2;
    unsigned long long first = strtoull(arguments[1], NULL, 0), sequences = strtoull(arguments[2], NULL, 0);
    for (unsigned long long i = 0; i < sequences; i++) {
        size_t lengths[2];
        for (int with = 0; with < 2; with++) {
            snprintf(paths[with], sizeof paths[with], "%s/%d", arguments[3], with);
            run(with, (first + i) * 0x9e3779b97f4a7c15 | 1, paths[with], notes[with]);
            lengths[with] = content(paths[with], texts[with], sizeof texts[with]);
        }
        if (strcmp(notes[0], notes[1]) || lengths[0] != lengths[1] || memcmp(texts[0], texts[1], lengths[0])) {
            printf("sequence %llu differs\nlibrary: %s\nroutines: %s\nlengths: %zu %zu\n", first + i, notes[0],
                   notes[1], lengths[0], lengths[1]);
            return 1;
        }
    }
    printf("%llu sequences, no difference\n", sequences);
    return 0;
}
