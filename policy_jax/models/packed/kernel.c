/* Products of a few rows of float32 with a matrix of packed int8 weights, as a custom call of XLA.

   out[r][e] = sum over d of x[d][r] * (scale of the block of (e, d)) * q[e][d]

   Weights lie in groups of LANES outputs, so that a vector register holds one input's weights for a
   whole group: q is [groups][depth][LANES], scales are [groups][depth / BLOCK][LANES]. A step of the
   inner loop reads LANES bytes, makes them float32, and adds their products with the same number of
   each row; nothing is summed across a register. The weights are read from memory once for up to TILE
   rows.

   Threads are those of XLA: the caller and its helpers take one chunk of groups after the other. The
   caller can finish alone, so that a busy pool delays nothing. */

#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

#include "xla/ffi/api/c_api.h"

#define LANES 16
#define BLOCK 32
#define TILE 8
/* Weights below which a product is not worth a second thread. */
#define SMALL (1 << 16)
/* Chunks for each thread: more than one, since threads start late and are interrupted. */
#define SHARES 8
#define SPINS 4096

/* GCC splits these where the machine's registers are narrower. */
typedef float lanes __attribute__((vector_size(4 * LANES), aligned(4)));
typedef int8_t packed __attribute__((vector_size(LANES), aligned(1)));

static inline lanes widened(const int8_t *q)
{
#if defined(__AVX512F__) /* GCC 12 makes the conversion below number by number */
    return (lanes)_mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const void *)q)));
#elif defined(__AVX2__)
    union { __m256 halves[2]; lanes whole; } both;
    for (int half = 0; half < 2; half++) {
        __m128i raw = _mm_loadl_epi64((const void *)(q + 8 * half));
        both.halves[half] = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(raw));
    }
    return both.whole;
#else
    return __builtin_convertvector(*(const packed *)q, lanes);
#endif
}

struct product {
    const int8_t *q;
    const float *scales, *x;
    float *out;
    long rows, depth, width; /* of x and of out */
};

/* `rows` rows of x times `groups` groups of weights. Both are constants of each call, so that all
   sums stay in registers; rows * groups sums hide the latency of an addition. */
static inline __attribute__((always_inline)) void
multiply(const struct product *p, long group, long row, const int rows, const int groups)
{
    const long blocks = p->depth / BLOCK;
    const float *x = p->x + row;
    const int8_t *q = p->q + group * p->depth * LANES;
    const float *scales = p->scales + group * blocks * LANES;
    lanes sums[TILE] = {0};

    for (long block = 0; block < blocks; block++) {
        lanes parts[TILE] = {0};
        for (int place = 0; place < BLOCK; place++) {
            long d = block * BLOCK + place;
            for (int g = 0; g < groups; g++) {
                lanes weights = widened(q + (g * p->depth + d) * LANES);
                for (int r = 0; r < rows; r++)
                    parts[g * rows + r] += weights * x[d * p->rows + r];
            }
        }
        for (int g = 0; g < groups; g++) {
            lanes scale = *(const lanes *)(scales + (g * blocks + block) * LANES);
            for (int r = 0; r < rows; r++)
                sums[g * rows + r] += scale * parts[g * rows + r];
        }
    }
    for (int g = 0; g < groups; g++) {
        long first = (group + g) * LANES;
        for (int r = 0; r < rows; r++) {
            float *out = p->out + (row + r) * p->width + first;
            if (first + LANES <= p->width)
                *(lanes *)out = sums[g * rows + r];
            else /* the last group is filled up */
                for (long e = 0; first + e < p->width; e++)
                    out[e] = sums[g * rows + r][e];
        }
    }
}

#define GROUPS(rows) ((rows) <= 2 ? 4 : (rows) <= 4 ? 2 : 1)

#define CASE(n)                                                 \
    case n:                                                     \
        for (; group + GROUPS(n) <= end; group += GROUPS(n))    \
            multiply(p, group, row, n, GROUPS(n));              \
        for (; group < end; group++)                            \
            multiply(p, group, row, n, 1);                      \
        break;

static void multiply_groups(const struct product *p, long begin, long end)
{
    for (long row = 0; row < p->rows; row += TILE) {
        long group = begin, rest = p->rows - row;
        switch (rest < TILE ? rest : TILE) {
            CASE(1) CASE(2) CASE(3) CASE(4) CASE(5) CASE(6) CASE(7) CASE(8)
        }
    }
}

struct job {
    struct product product;
    long groups, chunk; /* groups of a chunk */
    atomic_long next, done; /* groups that were taken, and finished */
    atomic_int users;
};

