#ifndef GAIT_PSEUDO_TERMINAL_H
#define GAIT_PSEUDO_TERMINAL_H

#include <stddef.h>

/// Makes a pseudo-terminal, raw and never blocking on its device side: a serial port without hardware.
///
/// Writes the port's path to `path` and gives the descriptor of the device's side, or the negative errno.
int gait_pseudo_terminal_open(char *path, size_t capacity);

#endif
