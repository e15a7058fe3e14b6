// The page: takes what the program sends, shows the view that fits, and sends what the walker says.
import { Stream, ask } from "./stream.js";
import { newWalk, takeLine } from "./fold.js";
import { say, setLanguage, current, placeName } from "./words.js";
import { showCue, showStatus, showWalk, showPause, showEnd, showCarer, sentence, kindOf, put } from "./views.js";
import { showPro, takeTrace, forgetTraces } from "./pro.js";
import { showLearn } from "./learn.js";
import { drawChains, light, StrideClock } from "./chains.js";
import { drawing } from "./drawings.js";
import { Sound } from "./sound.js";

const at = (id) => document.getElementById(id);
const root = document.documentElement;

function kept(name, otherwise) {
  try {
    return localStorage.getItem("gangart." + name) ?? otherwise;
  } catch {
    return otherwise;
  }
}
function keep(name, value) {
  try {
    localStorage.setItem("gangart." + name, value);
  } catch {
    // Without a memory the settings last as long as the page.
  }
}

let walk = newWalk();
let session = { role: "none", may_mark: false, host_voice: false };
let mayMark = false;
let isConnected = false;
let wasConnected = false;
/** So many seconds a sentence stays. */
const sentenceStays = 25;
/** What was said up to here is not given again; infinite until the first state has told what is past. */
let heardUpTo = Infinity;
let lost = new Set();
const sound = new Sound();
const stride = new StrideClock();
let isPictureHeld = matchMedia("(prefers-reduced-motion: reduce)").matches;

// MARK: Views

const views = ["walk", "pause", "end", "pro", "carer", "learn"];
let view = "walk";

/** The view that is asked for, else the one that fits the walk. */
function fitting() {
  const asked = location.hash.slice(1);
  if (["pro", "carer", "learn"].includes(asked)) return asked;
  if (session.role === "carer") return "carer";
  if (walk.isOver || walk.state?.phase === "over") return "end";
  return walk.state?.interval?.phase === "pause" ? "pause" : "walk";
}

function chooseView() {
  const wanted = fitting();
  if (wanted === view && !at("view-" + wanted).hidden) return;
  const hadFocus = at("view-" + view).contains(document.activeElement);
  view = wanted;
  document.body.dataset.view = view;
  for (const name of views) at("view-" + name).hidden = name !== view;
  document.title = say(view + "View") + " · Gangart";
  if (hadFocus) at("main").focus({ preventScroll: true });
  stream.wantsTraces = view === "pro";
  if (view === "learn") showLearn(at("learn"));
}

let isDue = false;
/** Draws once for all that has come since the last time. */
function draw() {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    chooseView();
    showStatus(walk, isConnected);
    showCue(currentCue(), session.host_voice);
    if (view === "walk") showWalk(walk);
    if (view === "pause") showPause(walk);
    if (view === "end") showEnd(walk);
    if (view === "carer") showCarer(walk, isConnected);
  });
}

let news = null;
function tell(key, more = "", isFault = false, lasts = 8000) {
  clearTimeout(news);
  at("news").classList.toggle("fault", isFault);
  at("news").dataset.key = key;
  put("news", key ? (say(key) + " " + more).trim() : "");
  if (key && lasts) news = setTimeout(() => tell(""), lasts);
}

// MARK: What the program sends

const stream = new Stream((name, value) => {
  switch (name) {
  case "open":
    if (wasConnected && !isConnected) tell("newsBack", "", false, 4000);
    isConnected = wasConnected = true;
    heardUpTo = Infinity;
    refreshSession();
    break;
  case "lost":
    if (isConnected) tell("newsUnconnected", "", true, 0);
    isConnected = false;
    break;
  case "state": takeState(value); break;
  case "line":
    if (value.type === "hello") startAnew();
    takeLine(walk, value);
    if (value.type === "stride") stride.take(value);
    if (value.type === "device") takeDevice(value);
    takeSentence(value);
    break;
  case "trace": takeTrace(value); break;
  case "skipped":
    // Of another run nothing is missing: its lines begin anew.
    if (value.lines === null) startAnew();
    else if (value.lines > 0) tell("newsSkipped");
    break;
  }
  draw();
});

