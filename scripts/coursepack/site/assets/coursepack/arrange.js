/* Put items in order by buttons, or by dragging where the pointer is fine. The lists to choose from stay: what is moved
 * sets them, and they are what is graded. */
(function () {
  "use strict";

  const words = document.getElementById("self-check-controls").dataset;

  /** @param {string} pattern @param {Record<string, string | number>} values */
  function fill(pattern, values) {
    return pattern.replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
  }

  class Arrangement {
    /** @param {HTMLElement} check */
    constructor(check) {
      const labels = [...check.querySelectorAll("fieldset .self-check__row")];
      this.said = document.createElement("p");
      this.said.className = "self-check__moved";
      this.said.setAttribute("aria-live", "polite");
      this.field = labels[0].parentElement;
      labels.forEach((label) => this.wrap(label));
      this.field.append(this.said);
    }

    get rows() {
      return [...this.field.querySelectorAll(".self-check__step")];
    }

    /** Give an item its handle and buttons, outside of its label so that they are no part of its name. */
    wrap(label) {
      const row = document.createElement("div");
      row.className = "self-check__step";
      const item = label.firstElementChild.textContent;
      label.before(row);
      row.append(this.handle(row), label, this.button(row, item, "up", "↑", -1), this.button(row, item, "down", "↓", 1));
    }

    button(row, item, name, sign, by) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.setAttribute("aria-label", fill(words[name], { item }));
      button.addEventListener("click", () => {
        this.settle();
        this.move(row, this.rows.indexOf(row) + by);
        button.focus(); // moving has taken the focus
        this.said.textContent = fill(words.moved, { item, number: this.rows.indexOf(row) + 1, count: this.rows.length });
      });
      return button;
    }

    /** Only a pointer can use it, so nothing else is told of it. */
    handle(row) {
      const handle = document.createElement("span");
      handle.className = "self-check__handle";
      handle.textContent = "⠿";
      handle.setAttribute("aria-hidden", "true");
      handle.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        handle.setPointerCapture(event.pointerId);
        row.classList.add("is-held");
        this.settle();
      });
      handle.addEventListener("pointermove", (event) => row.classList.contains("is-held") && this.drag(row, event.clientY));
      ["pointerup", "pointercancel"].forEach((end) => handle.addEventListener(end, () => row.classList.remove("is-held")));
      return handle;
    }

    /** Where the pointer has passed the middle of a neighbor, that neighbor gives way. */
    drag(row, y) {
      const middle = (other) => other.getBoundingClientRect().top + other.offsetHeight / 2;
      const others = this.rows.filter((other) => other !== row);
      const place = others.filter((other) => middle(other) < y).length;
      if (place !== this.rows.indexOf(row)) this.move(row, place);
    }

    /** Bring the rows into the order that was chosen from the lists, if each has a place of its own. */
    settle() {
      const chosen = this.rows.map((row) => Number(row.querySelector("select").value));
      if (chosen.includes(0) || new Set(chosen).size < chosen.length) return;
      const place = (row) => Number(row.querySelector("select").value);
      this.arrange(this.rows.sort((a, b) => place(a) - place(b)));
    }

    move(row, place) {
      const rows = this.rows.filter((other) => other !== row);
      rows.splice(Math.max(0, place), 0, row);
      this.arrange(rows);
      rows.forEach((each, index) => (each.querySelector("select").value = String(index + 1)));
      row.querySelector("select").dispatchEvent(new Event("input", { bubbles: true }));
    }

    /** What stands already where it belongs is not touched: a row that is held must stay in the page. */
    arrange(rows) {
      const held = rows.findIndex((row) => row.classList.contains("is-held"));
      const fixed = Math.max(0, held);
      rows.slice(0, fixed).forEach((row) => rows[fixed].before(row));
      rows.slice(fixed + 1).forEach((row) => this.said.before(row));
    }
  }

  document.querySelectorAll('self-check[data-kind="order"]').forEach((check) => new Arrangement(check));
})();
