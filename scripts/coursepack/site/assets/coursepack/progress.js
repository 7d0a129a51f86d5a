/* Show how far a learner has come, by what this browser has kept; export, import, delete; the record to print.
 *
 * All words come from the page; nothing is sent anywhere, and a name typed on the record is kept nowhere.
 */
(function () {
  "use strict";

  const LARGEST = 5e6; // bytes of a file to import
  const memory = window.coursepack && window.coursepack.memory;
  const page = document.querySelector("[data-remembers=progress], [data-remembers=completion]");
  if (!memory || !page) return;

  const find = (selector) => page.querySelector(selector);
  const findAll = (selector, within = page) => [...within.querySelectorAll(selector)];

  /** @param {string} key @param {Record<string, string | number>} [values] */
  function words(key, values = {}) {
    return page.dataset[key].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
  }

  /** What is kept of the questions that a row names, as `id:hash id:hash`; null for each that is not answered. */
  function entries(row) {
    const names = row.dataset.questions.split(" ").filter(Boolean);
    return names.map((name) => memory.get(...name.split(":")));
  }

  function say(key, values) {
    find(".progress__done").textContent = words(key, values);
  }

  function tellTrouble() {
    const key = "trouble" + memory.trouble.charAt(0).toUpperCase() + memory.trouble.slice(1);
    find(".remembers__trouble").hidden = !memory.trouble;
    find(".remembers__trouble").textContent = memory.trouble ? page.dataset[key] || "" : "";
  }

  // ---- Progress ----------------------------------------------------------------------------------------------

  const NONE = { all: 0, answered: 0, right: 0, known: 0 };

  /** Known is also right, unless the last answer was not. */
  function count(entries) {
    const given = entries.filter(Boolean);
    return {
      all: entries.length,
      answered: given.length,
      right: given.filter((entry) => entry.score === 1).length,
      known: given.filter((entry) => entry.step >= 3).length,
    };
  }

  function sum(counts) {
    return counts.reduce((all, each) => Object.fromEntries(Object.keys(all).map((key) => [key, all[key] + each[key]])), NONE);
  }

  function showProgress() {
    const modules = findAll("tbody").map((body) => [body.dataset.module, sum(findAll("[data-questions]", body).map(showRow))]);
    const all = sum(modules.map(([, counts]) => counts));
    modules.forEach(([module, counts]) => showBar(find(`li[data-module="${module}"]`), counts));
    find("[role=status]").textContent = words("total", all);
    find(".progress__chart").hidden = false;
    tellTrouble();
  }

  function showRow(row) {
    const counts = count(entries(row));
    findAll("[data-count]", row).forEach((cell) => (cell.textContent = String(counts[cell.dataset.count])));
    return counts;
  }

  /** Four parts that make up the whole: known, right but not yet known, answered but not right, not answered. */
  function showBar(bar, { all, answered, right, known }) {
    const sure = Math.min(right, known);
    const parts = { known: sure, right: right - sure, again: answered - right, open: all - answered };
    findAll("[data-state]", bar).forEach((part) => {
      part.style.flexGrow = String(parts[part.dataset.state]);
      part.hidden = !parts[part.dataset.state];
    });
    bar.querySelector(".progress__words").textContent = words("module", parts);
    bar.hidden = !all;
  }

  function exportAll() {
    const file = `${page.dataset.slug}-${words("file")}-${memory.today()}.json`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(memory.copy(), null, 1)], { type: "application/json" }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    say("exported", { file });
  }

  /** What was taken over from a file; null where it is none of ours, or holds nothing. */
  async function take(file) {
    try {
      if (file.size > LARGEST) return null;
      const done = memory.merge(JSON.parse(await file.text()));
      return done && done.taken + done.passed ? done : null;
    } catch {
      return null; // no JSON, or refused by the store
    }
  }

  async function importFrom(input) {
    const file = input.files[0];
    if (!file) return;
    const done = await take(file);
    input.value = ""; // so that the same file can be chosen again
    showProgress();
    say(done ? "imported" : "refused", { file: file.name, ...done });
  }

  function deleteAll() {
    memory.clear();
    find("dialog").close();
    showProgress();
    say("deleted");
  }

  function openProgress() {
    const on = (name, act, type = "click") => find(`[data-do=${name}]`).addEventListener(type, act);
    on("export", exportAll);
    on("import", (event) => importFrom(event.target), "change");
    on("delete", () => find("dialog").showModal());
    on("keep", () => find("dialog").close());
    on("delete-all", deleteAll);
    findAll("thead th[hidden], td[hidden], .progress__do").forEach((part) => (part.hidden = false));
    findAll("th[scope=rowgroup]").forEach((title) => (title.colSpan = 5));
    memory.onchange(showProgress);
    showProgress();
  }

  // ---- The record of completion ------------------------------------------------------------------------------

  function inWords(day) {
    const date = new Date(day + "T12:00:00Z");
    return date.toLocaleDateString(words("locale"), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  }

  /** A quiz is attempted when each of its questions was answered; of tasks it takes one that is rated. */
  function showPart(part) {
    const all = entries(part);
    const given = all.filter((entry) => entry && (part.dataset.need === "quiz" || entry.score !== null));
    const done = part.dataset.need === "quiz" ? given.length === all.length : given.length > 0;
    const last = given.map((entry) => entry.day).sort().pop();
    const some = part.dataset.need === "quiz" && given.length ? words("some", { done: given.length, count: all.length }) : "";
    part.querySelector(".completion__mark").textContent = words(done ? "done" : "missing");
    part.querySelector("[data-told]").textContent = done ? words("last", { last: inWords(last) }) : some;
    part.classList.toggle("is-done", done);
    return done;
  }

  function showRecord() {
    const parts = findAll("[data-need]").map(showPart);
    const done = parts.filter(Boolean).length;
    find("[role=status]").textContent = words(done === parts.length ? "finished" : "unfinished", { done, count: parts.length });
    find("[data-date]").textContent = inWords(memory.today());
    tellTrouble();
  }

  function openRecord() {
    findAll(".completion__name, .completion__hint, [data-do=print]").forEach((part) => (part.hidden = false));
    find("[data-do=print]").addEventListener("click", () => window.print());
    memory.onchange(showRecord);
    showRecord();
  }

  if (page.dataset.remembers === "progress") openProgress();
  else openRecord();
})();
