// The files of the page and of its description, as they are in the program.
#ifndef GAIT_PAGE_H
#define GAIT_PAGE_H

#include <stddef.h>

// A file by the name under which it is served.
struct gait_page_file {
  const char *name;
  const char *media_type;
  const unsigned char *bytes;
  size_t count;
};

// How many there are.
size_t gait_page_file_count(void);

// The file at `index`, which is below the count.
struct gait_page_file gait_page_file_at(size_t index);

#endif
