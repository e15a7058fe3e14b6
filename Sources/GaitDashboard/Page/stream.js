// The connection to the program: events in, marks out. It finds back by itself, and says so.

/** Without a sign of life for so long the connection counts as lost. */
const silence = 15000;
const retryAfter = [1000, 2000, 4000];

export class Stream {
  #source = null;
  #lastID = "0";
  #tries = 0;
  #timer = null;
  #watch = null;
  #wantsTraces = false;
  #take;

  /** @param take Called with (name, value, id): "state", "line", "trace", "skipped", or "open" and "lost". */
  constructor(take) {
    this.#take = take;
  }

  connect() {
    clearTimeout(this.#timer);
    this.#source?.close();
    const query = new URLSearchParams({ last_event_id: this.#lastID });
    if (this.#wantsTraces) query.set("traces", "1");
    const source = new EventSource("api/v1/events?" + query);
    this.#source = source;
    source.addEventListener("open", () => {
      this.#tries = 0;
      this.#alive();
      this.#take("open");
    });
    source.addEventListener("error", () => {
      if (source !== this.#source) return;
      this.#take("lost");
      // The browser connects anew by itself after a break, but not after a refusal.
      if (source.readyState === EventSource.CLOSED) this.#again();
    });
    for (const name of ["state", "line", "trace", "skipped"]) {
      source.addEventListener(name, (event) => {
        if (source !== this.#source) return;
        if (name === "line" && event.lastEventId) this.#lastID = event.lastEventId;
        this.#alive();
        this.#take(name, JSON.parse(event.data), event.lastEventId);
      });
    }
  }

  /** Whether samples are wanted too, for the view with all numbers. */
  set wantsTraces(wanted) {
    if (wanted === this.#wantsTraces) return;
    this.#wantsTraces = wanted;
    this.connect();
  }

  #again() {
    clearTimeout(this.#timer);
    const wait = retryAfter[Math.min(this.#tries, retryAfter.length - 1)];
    this.#tries += 1;
    this.#timer = setTimeout(() => this.connect(), wait);
  }

  #alive() {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => {
      this.#take("lost");
      this.connect();
    }, silence);
  }
}

/** Asks something of the program; gives status and answer, status 0 when nobody answered. */
export async function ask(path, body) {
  const wish = body === undefined ? {} : {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body),
  };
  try {
    const answer = await fetch("api/v1/" + path, { ...wish, cache: "no-store" });
    return { status: answer.status, value: await answer.json().catch(() => null) };
  } catch {
    return { status: 0, value: null };
  }
}
