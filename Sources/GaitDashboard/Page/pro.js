// All that is measured: traces, steps, sides, landings, rates and losses.
import { say, number, clock, placeName, current } from "./words.js";
import { steps, bySide } from "./fold.js";

const at = (id) => document.getElementById(id);
/** So many samples of a sensor are drawn: ten seconds of them. */
const kept = 250;

/** Draws a table anew; `null` cells are dashes. */
function table(id, heads, rows) {
  const row = (cells, kind) => {
    const line = document.createElement("tr");
    for (const [index, cell] of cells.entries()) {
      const box = document.createElement(kind === "th" || index === 0 ? "th" : "td");
      box.scope = kind === "th" ? "col" : "row";
      if (box.tagName === "TD") box.removeAttribute("scope");
      box.textContent = cell?.text ?? cell ?? "–";
      if (cell?.isFault) box.className = "lost";
      line.append(box);
    }
    return line;
  };
  const head = document.createElement("thead");
  head.append(row(heads, "th"));
  const body = document.createElement("tbody");
  body.append(...rows.map((cells) => row(cells, "td")));
  at(id).replaceChildren(head, body);
}

const sideWord = (label) => label ? say(label) : null;
const basisWord = (basis) => say({ event: "event", rhythm: "rhythm" }[basis] ?? "unknown");
const verdictWord = (verdict) => say({ springy: "springy", stiff: "stiff" }[verdict] ?? "unknown");

function showTables(walk) {
  table("table-steps", [say("time"), say("side"), say("stepTime"), say("basis"), say("place")],
    steps(walk).slice(0, 40).map((step) => [
      number(step.time_s, 2), sideWord(step.lr_label), number(step.step_s, 2), basisWord(step.basis), placeName(step.place),
    ]));
  const measures = [
    ["strideTime", walk.strides, "stride_duration_s", 2], ["stance", walk.strides, "stance_share_pct", 1],
    ["strideLength", walk.strides, "stride_length_m", 2], ["kneeRange", walk.strides, "knee_rom_deg", 0],
    ["swingRange", walk.swings, "rom_deg", 0],
  ];
  table("table-sides", [say("measure"), say("left"), say("right")], measures.map(([name, list, field, decimals]) => {
    const sides = bySide(list, field);
    return [say(name), number(sides.left, decimals), number(sides.right, decimals)];
  }));
  table("table-landing", [say("time"), say("side"), say("verdict"), say("kneeAtContact"), say("kneeGives"), say("footAngle")],
    [...walk.landings].reverse().slice(0, 30).map((strike) => [
      number(strike.time_s, 2), sideWord(strike.lr_label), verdictWord(strike.verdict),
      number(strike.knee_at_contact_deg), number(strike.knee_excursion_deg), number(strike.foot_strike_angle_deg),
    ]));
  table("table-rates", [say("place"), say("state"), say("rate"), say("loss"), say("samples")],
    (walk.state?.sensors ?? []).map((sensor) => [
      placeName(sensor.place), { text: say({ lost: "gone", doubted: "notBelieved" }[sensor.state] ?? "there"), isFault: sensor.state !== "ok" },
      number(sensor.rate_hz, 1), number(sensor.lost_share == null ? null : 100 * sensor.lost_share, 1), number(sensor.samples),
    ]));
  const faults = walk.quality.map((line) => `${clock(line.start_s ?? line.t)} ${line.message}`).reverse();
  at("quality").replaceChildren(...faults.map((text) => {
    const item = document.createElement("li");
    item.lang = "en";
    item.textContent = text;
    return item;
  }));
}

// MARK: Traces

let library = null;
const charts = {};
const patterns = [null, [7, 3], [2, 2]];
const samples = new Map();

