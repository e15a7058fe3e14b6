#include "gait_serial.h"

#include <errno.h>
#include <stddef.h>
#include <sys/file.h>
#include <sys/ioctl.h>

// Whether the line has modem lines: a pseudo-terminal has none.
static bool has_modem_lines(int descriptor) {
  int lines = 0;
  return ioctl(descriptor, TIOCMGET, &lines) == 0;
}

int gait_serial_claim(int descriptor) {
  if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) return errno;
  // The kernel keeps this mark on a pseudo-terminal after the last close, and it would lock out the next
  // user; there the file lock alone must do.
  if (has_modem_lines(descriptor) && ioctl(descriptor, TIOCEXCL) != 0) return errno;
  return 0;
}

void gait_serial_release(int descriptor) {
  ioctl(descriptor, TIOCNXCL);
  flock(descriptor, LOCK_UN);
}

int gait_serial_raise_lines(int descriptor) {
  int lines = TIOCM_DTR | TIOCM_RTS;
  if (ioctl(descriptor, TIOCMBIS, &lines) == 0) return 0;
  return errno == ENOTTY || errno == EINVAL ? 0 : errno;
}

#ifdef __linux__

// Not <termios.h>: its structure has no room for a baud rate that is not in its list.
#include <asm/termbits.h>
#include <linux/serial.h>

int gait_serial_configure(int descriptor, uint32_t baud_rate) {
  struct termios2 line;
  if (ioctl(descriptor, TCGETS2, &line) != 0) return errno;
  line.c_iflag = 0;
  line.c_oflag = 0;
  line.c_lflag = 0;
  // The hang-up-on-close flag stays as it was.
  line.c_cflag &= HUPCL;
  line.c_cflag |= CS8 | CREAD | CLOCAL | BOTHER | (BOTHER << IBSHIFT);
  line.c_ispeed = baud_rate;
  line.c_ospeed = baud_rate;
  // One byte at least, so that reading nothing can only mean that the line is gone.
  line.c_cc[VMIN] = 1;
  line.c_cc[VTIME] = 0;
  return ioctl(descriptor, TCSETS2, &line) == 0 ? 0 : errno;
}

int gait_serial_baud_rate(int descriptor, uint32_t *baud_rate) {
  struct termios2 line;
  if (ioctl(descriptor, TCGETS2, &line) != 0) return errno;
  *baud_rate = line.c_ospeed;
  return 0;
}

void gait_serial_lower_latency(int descriptor) {
  struct serial_struct serial;
  if (ioctl(descriptor, TIOCGSERIAL, &serial) != 0) return;
  serial.flags |= ASYNC_LOW_LATENCY;
  ioctl(descriptor, TIOCSSERIAL, &serial);
}

#else

#include <termios.h>

int gait_serial_configure(int descriptor, uint32_t baud_rate) {
  struct termios line;
  if (tcgetattr(descriptor, &line) != 0) return errno;
  cfmakeraw(&line);
  line.c_cflag |= CREAD | CLOCAL;
  line.c_cc[VMIN] = 1;
  line.c_cc[VTIME] = 0;
  if (cfsetspeed(&line, (speed_t)baud_rate) != 0) return errno;
  return tcsetattr(descriptor, TCSANOW, &line) == 0 ? 0 : errno;
}

int gait_serial_baud_rate(int descriptor, uint32_t *baud_rate) {
  struct termios line;
  if (tcgetattr(descriptor, &line) != 0) return errno;
  *baud_rate = (uint32_t)cfgetospeed(&line);
  return 0;
}

void gait_serial_lower_latency(int descriptor) { (void)descriptor; }

#endif
