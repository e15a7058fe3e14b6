// What is shown while somebody walks, rests, has ended, or reads along.
import { isWalking, shown } from "./fold.js";
import { say, number, clock, current, placeName } from "./words.js";

const at = (id) => document.getElementById(id);

/** Sets text only where it differs, so that nothing is read out or drawn twice. */
export function put(id, text) {
  const element = typeof id === "string" ? at(id) : id;
  if (element.textContent !== text) element.textContent = text;
}

/** The sentence in the language of the page; as it was spoken while the computer speaks. */
export function sentence(cue, hostSpeaks) {
  if (!cue?.text) return null;
  const text = hostSpeaks ? undefined : cue.texts?.[current()];
  return { text: text ?? cue.text, language: text ? current() : cue.lang };
}

export function kindOf(cue) {
  if (cue.id.endsWith(".good")) return "good";
  return cue.family === "cue" && !cue.id.startsWith("data.") ? "tip" : "plain";
}

export function showCue(cue, hostSpeaks) {
  const words = sentence(cue, hostSpeaks);
  for (const id of ["cue", "pause-cue", "end-cue", "carer-cue"]) {
    const element = at(id);
    put(element, words?.text ?? "");
    if (words) {
      element.lang = words.language;
      element.dataset.kind = kindOf(cue);
    }
  }
}

/** In which state the walk is, in one word. */
export function stateWord(walk, isConnected) {
  if (!isConnected) return ["unconnected", "lost"];
  switch (walk.state?.phase) {
  case "over": return ["over", ""];
  case "lost": return ["lost", "lost"];
  case "doubted": return ["doubted", "lost"];
  case "paused": return ["resting", ""];
  case "walking": return ["walking", ""];
  case "standing": return isWalking(walk) ? ["walking", ""] : ["standing", "wait"];
  default: return [walk.state ? "waiting" : "connecting", "wait"];
  }
}

export function showStatus(walk, isConnected) {
  const [word, shape] = stateWord(walk, isConnected);
  const gone = (walk.state?.sensors ?? []).filter((sensor) => sensor.state === "lost");
  const places = gone.map((sensor) => placeName(sensor.place)).join(", ");
  put("status-word", say(word) + (word === "lost" && places ? ": " + places : ""));
  at("status-shape").className = "dot " + shape;
  put("interval", intervalWord(walk.state?.interval));
}

function intervalWord(interval) {
  if (!interval || !interval.number) return "";
  return say("interval") + " " + interval.number + (interval.repeats ? " / " + interval.repeats : "");
}

function showFigure(id, value, unit, direction, words) {
  const figure = at(id);
  put(at(id + "-number").firstChild, value === null ? "–" : String(value));
  put(at(id + "-number").lastElementChild, value === null ? "" : unit);
  figure.dataset.direction = direction ?? "";
  put(figure.querySelector(".direction span"), words);
}

const directionWords = {
  pace: { more: "paceMore", less: "paceLess", good: "paceGood" },
  arms: { more: "armsMore", less: "armsLess", good: "armsGood" },
};

export function showWalk(walk) {
  const state = walk.state;
  const walks = isWalking(walk);
  const { pace, arms, left, right } = shown(walk);
  const idle = say(walks ? "settling" : !state ? "waiting" : { waiting: "waiting", lost: "lost", doubted: "doubted" }[state.phase] ?? "standing");
  const word = (kind, direction) => direction ? say(directionWords[kind][direction]) : idle;
  showFigure("pace", pace, "", walks ? state?.pace_direction : null, word("pace", walks && state?.pace_direction));
  const hasArms = (state?.sensors ?? []).some((sensor) => /(upper_arm|forearm|wrist|hand)$/.test(sensor.place));
  const armsWord = hasArms ? word("arms", walks && state?.arms_direction) : say("noArms");
  showFigure("arms", arms, "°", walks ? state?.arms_direction : null, armsWord);
  at("sides").hidden = left === null && right === null;
  for (const [side, value] of [["left", left], ["right", right]]) {
    at("arm-" + side).value = value ?? 0;
    const direction = state?.["arm_" + side + "_direction"];
    put("arm-" + side + "-word", value === null ? "–" : direction === "more" ? say("armsMore") : "");
  }
  showRing(state?.interval);
}