/** The library of traces comes with the first look at them; without it the tables do. */
function loadLibrary() {
  library ??= new Promise((done) => {
    const script = document.createElement("script");
    script.src = "dygraph.min.js";
    script.onload = () => {
      const Dygraph = globalThis.Dygraph;
      // Its legend comes with inline styles, which the page forbids itself; this page has its own.
      if (Dygraph) Dygraph.PLUGINS = [Dygraph.Plugins.Grid, Dygraph.Plugins.Axes];
      done(Dygraph ?? null);
    };
    script.onerror = () => done(null);
    document.head.append(script);
  });
  return library;
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function draw(Dygraph, id, rows, labels) {
  if (rows.length < 2) return;
  const look = document.documentElement.dataset.scheme + current();
  if (charts[id]?.look !== look) {
    charts[id]?.chart.destroy();
    charts[id] = { look, chart: new Dygraph(at(id), rows, {
      labels, colors: [colour("--good"), colour("--tip"), colour("--ink")].slice(0, labels.length - 1),
      strokeWidth: 2, axisLineColor: colour("--edge"), gridLineColor: colour("--panel"),
      connectSeparatedPoints: false, animatedZooms: false,
      axes: { x: { axisLabelFormatter: (x) => clock(x), valueFormatter: (x) => clock(x) } },
      series: Object.fromEntries(labels.slice(1).map((label, index) => [label, { strokePattern: patterns[index] }])),
    }) };
    at(id).nextElementSibling.replaceChildren(...labels.slice(1).map((label, index) => {
      const part = document.createElement("span");
      part.innerHTML = `<svg viewBox="0 0 40 8" aria-hidden="true"><path class="trace-${index}" d="M0 4H40"/></svg>`;
      part.append(label);
      return part;
    }));
  } else {
    charts[id].chart.updateOptions({ file: rows });
  }
}

/** Keeps the newest samples of the sensors. */
export function takeTrace(trace) {
  for (const sensor of trace.sensors ?? []) {
    const rows = samples.get(sensor.place) ?? [];
    sensor.t_s.forEach((t, index) => {
      rows.push({ t, acc: sensor.acc_mps2?.[index] ?? null, gyr: sensor.gyr_dps?.[index] ?? null });
    });
    if (rows.length > kept) rows.splice(0, rows.length - kept);
    samples.set(sensor.place, rows);
  }
}

export function forgetTraces() {
  samples.clear();
}

function showPlaces() {
  const choice = at("trace-place");
  const known = [...samples.keys()];
  const key = known.join() + current();
  if (choice.dataset.key === key) return;
  choice.dataset.key = key;
  const before = choice.value;
  choice.replaceChildren(...known.map((place) => new Option(placeName(place), place, false, place === before)));
}

async function showTraces(walk) {
  const Dygraph = await loadLibrary();
  at("traces-missing").hidden = Dygraph !== null;
  for (const chart of document.querySelectorAll(".chart")) chart.hidden = Dygraph === null;
  showPlaces();
  if (!Dygraph || at("view-pro").hidden) return;
  const gap = (value) => value ?? NaN;
  const seconds = walk.seconds.slice(-300);
  draw(Dygraph, "chart-pace", seconds.map((each) => [each.t, gap(each.cadence_spm)]), ["t", say("stepsPerMinute")]);
  draw(Dygraph, "chart-arms", seconds.map((each) => [
    each.t, gap(each.arm_rom_left_deg ?? each.arm_rom_deg), gap(each.arm_rom_right_deg),
  ]), ["t", say("left"), say("right")]);
  const rows = samples.get(at("trace-place").value) ?? [];
  const axes = (name) => rows.map((row) => [row.t, ...(row[name] ?? [NaN, NaN, NaN])]);
  draw(Dygraph, "chart-acc", axes("acc"), ["t", "x", "y", "z"]);
  draw(Dygraph, "chart-gyr", axes("gyr"), ["t", "x", "y", "z"]);
}

/** At most twice a second: tables and traces are for reading. */
export function showPro(walk) {
  showTables(walk);
  showTraces(walk);
}
