/*
 * Gangart for C: walking, from body-worn sensors. Samples in, outputs out.
 *
 * Everything behind this header is the core that the command `gangart` uses: the same samples give the same outputs.
 *
 * Units are in the names: _ns whole nanoseconds and _s seconds on the recording's own timeline, m/s^2, rad/s, uT going in;
 * spm steps a minute, mps metres a second, deg, pct going out. Axes are the sensor's own, right-handed, mounted any way
 * round. A number that was not computed is NaN in a struct (gangart_is_known), absent in JSON, marked unknown in a table.
 *
 * Errors are codes, those of the command's exit; with a gangart_error at hand the sentence is in it. NULL for an error, for
 * options and for channels is allowed; for any other pointer it is GANGART_USAGE. Data never stop the program.
 *
 * Threads: nothing is shared between two objects, so different objects may be used from different threads at once. One object
 * is used by one thread at a time; it may move from thread to thread. No function starts a thread, waits for one, or calls
 * back. Only gangart_analyze_file and gangart_recording_* read files.
 *
 * Ownership: each *_new, *_open and out-parameter of an object has its *_free. Pointers into an object hold until the next
 * call with that object, unless something longer is said.
 */
#ifndef GANGART_H
#define GANGART_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Rises when a struct or a function changes so that a program built before would go wrong. */
#define GANGART_API_VERSION 1

/* What became of a call. */
enum {
  GANGART_OK = 0,
  GANGART_USAGE = 64,         /* the call was wrong: a place that is none, a sensor that is not there, after the end */
  GANGART_DATA_UNUSABLE = 65, /* the recording can be read and is of no use as it is */
  GANGART_INPUT_MISSING = 66, /* no such file */
  GANGART_CANNOT_CREATE = 73,
  GANGART_IO_ERROR = 74,
  GANGART_NOT_ALLOWED = 77
};

/* Channels, as bits. */
enum { GANGART_ACC = 1, GANGART_GYR = 2, GANGART_MAG = 4, GANGART_LINACC = 8 };

/* What is gathered while samples come. */
enum {
  GANGART_WANT_OUTPUTS = 1, /* structs, for gangart_pull */
  GANGART_WANT_LINES = 2,   /* event lines, for gangart_lines */
  GANGART_WANT_WALK = 4,    /* the whole walk, for gangart_walk_of; its memory grows with the walk */
  GANGART_WANT_HOURS = 8,   /* the walking of each hour, for gangart_days_of */
  GANGART_WANT_DAYS = 16    /* the walking of each day */
};

/* What an output is. */
enum {
  GANGART_QUALITY = 1,
  GANGART_SECOND = 2,
  GANGART_INITIAL_CONTACT = 3,
  GANGART_FINAL_CONTACT = 4,
  GANGART_STRIDE = 5,
  GANGART_ARM_SWING = 6,
  GANGART_HEEL_STRIKE = 7,
  GANGART_BOUT = 8,
  GANGART_FLAG = 9
};

/* Tables of a walk; gangart_table_name gives the name of the command's file. */
enum {
  GANGART_TABLE_WALKS = 0,
  GANGART_TABLE_BOUTS = 1,
  GANGART_TABLE_STRIDES = 2,
  GANGART_TABLE_SWINGS = 3,
  GANGART_TABLE_LANDINGS = 4,
  GANGART_TABLE_MINUTES = 5,
  GANGART_TABLE_NOT_COMPUTED = 6,
  GANGART_TABLE_CONTACTS = 7,
  GANGART_TABLE_SECONDS = 8,
  GANGART_TABLE_FLAGS = 9,
  GANGART_TABLE_QUALITY = 10,
  GANGART_TABLE_COUNT = 11
};

/* What stands in a column. */
enum { GANGART_NUMBERS = 0, GANGART_COUNTS = 1, GANGART_FLAGS = 2, GANGART_WORDS = 3 };

