// Keeps the page itself, so that it opens at once and can say that the program is not there. Nothing of a walk is kept.
"use strict";
const shelf = "gangart-page";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== location.origin) return;
  if (address.pathname.startsWith("/api/") || address.pathname === "/metrics") return;
  event.respondWith((async () => {
    const cache = await caches.open(shelf);
    try {
      const answer = await fetch(event.request);
      if (answer.ok) await cache.put(address.pathname, answer.clone());
      return answer;
    } catch (fault) {
      const known = await cache.match(address.pathname);
      if (known) return known;
      throw fault;
    }
  })());
});
