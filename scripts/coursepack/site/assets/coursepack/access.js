// What the theme leaves out for the keyboard: a menu that opens, a name for the search dialog; and for paper, what lists
// hold. On every page.
(() => {
  const toggle = document.querySelector('[data-md-toggle="drawer"]');
  const opener = document.querySelector('.md-header label[for="__drawer"]');
  const menu = document.querySelector(".md-nav--primary");
  const search = document.querySelector(".md-search");
  const query = search && search.querySelector("input");
  if (query) search.setAttribute("aria-label", query.getAttribute("aria-label") || query.placeholder);

  // A closed list shows on paper none of what there is to choose: once below lists that are alike, else behind each.
  const offers = select => [...select.options].filter(option => option.value).map(option => option.text).join(" / ");
  const write = (tag, words, place) => {
    const written = document.createElement(tag);
    written.className = "self-check__choices";
    written.textContent = words;
    place(written);
  };
  addEventListener("beforeprint", () => {
    for (const fieldset of document.querySelectorAll("self-check fieldset")) {
      const lists = [...fieldset.querySelectorAll("select")];
      if (!lists.length || fieldset.querySelector(".self-check__choices")) continue;
      if (lists.every(list => offers(list) === offers(lists[0]))) {
        write("p", offers(lists[0]), written => fieldset.append(written));
      } else {
        for (const list of lists) write("span", ` (${offers(list)})`, written => list.after(written));
      }
    }
  });
  addEventListener("afterprint", () => {
    for (const written of document.querySelectorAll(".self-check__choices")) written.remove();
  });
  if (!toggle || !opener || !menu) return;

  const told = () => opener.setAttribute("aria-expanded", String(toggle.checked));
  const turn = open => {
    if (toggle.checked === open) return;
    toggle.checked = open;
    toggle.dispatchEvent(new Event("change", { bubbles: true }));
    told();
  };
  const shown = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";

  opener.setAttribute("role", "button");
  opener.setAttribute("tabindex", "0");
  opener.setAttribute("aria-label", menu.getAttribute("aria-label"));
  told();
  toggle.addEventListener("change", told);
  opener.addEventListener("keydown", event => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    turn(!toggle.checked);
    if (!toggle.checked) return;
    const first = [...menu.querySelectorAll("a, label[tabindex]")].find(shown);
    if (first) first.focus();
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !toggle.checked) return;
    turn(false);
    opener.focus();
  });
})();
