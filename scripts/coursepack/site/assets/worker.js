/* Keep the course for days without a network.
 *
 * `coursepack build` writes into the site's copy of this file what the site holds. As it stands here, it removes what an
 * earlier one has kept, and then itself, so that no cache gets stuck.
 */
"use strict";

/** @type {{version: string, files: string[]} | null} */
const BUILT = null;
const SCOPE = self.registration.scope;
// The scope is part of the name, for another course may live on the same host.
const OWN = `coursepack ${SCOPE} `;
const CACHE = OWN + (BUILT ? BUILT.version : "none");
const DIGESTED = /\.[0-9a-f]{8,}\.(min\.)?(css|js)$/;
// A network that is slower than this (milliseconds) is as good as none where we have a copy.
const PATIENCE = 4000;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  if (BUILT) event.waitUntil(fill());
});

self.addEventListener("activate", (event) => event.waitUntil(begin()));

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (BUILT && method === "GET" && url.startsWith(SCOPE)) event.respondWith(answer(event.request));
});

/** All files at once, or this version is tried again at the next visit. Who saves data gets them as they are read. */
async function fill() {
  const saves = navigator.connection && navigator.connection.saveData;
  const cache = await caches.open(CACHE);
  const wanted = saves ? ["", "404.html"] : BUILT.files;
  await cache.addAll(wanted.map((path) => new Request(new URL(path, SCOPE), { cache: "no-cache" })));
}

async function begin() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN) && name !== CACHE).map((name) => caches.delete(name)));
  await (BUILT ? self.clients.claim() : self.registration.unregister());
}

/** The network first; but what has a digest in its name never changes. */
async function answer(request) {
  const cache = await caches.open(CACHE);
  const key = request.url.replace(/[?#].*/, "").replace(/(^|\/)index\.html$/, "$1");
  const kept = await cache.match(key);
  if (kept && DIGESTED.test(key)) return kept;
  const asked = fetch(request).then((response) => keep(cache, key, kept, response), () => null);
  const given = await (kept ? Promise.race([asked, after(PATIENCE)]) : asked);
  return given || kept || lost(cache, request);
}

/** A copy of what is part of the course and was not kept yet. */
function keep(cache, key, kept, response) {
  const listed = !kept && response.ok && !response.redirected && BUILT.files.includes(key.slice(SCOPE.length));
  if (listed) cache.put(key, response.clone()).catch(() => {});
  return response;
}

function after(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function lost(cache, request) {
  const page = request.mode === "navigate" && (await cache.match(new URL("404.html", SCOPE).href));
  return page || Response.error();
}
