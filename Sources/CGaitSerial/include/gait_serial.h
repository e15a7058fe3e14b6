#ifndef GAIT_SERIAL_H
#define GAIT_SERIAL_H

#include <stdbool.h>
#include <stdint.h>

// What setting up a serial line takes and Swift cannot reach: control requests with kernel structures.
// Every function returns 0, or the errno of what failed.

/// Sets a line to raw bytes, 8 data bits, no parity, 1 stop bit, no flow control, at any baud rate.
int gait_serial_configure(int descriptor, uint32_t baud_rate);

/// Reads back the baud rate that the driver really set.
int gait_serial_baud_rate(int descriptor, uint32_t *baud_rate);

/// Claims the line for this process; EWOULDBLOCK when somebody else has claimed it.
int gait_serial_claim(int descriptor);

/// Gives up the claim.
void gait_serial_release(int descriptor);

/// Raises DTR and RTS: many boards send nothing before. A pseudo-terminal has no such lines; that is no error.
int gait_serial_raise_lines(int descriptor);

/// Asks the driver to pass bytes on at once. Drivers that cannot are left as they are.
void gait_serial_lower_latency(int descriptor);

#endif