/* Takes chunks until none is left. A helper that comes late finds none, and reads no array. */
static void take_part(struct job *job)
{
    for (;;) {
        long begin = atomic_fetch_add(&job->next, job->chunk);
        if (begin >= job->groups)
            return;
        long end = begin + job->chunk < job->groups ? begin + job->chunk : job->groups;
        multiply_groups(&job->product, begin, end);
        atomic_fetch_add(&job->done, end - begin);
    }
}

static void leave(struct job *job)
{
    if (atomic_fetch_sub(&job->users, 1) == 1)
        free(job);
}

static void help(void *data)
{
    take_part(data);
    leave(data);
}

static long threads_of(XLA_FFI_CallFrame *frame)
{
    int64_t threads = 1;
    XLA_FFI_ThreadPool_NumThreads_Args args = {
        .struct_size = XLA_FFI_ThreadPool_NumThreads_Args_STRUCT_SIZE,
        .ctx = frame->ctx,
        .num_threads = &threads,
    };
    XLA_FFI_Error *error = frame->api->XLA_FFI_ThreadPool_NumThreads(&args);
    if (error != NULL) {
        XLA_FFI_Error_Destroy_Args destroy = {
            .struct_size = XLA_FFI_Error_Destroy_Args_STRUCT_SIZE, .error = error};
        frame->api->XLA_FFI_Error_Destroy(&destroy);
        return 1;
    }
    return threads;
}

static bool schedule(XLA_FFI_CallFrame *frame, struct job *job)
{
    XLA_FFI_ThreadPool_Schedule_Args args = {
        .struct_size = XLA_FFI_ThreadPool_Schedule_Args_STRUCT_SIZE,
        .ctx = frame->ctx,
        .task = help,
        .data = job,
    };
    XLA_FFI_Error *error = frame->api->XLA_FFI_ThreadPool_Schedule(&args);
    if (error == NULL)
        return true;
    XLA_FFI_Error_Destroy_Args destroy = {
        .struct_size = XLA_FFI_Error_Destroy_Args_STRUCT_SIZE, .error = error};
    frame->api->XLA_FFI_Error_Destroy(&destroy);
    return false;
}

static void run(XLA_FFI_CallFrame *frame, const struct product *product, long groups)
{
    long threads = threads_of(frame);
    struct job *job = NULL;
    if (threads > 1 && groups * LANES * product->depth >= SMALL)
        job = malloc(sizeof *job);
    if (job == NULL) {
        multiply_groups(product, 0, groups);
        return;
    }
    long chunk = groups / (threads * SHARES) / 4 * 4; /* see GROUPS */
    job->product = *product;
    job->groups = groups;
    job->chunk = chunk < 4 ? 4 : chunk;
    atomic_init(&job->next, 0);
    atomic_init(&job->done, 0);
    atomic_init(&job->users, 1);
    for (long helper = 1; helper < threads; helper++) {
        atomic_fetch_add(&job->users, 1);
        if (!schedule(frame, job)) {
            leave(job);
            break;
        }
    }
    take_part(job);
    for (long spins = 0; atomic_load(&job->done) < groups; spins++)
        if (spins >= SPINS)
            sched_yield();
    leave(job);
}

/* Arguments: x f32 [depth, rows], q s8 [groups, depth, LANES], scales f32 [groups, depth / BLOCK,
   LANES]. Result: f32 [rows, width]. The caller, weights.py, sees to types and shapes. */
XLA_FFI_Error *packed_product(XLA_FFI_CallFrame *frame)
{
    XLA_FFI_Extension_Base *extension = frame->extension_start;
    if (extension != NULL && extension->type == XLA_FFI_Extension_Metadata) {
        XLA_FFI_Metadata *about = ((XLA_FFI_Metadata_Extension *)extension)->metadata;
        about->api_version.major_version = XLA_FFI_API_MAJOR;
        about->api_version.minor_version = XLA_FFI_API_MINOR;
        return NULL;
    }
    const XLA_FFI_Buffer *x = frame->args.args[0], *q = frame->args.args[1];
    const XLA_FFI_Buffer *scales = frame->args.args[2], *out = frame->rets.rets[0];
    struct product product = {
        .q = q->data,
        .scales = scales->data,
        .x = x->data,
        .out = out->data,
        .rows = x->dims[1],
        .depth = x->dims[0],
        .width = out->dims[1],
    };
    run(frame, &product, q->dims[0]);
    return NULL;
}
