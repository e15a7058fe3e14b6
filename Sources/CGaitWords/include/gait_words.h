// The documents of the explanations, as they are in the program.
#ifndef GAIT_WORDS_H
#define GAIT_WORDS_H

#include <stddef.h>

// A document in UTF-8, without an end mark.
struct gait_words_document {
  const unsigned char *bytes;
  size_t count;
};

// In English.
struct gait_words_document gait_words_english(void);

// In German.
struct gait_words_document gait_words_german(void);

#endif