function takeDevice(line) {
  const gone = new Set(lost);
  for (const place of line.places ?? []) {
    if (line.state === "lost") gone.add(place);
    else gone.delete(place);
  }
  sayGone(gone);
}

function startAnew() {
  const state = walk.state;
  walk = newWalk();
  walk.state = state;
  forgetTraces();
}

function takeState(state) {
  walk.state = state;
  // What was said before the page was there is shown, and not given.
  if (heardUpTo === Infinity) heardUpTo = state.t;
  giveCue(state.cue);
  sayGone(new Set((state.sensors ?? []).filter((sensor) => sensor.state === "lost").map((sensor) => sensor.place)));
}

/** Says which sensors are gone, and that they are back. Lines tell it too: a state may be passed over. */
function sayGone(gone) {
  const places = (set) => [...set].map(placeName).join(", ");
  const isNew = [...gone].some((place) => !lost.has(place));
  if (isNew) tell("newsSensorGone", places(gone), true, 0);
  else if (lost.size > 0 && gone.size === 0) tell("newsSensorBack", places(lost), false, 6000);
  lost = gone;
}

/** The newest sentence, from a line or from the state, while it is worth reading. */
function currentCue() {
  const cue = walk.state?.cue ?? null;
  const line = walk.sentence;
  const isNewer = line && line.t > (cue?.t ?? -1) && line.t > (walk.state?.t ?? 0) - sentenceStays;
  return isNewer ? line : cue;
}

/**
 * Gives a sentence once. Lines come one by one and without the other language, a state has both and may be passed over:
 * so a line counts at once where its language is the one that is wanted, and otherwise the state.
 */
function giveCue(cue) {
  if (!cue || cue.t <= heardUpTo) return;
  const words = sentence(cue, session.host_voice);
  if (!words) return;
  heardUpTo = cue.t;
  at("said").lang = words.language;
  put("said", words.text);
  if (!session.host_voice && session.role !== "carer") sound.give(words.text, words.language, kindOf(cue));
}

function takeSentence(line) {
  if (!line.text || line.type === "note") return;
  if (line.lang !== current() && !session.host_voice) return;
  walk.sentence = { t: line.t, id: line.id, text: line.text, lang: line.lang, family: line.type };
  giveCue(walk.sentence);
}

async function refreshSession() {
  const answer = await ask("session");
  if (answer.status !== 200) return;
  session = answer.value;
  showRights();
  draw();
}

function showRights() {
  const hasWalk = ["live", "demo"].includes(session.mode);
  mayMark = session.may_mark && hasWalk;
  const mayPair = !session.may_mark && session.role !== "carer" && (hasWalk || session.role === "none");
  for (const part of document.querySelectorAll("[data-needs]")) {
    part.hidden = part.dataset.needs === "mark" ? !mayMark : !mayPair;
  }
  showSound();
}

// MARK: What the walker says

async function send(path, body) {
  const answer = await ask(path, body);
  if (answer.status === 200) return true;
  const fault = { 401: "newsMayNot", 403: "newsMayNot", 409: "newsNoWalk", 429: "newsTooMany" }[answer.status];
  tell(fault ?? "newsNotTaken", "", fault === undefined);
  if (answer.status === 401) refreshSession();
  return false;
}

const mark = (kind) => send("mark", { kind });
let endAsked = null;

/** The end is asked for twice: a walk must not end by a slip of the hand. */
function askEnd() {
  const buttons = [at("end"), at("pause-end")];
  const reset = () => {
    clearTimeout(endAsked);
    endAsked = null;
    for (const button of buttons) {
      button.classList.remove("sure");
      put(button.querySelector("span"), say("end"));
    }
  };
  if (endAsked !== null) {
    reset();
    send("end", {});
    return;
  }
  for (const button of buttons) {
    button.classList.add("sure");
    put(button.querySelector("span"), say("endSure"));
  }
  endAsked = setTimeout(reset, 5000);
}

