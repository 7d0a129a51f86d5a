/* On every page: ticks, where you left off, the worker. */
"use strict";
{
  const { href: base, pathname } = new URL("../", document.currentScript.src);
  const path = (href) => href.replace(/(index\.html)?([?#].*)?$/, "").slice(base.length);
  const here = path(location.href);
  const find = (selector) => document.querySelector(selector);

  // Without memory.js, by its key:
  const KEY = "coursepack " + (/^http/.test(base) ? pathname : "");
  const memory = (window.coursepack || {}).memory || {
    all: () => read().answers || {},
    left: () => read().left,
    leave(href, title) {
      const left = { href, title, date: new Date().toISOString() };
      try {
        if (read().version) localStorage[KEY] = JSON.stringify({ ...read(), left });
      } catch {} // full
    },
    onchange: (tell) => addEventListener("storage", tell),
  };

  function read() {
    try {
      const kept = JSON.parse(localStorage[KEY] || '{"version":2,"answers":{}}');
      if (kept.version === 2) return kept;
    } catch {}
    return {};
  }

  function made(tag, properties, ...content) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...content);
    return element;
  }

  function tick() {
    const { pages, words: say } = window.coursepackPages;
    const answers = memory.all();
    // Open answers have no score, or the learner's.
    const right = ({ score, levels }) => score === 1 || score === null || levels;
    const done = ([id, hash]) => answers[id] && (!hash || answers[id].hash === hash) && right(answers[id]);
    for (const mark of document.querySelectorAll(".course-mark")) mark.remove();
    for (const link of document.querySelectorAll(".md-nav--primary a:not([href*='#'])")) {
      const at = path(link.href);
      const within = Object.keys(pages).filter((page) => page === at || (/\/$/.test(at) && page.startsWith(at)));
      const asked = within.flatMap((page) => Object.entries(pages[page]));
      const of = asked.length;
      const count = asked.filter(done).length;
      if (!count || (count < of && pages[at] && !within[1])) continue;
      const [shown, heard] = count < of ? [say.some.replace("{done}", count).replace("{of}", of), say.done] : ["✓", say.all];
      const more = made("span", { className: "course-mark__heard" }, " " + heard);
      link.append(made("span", { className: "course-mark" }, shown, more));
    }
  }

  function offer() {
    const left = memory.left();
    const { words: say } = window.coursepackPages;
    if (here || !left || !say.left) return;
    const link = made("a", { href: new URL(left.href, base) }, say.left.replace("{title}", () => left.title));
    if (link.href.startsWith(base)) find("h1").after(made("p", { className: "course-left" }, link));
  }

  function load() {
    document.body.append(made("script", { src: base + "coursepack/pages.js", onload: () => (offer(), tick()) }));
  }

  if (find(".page__skip")) find(".md-skip").after(find(".page__skip"));

  if (find(".page__time")) memory.leave(here, find("h1").firstChild.textContent);
  if (Object.keys(memory.all()).length || (!here && memory.left())) load();
  memory.onchange(() => (window.coursepackPages ? tick() : load()));

  const workers = /^http/.test(base) && navigator.serviceWorker;
  if (workers)
    addEventListener("load", () => workers.register(base + "worker.js").then((ours) => ours.update()).catch(() => {}));
}
