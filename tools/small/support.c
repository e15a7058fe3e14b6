// What the core asks of a machine without an operating system: memory, and moving it. The host brings the mathematics.
//
// Memory comes from one arena that only grows, with lists of what was given back by its size (powers of two): the
// analysis asks for memory when it is made and in its first second, and then no more.
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *to, const void *from, size_t count) {
  unsigned char *t = to;
  for (const unsigned char *f = from; count--;) *t++ = *f++;
  return to;
}

void *memmove(void *to, const void *from, size_t count) {
  unsigned char *t = to;
  const unsigned char *f = from;
  if (t < f) {
    while (count--) *t++ = *f++;
  } else {
    while (count--) t[count] = f[count];
  }
  return to;
}

void *memset(void *at, int value, size_t count) {
  for (unsigned char *p = at; count--;) *p++ = (unsigned char)value;
  return at;
}

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *l = left, *r = right;
  for (; count--; l++, r++)
    if (*l != *r) return *l - *r;
  return 0;
}

#ifndef ARENA_BYTES
#define ARENA_BYTES (4u << 20)
#endif
static _Alignas(16) unsigned char arena[ARENA_BYTES];
static size_t used, peak, live;
struct block { struct block *next; };
static struct block *given_back[32];

// Bytes of a block of this class, with the 16 in front that hold its class.
static size_t size_of(int kind) { return (size_t)32 << kind; }

void *malloc(size_t wanted) {
  int kind = 0;
  while (size_of(kind) < wanted + 16) kind++;
  unsigned char *block = (unsigned char *)given_back[kind];
  if (block) {
    given_back[kind] = ((struct block *)block)->next;
  } else {
    if (used + size_of(kind) > sizeof arena) __builtin_trap();
    block = arena + used;
    used += size_of(kind);
  }
  live += size_of(kind);
  if (live > peak) peak = live;
  *(uint64_t *)block = (uint64_t)kind;
  return block + 16;
}

void free(void *at) {
  if (!at) return;
  unsigned char *block = (unsigned char *)at - 16;
  int kind = (int)*(uint64_t *)block;
  live -= size_of(kind);
  ((struct block *)block)->next = given_back[kind];
  given_back[kind] = (struct block *)block;
}

int posix_memalign(void **at, size_t alignment, size_t wanted) {
  if (alignment > 16) __builtin_trap();
  *at = malloc(wanted);
  return 0;
}

// The most bytes that were held at once.
size_t gait_memory(void) { return peak; }

// Seeds of hashes: the core keeps nothing in an order that hangs on them.
void arc4random_buf(void *at, size_t count) { memset(at, 0x5A, count); }

int putchar(int letter) { return letter; }

uintptr_t __stack_chk_guard = 0x5AFE;
void __stack_chk_fail(void) { __builtin_trap(); }
