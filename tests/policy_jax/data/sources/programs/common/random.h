#ifndef RANDOM_H
#define RANDOM_H
static unsigned state;

static unsigned next_number(void) {
    state = state * 1664525u + 1013904223u;
    return state >> 8;
}
#endif
