"""Matching and sorting by dragging, beside the lists to choose from, on the sites of both builders."""

from collections.abc import Iterator, Mapping

import access
import pytest
from answering import give
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect
from remembering_course import entry, opened

pytestmark = pytest.mark.slow

RIGHT, WRONG, PART = "✓ Right.", "✗ Not right yet.", "◐ Partly right: 1 of 3."
MATCHED = {"nearest": "nearest", "2": "2", "3": "3"}
SORTED = {"1": "root", "2": "trigger", "3": "root"}
ANSWERS: list[tuple[str, dict[str, str], str]] = [
    ("match-them", MATCHED, RIGHT),
    ("match-them", {"nearest": "2", "2": "+1", "3": "+1"}, WRONG),
    ("match-them", {"nearest": "nearest", "2": "+1"}, PART),
    ("sort-them", SORTED, RIGHT),
    ("sort-them", {"1": "trigger", "2": "root", "3": "trigger"}, WRONG),
    ("sort-them", {"1": "root", "2": "root"}, PART),
]
KINDS = ["match-them", "sort-them"]
# What lies on each card, by the names of the items, as the page shows it and as the lists say.
SHOWN = """check => Object.fromEntries([...check.querySelectorAll(".self-check__target")].map(card =>
  [card.firstChild.textContent, [...card.children].map(chip => chip.textContent)]).filter(([, all]) => all.length))"""
CHOSEN = """check => [...check.querySelectorAll("fieldset .self-check__row")].reduce((all, row) => {
  const list = row.querySelector("select"), name = list.selectedOptions[0].text;
  return list.value ? { ...all, [name]: [...(all[name] || []), row.firstElementChild.textContent] } : all;
}, {})"""