/* What is known of a recording. */
enum {
  GANGART_ABOUT_FORMAT = 0,
  GANGART_ABOUT_STARTED_AT = 1, /* ISO 8601; NULL where the file does not say */
  GANGART_ABOUT_SHA256 = 2,     /* NULL until the end was read */
  GANGART_ABOUT_REMARKS = 3     /* what was concluded about the file, in English */
};

typedef struct gangart_analyzer gangart_analyzer;
typedef struct gangart_walk gangart_walk;
typedef struct gangart_recording gangart_recording;
typedef struct gangart_days gangart_days;

/* Why a call failed: the code once more, and an English sentence in UTF-8 with what to try. */
typedef struct gangart_error {
  int32_t code;
  char message[1020];
} gangart_error;

/* One worn sensor: "lower_back", "left_wrist", ... and its channels as bits. */
typedef struct gangart_sensor {
  const char *place;
  uint32_t channels;
} gangart_sensor;

/* What is known beside the samples. All zero: nothing. */
typedef struct gangart_options {
  uint32_t wants;           /* bits; 0 means outputs */
  uint32_t live;            /* 1: times are believed as they come, as from a device; 0: mended as those of a file */
  double height_m;          /* 1.0 to 2.5; 0: not known */
  double arm_length_m;      /* 0.3 to 1.0; 0: not known */
  double speed_scale;       /* 0.5 to 2.0; 0: not known */
  const char *name;         /* of the recording, for results */
  const char *person;       /* a code, 1 to 32 letters and digits with - _ . */
  const char *started_at;   /* ISO 8601, by the clock of the place or with Z */
  const char *format;       /* the name of the format in results; NULL: "memory" */
} gangart_options;

/* What a person says of a file, as with the command's options of these names. All zero: nothing. */
typedef struct gangart_reading {
  const char *sensors;   /* keep only these places, by comma */
  const char *places;    /* lines: place, or place=file or place=sensor's name */
  const char *columns;   /* names, by comma; - for one that is not used */
  const char *acc_unit;
  const char *gyr_unit;
  const char *time;      /* name of the column of time */
  const char *time_unit; /* s, ms, us, ns */
  const char *decimal;   /* dot, comma */
  double rate_hz;        /* rows a second in place of times; 0: not said */
} gangart_reading;

/* What one sensor measured at one moment. Channels that are not there have no bit, and their numbers do not count. */
typedef struct gangart_sample {
  int64_t time_ns;
  uint32_t sensor;   /* counts in the sensors given */
  uint32_t channels; /* bits */
  double acc[3];     /* m/s^2, gravity included */
  double gyr[3];     /* rad/s */
  double linacc[3];  /* m/s^2, gravity removed */
  double mag[3];     /* uT */
} gangart_sample;

/* Side: 0 not known, 1 left, 2 right. place: index into the sensors given, -1 for the recording as a whole. */

typedef struct gangart_quality_output {
  char code[24]; /* as in event lines */
  int64_t start_ns, end_ns;
  int64_t count; /* -1: not counted */
  double value;
  uint32_t channel; /* a bit; 0: none */
  uint32_t reserved;
} gangart_quality_output;

typedef struct gangart_second_output {
  int64_t time_ns;
  uint32_t walking, running, turning;
  uint32_t pace; /* 0 not known, 1 stroll, 2 slow, 3 normal, 4 brisk */
  double cadence_spm, walking_speed_mps;
  double arm_rom_left_deg, arm_rom_right_deg, arm_rom_deg;
  double static_loading_index, confidence;
} gangart_second_output;

typedef struct gangart_contact_output {
  int64_t time_ns;
  uint32_t side;
  uint32_t basis; /* 1 event, 2 rhythm; 0 for final contacts */
} gangart_contact_output;

