// The picture of the muscle chains, and which of them go with a phase of the stride. For learning; nothing is measured.
import { chains, chainsOf, phases } from "./texts.js";
import { current, say } from "./words.js";
import { phasesOf } from "./fold.js";

const names = Object.keys(chains.en);
const phaseNames = Object.keys(phases.en);

/** Fills a box with drawing, phases and list. */
export function drawChains(box, drawing, canChoose) {
  box.replaceChildren();
  const row = document.createElement("ol");
  row.className = "phases";
  for (const phase of phaseNames) {
    const item = document.createElement("li");
    const part = document.createElement(canChoose ? "button" : "span");
    part.dataset.phase = phase;
    part.textContent = phases[current()][phase];
    if (canChoose) {
      part.type = "button";
      part.setAttribute("aria-pressed", "false");
      part.addEventListener("click", () => light(box, phase));
    }
    item.append(part);
    row.append(item);
  }
  const list = document.createElement("ul");
  list.className = "list";
  for (const name of names) {
    const item = document.createElement("li");
    item.dataset.chain = name;
    item.textContent = `${"ABCD"[names.indexOf(name)]}  ${chains[current()][name].name}: ${chains[current()][name].muscles}`;
    list.append(item);
  }
  const free = document.createElement("li");
  free.dataset.chain = "none";
  free.textContent = say("noChain");
  list.append(free);
  box.append(drawing.cloneNode(true), list, row);
}

/** Lights the chains that the picture connects with a phase; none for `null`. */
export function light(box, phase) {
  const lit = new Set(phase ? chainsOf[phase] : []);
  if (phase && lit.size === 0) lit.add("none");
  for (const element of box.querySelectorAll("[data-chain]")) {
    element.classList.toggle("lit", lit.has(element.dataset.chain));
  }
  for (const part of box.querySelectorAll("[data-phase]")) {
    const isLit = part.dataset.phase === phase;
    part.classList.toggle("lit", isLit);
    if (part.tagName === "BUTTON") part.setAttribute("aria-pressed", String(isLit));
  }
}

/** The phase in which the right leg, or else the left, is about now; `null` when nobody walks. */
export class StrideClock {
  #stride = null;
  #seenAt = 0;

  take(stride) {
    if (!stride.end_s || !stride.stride_duration_s || !stride.phases) return;
    if (this.#stride && stride.lr_label !== this.#stride.lr_label && performance.now() - this.#seenAt < 3000) return;
    this.#stride = stride;
    this.#seenAt = performance.now();
  }

  phase() {
    if (!this.#stride) return null;
    const passed = (performance.now() - this.#seenAt) / 1000;
    if (passed > 3) return null;
    const share = (passed / this.#stride.stride_duration_s) % 1;
    return phasesOf(this.#stride)?.findLast((phase) => phase.from <= share)?.name ?? null;
  }
}
