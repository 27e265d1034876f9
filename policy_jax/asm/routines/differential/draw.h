/* Random choices of a case. All come from one generator, or from the bytes of a fuzzer: the same seed
 * or bytes give the same case. */
#ifndef DRAW_H
#define DRAW_H

#include <stddef.h>
#include <stdint.h>

void draw_from_seed(uint64_t seed);
void draw_from_bytes(const uint8_t *bytes, size_t size);

/* 64 random bits; most values of a fuzzer end in zeros. */
uint64_t draw_bits(void);
/* A number from 0 to below `limit`, which is at least 1. */
uint32_t draw(uint32_t limit);
/* True once in `times`. */
int one_in(uint32_t times);
/* A length from 0 to `most`, mostly small. */
uint32_t draw_length(uint32_t most);
/* An integer: a small one, a limit of a width or near it, any width of random bits. */
int64_t draw_integer(void);
/* The bits of a double: everyday values, ties, powers, limits, any bits. */
double draw_double(void);

#define PICK(array) ((array)[draw(sizeof(array) / sizeof((array)[0]))])

#endif