const pauseOrBetter = () => walk.state?.interval?.phase === "pause" ? mark("better") : send("pause", {});

at("discomfort").addEventListener("click", () => mark("discomfort"));
at("pause-discomfort").addEventListener("click", () => mark("discomfort"));
at("pause").addEventListener("click", () => pauseOrBetter());
at("better").addEventListener("click", () => mark("better"));
at("end").addEventListener("click", askEnd);
at("pause-end").addEventListener("click", askEnd);

at("note-open").addEventListener("click", () => {
  at("menu").close();
  at("noting").showModal();
});
at("note-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = at("note-text").value.trim();
  if (text && await send("note", { text })) tell("newsNoted", "", false, 3000);
  at("note-text").value = "";
  at("noting").close();
});

// MARK: Pairing

async function pair(code) {
  const answer = await ask("pair", { code: code.trim().toLowerCase().split(/[\s,-]+/).join("-") });
  put("pair-fault", answer.status === 200 ? "" : say(answer.status === 429 ? "pairWait" : "pairWrong"));
  if (answer.status !== 200) return false;
  await refreshSession();
  stream.connect();
  return true;
}

for (const button of document.querySelectorAll(".pair-open")) {
  button.addEventListener("click", () => {
    at("menu").close();
    at("pairing").showModal();
  });
}
at("pair-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await pair(at("pair-code").value)) {
    at("pair-code").value = "";
    at("pairing").close();
  }
});
at("unpair").addEventListener("click", async () => {
  await ask("unpair", {});
  at("menu").close();
  refreshSession();
});

