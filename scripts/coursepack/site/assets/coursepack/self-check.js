/* Upgrade the exercises of a page: check an answer, say why, remember it in this browser.
 *
 * The page is complete without this script. All words and the key come from the page itself; nothing is sent
 * anywhere. A classic script, because browsers refuse modules on file://.
 */
(function () {
  "use strict";

  const { memory } = window.coursepack;
  const SAID_TO_ALL = ".self-check__feedback, .self-check__correction";

  /**
   * An answer: ids of what was picked, a text as typed, or a value for each part (item or gap) by its name.
   * @typedef {string[] | string | Record<string, string>} Answer
   */

  // ---- Comparing, as in ground/folding.py and ground/numerals.py; tests/vectors holds the two together ---------

  const LETTERS = { æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ɛ: "e", ɔ: "o", ŋ: "n", ɲ: "n", ς: "σ", ẞ: "ss" };
  const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
  const SPACES = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

  function alike(text) {
    return text
      .replace(/[æœøđðłıɛɔŋɲςẞ]/g, (letter) => LETTERS[letter])
      .replace(/[\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032`\u00b4\u1ffd\uff07]/g, "'")
      .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
      .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-");
  }

  function trimmed(text) {
    return text.replace(SPACES, " ").replace(/^ +| +$/g, "");
  }

  /** The text as it is compared: case, accents, kinds of apostrophe, dash and space make no difference. */
  function folded(text) {
    const visible = alike(text.replace(INVISIBLE, ""));
    const plain = visible.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
    return trimmed(alike(plain.toUpperCase().toLowerCase()))
      .replace(/[. ]+$/, "")
      .replace(/(\p{L}) ?- ?(?=\p{L})/gu, "$1 ");
  }

  /** The text where every sign counts. */
  function exactly(text) {
    return trimmed(text.normalize("NFC"));
  }

  const FORMS = [
    /^([0-9]{1,3}(?:[ '][0-9]{3})+)(?:[.,]([0-9]*))?$/,
    /^([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:[.]([0-9]*))?$/,
    /^([1-9][0-9]{0,2}(?:[.][0-9]{3})+),([0-9]*)$/,
    /^([1-9][0-9]{0,2}(?:[.][0-9]{3}){2,})()$/,
    /^([0-9]*)(?:[.,]([0-9]*))?$/,
  ];

  /** The number typed, as digits with a point, or null where it is none. */
  function readNumber(typed) {
    const seen = typed.replace(INVISIBLE, "").replace(/\u2019/g, "'");
    const spaced = seen.replace(/[\t\xa0\u2007\u2009\u200a\u202f ]+/g, " ");
    const [, sign, text] = /^([-\u2010-\u2014\u2212+]?) ?([^]*)$/.exec(spaced.replace(/^ +| +$/g, "").replace(/([0-9])[.]$/, "$1"));
    const found = FORMS.map((form) => form.exec(text)).find(Boolean);
    if (!found || text.length > 40 || !/[0-9]/.test(text)) return null;
    return (sign && sign !== "+" ? "-" : "") + (found[1].replace(/[^0-9]/g, "") || "0") + "." + (found[2] || "0");
  }

  /** A decimal as a whole number of so many places behind the point; no floating point comes near it. */
  function scaled(decimal, places) {
    const [whole, part = ""] = decimal.split(".");
    return BigInt(whole + part.padEnd(places, "0"));
  }

  /** Whether two decimals are no further apart than a third, exactly. */
  function within(value, center, tolerance) {
    const places = Math.max(...[value, center, tolerance].map((each) => (each.split(".")[1] || "").length));
    const [a, b, most] = [value, center, tolerance].map((each) => scaled(each, places));
    return (a > b ? a - b : b - a) <= most;
  }

  // ---- Finding the entry of the answer list that an answer calls for -----------------------------------------

  /** Ways to look an answer up in a list: by what was picked, by a text, by a number. */
  const lookup = {
    choice: (list, id) => list.find((entry) => entry.dataset.option === id),

    text(list, typed, exact) {
      const compared = exact ? exactly : folded;
      const wanted = compared(typed);
      const has = (entry) => texts(entry).some((text) => compared(text.textContent) === wanted);
      return list.find(has) || list.find((entry) => "otherwise" in entry.dataset);
    },

    number(list, typed) {
      const value = readNumber(typed);
      const near = (entry) => entry.dataset.value && within(value, entry.dataset.value, entry.dataset.within);
      return value === null ? undefined : list.find(near) || list.find((entry) => "otherwise" in entry.dataset);
    },
  };

  function texts(entry) {
    return [...entry.children].filter((child) => "text" in child.dataset);
  }

  function correct(entry) {
    return Boolean(entry) && "correct" in entry.dataset;
  }

  function entries(list) {
    return list ? [...list.children] : [];
  }

  /** The answer list of an exercise. */
  function listOf(host) {
    return entries(host.querySelector(".self-check__answer > ul"));
  }

  function controls(host) {
    const field = host.querySelector("fieldset");
    return [...field.querySelectorAll("input, select, textarea")];
  }

  // ---- The kinds of interaction: how to read, write and grade an answer ----------------------------------------
  //
  // A grade is {score, right, of, told}: `told` has, in order, each control answered, whether it is right, the entry
  // of the answer list that says why, and words to put before it.

  /** Pick one or several options. One: all or nothing. Several: (right - wrong) / right, never below zero. */
  const choice = {
    read: (host) => controls(host).filter((input) => input.checked).map((input) => input.value),

    write(host, answer) {
      const known = new Set(controls(host).map((input) => input.value));
      if (!Array.isArray(answer) || !answer.length || !answer.every((id) => known.has(id))) return false;
      controls(host).forEach((input) => (input.checked = answer.includes(input.value)));
      return true;
    },

    ask: (host, answer) => (answer.length ? "" : "choose"),

    grade(host, answer) {
      const list = listOf(host);
      const told = controls(host)
        .filter((input) => answer.includes(input.value))
        .map((control) => ({ control, entry: lookup.choice(list, control.value) }))
        .map((each) => ({ ...each, right: correct(each.entry) }));
      const of = list.filter(correct).length;
      const right = told.filter((each) => each.right).length;
      const wrong = told.length - right;
      const several = host.dataset.pick === "several";
      const score = several ? Math.max(0, right - wrong) / (of || 1) : Number(right === 1 && wrong === 0);
      return { score, right, wrong, of, told, part: several && right > 0 ? "ticked" : "" };
    },
  };

  /** Type a text or a number: all or nothing. */
  function typed(by, empty) {
    return {
      read: (host) => controls(host)[0].value,

      write(host, answer) {
        if (typeof answer === "string") controls(host)[0].value = answer;
        return typeof answer === "string" && empty(answer) === "";
      },

      ask: (host, answer) => empty(answer),

      grade(host, answer) {
        const entry = empty(answer) ? undefined : lookup[by](listOf(host), answer, "exact" in host.dataset);
        const right = correct(entry);
        return { score: Number(right), right: Number(right), of: 1, told: [{ control: controls(host)[0], entry, right }] };
      },
    };
  }

  const emptyText = (typed) => (exactly(typed) ? "" : "type");
  const noNumber = (typed) => (readNumber(typed) === null ? "number" : "");

  /** Answer several parts, each with a control of its own: the share of parts that are right. */
  const parts = {
    read(host) {
      const given = controls(host).filter((control) => exactly(control.value));
      return Object.fromEntries(given.map((control) => [control.dataset.part, control.value]));
    },

    write(host, answer) {
      const given = answer && typeof answer === "object" && !Array.isArray(answer) ? Object.entries(answer) : [];
      const control = (part) => controls(host).find((each) => each.dataset.part === part);
      const fits = ([part, value]) => control(part) && typeof value === "string" && takes(control(part), value);
      if (!given.length || !given.every(fits)) return false;
      controls(host).forEach((each) => (each.value = answer[each.dataset.part] || ""));
      return true;
    },

    ask: (host, answer) => (Object.keys(answer).length ? "" : "choose"),

    /** The share of parts right; `look` gives for a part and a value its entry and whether that is right. */
    share(host, answer, look) {
      const given = controls(host).filter((control) => answer[control.dataset.part]);
      const told = given.map((control) => ({ control, ...look(control.dataset.part, answer[control.dataset.part]) }));
      const of = controls(host).length;
      const right = told.filter((each) => each.right).length;
      return { score: right / of, right, of, told, part: right ? "part" : "" };
    },
  };

  function takes(control, value) {
    return !("options" in control) || [...control.options].some((option) => option.value === value);
  }

  /** Put each item with a target. */
  const match = {
    ...parts,

    grade(host, answer) {
      const list = listOf(host);
      const find = (part) => list.find((entry) => entry.dataset.item === part);
      const graded = parts.share(host, answer, (part, value) => {
        const right = find(part).dataset.key === value;
        return { entry: find(part), right, before: host.words(right ? "rightMark" : "goes") };
      });
      const chosen = graded.told.map((each) => answer[each.control.dataset.part]);
      const spare = list.filter((entry) => chosen.includes(entry.dataset.spare)).map((entry) => ({ entry }));
      return { ...graded, told: [...graded.told, ...spare] };
    },
  };

  /** Put items in order, each given its place. What is told stands in the right order, as the list does. */
  const order = {
    ...match,

    ask(host, answer) {
      return new Set(Object.values(answer)).size === controls(host).length ? "" : "places";
    },

    grade(host, answer) {
      const graded = match.grade(host, answer);
      const place = ({ entry }) => Number(entry.dataset.key);
      return { ...graded, told: [...graded.told].sort((a, b) => place(a) - place(b)) };
    },
  };

  /** Fill the gaps of a text. */
  const gaps = {
    ...parts,

    ask(host, answer) {
      const numbers = listOf(host).filter((item) => item.dataset.by === "number" && answer[item.dataset.blank]);
      return numbers.map((item) => noNumber(answer[item.dataset.blank])).find(Boolean) || parts.ask(host, answer);
    },

    grade(host, answer) {
      const items = listOf(host);
      const graded = parts.share(host, answer, (part, value) => {
        const item = items.find((each) => each.dataset.blank === part);
        const entry = lookup[item.dataset.by](entries(item.querySelector("ul")), value, "exact" in item.dataset);
        return { entry, right: correct(entry), before: item.querySelector("strong").textContent };
      });
      const place = ({ control }) => items.findIndex((item) => item.dataset.blank === control.dataset.part);
      return { ...graded, told: [...graded.told].sort((a, b) => place(a) - place(b)) };
    },
  };

  /** Write freely: nothing is graded; the learner compares, and rates by the rubric. */
  const open = {
    ...typed("text", emptyText),
    grade: () => ({ score: null, right: 0, of: 0, told: [] }),
  };

  const kinds = { choice, text: typed("text", emptyText), number: typed("number", noNumber), match, order, gaps, open };

  // ---- The element -------------------------------------------------------------------------------------------

  /** @param {string} words @param {Record<string, string | number>} values */
  function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
  }

  /** @param {string} tag @param {string} words @param {string} [name] */
  function made(tag, words, name) {
    const element = document.createElement(tag);
    element.textContent = words;
    if (name) element.className = name;
    return element;
  }

  /** Copies of nodes that the page holds, so that nothing is said twice in it and nothing is parsed from a string. */
  function copies(nodes) {
    return [...nodes].map((node) => node.cloneNode(true));
  }

  let noted = ""; // which trouble with the store this page has spoken of

  class SelfCheck extends HTMLElement {
    date = ""; // of the answer that is shown

    connectedCallback() {
      const template = document.getElementById("self-check-controls");
      this.kind = kinds[this.dataset.kind];
      if (this.status || !this.kind || !template) return;
      this.answer = this.querySelector(".self-check__answer");
      this.answer.before(template.content.cloneNode(true));
      this.status = this.querySelector("[role=status]");
      this.sureness = [...this.querySelectorAll(".self-check__sure input")];
      this.sureness.forEach((input) => (input.name = `${this.id}:sure`));
      this.buttons = Object.fromEntries([...this.querySelectorAll("[data-do]")].map((each) => [each.dataset.do, each]));
      if (this.kind === open) this.buttons.check.textContent = this.buttons.check.dataset.compare;
      this.on("check", () => this.check());
      this.on("retry", () => this.again());
      this.on("mend", () => this.mend());
      this.on("give-up", () => this.giveUp());
      this.addEventListener("keydown", (event) => this.pressed(event));
      this.addEventListener("input", (event) => this.changed(event));
      memory.onchange((elsewhere) => elsewhere && this.follow());
      this.classList.add("is-new"); // not anew(): somebody may have begun before this script came
      this.withdraw();
      if (!("fresh" in this.dataset)) this.restore(this.recall()); // a review asks anew
      this.note();
    }

    on(name, act) {
      this.buttons[name].addEventListener("click", act);
    }

    recall() {
      return memory.get(this.id, this.dataset.hash);
    }

    /** @param {string} key */
    words(key) {
      return this.status.dataset[key];
    }

    /** Enter in a field checks, as it would in a form; there is no form, so that nothing can be submitted. */
    pressed(event) {
      if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      if (!this.answer.contains(event.target)) this.check();
    }

    /** What was said belongs to the answer checked. Arrow keys may change the answer; they must not grade it. */
    changed(event) {
      if (this.answer.contains(event.target)) this.rate();
      else if (!this.sureness.includes(event.target)) this.withdraw();
    }

    check() {
      const answer = this.kind.read(this);
      this.withdraw();
      const ask = this.kind.ask(this, answer);
      if (ask) {
        this.status.append(made("p", this.words(ask)));
        return;
      }
      const sure = (this.sureness.find((input) => input.checked) || { value: "" }).value;
      this.tell(this.keep({ answer, score: this.kind.grade(this, answer).score, sure }), "");
      this.answered();
      // Marks above the button may have pushed the verdict off a small screen.
      this.status.firstElementChild.scrollIntoView({ block: "nearest" });
    }

    /** The learner asks for the answer, which counts as one that is not right. */
    giveUp() {
      this.withdraw();
      this.tell(this.keep({ answer: "", score: 0, sure: "" }), "");
      this.answered();
      this.answer.open = true;
      this.answer.querySelector("summary").focus(); // the button that had the focus is gone
    }

    /** Keep an answer to this question, with the step that it leads to. */
    keep(given) {
      const last = (this.last = this.recall());
      const step = memory.step(last, given.score === null || given.score === 1);
      const attempts = (last ? last.attempts : 0) + 1;
      return memory.keep(this.id, { hash: this.dataset.hash, ...given, step, attempts });
    }

    /** Tell the page what was answered, and the learner if it cannot be kept. */
    answered() {
      const entry = this.recall();
      this.date = entry.date;
      this.note();
      this.dispatchEvent(new CustomEvent("coursepack:answered", { bubbles: true, detail: { id: this.id, entry } }));
    }

    /** Say once on a page that answers cannot be kept, and why. */
    note() {
      const note = this.querySelector(".self-check__note");
      if (memory.trouble && memory.trouble !== noted) note.textContent = note.dataset[memory.trouble];
      noted = memory.trouble;
    }

    restore(entry) {
      if (!entry || !(entry.answer === "" || this.kind.write(this, entry.answer))) return;
      this.date = entry.date;
      this.tell(entry, this.words("before"));
      const levels = entry.levels || [];
      this.rows().forEach((row, place) => row.forEach((level) => (level.checked = level.value === levels[place])));
      if (levels.length) this.rated();
    }

    /** Show what another tab has kept or deleted, unless an answer is being given here. */
    follow() {
      const entry = this.recall();
      const given = JSON.stringify(this.kind.read(this)).length > 2;
      if ((entry ? entry.date : "") === this.date || (given && !this.verdict)) return;
      this.anew();
      this.restore(entry);
    }

    /** Say the verdict, the reasons for this very answer, and what is said to everybody who has answered. */
    tell({ answer, sure }, before) {
      const asked = answer === ""; // for the answer
      const grade = asked ? { score: 0, told: [] } : this.kind.grade(this, answer);
      const right = grade.score === 1;
      const verdict = asked ? "asked" : grade.score === null ? "compare" : right ? "right" : grade.part || "wrong";
      const name = { right: "is-right", wrong: "is-wrong", asked: "is-wrong", compare: "" }[verdict] ?? "is-part";
      const confident = sure && this.words(sure === "sure" && grade.score !== null && !right ? "surely" : sure);
      const words = [asked ? "" : before, fill(this.words(verdict), grade), confident].filter(Boolean).join(" ");
      const list = document.createElement("ul");
      list.append(...grade.told.filter((each) => each.entry || each.before).map((each) => this.reason(each)));
      grade.told.forEach((each) => this.mark(each));
      if (this.kind === open) this.answer.open = true;
      const general = this.kind === open || asked ? [] : copies(this.querySelectorAll(SAID_TO_ALL));
      this.verdict = made("p", words, "self-check__verdict " + name);
      // The region stood empty in the page before, so that screen readers announce what comes into it.
      this.status.append(this.verdict, ...(list.children.length ? [list] : []), ...general);
      this.wrong = grade.told.filter((each) => each.control && !each.right).map((each) => each.control);
      this.show({ retry: true, mend: this.wrong.length && grade.right, "give-up": false });
      this.classList.remove("is-new");
    }

    /** Which buttons there are beside the first. How sure one is belongs to an answer yet to be given. */
    show(buttons) {
      for (const [name, shown] of Object.entries(buttons)) this.buttons[name].hidden = !shown;
      this.querySelector(".self-check__sure").hidden = Boolean(this.verdict);
      this.dispatchEvent(new Event("coursepack:shown", { bubbles: true })); // controls may hold something else now
    }

    /** What is said to one part of an answer. */
    reason({ entry, before }) {
      const item = document.createElement("li");
      if (before) item.append(made("strong", before), " ");
      item.append(...(entry ? copies(entry.childNodes) : []));
      item.querySelectorAll("[data-else]").forEach((rest) => rest.remove()); // said in the list, not to a person
      return item;
    }

    /** Mark in words and sign, beside its control, what was answered. */
    mark({ control, right }) {
      if (!control) return;
      const mark = made("strong", this.words(right ? "rightMark" : "wrongMark"), "self-check__mark");
      const verdict = right ? "is-right" : "is-wrong";
      mark.classList.add(verdict);
      const label = control.closest("label");
      if (label) label.classList.add(verdict);
      if (label) label.append(" ", mark);
      else control.after(" ", mark);
    }

    /** The rubric of an open question: for each criterion its levels. */
    rows() {
      return [...this.answer.querySelectorAll("[data-criterion]")].map((row) => [...row.querySelectorAll("input")]);
    }

    /** Keep how the learner rates the own answer, once every criterion has been rated. */
    rate() {
      const entry = this.recall();
      const levels = this.rows().map((row) => (row.find((level) => level.checked) || { value: "" }).value);
      if (!entry || entry.answer === "" || !this.verdict) return;
      const { right, of } = this.rated();
      const score = levels.every(Boolean) ? right / of : null;
      const step = this.last === undefined ? entry.step : memory.step(this.last, score === null || score === 1);
      memory.keep(this.id, { ...entry, levels, score, step });
      this.answered();
    }

    /** Say how much of the rubric is reached. */
    rated() {
      const rows = this.rows();
      const right = rows.reduce((sum, row) => sum + Math.max(0, row.findIndex((level) => level.checked)), 0);
      const of = rows.reduce((sum, row) => sum + row.length - 1, 0);
      const all = rows.every((row) => row.some((level) => level.checked));
      this.status.querySelectorAll(".self-check__rated").forEach((each) => each.remove());
      if (all) this.status.append(made("p", fill(this.words("rated"), { right, of }), "self-check__rated"));
      return { right, of };
    }

    again() {
      this.anew();
      controls(this)[0].focus(); // the button that had the focus is gone
    }

    /** The question as if it had never been answered here; what was kept stays. */
    anew() {
      this.date = "";
      this.last = undefined;
      clear([...controls(this), ...this.sureness, ...this.rows().flat()]);
      this.answer.open = false;
      this.classList.add("is-new");
      this.withdraw();
    }

    /** Keep what was right, and ask for the rest once more. */
    mend() {
      const { wrong } = this;
      clear([...wrong, ...this.sureness]);
      this.withdraw();
      wrong[0].focus();
    }

    /** Take back what was said and every mark. */
    withdraw() {
      this.querySelectorAll("fieldset .self-check__mark").forEach((mark) => mark.remove());
      this.querySelectorAll("fieldset label").forEach((label) => label.classList.remove("is-right", "is-wrong"));
      this.status.replaceChildren();
      this.verdict = null;
      this.show({ retry: false, mend: false, "give-up": this.classList.contains("is-new") });
    }
  }

  function clear(inputs) {
    for (const input of inputs) {
      if (input.type === "radio" || input.type === "checkbox") input.checked = false;
      else input.value = "";
    }
  }

  customElements.define("self-check", SelfCheck);
})();
