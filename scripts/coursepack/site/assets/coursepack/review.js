/* Ask again what is due: take it out of the page's template, the longest overdue first, a sitting at a time.
 *
 * When a question is due is for memory.js to say. All words come from the page; nothing is sent anywhere.
 */
(function () {
  "use strict";

  const MOST = 12;
  const memory = window.coursepack && window.coursepack.memory;
  const page = document.querySelector("[data-remembers=review]");
  if (!memory || !page) return;

  const find = (selector) => page.querySelector(selector);
  const [said, list, more, hand] = ["[role=status]", ".review__list", "[data-do=more]", ".review__hand"].map(find);
  const waiting = [...find("template").content.querySelectorAll("self-check")];
  const course = new Map(waiting.map((check, place) => [check, place]));
  let sitting = [];
  let answered = new Set();
  let begun = false; // whether something was typed or picked in this sitting

  /** @param {string} key @param {Record<string, string | number>} [values] */
  function words(key, values = {}) {
    return page.dataset[key].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
  }

  function questions(number) {
    return number === 1 ? words("one") : words("many", { number });
  }

  /** A day so many days on. Days are counted as dates, so no clock is put forward or back in between. */
  function plus(day, number) {
    return new Date(Date.parse(day + "T00:00:00Z") + number * 864e5).toISOString().slice(0, 10);
  }

  function entryOf(check) {
    return memory.get(check.id, check.dataset.hash || "");
  }

  /** The day before which nobody asks for it; known questions have none. */
  function dueFrom(entry) {
    return entry.step in memory.days ? plus(entry.day, memory.days[entry.step]) : "";
  }

  /** Every question with what is kept of it. One kept for review alone, never asked yet, waits a day from the first
   * answer that serves the same objective. */
  function known() {
    const all = waiting.map((check) => ({ check, entry: entryOf(check) }));
    const first = {};
    for (const { check, entry } of all) {
      const aim = check.dataset.objective;
      if (entry && (!first[aim] || entry.day < first[aim])) first[aim] = entry.day;
    }
    const opened = ({ dataset }) => (dataset.use === "review" && first[dataset.objective] ? { step: 0, day: first[dataset.objective] } : null);
    return all.map(({ check, entry }) => ({ check, entry: entry || opened(check) })).filter(({ entry }) => entry);
  }

  /** Longest overdue first; among those, what was missed or is new; then as in the course. */
  function order(a, b) {
    const by = (one, other) => (one < other ? -1 : Number(one > other));
    return by(dueFrom(a.entry), dueFrom(b.entry)) || a.entry.step - b.entry.step || course.get(a.check) - course.get(b.check);
  }

  function due() {
    const today = memory.today();
    return known().filter(({ entry }) => memory.due(entry, today)).sort(order);
  }

  /** Begin a sitting: what was asked before goes back, what is due now comes in. */
  function ask() {
    sitting.forEach((check) => check.remove());
    list.replaceChildren();
    const all = due();
    sitting = all.slice(0, MOST).map(({ check }) => document.importNode(check, true));
    answered = new Set();
    begun = false;
    list.append(...sitting);
    more.hidden = true;
    hand.open = !sitting.length;
    tell(sitting.length ? whatIsDue(all.length) : nothing());
  }

  /** Back on this page, perhaps on another day or with answers from another tab: a sitting not begun is made anew. */
  function again() {
    const ids = (checks) => checks.map((check) => check.id).join(" ");
    if (!document.hidden && !begun && ids(sitting) !== ids(due().slice(0, MOST).map(({ check }) => check))) ask();
  }

  function tell(sentences) {
    said.textContent = sentences.filter(Boolean).join(" ");
    const trouble = page.querySelector(".remembers__trouble");
    const key = "trouble" + memory.trouble.charAt(0).toUpperCase() + memory.trouble.slice(1);
    trouble.hidden = !memory.trouble;
    trouble.textContent = memory.trouble ? page.dataset[key] || "" : "";
  }

  function whatIsDue(count) {
    return [words("due", { questions: questions(count) }), count > MOST && words("most", { most: MOST }), spared()];
  }

  /** How many are known, which nobody asks for. */
  function spared() {
    const count = known().filter(({ entry }) => !dueFrom(entry)).length;
    return count && words("known", { questions: questions(count) });
  }

  function nothing() {
    const all = known();
    return all.length ? [words("rest"), next(all), spared()] : [words("none")];
  }

  /** When the next ones come, and how many. */
  function next(all) {
    const later = all.map(({ entry }) => dueFrom(entry)).filter(Boolean).sort();
    if (!later.length) return "";
    const days = Math.round((Date.parse(later[0]) - Date.parse(memory.today())) / 864e5);
    const count = questions(later.filter((day) => day === later[0]).length);
    return words(days === 1 ? "nextDay" : "next", { days, questions: count });
  }

  /** After an answer: when it comes back, and how the sitting stands. */
  function note(event) {
    const check = event.target;
    if (!sitting.includes(check)) return;
    answered.add(check.id);
    const step = Math.min(3, event.detail.entry.step);
    const old = check.nextElementSibling;
    const back = old && old.matches(".review__back") ? old : document.createElement("p");
    back.className = "review__back";
    back.textContent = words("back-" + step);
    check.after(back);
    progress();
  }

  function progress() {
    const done = answered.size === sitting.length;
    const left = done ? due().filter(({ check }) => !answered.has(check.id)).length : 0;
    more.hidden = !left;
    const end = left ? words("left", { questions: questions(left) }) : words("finished");
    tell([words("answered", { done: answered.size, count: sitting.length }), done && end]);
  }

  more.addEventListener("click", () => {
    ask();
    const first = sitting[0] && sitting[0].querySelector("input, select, textarea");
    if (first) first.focus(); // the button that had the focus is gone
  });
  page.addEventListener("coursepack:answered", note);
  page.addEventListener("input", () => (begun = true));
  document.addEventListener("visibilitychange", again);
  memory.onchange(() => {
    if (!sitting.length) ask(); // else it may be this page's own answer that has changed what is kept
  });
  ask();
})();