MADE = "self-check :is(.self-check__targets, [draggable])"
# Of the questions that wait on the page of review the first that is matched or sorted, and its key.
ASKED = """() => {
  const [check] = document.querySelector("[data-remembers] template").content.querySelectorAll("[data-kind=match]");
  const pairs = [...check.querySelectorAll("[data-item]")].map(({ dataset }) => [dataset.item, dataset.key]);
  return [check.id, Object.fromEntries(pairs)];
}"""
# Nothing scrolls between pressing and moving the pointer, which would be no drag.
HIGH: ViewportSize = {"width": 1280, "height": 1600}


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The page with every type, and no error on it."""
    context, wrong = browser.new_context(viewport=HIGH), list[str]()
    context.on("page", lambda page: page.on("pageerror", lambda error: wrong.append(str(error))))
    page = context.new_page()
    page.goto(f"{address}/types/")
    yield page
    context.close()
    assert not wrong


def exercise(page: Page, id: str) -> Locator:
    return page.locator(f"self-check#{id}")


def said(check: Locator) -> Locator:
    return check.get_by_role("status")


def item(check: Locator, part: str) -> Locator:
    """The item as it stands in its row."""
    return check.locator(".self-check__row", has=check.page.locator(f'[data-part="{part}"]')).locator("> span")


def card(check: Locator, target: str) -> Locator:
    option = check.locator(f'fieldset select >> nth=0 >> option[value="{target}"]').text_content()
    return check.locator(".self-check__target").filter(has_text=str(option)).first


def drag(check: Locator, answer: Mapping[str, str]) -> None:
    for part, target in answer.items():
        item(check, part).drag_to(card(check, target))


def press(check: Locator, name: str) -> None:
    check.get_by_role("button", name=name, exact=True).click()


def in_step(check: Locator) -> dict[str, list[str]]:
    """What lies on the cards, which must be what the lists say."""
    shown: dict[str, list[str]] = check.evaluate(SHOWN)
    assert shown == check.evaluate(CHOSEN)
    return shown


@pytest.mark.parametrize(("id", "answer", "says"), ANSWERS)
def test_what_is_dragged_onto_cards_is_graded(page: Page, id: str, answer: dict[str, str], says: str) -> None:
    check = exercise(page, id)
    drag(check, answer)
    assert check.evaluate("check => check.kind.read(check)") == answer
    press(check, "Check")
    expect(said(check)).to_contain_text(says)
    assert sum(map(len, in_step(check).values())) == len(answer)
    expect(check.locator(".is-held, .is-over")).to_have_count(0)


def test_cards_follow_the_lists_and_lists_the_cards(page: Page) -> None:
    check = exercise(page, "sort-them")
    check.locator('[data-part="1"]').select_option("root")
    assert in_step(check) == {"root": ["Unpaid wages"]}
    check.locator(".self-check__chip").drag_to(card(check, "trigger"))
    assert in_step(check) == {"trigger": ["Unpaid wages"]}
    drag(check, {"2": "trigger", "1": "root"})
    assert in_step(check) == {"trigger": ["The ruling"], "root": ["Unpaid wages"]}
    check.locator('[data-part="2"]').select_option("")
    assert in_step(check) == {"root": ["Unpaid wages"]}


def test_the_lists_alone_do_it_by_keyboard_and_tab_stops_at_no_card(page: Page) -> None:
    for id, answer in zip(KINDS, (MATCHED, SORTED), strict=True):
        check = exercise(page, id)
        give(page, id, answer, "keyboard")
        expect(said(check)).to_contain_text(RIGHT)
        assert sum(map(len, in_step(check).values())) == 3
        expect(check.locator(".self-check__targets :is(a[href], [tabindex], button, input)")).to_have_count(0)
        expect(check.get_by_role("combobox")).to_have_count(3)


def test_a_drop_takes_back_what_was_said_unless_it_changes_nothing(page: Page) -> None:
    check = exercise(page, "sort-them")
    drag(check, SORTED)
    press(check, "Check")
    drag(check, {"1": "root"})
    expect(said(check)).to_contain_text(RIGHT)
    drag(check, {"1": "trigger"})
    expect(said(check)).to_be_empty()


def test_a_drop_beside_the_cards_or_on_those_of_another_question_is_none(page: Page) -> None:
    check, other = exercise(page, "sort-them"), exercise(page, "match-them")
    item(check, "1").drag_to(check.locator("legend").first)
    item(check, "1").drag_to(other.locator(".self-check__target").first)
    check.locator("legend").first.drag_to(card(check, "root"))
    assert (in_step(check), in_step(other)) == ({}, {})
    expect(page.locator(".is-held, .is-over")).to_have_count(0)


def test_the_card_below_the_pointer_is_told_by_its_line(page: Page) -> None:
    check = exercise(page, "sort-them")
    line = "each => [getComputedStyle(each).outlineStyle, parseFloat(getComputedStyle(each).outlineWidth)]"
    assert card(check, "root").evaluate(line)[0] == "none"
    item(check, "1").hover()
    page.mouse.down()
    for _ in range(2):
        card(check, "root").hover()
    below, beside = card(check, "root").evaluate(line), card(check, "trigger").evaluate(line)
    assert (below[0], beside[0]) == ("solid", "dashed")
    assert below[1] > beside[1]
    for _ in range(2):
        check.locator("legend").first.hover()
    expect(check.locator(".is-over")).to_have_count(0)
    page.mouse.up()
    expect(check.locator(".is-held")).to_have_count(0)


@pytest.mark.parametrize("id", KINDS)
def test_try_again_clears_the_cards_and_only_the_wrong_ones_go_when_asked_for(page: Page, id: str) -> None:
    check = exercise(page, id)
    drag(check, next(answer for name, answer, says in ANSWERS if (name, says) == (id, PART)))
    press(check, "Check")
    press(check, "Try the wrong ones again")
    assert sum(map(len, in_step(check).values())) == 1
    drag(check, MATCHED if id == "match-them" else SORTED)
    press(check, "Check")
    expect(said(check)).to_contain_text(RIGHT)
    press(check, "Try again")
    assert in_step(check) == {}


def test_cards_are_laid_again_after_a_reload_and_stay_when_one_gives_up(page: Page) -> None:
    check = exercise(page, "match-them")
    drag(check, MATCHED)
    press(check, "Check")
    before = in_step(check)
    page.reload()
    assert in_step(check) == before
    press(check, "Try again")
    drag(check, {"2": "2"})
    press(check, "Give up")
    assert in_step(check) == {"a teacher": ["We have not been paid."]}


def test_what_another_tab_answers_is_laid_here(page: Page) -> None:
    other = page.context.new_page()
    other.goto(page.url)
    drag(exercise(page, "sort-them"), SORTED)
    press(exercise(page, "sort-them"), "Check")
    expect(said(exercise(other, "sort-them"))).to_contain_text(RIGHT)
    assert in_step(exercise(other, "sort-them")) == in_step(exercise(page, "sort-them"))


def test_it_works_where_one_question_is_shown_at_a_time(page: Page) -> None:
    page.get_by_role("button", name="One question at a time").click()
    while exercise(page, "match-them").is_hidden():
        page.get_by_role("button", name="Next", exact=True).click()
    drag(exercise(page, "match-them"), MATCHED)
    press(exercise(page, "match-them"), "Check")
    expect(said(exercise(page, "match-them"))).to_contain_text(RIGHT)


def test_it_works_where_a_question_is_asked_again(browser: Browser, real_address: str) -> None:
    context = browser.new_context(viewport=HIGH)
    page = opened(context, real_address, "review", {})
    id, key = page.evaluate(ASKED)
    page = opened(context, real_address, "review", {id: entry("2026-01-01")})
    check = exercise(page, id)
    assert in_step(check) == {}
    drag(check, key)
    press(check, "Check")
    expect(said(check)).to_contain_text(RIGHT)
    assert sum(map(len, in_step(check).values())) == len(key)
    context.close()


def test_a_finger_gets_the_lists_alone(browser: Browser, address: str) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{address}/types/")
    give(page, "sort-them", SORTED, "pointer")
    expect(said(exercise(page, "sort-them"))).to_contain_text(RIGHT)
    expect(page.locator(MADE)).to_have_count(0)
    context.close()


def test_without_a_script_there_are_the_lists_alone(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/types/")
    expect(page.locator("#sort-them select")).to_have_count(3)
    expect(page.locator(MADE)).to_have_count(0)
    context.close()


def test_cards_stay_off_paper(page: Page) -> None:
    check = exercise(page, "sort-them")
    drag(check, SORTED)
    expect(check.locator(".self-check__targets")).to_be_visible()
    page.emulate_media(media="print")
    expect(check.locator(".self-check__targets")).to_be_hidden()
    before = "each => getComputedStyle(each, '::before').content"
    assert item(check, "1").evaluate(before) == "none"


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_cards_have_no_fault_before_or_after_an_answer(browser: Browser, address: str, scheme: str, width: int) -> None:
    page = browser.new_page(viewport={**HIGH, "width": width}, reduced_motion="reduce")
    page.goto(f"{address}/types/")
    page.evaluate("scheme => document.body.setAttribute('data-md-color-scheme', scheme)", scheme)
    assert access.faults(page, "before") == []
    for id in KINDS:
        drag(exercise(page, id), MATCHED if id == "match-them" else SORTED)
        press(exercise(page, id), "Check")
    assert access.faults(page, "after") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()
