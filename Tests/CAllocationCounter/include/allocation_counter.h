#ifndef GANGART_ALLOCATION_COUNTER_H
#define GANGART_ALLOCATION_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

/// Whether allocations are counted here: with glibc, and without a sanitizer that replaces malloc itself.
bool gangart_allocations_are_counted(void);

/// How often the calling thread has asked for memory since it began; 0 where nothing is counted.
uint64_t gangart_allocation_count(void);

#endif
