// The explanations, taken up by the compiler where they lie: no copy of them, no step before the build, and a document
// that changes is taken up anew. A resource of the package would need Foundation.
#include "gait_words.h"

// Swift's own clang knows this of C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char english[] = {
#embed "../GaitWords/Explanations/explanations.en.md"
};
static const unsigned char german[] = {
#embed "../GaitWords/Explanations/explanations.de.md"
};

struct gait_words_document gait_words_english(void) {
  return (struct gait_words_document){english, sizeof(english)};
}

struct gait_words_document gait_words_german(void) {
  return (struct gait_words_document){german, sizeof(german)};
}
