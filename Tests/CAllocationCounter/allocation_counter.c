// Counts a thread's requests for memory by standing in front of glibc's allocator.
//
// A program's own malloc takes precedence over the C library's for every library it loads, so the Swift
// runtime comes through here too. The work itself is left to glibc, under the names it exports for that.
// The counter lives in the thread's static block: reading it allocates nothing.

#include "allocation_counter.h"

#include <stddef.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define GANGART_SANITIZED 1
#endif
#endif

#if defined(__GLIBC__) && !defined(GANGART_SANITIZED)

#include <errno.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *memory);

static _Thread_local uint64_t count __attribute__((tls_model("initial-exec")));

bool gangart_allocations_are_counted(void) { return true; }

uint64_t gangart_allocation_count(void) { return count; }

void *malloc(size_t size) {
  count += 1;
  return __libc_malloc(size);
}

void *calloc(size_t elements, size_t size) {
  count += 1;
  return __libc_calloc(elements, size);
}

void *realloc(void *memory, size_t size) {
  count += 1;
  return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
  count += 1;
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  count += 1;
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  if (alignment == 0 || alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0) {
    return EINVAL;
  }
  count += 1;
  void *memory = __libc_memalign(alignment, size);
  if (memory == NULL) {
    return ENOMEM;
  }
  *result = memory;
  return 0;
}

// Not counted; here because glibc asks that whoever replaces malloc replaces free as well.
void free(void *memory) { __libc_free(memory); }

#else

bool gangart_allocations_are_counted(void) { return false; }

uint64_t gangart_allocation_count(void) { return 0; }

#endif
