// Before the page is drawn: its colours and size, so that nothing flashes.
"use strict";
(() => {
  const kept = (name) => {
    try {
      return localStorage.getItem("gangart." + name);
    } catch {
      return null;
    }
  };
  const root = document.documentElement;
  const media = (query) => matchMedia(query).matches;
  const scheme = kept("scheme") ?? "auto";
  const automatic = media("(prefers-contrast: more)")
    ? "contrast" : media("(prefers-color-scheme: dark)") ? "dark" : "light";
  root.dataset.scheme = scheme === "auto" ? automatic : scheme;
  root.dataset.distance = kept("distance") ?? (media("(max-width: 640px)") ? "near" : "treadmill");
  root.lang = kept("language") ?? ((navigator.language || "en").startsWith("de") ? "de" : "en");
})();
