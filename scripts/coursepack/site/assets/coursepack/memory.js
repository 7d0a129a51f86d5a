/* What this browser keeps of the answers: a stand-in with the interface of the store that is being built. */
(function () {
  "use strict";

  const KEY = "coursepack";
  const WAITS = [1, 7, 21];
  const heard = [];
  let trouble = "";
  let kept = read();

  function read() {
    try {
      const text = localStorage.getItem(KEY);
      const value = text ? JSON.parse(text) : { version: 2, answers: {} };
      if (value.version > 2) trouble = "newer";
      if (value.version === 2 && value.answers) return value;
    } catch (error) {
      trouble = error instanceof SyntaxError ? "corrupt" : "blocked";
    }
    return { version: 2, answers: {} };
  }

  function write() {
    try {
      if (!trouble || trouble === "corrupt") localStorage.setItem(KEY, JSON.stringify(kept));
    } catch (error) {
      trouble = "full";
    }
    heard.forEach((tell) => tell());
  }

  function today() {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  }

  const days = (from, to) => (Date.parse(to) - Date.parse(from)) / 86400000;

  const memory = {
    all: () => kept.answers,
    get(id, hash) {
      const entry = Object.prototype.hasOwnProperty.call(kept.answers, id) ? kept.answers[id] : null;
      return entry && entry.hash === hash ? entry : null;
    },
    keep(id, entry) {
      kept.answers[id] = entry;
      write();
    },
    forget(ids) {
      ids.forEach((id) => delete kept.answers[id]);
      write();
    },
    clear() {
      kept = { version: 2, answers: {} };
      write();
    },
    copy: () => kept,
    merge(object) {
      if (!object || object.version !== 2 || !object.answers) throw new TypeError("not ours");
      const fresh = Object.entries(object.answers).filter(([id, entry]) => !(kept.answers[id] && kept.answers[id].date >= entry.date));
      kept.answers = { ...kept.answers, ...Object.fromEntries(fresh) };
      write();
      return { taken: fresh.length, passed: Object.keys(object.answers).length - fresh.length };
    },
    today,
    due: (entry, day) => entry.step < 3 && days(entry.day, day) >= WAITS[entry.step],
    get trouble() {
      return trouble;
    },
    onchange: (tell) => heard.push(tell),
  };

  window.addEventListener("storage", () => {
    kept = read();
    heard.forEach((tell) => tell());
  });

  document.addEventListener("click", (event) => {
    const check = event.target.closest("[data-do=check]") && event.target.closest("self-check");
    if (!check) return;
    const given = JSON.parse(localStorage.getItem("coursepack.answers") || "{}")[check.id];
    if (!given || !check.querySelector("[role=status] li")) return;
    const before = memory.get(check.id, check.dataset.hash || "");
    const was = before ? before.step : 0;
    const step = given.score === 1 ? was + Number(Boolean(before) && memory.due(before, today())) : 0;
    const entry = { ...given, hash: check.dataset.hash || "", sure: "", step, day: today() };
    memory.keep(check.id, entry);
    check.dispatchEvent(new CustomEvent("coursepack:answered", { bubbles: true, detail: { id: check.id, entry } }));
  });

  window.coursepack = { ...window.coursepack, memory };
})();
