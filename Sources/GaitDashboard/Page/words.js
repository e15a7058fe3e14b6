// Words of the page in the language that is set. All of them come from `texts.js`.
import { texts, places } from "./texts.js";

let language = document.documentElement.lang === "de" ? "de" : "en";

export const current = () => language;
export const say = (key) => texts[language][key] ?? key;
export const placeName = (place) => places[language][place] ?? place;

export function setLanguage(wanted) {
  language = wanted;
  document.documentElement.lang = wanted;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
}

/** A number with the decimal mark of the language; a dash where there is none. */
export function number(value, decimals = 0) {
  if (value === null || value === undefined) return "–";
  return value.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false });
}

/** Minutes and seconds. */
export function clock(seconds) {
  if (seconds === null || seconds === undefined) return "–";
  const whole = Math.max(0, Math.floor(seconds));
  return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
}
