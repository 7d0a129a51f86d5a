/* Upgrade the exercises of a page: check an answer, say why, remember it in this browser.
 *
 * The page is complete without this script. All words and the key come from the page itself; nothing is sent
 * anywhere. A classic script, because browsers refuse modules on file://.
 */
(function () {
  "use strict";

  const KEPT = "coursepack.answers";
  const SAID_TO_ALL = ".self-check__feedback, .self-check__correction";

  /**
   * What this browser has kept, by question id. Read afresh each time, since another tab may have written.
   * @returns {Record<string, {answer: string[], score: number, attempts: number, date: string}>}
   */
  function kept() {
    try {
      const value = JSON.parse(localStorage.getItem(KEPT) || "{}");
      return value && typeof value === "object" && !Array.isArray(value) ? value : {};
    } catch {
      return {}; // storage is blocked, or somebody else's: the exercise works without
    }
  }

  /** @param {string} id */
  function recall(id) {
    const all = kept();
    const entry = Object.prototype.hasOwnProperty.call(all, id) ? all[id] : null;
    return entry && Array.isArray(entry.answer) ? entry : null;
  }

  /** @param {string} id @param {string[]} answer @param {number} score */
  function keep(id, answer, score) {
    const before = recall(id);
    const attempts = ((before && Number(before.attempts)) || 0) + 1;
    const entry = { answer, score, attempts, date: new Date().toISOString() };
    try {
      localStorage.setItem(KEPT, JSON.stringify({ ...kept(), [id]: entry }));
    } catch {
      /* blocked or full */
    }
  }

  /** @param {string} words @param {Record<string, string | number>} values */
  function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
  }

  function paragraph(words) {
    const made = document.createElement("p");
    made.textContent = words;
    return made;
  }

  /** Copies of nodes that the page holds, so that nothing is said twice in it and nothing is parsed from a string. */
  function copies(nodes) {
    return [...nodes].map((node) => node.cloneNode(true));
  }

  /** Pick one or several options: how to read, restore, clear, grade, mark and explain an answer.
   * One such object per kind of interaction. An answer is the list of the ids of what was picked. */
  const choice = {
    inputs: (host) => [...host.querySelectorAll("fieldset input")],

    reason: (host, id) => [...host.querySelectorAll("[data-option]")].find((item) => item.dataset.option === id),

    answer: (host) => choice.inputs(host).filter((input) => input.checked).map((input) => input.value),

    /** False if the question has changed since. */
    restore(host, answer) {
      const inputs = choice.inputs(host);
      const known = answer.length > 0 && answer.every((id) => inputs.some((input) => input.value === id));
      if (known) inputs.forEach((input) => (input.checked = answer.includes(input.value)));
      return known;
    },

    clear(host) {
      choice.inputs(host).forEach((input) => (input.checked = false));
    },

    /** One: all or nothing. Several: (right - wrong) / right, never below zero. As in model/grading.py. */
    grade(host, answer) {
      const of = host.querySelectorAll("[data-option][data-correct]").length;
      const right = answer.filter((id) => "correct" in choice.reason(host, id).dataset).length;
      const wrong = answer.length - right;
      const several = host.dataset.pick === "several";
      const score = several ? Math.max(0, right - wrong) / of : Number(right === 1 && wrong === 0);
      return { score, right, wrong, of, partly: several && right > 0 && score < 1 };
    },

    /** Mark what was picked, in words and sign, and return the reasons for it. */
    explain(host, answer) {
      const list = document.createElement("ul");
      for (const id of answer) {
        const reason = choice.reason(host, id);
        const label = choice.inputs(host).find((input) => input.value === id).closest("label");
        label.append(" ", ...copies(reason.querySelectorAll("strong:first-child")));
        label.classList.add("correct" in reason.dataset ? "is-right" : "is-wrong");
        const item = document.createElement("li");
        item.append(...copies(reason.childNodes));
        list.append(item);
      }
      return list;
    },

    unmark(host) {
      host.querySelectorAll("fieldset .is-right, fieldset .is-wrong").forEach((label) => {
        label.classList.remove("is-right", "is-wrong");
        label.querySelector("strong:last-child").remove();
      });
    },
  };

  const kinds = { choice };

  class SelfCheck extends HTMLElement {
    connectedCallback() {
      const controls = document.getElementById("self-check-controls");
      this.kind = kinds[this.dataset.kind];
      if (this.status || !this.kind || !controls) return;
      const answer = this.querySelector(".self-check__answer");
      answer.before(controls.content.cloneNode(true));
      this.status = this.querySelector("[role=status]");
      this.retry = this.querySelector("[data-do=retry]");
      this.querySelector("[data-do=check]").addEventListener("click", () => this.check());
      this.retry.addEventListener("click", () => this.again());
      this.addEventListener("keydown", (event) => this.pressed(event));
      // What was said belongs to the answer checked. Arrow keys may change the answer; they must not grade it.
      this.addEventListener("change", () => this.withdraw());
      const entry = recall(this.id);
      if (entry && this.kind.restore(this, entry.answer)) this.tell(entry.answer, this.status.dataset.before);
    }

    /** Enter in a field checks, as it would in a form; there is no form, so that nothing can be submitted. */
    pressed(event) {
      if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      this.check();
    }

    check() {
      const answer = this.kind.answer(this);
      this.withdraw();
      if (!answer.length) {
        this.status.append(paragraph(this.status.dataset.choose));
        return;
      }
      keep(this.id, answer, this.kind.grade(this, answer).score);
      this.tell(answer, "");
      // Marks above the button may have pushed the verdict off a small screen.
      this.status.firstElementChild.scrollIntoView({ block: "nearest" });
    }

    /** Say the verdict, the reasons for this very answer, and what is said to everybody who has answered. */
    tell(answer, before) {
      const { score, right, wrong, of, partly } = this.kind.grade(this, answer);
      const verdict = score === 1 ? "right" : partly ? "part" : "wrong";
      const words = fill(this.status.dataset[verdict], { right, wrong, of });
      const said = paragraph(before ? before + " " + words : words);
      said.className = "self-check__verdict is-" + verdict;
      // The region stood empty in the page before, so that screen readers announce what comes into it.
      this.status.append(said, this.kind.explain(this, answer), ...copies(this.querySelectorAll(SAID_TO_ALL)));
      this.retry.hidden = false;
    }

    again() {
      this.kind.clear(this);
      this.withdraw();
      this.kind.inputs(this)[0].focus(); // the button that had the focus is gone
    }

    /** Take back what was said and every mark. */
    withdraw() {
      this.kind.unmark(this);
      this.status.replaceChildren();
      this.retry.hidden = true;
    }
  }

  customElements.define("self-check", SelfCheck);
})();
