/* Match and sort by dragging, where the pointer is fine. The lists stay: what is dropped on a card sets them, and they
 * are what is graded. */
(function () {
  "use strict";

  function made(name, ...content) {
    const element = document.createElement("div");
    element.className = "self-check__" + name;
    element.append(...content);
    return element;
  }

  /** Give an exercise its cards. Returns how to lay its items there. */
  function sorting(check) {
    const field = check.querySelector("fieldset");
    const lists = [...field.querySelectorAll("select")];
    const items = [...field.querySelectorAll("label > :first-child")];
    const chips = items.map((item) => made("chip", ...item.cloneNode(true).childNodes));
    const cards = [...lists[0].options].slice(1).map((option) => made("target", option.text));
    const { drag } = document.getElementById("self-check-controls").dataset;
    const table = made("targets", made("drag", drag), ...cards, ...chips);
    let held; // the list of what is dragged
    let over; // the card below it

    function mark(list, card) {
      held = list;
      over = card;
      lists.forEach((each) => each.parentElement.classList.toggle("is-held", each === list));
      cards.forEach((each) => each.classList.toggle("is-over", each === card));
    }

    field.addEventListener("dragstart", ({ target, dataTransfer }) => {
      mark(lists.find((list, place) => items[place].contains(target) || chips[place].contains(target)));
      if (held) dataTransfer.setData("text/plain", ""); // else Firefox drags nothing
    });
    field.addEventListener("dragend", () => mark());
    document.addEventListener("dragover", (event) => {
      if (held) mark(held, cards.find((card) => card.contains(event.target)));
      if (over) event.preventDefault(); // or nothing drops
    });
    field.addEventListener("drop", (event) => {
      if (!over) return;
      event.preventDefault();
      const list = held;
      const before = list.value;
      list.selectedIndex = cards.indexOf(over) + 1;
      mark();
      if (list.value !== before) list.dispatchEvent(new Event("input", { bubbles: true }));
    });

    [...items, ...chips].forEach((each) => (each.draggable = true));
    table.querySelectorAll("a").forEach((link) => link.removeAttribute("href")); // lest Tab stop there
    table.setAttribute("aria-hidden", "true"); // the lists tell it
    field.append(table);
    return () =>
      lists.forEach((list, place) => {
        chips[place].remove();
        cards[list.selectedIndex - 1]?.append(chips[place]);
      });
  }

  function show(check) {
    if (check.dataset.kind !== "match" || !matchMedia("(pointer: fine)").matches) return;
    check.lay ??= sorting(check);
    check.lay();
  }

  document.querySelectorAll("self-check").forEach(show);
  document.addEventListener("coursepack:shown", (event) => show(event.target));
})();
