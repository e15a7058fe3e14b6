// What is heard and felt: the coach's sentence, or a tone, or a slow glow of the edge. Only after a tap, only what is
// new, and never while the computer itself speaks.

export class Sound {
  isOn = false;
  /** "speech", "tones" or "still". */
  signals = "speech";
  /** Called when there is no voice for a language. */
  onNoVoice = () => {};
  #context = null;

  /** Must be called in answer to a tap: browsers allow sound only then. */
  unlock() {
    try {
      this.#context ??= new AudioContext();
      this.#context.resume();
    } catch {
      this.#context = null;
    }
    globalThis.speechSynthesis?.getVoices();
  }

  /** Gives a sentence in the way that is set. `kind` is "good", "tip" or "plain". */
  give(text, language, kind) {
    if (this.signals === "still") {
      this.#glow(kind);
      navigator.vibrate?.(kind === "good" ? [60, 80, 60] : [160]);
      return;
    }
    if (!this.isOn) return;
    if (this.signals === "speech" && this.#speak(text, language)) return;
    this.#tone(kind);
  }

  /** Falls silent at once. */
  stop() {
    globalThis.speechSynthesis?.cancel();
  }

  #speak(text, language) {
    const synthesis = globalThis.speechSynthesis;
    const voice = synthesis?.getVoices().find((each) => each.lang.toLowerCase().startsWith(language));
    if (!voice) {
      this.onNoVoice();
      return false;
    }
    const words = new SpeechSynthesisUtterance(text);
    words.lang = voice.lang;
    words.voice = voice;
    synthesis.cancel();
    synthesis.speak(words);
    return true;
  }

  /** Rising for what is good, level for a tip. */
  #tone(kind) {
    if (!this.#context) return;
    const start = this.#context.currentTime;
    const pitches = kind === "good" ? [523, 784] : [440, 440];
    pitches.forEach((pitch, index) => {
      const tone = this.#context.createOscillator();
      const volume = this.#context.createGain();
      const at = start + index * 0.22;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(0.25, at + 0.03);
      volume.gain.linearRampToValueAtTime(0, at + 0.2);
      tone.connect(volume).connect(this.#context.destination);
      tone.start(at);
      tone.stop(at + 0.22);
    });
  }

  #glow(kind) {
    const pulse = document.getElementById("pulse");
    pulse.className = "pulse " + kind;
    pulse.hidden = false;
    pulse.onanimationend = () => { pulse.hidden = true; };
  }
}
