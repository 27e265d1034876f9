#include "draw.h"

#include <math.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

static uint64_t state;
static const uint8_t *source;
static size_t left;

void draw_from_seed(uint64_t seed)
{
    state = seed;
    source = NULL;
}

void draw_from_bytes(const uint8_t *bytes, size_t size)
{
    source = bytes;
    left = size;
}

static uint64_t from_bytes(int count)
{
    uint64_t value = 0;
    for (int i = 0; i < count && left > 0; i++, left--)
        value |= (uint64_t)*source++ << (8 * i);
    return value;
}

uint64_t draw_bits(void)
{
    if (source)
        return from_bytes(8);
    /* splitmix64, S. Vigna */
    uint64_t z = (state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

uint32_t draw(uint32_t limit)
{
    if (source)
        return from_bytes(limit <= 256 ? 1 : limit <= 65536 ? 2 : 4) % limit;
    return (uint32_t)((draw_bits() >> 32) * limit >> 32);
}

int one_in(uint32_t times)
{
    return draw(times) == times - 1; /* zeros, which end a fuzzer's bytes, choose the usual */
}

uint32_t draw_length(uint32_t most)
{
    uint32_t limit = most + 1;
    switch (draw(8)) {
    case 0: case 1: case 2: limit = 4; break;
    case 3: case 4: limit = 12; break;
    case 5: limit = 40; break;
    case 6: limit = 300; break;
    }
    return draw(limit <= most ? limit : most + 1);
}

int64_t draw_integer(void)
{
    static const int64_t limits[] = {
        0, 1, 9, 10, 99, 100, 999, 1000, 9999, 10000, 99999, 100000, 999999, 1000000, 9999999,
        10000000, 99999999, 100000000, 999999999, 1000000000, 9999999999, 10000000000,
        999999999999999999, 1000000000000000000, INT8_MAX, INT16_MAX, INT32_MAX, INT64_MAX,
        UINT8_MAX, UINT16_MAX, UINT32_MAX, INT64_MIN, INT32_MIN, INT16_MIN, INT8_MIN,
        4294967296, 99999999999, 9007199254740992, 9223372036854775800,
    };
    switch (draw(8)) {
    case 0: case 1: case 2: return draw(1000);
    case 3: return -(int64_t)draw(1000);
    case 4: return PICK(limits) + (int64_t)draw(3) - 1;
    case 5: return (int64_t)(-(uint64_t)PICK(limits));
    case 6: return (int32_t)draw_bits();
    default: return (int64_t)draw_bits() >> draw(64);
    }
}

static double from_bits(uint64_t bits)
{
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

double draw_double(void)
{
    static const double some[] = {
        0.0, -0.0, 0.5, 1.5, 2.5, 0.25, 0.125, 0.375, 0.1, 0.2, 0.3, 1e-5, 1e-6, 1e-7, 4.9e-324,
        2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 1e15, 1e16, 1e17,
        1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 9007199254740991.0, 9007199254740993.0, 1e100, 1e300,
        9.995, 0.995, 1.005, 0.045, 999999.5, 9999999.5, 0.99999999999999989, 123456789.125,
        18446744073709551615.0, 18446744073709551616.0, 9223372036854775807.0, 4294967295.5,
    };
    char text[48];
    switch (draw(12)) {
    case 0: case 1: return (double)draw_integer();
    case 2: /* few decimals, as programs have them */
    case 3:
        snprintf(text, sizeof text, "%lld.%0*u", (long long)(int32_t)draw_bits() >> draw(31),
                 1 + draw(9), draw(1000000000));
        return strtod(text, NULL);
    case 4: { /* exact ties: an odd number of halves of a decimal that binary can hold */
        uint32_t power = 1 + draw(30);
        return (double)(2 * (int64_t)draw(1u << 31) + 1) / (double)(1ull << power);
    }
    case 5: { /* next to a decimal */
        snprintf(text, sizeof text, "%u.%u5", draw(100000), draw(100000));
        double value = strtod(text, NULL);
        return one_in(2) ? nextafter(value, INFINITY) : nextafter(value, 0);
    }
    case 6: { static const double few[] = {INFINITY, -INFINITY, NAN, -NAN}; return PICK(few); }
    case 7: return PICK(some) * (one_in(2) ? -1 : 1);
    case 8: return from_bits((draw_bits() >> 12) | (uint64_t)(1023 - 60 + draw(140)) << 52);
    case 9: return sqrt((double)draw(1000000));
    case 10: return (double)draw(1000) / (double)(1 + draw(1000));
    default: return from_bits(draw_bits());
    }
}
