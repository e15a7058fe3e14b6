#define _GNU_SOURCE
#include "gait_pseudo_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Sets the port raw. It is closed again: only after a first close does the device's side see that nobody is there.
static int make_raw(const char *path) {
  int port = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (port < 0) return errno;
  struct termios settings;
  int failure = 0;
  if (tcgetattr(port, &settings) == 0) {
    cfmakeraw(&settings);
    if (tcsetattr(port, TCSANOW, &settings) != 0) failure = errno;
  } else {
    failure = errno;
  }
  close(port);
  return failure;
}

int gait_pseudo_terminal_open(char *path, size_t capacity) {
  int device = posix_openpt(O_RDWR | O_NOCTTY);
  if (device < 0) return -errno;
  int failure = 0;
  const char *name = NULL;
  if (grantpt(device) != 0 || unlockpt(device) != 0 || (name = ptsname(device)) == NULL) failure = errno;
  if (failure == 0 && strlen(name) >= capacity) failure = ENAMETOOLONG;
  if (failure == 0) {
    strcpy(path, name);
    failure = make_raw(path);
  }
  if (failure == 0) {
    fcntl(device, F_SETFL, O_NONBLOCK);
    fcntl(device, F_SETFD, FD_CLOEXEC);
    return device;
  }
  close(device);
  return -failure;
}