/** The code in the address is used once and taken out of it. */
async function pairFromAddress() {
  const found = location.hash.match(/^#(pair|watch)=(.+)$/);
  if (!found) return;
  history.replaceState(null, "", location.pathname);
  if (!await pair(decodeURIComponent(found[2]))) at("pairing").showModal();
}

// MARK: Settings

for (const button of document.querySelectorAll("dialog .close")) {
  button.addEventListener("click", () => button.closest("dialog").close());
}
at("menu-open").addEventListener("click", () => at("menu").showModal());
for (const link of document.querySelectorAll("#menu nav a")) {
  link.addEventListener("click", () => at("menu").close());
}

function showLanguage() {
  setLanguage(current());
  put("language", say("otherLanguage"));
  at("language").lang = current() === "de" ? "en" : "de";
  document.title = say(view + "View") + " · Gangart";
  if (at("news").dataset.key) put("news", "");
  showSound();
  drawChains(at("chains-now"), drawing("chains"), false);
  if (view === "learn") showLearn(at("learn"));
  draw();
}
function switchLanguage() {
  setLanguage(current() === "de" ? "en" : "de");
  keep("language", current());
  showLanguage();
}
at("language").addEventListener("click", switchLanguage);

function showSound() {
  at("sound").setAttribute("aria-pressed", String(sound.isOn));
  put("sound-word", say(sound.isOn ? "soundOn" : "soundOff"));
  at("sound").hidden = session.host_voice || sound.signals === "still";
  put("sound-note", session.host_voice ? say("hostSpeaks") : "");
}
function switchSound() {
  if (session.host_voice) {
    tell("hostSpeaks");
    return;
  }
  sound.isOn = !sound.isOn;
  if (sound.isOn) sound.unlock();
  else sound.stop();
  stayAwake();
  showSound();
}
at("sound").addEventListener("click", switchSound);
sound.onNoVoice = () => tell("newsNoVoice");

function applyScheme() {
  const media = (query) => matchMedia(query).matches;
  const automatic = media("(prefers-contrast: more)") ? "contrast" : media("(prefers-color-scheme: dark)") ? "dark" : "light";
  root.dataset.scheme = at("scheme").value === "auto" ? automatic : at("scheme").value;
}
for (const query of ["(prefers-contrast: more)", "(prefers-color-scheme: dark)"]) {
  matchMedia(query).addEventListener("change", applyScheme);
}
at("scheme").value = kept("scheme", "auto");
at("scheme").addEventListener("change", () => {
  keep("scheme", at("scheme").value);
  applyScheme();
});
at("distance").value = root.dataset.distance;
at("distance").addEventListener("change", () => {
  keep("distance", at("distance").value);
  root.dataset.distance = at("distance").value;
});
at("signals").value = sound.signals = kept("signals", "speech");
at("signals").addEventListener("change", () => {
  sound.signals = at("signals").value;
  keep("signals", sound.signals);
  showSound();
});
at("keys").checked = kept("keys", "on") === "on";
at("keys").addEventListener("change", () => keep("keys", at("keys").checked ? "on" : "off"));
at("awake").checked = kept("awake", "on") === "on";
at("awake").addEventListener("change", () => {
  keep("awake", at("awake").checked ? "on" : "off");
  stayAwake();
});

let wakeLock = null;
let wasAwakeRefused = false;
/** Keeps the screen on while the page is in sight; browsers allow it on secure addresses only. */
async function stayAwake() {
  if (!at("awake").checked) {
    await wakeLock?.release();
    wakeLock = null;
    return;
  }
  if (wakeLock !== null && !wakeLock.released) return;
  if (document.visibilityState !== "visible") return;
  try {
    wakeLock = await navigator.wakeLock.request("screen");
  } catch {
    if (!navigator.wakeLock && !wasAwakeRefused) tell("newsNoAwake");
    wasAwakeRefused = true;
  }
}
document.addEventListener("visibilitychange", stayAwake);

// MARK: Keys

// After a click the focus leaves the button, so that the space key means the walk again.
document.addEventListener("pointerup", () => {
  const active = document.activeElement;
  if (active?.tagName === "BUTTON" && !active.closest("dialog")) active.blur();
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (document.querySelector("dialog[open]") || !at("keys").checked) return;
  const element = document.activeElement;
  const isControl = element?.matches("button, a, select, input, meter, [tabindex='0']");
  const keys = {
    " ": () => mayMark && !isControl && mark("discomfort"),
    s: () => mayMark && mark("discomfort"),
    p: () => mayMark && pauseOrBetter(),
    e: () => mayMark && askEnd(),
    n: () => mayMark && at("noting").showModal(),
    m: switchSound,
    l: switchLanguage,
    v: () => { location.hash = "pro"; },
    w: () => { location.hash = ""; },
  };
  if (element?.matches("select, input")) return;
  const key = event.key.toLowerCase();
  const act = Object.hasOwn(keys, key) ? keys[key] : null;
  if (!act || (key === " " && isControl)) return;
  event.preventDefault();
  act();
});

// MARK: The picture and the tables, on their own beat

at("chains-stop").setAttribute("aria-pressed", String(isPictureHeld));
at("chains-stop").addEventListener("click", () => {
  isPictureHeld = !isPictureHeld;
  at("chains-stop").setAttribute("aria-pressed", String(isPictureHeld));
});
let lastPhase;
setInterval(() => {
  if (view !== "pro" || isPictureHeld || document.hidden) return;
  const phase = stride.phase();
  if (phase === lastPhase) return;
  lastPhase = phase;
  light(at("chains-now"), phase);
}, 60);
setInterval(() => {
  if (view === "pro" && !document.hidden) showPro(walk);
}, 500);

// MARK: Beginning

addEventListener("hashchange", () => {
  if (/^#(pair|watch)=/.test(location.hash)) pairFromAddress();
  else draw();
});
at("rest-drawing").replaceWith(drawing("rest"));
showRights();
showLanguage();
applyScheme();
if (navigator.serviceWorker) navigator.serviceWorker.register("worker.js").catch(() => {});
await pairFromAddress();
await refreshSession();
stream.connect();
stayAwake();
