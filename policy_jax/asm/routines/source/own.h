/* OWN(name): the name of a symbol of a routine's own, which must begin with the routine's name.
 *
 * A source defines ROUTINE before it includes a header that makes symbols.
 */
#ifndef OWN_H
#define OWN_H

#define OWN_JOINED(routine, name) routine##_##name
#define OWN_EXPANDED(routine, name) OWN_JOINED(routine, name)
#define OWN(name) OWN_EXPANDED(ROUTINE, name)
#define INLINE static inline __attribute__((always_inline))

#endif
