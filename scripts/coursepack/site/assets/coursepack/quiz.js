/* What a set of questions gets beyond its exercises: one at a time, a summary when all are answered, and the wrong
 * ones once more. All words come from the page. */
(function () {
  "use strict";

  const { memory } = window.coursepack;

  /** @param {string} tag @param {string} words @param {string} [name] */
  function made(tag, words, name) {
    const element = document.createElement(tag);
    element.textContent = words;
    if (name) element.className = name;
    return element;
  }

  /** @param {string} words @param {Record<string, string | number>} values */
  function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
  }

  function button(words, act) {
    const element = made("button", words);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  }

  class Quiz {
    /** @param {HTMLElement} section @param {HTMLTemplateElement} template */
    constructor(section, template) {
      this.section = section;
      this.template = template;
      this.words = template.dataset;
      this.checks = [...section.querySelectorAll("self-check")];
      this.round = this.checks; // those that are asked: all, or the wrong ones once more
      this.owed = new Set(); // those of the round that are still to be answered
      this.at = 0;
      this.build();
      section.addEventListener("coursepack:answered", (event) => this.answered(event.target));
      memory.onchange((elsewhere) => elsewhere && this.sum());
      window.addEventListener("hashchange", () => this.follow());
      this.sum();
    }

    build() {
      this.mode = button(this.words.single, () => this.turn());
      this.mode.setAttribute("aria-pressed", "false");
      this.place = made("span", "", "quiz__place");
      this.back = button(this.words.previous, () => this.go(this.at - 1));
      this.on = button(this.words.next, () => this.go(this.at + 1));
      this.steps = made("p", "", "quiz__steps");
      this.steps.append(this.back, this.place, this.on);
      this.said = made("p", "", "quiz__said");
      this.said.setAttribute("role", "status");
      this.summary = made("div", "", "quiz__summary");
      const bar = made("p", "", "quiz__bar");
      bar.append(this.mode);
      this.template.replaceWith(bar);
      this.section.append(this.steps, this.said, this.summary);
      this.show();
      bar.hidden = this.checks.length < 2;
    }

    get single() {
      return this.mode.getAttribute("aria-pressed") === "true";
    }

    /** All on one page, or one at a time; then the first that is not answered. */
    turn() {
      this.mode.setAttribute("aria-pressed", String(!this.single));
      this.at = Math.max(0, this.round.findIndex((check) => !entryOf(check)));
      this.show();
    }

    show() {
      const count = this.round.length;
      const shown = this.single ? [this.round[this.at]] : this.round;
      this.checks.forEach((check) => (check.hidden = !shown.includes(check)));
      this.steps.hidden = !this.single;
      this.place.textContent = fill(this.words.place, { number: this.at + 1, count });
      this.back.disabled = this.at === 0;
      this.on.disabled = this.at === count - 1;
    }

    /** One question further or back; a screen reader then reads the question, with its place in the set. */
    go(place) {
      this.at = place;
      this.show();
      focus(this.round[place]);
    }

    /** Show the question that the address names. */
    follow() {
      const check = this.checks.find((each) => `#${each.id}` === location.hash);
      if (!check || !check.hidden) return;
      this.reveal(check);
      check.scrollIntoView();
      focus(check);
    }

    reveal(check) {
      if (!check.hidden) return;
      if (!this.round.includes(check)) this.round = this.checks;
      this.at = this.round.indexOf(check);
      this.show();
    }

    answered(check) {
      this.owed.delete(check);
      this.sum();
      if (!this.summary.hidden) this.said.textContent = fill(this.words.done, this.score(this.checks));
    }

    /** @param {HTMLElement[]} checks */
    score(checks) {
      const graded = checks.filter((check) => entryOf(check).score !== null);
      return { right: graded.filter((check) => entryOf(check).score === 1).length, of: graded.length };
    }

    /** The summary: what one was sure of and wrong first, then the other wrong ones, then the objectives. */
    sum() {
      this.said.textContent = "";
      this.summary.hidden = this.owed.size > 0 || !this.checks.every(entryOf);
      if (this.summary.hidden) return;
      const wrong = this.checks.filter((check) => (entryOf(check).score ?? 1) < 1);
      const sure = wrong.filter((check) => entryOf(check).sure === "sure");
      const rest = wrong.filter((check) => !sure.includes(check));
      const title = made("p", `${this.words.title}: ${fill(this.words.score, this.score(this.checks))}`, "quiz__title");
      const parts = [title, ...this.listed("surely", sure), ...this.listed("wrong", rest), this.table()];
      const buttons = made("p", "", "quiz__bar");
      if (wrong.length) buttons.append(button(this.words.retry, () => this.again(wrong)));
      if (this.round !== this.checks) buttons.append(button(this.words.all, () => this.review()));
      this.summary.replaceChildren(...parts, buttons);
    }

    listed(title, checks) {
      if (!checks.length) return [];
      const list = document.createElement("ul");
      for (const check of checks) {
        const link = made("a", asked(check));
        link.href = `#${check.id}`;
        link.addEventListener("click", () => this.reveal(check));
        const item = document.createElement("li");
        item.append(link);
        list.append(item);
      }
      return [made("p", this.words[title], `quiz__${title}`), list];
    }

    table() {
      const table = this.template.content.querySelector("table").cloneNode(true);
      for (const row of table.querySelectorAll("[data-objective]")) {
        const { right, of } = this.score(this.checks.filter((check) => check.dataset.objective === row.dataset.objective));
        row.lastElementChild.textContent = of ? `${right}/${of}` : this.words.unrated;
      }
      return table;
    }

    /** Only the wrong ones, as if new. */
    again(wrong) {
      this.round = wrong;
      this.owed = new Set(wrong);
      wrong.forEach((check) => check.anew());
      this.sum();
      this.go(0);
    }

    /** Every question again, with its choices and what was answered. */
    review() {
      this.round = this.checks;
      this.go(0);
      this.sum();
    }
  }

  function entryOf(check) {
    return memory.get(check.id, check.dataset.hash);
  }

  /** What a question asks, without what is said before it of its kind. */
  function asked(check) {
    const legend = check.querySelector("legend").cloneNode(true);
    const kind = legend.removeChild(legend.querySelector(".self-check__kind"));
    return legend.textContent.trim() || kind.textContent;
  }

  function focus(check) {
    const fieldset = check.querySelector("fieldset");
    fieldset.tabIndex = -1;
    fieldset.focus();
  }

  for (const section of document.querySelectorAll("section.quiz")) {
    const template = section.querySelector(".quiz__controls");
    if (template && document.getElementById("self-check-controls")) new Quiz(section, template);
  }
})();
