/* What programs were built against must not move: sizes and places of everything that crosses the border. */
#include "gangart.h"

#define AT(type, field, place) _Static_assert(offsetof(type, field) == (place), #type "." #field)
#define SIZE(type, size) _Static_assert(sizeof(type) == (size), #type)

SIZE(gangart_error, 1024);
SIZE(gangart_sensor, 16);
SIZE(gangart_options, 64);
AT(gangart_options, height_m, 8);
AT(gangart_options, name, 32);
SIZE(gangart_reading, 72);
AT(gangart_reading, rate_hz, 64);
SIZE(gangart_sample, 112);
AT(gangart_sample, sensor, 8);
AT(gangart_sample, acc, 16);
AT(gangart_sample, mag, 88);
SIZE(gangart_quality_output, 64);
SIZE(gangart_second_output, 80);
SIZE(gangart_contact_output, 16);
SIZE(gangart_stride_output, 104);
SIZE(gangart_swing_output, 88);
SIZE(gangart_landing_output, 88);
SIZE(gangart_bout_output, 112);
AT(gangart_bout_output, cadence_spm, 40);
SIZE(gangart_flag_output, 64);
SIZE(gangart_output, 128);
AT(gangart_output, reported_ns, 8);
AT(gangart_output, of, 16);
SIZE(gangart_column, 64);
AT(gangart_column, known, 16);
SIZE(gangart_table, 24);
