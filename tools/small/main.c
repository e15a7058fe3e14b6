// Runs the core on a recording: small walk.csv. Prints each contact and bout in nanoseconds, as run.mjs does.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void gait_begin(void);
void gait_sample(int64_t nanoseconds, double ax, double ay, double az, double gx, double gy, double gz);
void gait_end(void);

void host_contact(int64_t time) { printf("contact %lld\n", (long long)time); }
void host_bout(int64_t start, int64_t end, int32_t steps) {
  printf("bout %lld %lld %d\n", (long long)start, (long long)end, steps);
}

static const char *names[] = {"lower_back_acc_x", "lower_back_acc_y", "lower_back_acc_z",
                              "lower_back_gyr_x", "lower_back_gyr_y", "lower_back_gyr_z"};

int main(int count, char **words) {
  FILE *file = count == 2 ? fopen(words[1], "r") : NULL;
  static char line[65536];
  int columns[6] = {0}, column = 0;
  if (!file || !fgets(line, sizeof line, file)) return 66;
  for (char *cell = strtok(line, ",\n"); cell; cell = strtok(NULL, ",\n"), column++)
    for (int name = 0; name < 6; name++)
      if (!strcmp(cell, names[name])) columns[name] = column;
  gait_begin();
  while (fgets(line, sizeof line, file)) {
    double values[64] = {0};
    column = 0;
    for (char *cell = strtok(line, ",\n"); cell && column < 64; cell = strtok(NULL, ",\n")) values[column++] = atof(cell);
    gait_sample(llround(values[0] * 1e9), values[columns[0]], values[columns[1]], values[columns[2]], values[columns[3]],
                values[columns[4]], values[columns[5]]);
  }
  gait_end();
  return 0;
}