typedef struct gangart_stride_output {
  int64_t start_ns, end_ns;
  uint32_t side, reserved;
  double stride_duration_s, stride_length_m, walking_speed_mps, stance_share_pct, double_support_share_pct;
  double knee_rom_deg, pelvis_rotation_rom_deg, pelvis_obliquity_rom_deg, thorax_rotation_rom_deg;
  double thorax_pelvis_phase_deg;
} gangart_stride_output;

typedef struct gangart_swing_output {
  int64_t start_ns, end_ns;
  uint32_t side;
  uint32_t method; /* 0 none, 1 two_segment, 2 wrist_pivot */
  double rom_deg, peak_dps, shoulder_rom_deg, elbow_rom_deg, shoulder_share_pct;
  double shoulder_share_low_pct, shoulder_share_high_pct, confidence;
} gangart_swing_output;

typedef struct gangart_landing_output {
  int64_t time_ns;
  uint32_t side;
  uint32_t verdict; /* 0 unknown, 1 springy, 2 stiff */
  uint32_t basis;   /* 0 none, 1 knee, 2 shank, 3 foot, 4 trunk */
  uint32_t reserved;
  double foot_strike_angle_deg, knee_at_contact_deg, knee_excursion_deg, impact_peak_mps2, impact_sharpness;
  double shock_attenuation, heel_to_flat_s, confidence;
} gangart_landing_output;

typedef struct gangart_bout_output {
  int64_t start_ns, end_ns;
  int32_t wb_id, steps, strides;
  uint32_t running;
  uint32_t pace;       /* as of a second */
  uint32_t pace_basis; /* 0 none, 1 speed, 2 cadence */
  double cadence_spm, stride_duration_s, walking_speed_mps, stride_length_m;
  double step_regularity, stride_regularity, step_symmetry, step_time_asymmetry_pct, harmonic_ratio_vt;
} gangart_bout_output;

typedef struct gangart_flag_output {
  char kind[24]; /* as in event lines */
  int64_t start_ns, end_ns, fired_ns;
  uint32_t has_ended; /* 0: end_ns does not count */
  uint32_t side;
  double value;
} gangart_flag_output;

/* One thing that the analysis has to say. Outputs come in the order of reported_ns. */
typedef struct gangart_output {
  int32_t kind;
  int32_t place;
  int64_t reported_ns; /* the largest sample time seen when it could first be said */
  union {
    gangart_quality_output quality;
    gangart_second_output second;
    gangart_contact_output contact;
    gangart_stride_output stride;
    gangart_swing_output swing;
    gangart_landing_output landing;
    gangart_bout_output bout;
    gangart_flag_output flag;
  } of;
} gangart_output;

/* A column of a table; one of the four holds its cells, by kind. */
typedef struct gangart_column {
  const char *name; /* with the unit in it */
  int32_t kind;
  int32_t word_count;       /* of the dictionary */
  const uint8_t *known;     /* 1 where there is a cell */
  const double *numbers;    /* the double nearest to what the command writes */
  const int64_t *counts;
  const uint8_t *flags;
  const int32_t *codes;     /* into words; -1 where unknown */
  const char *const *words; /* UTF-8 */
} gangart_column;

/* A table; its memory belongs to the walk or days it is of, until that is freed. */
typedef struct gangart_table {
  size_t rows, columns;
  const gangart_column *column;
} gangart_table;

/* Whether a number was computed. */
static inline int gangart_is_known(double number) { return !isnan(number); }

/* GANGART_API_VERSION of the library that is loaded. */
uint32_t gangart_api_version(void);
/* Name and version that stand in results, for good. */
const char *gangart_generator(void);
/* Name of a table, for good; NULL for none. */
const char *gangart_table_name(int32_t table);

/* ---- samples in ---- */

/* An analyzer for these sensors, no two at one place. */
int32_t gangart_analyzer_new(const gangart_sensor *sensors, size_t count, const gangart_options *options,
                             gangart_analyzer **analyzer, gangart_error *error);
void gangart_analyzer_free(gangart_analyzer *analyzer);

