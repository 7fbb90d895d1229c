#ifndef HOTLINE_XOSHIRO_H
#define HOTLINE_XOSHIRO_H

#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdint.h>

#include "ziggurat_tables.h"

// xoshiro256++ 1.0 (Blackman and Vigna 2021, "Scrambled Linear Pseudorandom Number Generators") as a generator of GSL,
// and the few draws that the simulator's hot loop cannot afford to make through GSL's function pointers.
// The functions named hotline_xoshiro_* read the state directly: the generator must be of hotline_xoshiro_type().

typedef struct {
    uint64_t s[4];
} hotline_xoshiro_state;

static inline uint64_t hotline_rotate_left(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static inline uint64_t hotline_xoshiro_step(hotline_xoshiro_state *state) {
    uint64_t *s = state->s;
    const uint64_t result = hotline_rotate_left(s[0] + s[3], 23) + s[0];
    const uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = hotline_rotate_left(s[3], 45);
    return result;
}

// The upper 53 bits: [0, 1) on the grid of 2^-53.
static inline double hotline_unit_interval(uint64_t bits) { return (double)(int64_t)(bits >> 11) * 0x1p-53; }

static inline uint64_t hotline_split_mix(uint64_t *x) {
    uint64_t z = (*x += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static void hotline_xoshiro_gsl_set(void *state, unsigned long seed) {
    uint64_t x = seed;
    for (int i = 0; i < 4; i++) ((hotline_xoshiro_state *)state)->s[i] = hotline_split_mix(&x);
}

static unsigned long hotline_xoshiro_gsl_get(void *state) {
    return hotline_xoshiro_step((hotline_xoshiro_state *)state);
}

static double hotline_xoshiro_gsl_get_double(void *state) {
    return hotline_unit_interval(hotline_xoshiro_step((hotline_xoshiro_state *)state));
}

static const gsl_rng_type hotline_xoshiro_gsl_type = {
    "xoshiro256++", UINT64_MAX, 0, sizeof(hotline_xoshiro_state),
    &hotline_xoshiro_gsl_set, &hotline_xoshiro_gsl_get, &hotline_xoshiro_gsl_get_double};

// Four words of SplitMix64: never all zero, for it is a bijection of four different states.
static inline void hotline_xoshiro_restart(gsl_rng *rng, uint64_t seed) {
    uint64_t x = seed;
    for (int i = 0; i < 4; i++) ((hotline_xoshiro_state *)rng->state)->s[i] = hotline_split_mix(&x);
}

static inline const gsl_rng_type *hotline_xoshiro_type(void) { return &hotline_xoshiro_gsl_type; }

static inline void hotline_xoshiro_set_state(gsl_rng *r, uint64_t s0, uint64_t s1, uint64_t s2, uint64_t s3) {
    uint64_t *s = ((hotline_xoshiro_state *)r->state)->s;
    s[0] = s0;
    s[1] = s1;
    s[2] = s2;
    s[3] = s3;
}

static inline uint64_t hotline_xoshiro_bits(const gsl_rng *r) {
    return hotline_xoshiro_step((hotline_xoshiro_state *)r->state);
}

static inline double hotline_xoshiro_uniform(const gsl_rng *r) {
    return hotline_unit_interval(hotline_xoshiro_bits(r));
}

// The ziggurat takes its layer from the lowest 8 bits and its abscissa from the upper 53: with shared bits the two
// depend on each other (Doornik 2005, "An Improved Ziggurat Method to Generate Normal Random Samples").

// The edge of a layer was cut (2 % of draws). Out of line so that the common path stays small where it is inlined.
__attribute__((noinline, unused)) static double hotline_xoshiro_exponential_edge(
    const gsl_rng *r, unsigned layer, double x) {
    const double *edge = hotline_ziggurat_exponential;
    for (;;) {
        // The exponential law has no memory: the tail beyond r is r plus a fresh draw.
        if (layer == 0) return edge[1] - log1p(-hotline_xoshiro_uniform(r));
        const double low = exp(-edge[layer]), high = exp(-edge[layer + 1]);
        if (low + hotline_xoshiro_uniform(r) * (high - low) < exp(-x)) return x;
        const uint64_t bits = hotline_xoshiro_bits(r);
        layer = bits & 255;
        x = hotline_unit_interval(bits) * edge[layer];
        if (x < edge[layer + 1]) return x;
    }
}

// Unit exponential.
static inline double hotline_xoshiro_exponential(const gsl_rng *r) {
    const uint64_t bits = hotline_xoshiro_bits(r);
    const unsigned layer = bits & 255;
    const double x = hotline_unit_interval(bits) * hotline_ziggurat_exponential[layer];
    if (__builtin_expect(x < hotline_ziggurat_exponential[layer + 1], 1)) return x;
    return hotline_xoshiro_exponential_edge(r, layer, x);
}

// |x| of a normal draw whose layer was cut.
__attribute__((noinline, unused)) static double hotline_xoshiro_normal_edge(
    const gsl_rng *r, unsigned layer, double x) {
    const double *edge = hotline_ziggurat_normal;
    for (;;) {
        if (layer == 0) {
            // Marsaglia 1964, "Generating a Variable from the Tail of the Normal Distribution".
            double a, b;
            do {
                a = -log1p(-hotline_xoshiro_uniform(r)) / edge[1];
                b = -log1p(-hotline_xoshiro_uniform(r));
            } while (b + b < a * a);
            return edge[1] + a;
        }
        const double low = exp(-0.5 * edge[layer] * edge[layer]);
        const double high = exp(-0.5 * edge[layer + 1] * edge[layer + 1]);
        if (low + hotline_xoshiro_uniform(r) * (high - low) < exp(-0.5 * x * x)) return x;
        const uint64_t bits = hotline_xoshiro_bits(r);
        layer = bits & 255;
        x = hotline_unit_interval(bits) * edge[layer];
        if (x < edge[layer + 1]) return x;
    }
}

// Standard normal; bit 8 is the sign, which stays with the draw whatever its layer does.
static inline double hotline_xoshiro_normal(const gsl_rng *r) {
    const uint64_t bits = hotline_xoshiro_bits(r);
    const unsigned layer = bits & 255;
    double x = hotline_unit_interval(bits) * hotline_ziggurat_normal[layer];
    if (__builtin_expect(x >= hotline_ziggurat_normal[layer + 1], 0)) x = hotline_xoshiro_normal_edge(r, layer, x);
    // No branch: a coin toss would be mispredicted half the time.
    return copysign(x, (double)(int64_t)(bits << 55));
}

// Logarithm of the result is normal with mean mu and standard deviation sigma.
static inline double hotline_xoshiro_lognormal(const gsl_rng *r, double mu, double sigma) {
    return exp(mu + sigma * hotline_xoshiro_normal(r));
}

#endif
