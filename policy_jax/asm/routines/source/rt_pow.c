/* rt_pow: a power, as pow gives it.
 *
 * Stands for: pow.
 * Sure of: squares of numbers with at most 26 significant bits, such as integers below 67,108,864;
 * powers of ten up to 22 and of two. Their results are exact. The error of pow is below one unit in
 * the last place, so it gives them too, where numbers are rounded to nearest: else pow is called.
 * Keeps: errno. Not the flag that says that a result was rounded: pow may set it here.
 * Otherwise: calls pow.
 */
#include <emmintrin.h>
#include <stdint.h>
#include <string.h>

double pow(double, double);

static const double rt_pow_tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                     1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                     1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

#define TWO 0x4000000000000000
#define TEN 0x4024000000000000

double rt_pow(double base, double exponent)
{
    uint64_t bits, kind;
    memcpy(&bits, &base, 8);
    memcpy(&kind, &exponent, 8);
    if (_mm_getcsr() & _MM_ROUND_MASK)
        return pow(base, exponent);
    if (kind == TWO) {
        /* Neither the low bits nor an exponent for which the square would not be normal. */
        if (!(bits & 0x7FFFFFF) && (bits >> 52 & 0x7FF) - (1023 - 500) <= 1000)
            return base * base;
    } else if (bits == TEN || bits == TWO) {
        int power = (int)exponent;
        if (power == exponent && power >= 0) {
            if (bits == TEN && power <= 22)
                return rt_pow_tens[power];
            if (bits == TWO && power < 1024) {
                bits = (uint64_t)(power + 1023) << 52;
                memcpy(&base, &bits, 8);
                return base;
            }
        }
    }
    return pow(base, exponent);
}