/* Samples of several sensors, in order of time. */
int32_t gangart_push_samples(gangart_analyzer *analyzer, const gangart_sample *samples, size_t count,
                             gangart_error *error);
/* A block of one sensor: each channel count x 3 numbers, row after row; NULL for one that is not there. A row of a channel
   that holds NaN is a lost reading. */
int32_t gangart_push_block(gangart_analyzer *analyzer, uint32_t sensor, size_t count, const int64_t *times_ns,
                           const double *acc, const double *gyr, const double *mag, const double *linacc,
                           gangart_error *error);
/* Rows of all sensors at once, as in a canonical table: for each sensor in turn its channels in the order acc, gyr, mag,
   linacc, three numbers each; `stride` numbers from one row to the next. NaN is an empty cell. */
int32_t gangart_push_rows(gangart_analyzer *analyzer, size_t count, const int64_t *times_ns, const double *values,
                          size_t stride, gangart_error *error);
/* Lets time pass without samples. */
int32_t gangart_advance(gangart_analyzer *analyzer, int64_t time_ns, gangart_error *error);
/* Ends the walk: what was held back is said. Nothing may be pushed after it. */
int32_t gangart_finish(gangart_analyzer *analyzer, gangart_error *error);

/* ---- outputs out ---- */

/* Takes up to `capacity` outputs, and gives how many. */
size_t gangart_pull(gangart_analyzer *analyzer, gangart_output *outputs, size_t capacity);
/* Takes the event lines since the last call, each ended by a line feed: those of `gangart analyze --format ndjson`. */
const char *gangart_lines(gangart_analyzer *analyzer, size_t *length);
/* The walk of a finished analyzer that gathered it; once. */
int32_t gangart_walk_of(gangart_analyzer *analyzer, gangart_walk **walk, gangart_error *error);

/* ---- files ---- */

/* A recording of any known kind, read and analysed. */
int32_t gangart_analyze_file(const char *path, const gangart_reading *reading, const gangart_options *options,
                             gangart_walk **walk, gangart_error *error);
/* Opens a recording of any known kind. */
int32_t gangart_recording_open(const char *path, const gangart_reading *reading, gangart_recording **recording,
                               gangart_error *error);
void gangart_recording_free(gangart_recording *recording);
/* Its sensors, in the order that samples count in; they hold until it is freed. */
size_t gangart_recording_sensors(const gangart_recording *recording, const gangart_sensor **sensors);
/* Its next samples, as they stand in the file and in SI units; none once all is read. */
int32_t gangart_recording_next(gangart_recording *recording, const gangart_sample **samples, size_t *count,
                               gangart_error *error);
/* What is known of it; NULL for what is not. */
const char *gangart_recording_about(gangart_recording *recording, int32_t what);

/* ---- walks ---- */

/* A walk from its walk.json. */
int32_t gangart_walk_from_json(const char *bytes, size_t length, gangart_walk **walk, gangart_error *error);
void gangart_walk_free(gangart_walk *walk);
/* Its walk.json, on one line; to the byte that of the command for the same recording under the same name. */
const char *gangart_walk_json(gangart_walk *walk, size_t *length);
/* One of its tables: columns and rows of the command's file of that name. */
int32_t gangart_walk_table(gangart_walk *walk, int32_t table, gangart_table *out, gangart_error *error);

/* ---- long recordings ---- */

/* The walking of the hours or days of a recording, as `wants` says; memory does not grow with the file. */
int32_t gangart_days_of_file(const char *path, const gangart_reading *reading, const gangart_options *options,
                             gangart_days **days, gangart_error *error);
/* The same of a finished analyzer. */
int32_t gangart_days_of(gangart_analyzer *analyzer, gangart_days **days, gangart_error *error);
void gangart_days_free(gangart_days *days);
/* Its table: columns and rows of `gangart day --format csv`. */
int32_t gangart_days_table(gangart_days *days, gangart_table *out, gangart_error *error);

#ifdef __cplusplus
}
#endif

#endif
