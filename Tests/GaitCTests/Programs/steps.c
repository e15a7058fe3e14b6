/* Counts steps and bouts of a recording twice: from its samples, pushed one block after the other, and from its table. */
#include <gangart.h>
#include <stdio.h>
#include <string.h>

static int fail(const gangart_error *error) {
  fprintf(stderr, "%d: %s\n", error->code, error->message);
  return 1;
}

int main(int count, char **words) {
  gangart_error error;
  if (count != 2 || gangart_api_version() != GANGART_API_VERSION) return 64;

  gangart_recording *recording;
  if (gangart_recording_open(words[1], NULL, &recording, &error)) return fail(&error);
  const gangart_sensor *sensors;
  size_t worn = gangart_recording_sensors(recording, &sensors);
  gangart_analyzer *analyzer;
  if (gangart_analyzer_new(sensors, worn, NULL, &analyzer, &error)) return fail(&error);

  int contacts = 0, bouts = 0;
  for (int done = 0; !done;) {
    const gangart_sample *samples;
    size_t read;
    if (gangart_recording_next(recording, &samples, &read, &error)) return fail(&error);
    done = read == 0;
    if (done ? gangart_finish(analyzer, &error) : gangart_push_samples(analyzer, samples, read, &error))
      return fail(&error);
    gangart_output outputs[64];
    size_t pulled;
    while ((pulled = gangart_pull(analyzer, outputs, 64)) > 0)
      for (size_t at = 0; at < pulled; at++) {
        contacts += outputs[at].kind == GANGART_INITIAL_CONTACT;
        bouts += outputs[at].kind == GANGART_BOUT;
      }
  }
  gangart_analyzer_free(analyzer);
  gangart_recording_free(recording);
  printf("%d contacts, %d bouts\n", contacts, bouts);

  gangart_walk *walk;
  if (gangart_analyze_file(words[1], NULL, NULL, &walk, &error)) return fail(&error);
  gangart_table table;
  if (gangart_walk_table(walk, GANGART_TABLE_CONTACTS, &table, &error)) return fail(&error);
  contacts = 0;
  for (size_t at = 0; at < table.columns; at++) {
    const gangart_column *column = &table.column[at];
    if (strcmp(column->name, "type") != 0) continue;
    for (size_t row = 0; row < table.rows; row++)
      contacts += strcmp(column->words[column->codes[row]], "initial_contact") == 0;
  }
  if (gangart_walk_table(walk, GANGART_TABLE_BOUTS, &table, &error)) return fail(&error);
  printf("%d contacts, %d bouts\n", contacts, (int)table.rows);
  gangart_walk_free(walk);
  return 0;
}
