/* What this browser keeps of the course: answers by question, and the page that was left last. Nothing is sent.
 *
 * One key of localStorage, read afresh each time, since another tab may have written. Where it cannot be written, all
 * works for the visit; what cannot be read is put aside, never thrown away. `trouble` says so in one word.
 */
(function () {
  "use strict";

  const site = (window.coursepack = window.coursepack || {});
  if (site.memory) return;

  // The site's path, for another course may live on the host; none for a folder, whose next copy lies elsewhere.
  const KEY = "coursepack " + document.currentScript.src.replace(/^http.*?\/\/[^/]*|^file.*|[^/]*\/[^/]*$/g, "");
  const SHARED = "coursepack"; // of all courses of a host, before
  const FIRST = "coursepack.answers"; // version 1's answers, without hash, step and day
  const ASIDE = KEY + " aside ";
  const VERSION = 2;
  const DAYS = [1, 7, 21]; // after how many a question is asked again, by its step; at the last step it is known
  const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

  /**
   * @typedef {{hash: string, answer: string | string[] | Record<string, string>, score: number | null,
   *   attempts: number, sure: "sure" | "unsure" | "guess" | "", step: number, day: string, date: string,
   *   levels?: string[]}} Entry   An answer "" says that the learner asked for the answer instead.
   * @typedef {{answers: Record<string, Entry>, left: {href: string, title: string, date: string} | null}} State
   */

  let trouble = "";
  let sealed = false; // the store holds what must not be written over
  /** What could not be written, for the visit. @type {State} */
  let visit = { answers: {}, left: null };
  /** What was read last, so that it is parsed but once. @type {{raw: string | null, state: State}} */
  let seen = { raw: null, state: { answers: {}, left: null } };
  const listeners = [];

  // ---- What is ours -------------------------------------------------------------------------------------------

  const plain = (value) => Boolean(value) && typeof value === "object" && !Array.isArray(value);
  const text = (value) => typeof value === "string";
  const texts = (value) => Array.isArray(value) && value.every(text);
  const ours = (value) => plain(value) && value.version === VERSION && plain(value.answers);
  const isDay = (value) => text(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value));

  /** The entry with what belongs to one and nothing else; null if it is none. */
  function sound(entry) {
    if (!plain(entry)) return null;
    const { hash, answer, score, attempts, sure, step, day, date, levels } = entry;
    const good =
      text(hash) &&
      (text(answer) || texts(answer) || (plain(answer) && Object.values(answer).every(text))) &&
      (score === null || (typeof score === "number" && score >= 0 && score <= 1)) &&
      Number.isInteger(attempts) && attempts > 0 &&
      ["sure", "unsure", "guess", ""].includes(sure) &&
      [0, 1, 2, 3].includes(step) &&
      isDay(day) && text(date) && !isNaN(Date.parse(date)) &&
      (levels === undefined || texts(levels));
    const kept = { hash, answer, score, attempts, sure, step, day, date: good && new Date(date).toISOString() };
    return good ? (levels ? { ...kept, levels } : kept) : null;
  }

  /** An entry of version 1 as one of today. Its hash is not known, so it counts as that of the question at hand. */
  function lifted(entry) {
    if (!plain(entry) || !text(entry.date) || isNaN(Date.parse(entry.date))) return null;
    return sound({ ...entry, hash: "", sure: "", step: 0, day: dayOf(new Date(entry.date)) });
  }

  /** Each entry as `read` gives it, and how many it gave none for. */
  function sifted(answers, read) {
    const all = Object.entries(answers).map(([id, entry]) => [id, ID.test(id) && read(entry)]);
    const good = all.filter(([, entry]) => entry);
    return { answers: Object.fromEntries(good), lost: all.length - good.length };
  }

  /** Where the course was left, unless the address could do more than lead somewhere. */
  function place(left) {
    if (!plain(left) || ![left.href, left.title, left.date].every(text)) return null;
    try {
      const fine = ["http:", "https:", "file:"].includes(new URL(left.href, location.href).protocol);
      return fine ? { href: left.href, title: left.title, date: left.date } : null;
    } catch {
      return null;
    }
  }

  function parsed(raw) {
    try {
      return JSON.parse(raw);
    } catch {
      return undefined;
    }
  }

  /** Both sets of answers; of two to one question the newer. */
  function together(some, others) {
    const newer = Object.entries(others).filter(([id, entry]) => !own(some, id) || some[id].date < entry.date);
    return { ...some, ...Object.fromEntries(newer) };
  }

  const own = (object, key) => Object.keys(object).includes(key);

  // ---- Reading and writing --------------------------------------------------------------------------------------

  /** @returns {string | null} */
  function fetched(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      trouble = "blocked";
      return null;
    }
  }

  /** Move what cannot be read under a key of its own. */
  function putAside(key, raw) {
    trouble = "corrupt";
    try {
      localStorage.removeItem(key); // first, since there may be no room for both
      localStorage.setItem(ASIDE + new Date().toISOString(), raw);
    } catch {
      localStorage.setItem(key, raw);
      sealed = true;
    }
  }

  /** What the store holds, without what only the visit knows. */
  function stored() {
    const raw = fetched(KEY);
    if (raw === seen.raw) return seen.state;
    const value = raw === null ? { version: VERSION, answers: {} } : parsed(raw);
    seen = { raw, state: { answers: {}, left: null } };
    if (plain(value) && value.version > VERSION) {
      trouble = "newer"; // a later version's; it is neither read nor touched
      sealed = true;
    } else if (!ours(value)) {
      putAside(KEY, raw);
    } else {
      const { answers, lost } = sifted(value.answers, sound);
      seen.state = { answers, left: place(value.left) };
      if (lost) putAside(KEY, raw);
      if (lost) write(seen.state);
    }
    return seen.state;
  }

  /** @returns {State} */
  function state() {
    const { answers, left } = stored();
    return { answers: together(answers, visit.answers), left: visit.left || left };
  }

  function write(next) {
    try {
      if (sealed) return false;
      const raw = JSON.stringify({ version: VERSION, ...next });
      localStorage.setItem(KEY, raw);
      if (trouble === "full") trouble = "";
      return true;
    } catch (error) {
      trouble = error.name === "SecurityError" ? "blocked" : "full";
      return false;
    }
  }

  function change(next) {
    const written = write(next);
    visit = written ? { answers: {}, left: null } : next;
    tell(false);
    return written;
  }

  /** @param {boolean} elsewhere */
  function tell(elsewhere) {
    listeners.forEach((listener) => listener(elsewhere));
  }

  /** Take over what another key holds; it goes only when it has arrived. */
  function takeOver(key, read) {
    const raw = fetched(key);
    const now = state();
    if (raw === null || sealed) return;
    const value = parsed(raw) || [];
    const old = key === FIRST ? value : value.answers;
    const { answers, lost } = plain(old) ? sifted(old, read) : { answers: {}, lost: 1 };
    if (!change({ answers: together(answers, now.answers), left: now.left || place(value.left) })) return;
    if (lost) putAside(key, raw);
    else localStorage.removeItem(key);
  }

  // ---- Days -----------------------------------------------------------------------------------------------------

  /** A moment's day where the learner is, not in Greenwich. */
  function dayOf(date) {
    const two = (number) => String(number).padStart(2, "0");
    return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }

  const today = () => dayOf(new Date());

  /** Whether a question is to be asked again. A day well ahead was written by a clock that was wrong. */
  function due(entry, day = today()) {
    const passed = Math.round((Date.parse(day) - Date.parse(entry.day)) / 86400000);
    return entry.step < DAYS.length && (passed >= DAYS[entry.step] || passed < -1);
  }

  site.memory = {
    get trouble() {
      return trouble;
    },

    all: () => state().answers,

    /** What was kept for a question; null if nothing, or if the question has changed since. */
    get(id, hash) {
      const { answers } = state();
      const entry = own(answers, id) ? answers[id] : null;
      return entry && (!entry.hash || entry.hash === hash) ? entry : null;
    },

    /** Keep an answer, with the day unless it says one, and the moment. @returns {Entry} */
    keep(id, entry) {
      const basis = { hash: "", score: null, attempts: 1, sure: "", step: 0, day: today() };
      const kept = sound({ ...basis, ...entry, date: new Date().toISOString() });
      if (!kept || !ID.test(id)) throw new TypeError(`no entry for ${id}`);
      const { answers, left } = state();
      change({ answers: { ...answers, [id]: kept }, left });
      return kept;
    },

    /** Delete everything, what was put aside too. */
    clear() {
      visit = { answers: {}, left: null };
      try {
        const gone = (key) => [KEY, SHARED, FIRST].includes(key) || key.startsWith(ASIDE);
        Object.keys(localStorage).filter(gone).forEach((key) => localStorage.removeItem(key));
        trouble = "";
        sealed = false;
      } catch {
        /* blocked: there is nothing to delete */
      }
      tell(false);
    },

    left: () => state().left,

    leave(href, title) {
      change({ ...state(), left: place({ href, title, date: new Date().toISOString() }) });
    },

    copy: () => ({ version: VERSION, ...state() }),

    /** Take in a copy: of two answers the newer. `refused` when it is no copy of ours. */
    merge(copy) {
      if (!ours(copy)) return { taken: 0, passed: 0, refused: true };
      const { answers } = sifted(copy.answers, sound);
      const now = state();
      const next = together(now.answers, answers);
      const taken = Object.keys(next).filter((id) => next[id] !== now.answers[id]).length;
      if (taken) change({ answers: next, left: now.left });
      return { taken, passed: Object.keys(copy.answers).length - taken };
    },

    today,
    due,
    days: DAYS,

    /** The step after an answer: the first stands at 0; right when due, one more; wrong, 0; too early, as it was. */
    step(before, right) {
      if (!before || !right) return 0;
      return due(before) ? before.step + 1 : before.step;
    },

    /** Call after every change; `elsewhere` says whether another tab made it. @param {(elsewhere: boolean) => void} listener */
    onchange(listener) {
      listeners.push(listener);
    },
  };

  takeOver(FIRST, lifted);
  takeOver(SHARED, sound);
  window.addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) tell(true);
  });
  // A page that comes back from the browser's history has missed what happened meanwhile.
  window.addEventListener("pageshow", (event) => event.persisted && tell(true));
})();