function showRing(interval) {
  const phase = interval?.phase;
  const hasTarget = phase === "walk" && interval.target_s != null && interval.left_s != null;
  const share = hasTarget ? Math.min(1, Math.max(0, 1 - interval.left_s / interval.target_s)) : 0;
  at("ring-done").style.strokeDasharray = `${100 * share} 100`;
  at("ring").hidden = !interval || phase === "over";
  const time = hasTarget ? interval.left_s : phase === "pause" ? interval.pause_s : interval?.walked_s;
  put("ring-time", clock(time));
  const word = interval?.no_data ? "blind"
    : hasTarget ? (interval.is_last ? "toEnd" : "toPause")
    : { ready: "ready", warm_up: "warmingUp", walk: "walkedSoFar", pause: "pauseView" }[phase] ?? "noInterval";
  put("ring-word", say(word));
}

export function showPause(walk) {
  put("pause-time", clock(walk.state?.interval?.pause_s));
}

export function showEnd(walk) {
  const totals = walk.totals ?? walk.state?.totals;
  const today = walk.state?.today;
  const walked = totals?.total_walk_s ?? walk.summary?.walking_s ?? walk.state?.walking_s ?? null;
  const all = walked === null ? null : walked + (today?.walked_s ?? 0);
  put("end-minutes", all === null ? "–" : number(Math.floor(all / 60)));
  put("end-minutes-word", say(today ? "comfortableToday" : "comfortableWalk"));
  const longest = Math.max(totals?.symptom_free_s ?? 0, today?.longest_s ?? 0);
  put("end-longest", longest > 0 ? clock(longest) : "–");
  const well = [];
  if (walk.praises.has("pace.good")) well.push("wellPace");
  if (walk.praises.has("arms.good")) well.push("wellArms");
  if (walk.praises.has("step.good")) well.push("wellSteps");
  if (walk.praises.has("chest.good")) well.push("wellChest");
  if ((totals?.pauses ?? walk.rests) > 0) well.push("wellRest");
  if (walk.marks > 0) well.push("wellMark");
  if (well.length === 0) well.push("wellWalked");
  list("end-well", well.map(say));
  const proposed = totals?.proposed_walk_s;
  put("end-next", proposed != null ? `${say("nextLonger")} ${clock(proposed)} min.`
    : say(totals?.intervals > 0 ? "nextSame" : "nextOpen"));
}

function list(id, lines) {
  if (at(id).textContent === lines.join("")) return;
  at(id).replaceChildren(...lines.map((line) => {
    const item = document.createElement("li");
    item.textContent = line;
    return item;
  }));
}

export function showCarer(walk, isConnected) {
  const state = walk.state;
  put("carer-state", say(stateWord(walk, isConnected)[0]));
  const { pace } = shown(walk);
  put("carer-pace", pace === null ? "–" : String(pace));
  put("carer-time", clock(state?.interval?.walked_s ?? state?.walking_s));
  const sensors = state?.sensors ?? [];
  const inState = (state) => sensors.filter((sensor) => sensor.state === state).map((sensor) => placeName(sensor.place)).join(", ");
  const troubles = [["gone", inState("lost")], ["notBelieved", inState("doubted")]].filter(([, list]) => list)
    .map(([word, list]) => `${say(word)}: ${list}`);
  const marked = state?.symptoms?.count > 0;
  facts("carer-facts", [
    [say("lastMark"), marked ? `${say("atTime")} ${clock(state.symptoms.last_t)}` : say("never")],
    [say("rests"), number(walk.rests)],
    [say("interval"), intervalWord(state?.interval) || say("noInterval")],
    [say("sensors"), sensors.length === 0 ? "–" : troubles.length === 0 ? say("allThere") : troubles.join("; ")],
  ]);
}

function facts(id, pairs) {
  const key = JSON.stringify(pairs);
  if (at(id).dataset.key === key) return;
  at(id).dataset.key = key;
  at(id).replaceChildren(...pairs.map(([name, value]) => {
    const box = document.createElement("div");
    const term = document.createElement("dt");
    const words = document.createElement("dd");
    term.textContent = name;
    words.textContent = value;
    box.append(term, words);
    return box;
  }));
}
