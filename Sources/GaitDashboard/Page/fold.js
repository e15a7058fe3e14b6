// The walk as the page knows it: folded from event lines and states, without a look at the document.

/** So much of a walk is kept for the view with all numbers. */
const keptSeconds = 900;
const keptSteps = 60;
/** The number shown is the median of so many seconds, and changes only by so much. */
const shownOver = 5;
const least = 2;
/** A second that is older than this says nothing of now. */
const oldAfter = 3;

export function newWalk() {
  return {
    t: 0, state: null, sentence: null, seconds: [], contacts: [], strides: [], swings: [], landings: [], quality: [],
    praises: new Set(), rests: 0, marks: 0, totals: null, summary: null, isOver: false,
    shown: { pace: null, left: null, right: null, arms: null },
  };
}

function keep(list, value, count) {
  list.push(value);
  if (list.length > count) list.splice(0, list.length - count);
}

/** Takes an event line. */
export function takeLine(walk, line) {
  walk.t = Math.max(walk.t, line.t ?? 0);
  switch (line.type) {
  case "second":
    keep(walk.seconds, line, keptSeconds);
    show(walk);
    break;
  case "initial_contact": keep(walk.contacts, line, keptSteps); break;
  case "stride": keep(walk.strides, line, keptSteps); break;
  case "arm_swing": keep(walk.swings, line, 2 * keptSteps); break;
  case "heel_strike": keep(walk.landings, line, keptSteps); break;
  case "quality": keep(walk.quality, line, 12); break;
  case "cue":
    if (line.id?.endsWith(".good")) walk.praises.add(line.id);
    break;
  case "pause":
    if (line.state === "begin") walk.rests += 1;
    break;
  case "symptom": walk.marks += 1; break;
  case "interval":
    if (line.change === "end") walk.totals = line.totals ?? null;
    break;
  case "bye":
    walk.summary = line.summary ?? null;
    walk.isOver = true;
    break;
  }
}

function median(values) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Whole numbers that do not flicker: the median of the last seconds, and no change below a threshold. */
function show(walk) {
  const last = walk.seconds.at(-1);
  const recent = walk.seconds.filter((second) => second.walking && second.t > last.t - shownOver);
  const calm = (name, values) => {
    const value = last.walking ? median(values.filter((each) => each != null)) : null;
    const before = walk.shown[name];
    if (value === null) walk.shown[name] = null;
    else if (before === null || Math.abs(value - before) >= least) walk.shown[name] = Math.round(value);
  };
  calm("pace", recent.map((second) => second.cadence_spm));
  calm("left", recent.map((second) => second.arm_rom_left_deg));
  calm("right", recent.map((second) => second.arm_rom_right_deg));
  calm("arms", recent.map((second) => {
    const sides = [second.arm_rom_left_deg, second.arm_rom_right_deg].filter((each) => each != null);
    if (sides.length === 0) return second.arm_rom_deg;
    return sides.reduce((sum, each) => sum + each, 0) / sides.length;
  }));
}

/** The numbers to be shown; none where the last second is old: without data, or while lines are still coming in. */
export function shown(walk) {
  const isOld = (walk.seconds.at(-1)?.t ?? 0) < (walk.state?.t ?? 0) - oldAfter || walk.state?.second === null;
  return isOld ? { pace: null, left: null, right: null, arms: null } : walk.shown;
}

/** Whether somebody walks, as the newest second tells: lines of seconds come before the state that takes them up. */
export function isWalking(walk) {
  const last = walk.seconds.at(-1);
  const isNewer = last !== undefined && last.t > (walk.state?.t ?? 0);
  return (isNewer ? last.walking : walk.state?.second?.walking) === true;
}

/** Seconds between contacts that follow one another, newest first. */
export function steps(walk) {
  return walk.contacts.map((contact, index) => {
    const before = walk.contacts[index - 1];
    const step = before ? contact.time_s - before.time_s : null;
    return { ...contact, step_s: step !== null && step < 2 ? step : null };
  }).reverse();
}

/** The medians of a measure by side, of the last lines of a kind. */
export function bySide(list, field) {
  const of = (side) => median(list.filter((each) => each.lr_label === side && each[field] != null)
    .map((each) => each[field]));
  return { left: of("left"), right: of("right") };
}

/** Where a stride of this foot stands: phases with the share at which each begins. */
export function phasesOf(stride) {
  const ends = stride.phases;
  if (!ends) return null;
  const names = ["loading_response", "mid_stance", "terminal_stance", "pre_swing", "initial_swing", "mid_swing"];
  let from = 0;
  const phases = [];
  for (const name of names) {
    const end = ends[name + "_end_pct"];
    if (end == null) return null;
    phases.push({ name, from: from / 100 });
    from = end;
  }
  phases.push({ name: "terminal_swing", from: from / 100 });
  return phases;
}
