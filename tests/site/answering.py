"""Give answers to exercises in a browser, as a person does: by keyboard alone, or with a pointer."""

from collections.abc import Collection, Mapping

from playwright.sync_api import Locator, Page

from coursepack.model.grading import Answer


def give(page: Page, id: str, answer: Answer, by: str) -> None:
    """Answer an exercise and press its button, "keyboard" or "pointer"."""
    if by == "keyboard":
        _by_keys(page, id, answer)
    else:
        _by_pointer(page.locator(f"self-check#{id}"), answer)


def _by_keys(page: Page, id: str, answer: Answer) -> None:
    """From the first control on, Tab alone must lead through all others to the button."""
    page.evaluate("id => document.querySelector(`#${id} :is(input, select, textarea)`).focus()", id)
    while not page.evaluate("document.activeElement.matches('[data-do=check]')"):
        assert page.evaluate("id => document.activeElement.closest('self-check')?.id === id", id)
        kind, name, value = page.evaluate(FOCUSED)
        if not page.evaluate("document.activeElement.matches('.self-check__sure input')"):
            _key_in(page, kind, name, value, answer)
        page.keyboard.press("Tab")
    page.keyboard.press("Space")


FOCUSED = """() => { const at = document.activeElement;
  return [at.type || at.localName, at.dataset.part || '', at.value || '']; }"""


def _key_in(page: Page, kind: str, part: str, value: str, answer: Answer) -> None:
    """What a person would press on the control that has the focus."""
    wanted = _wanted(answer, part)
    if kind == "radio":
        _arrow_to(page, wanted)
    elif kind == "checkbox" and value in answer:
        page.keyboard.press("Space")
    elif kind == "select-one" and wanted:
        _down_to(page, str(wanted))
    elif kind in ("text", "textarea") and wanted:
        page.keyboard.type(str(wanted))


def _wanted(answer: Answer, part: str) -> str | Collection[str]:
    return answer.get(part, "") if isinstance(answer, Mapping) else answer


def _arrow_to(page: Page, ids: Collection[str]) -> None:
    page.keyboard.press("Space")
    while page.evaluate("document.activeElement.value") not in ids:
        page.keyboard.press("ArrowDown")


def _down_to(page: Page, value: str) -> None:
    while page.evaluate("document.activeElement.value") != value:
        page.keyboard.press("ArrowDown")


def _by_pointer(check: Locator, answer: Answer) -> None:
    if isinstance(answer, str):
        check.locator("fieldset :is(input, textarea)").first.click()
        check.locator("fieldset :is(input, textarea)").first.fill(answer)
    elif isinstance(answer, Mapping):
        for part, value in answer.items():
            _set(check.locator(f'fieldset [data-part="{part}"]'), value)
    else:
        for id in answer:
            check.locator("fieldset label", has=check.page.locator(f'input[value="{id}"]')).click()
    check.locator("[data-do=check]").click()


def _set(control: Locator, value: str) -> None:
    """A select's list is the system's own, so the choice is made as it would tell the page."""
    control.click()
    if control.evaluate("control => control.localName") == "select":
        control.select_option(value)
    else:
        control.fill(value)


# The key as the page has it, turned into an answer: for an open question, its own model.
KEY = """(check) => {
  const all = (part, name) => [...part.querySelectorAll(`.self-check__answer [${name}]`)];
  const first = (part) => part.querySelector("[data-correct]");
  const typed = (entry) => entry.dataset.value || entry.querySelector("[data-text]").textContent;
  const pairs = (list, name, value) => Object.fromEntries(list.map((each) => [each.dataset[name], value(each)]));
  switch (check.dataset.kind) {
    case "choice": return all(check, "data-correct").map((entry) => entry.dataset.option);
    case "text": case "number": return typed(first(check));
    case "match": case "order": return pairs(all(check, "data-item"), "item", (entry) => entry.dataset.key);
    case "gaps": return pairs(all(check, "data-blank"), "blank",
      (gap) => first(gap).dataset.option || typed(first(gap)));
    case "open": return check.querySelector(".self-check__answer p").textContent;
  }
}"""


def give_the_key(check: Locator) -> None:
    """Answer an exercise as its own key has it, and press its button."""
    answer = check.evaluate(KEY)
    assert answer
    assert check.evaluate("(check, answer) => check.kind.write(check, answer)", answer)
    check.locator("[data-do=check]").click()
