"""What a learner meets in a browser, on the sites of both builders."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

pytestmark = pytest.mark.slow

STORE = "coursepack /"
Opens = Callable[..., Page]


@pytest.fixture
def context(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """A fresh profile that fails the test for any error on a page, and for any request to another origin."""
    context, wrong = browser.new_context(), list[str]()

    def watch(page: Page) -> None:
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on("request", lambda request: None if own(request.url) else wrong.append(f"request: {request.url}"))

    def own(url: str) -> bool:
        return url.startswith((address, "data:", "blob:", "file:", "about:"))

    context.on("page", watch)
    yield context
    context.close()
    assert not wrong


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    """The page with one exercise of each sort."""
    page = context.new_page()
    page.goto(f"{address}/try/")
    return page


def exercise(page: Page, id: str) -> Locator:
    return page.locator(f"self-check#{id}")


def said(page: Page, id: str) -> Locator:
    return exercise(page, id).get_by_role("status")


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def into(page: Page, id: str) -> None:
    """Put the focus where Tab would, on the first control of an exercise."""
    page.evaluate("id => document.querySelector(`#${id} input`).focus()", id)


def test_a_right_answer_by_keyboard_alone(page: Page) -> None:
    page.keyboard.press("Tab")
    for _ in range(60):
        if page.evaluate("document.activeElement.name === 'trigger-in-kora'"):
            break
        page.keyboard.press("Tab")
    press(page, "Space", "Tab", "Tab", "Tab", "Space")
    expect(said(page, "trigger-in-kora")).to_have_text(
        "✓ Right.✓ Right A court ruling in MayIt was the last push, shortly before."
        "Trigger and root answer two questions."
    )


def test_a_wrong_answer_by_arrow_and_enter(page: Page) -> None:
    into(page, "trigger-in-kora")
    press(page, "Space", "ArrowDown", "Enter")
    expect(said(page, "trigger-in-kora")).to_contain_text("✗ Not right yet.")
    expect(said(page, "trigger-in-kora")).to_contain_text("That is older; it gave the ruling its force.")
    expect(said(page, "trigger-in-kora")).not_to_contain_text("It was the last push")
    expect(exercise(page, "trigger-in-kora").locator("label", has_text="unpaid")).to_contain_text("✗ Not right")


def test_arrow_keys_and_changes_never_grade(page: Page) -> None:
    into(page, "trigger-in-kora")
    press(page, "ArrowDown", "ArrowDown", "ArrowUp")
    expect(said(page, "trigger-in-kora")).to_be_empty()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('coursepack'))") == []
    press(page, "Enter", "ArrowDown")
    expect(said(page, "trigger-in-kora")).to_be_empty()
    expect(exercise(page, "trigger-in-kora").locator("label strong")).to_have_count(0)


def kept_score(page: Page, id: str) -> float:
    """The score that the page has kept for a question."""
    return float(
        page.evaluate("([store, id]) => JSON.parse(localStorage.getItem(store)).answers[id].score", [STORE, id])
    )


def test_several_options_earn_a_part(page: Page) -> None:
    into(page, "signs-of-a-root")
    press(page, "Space", "Enter")
    expect(said(page, "signs-of-a-root")).to_contain_text("Partly right: 1 of 2 right answers ticked, 0 wrong.")
    assert kept_score(page, "signs-of-a-root") == 0.5
    press(page, "Tab", "Tab", "Space", "Enter")
    expect(said(page, "signs-of-a-root")).to_contain_text(
        "Partly right: 1 of 2 right answers ticked, 1 wrong. A wrong tick takes a right one away."
    )
    assert kept_score(page, "signs-of-a-root") == 0
    press(page, "Space", "Shift+Tab", "Space", "Enter")
    expect(said(page, "signs-of-a-root")).to_contain_text("✓ Right.")
    expect(said(page, "signs-of-a-root").locator("li")).to_have_count(2)
    assert kept_score(page, "signs-of-a-root") == 1


def test_nothing_chosen_asks_to_choose(page: Page) -> None:
    exercise(page, "envoy-on-the-ruling").get_by_role("button", name="Check").click()
    expect(said(page, "envoy-on-the-ruling")).to_have_text("Choose an answer first.")


def test_try_again_clears_and_goes_back_to_the_first_option(page: Page) -> None:
    check = exercise(page, "envoy-on-the-ruling")
    check.get_by_label("False").check()
    check.get_by_role("button", name="Check").click()
    expect(said(page, "envoy-on-the-ruling")).to_contain_text("Yes. The envoy looks for the deeper one elsewhere.")
    check.get_by_role("button", name="Try again").press("Enter")
    expect(said(page, "envoy-on-the-ruling")).to_be_empty()
    expect(check.locator("input:checked")).to_have_count(0)
    expect(check.get_by_label("True")).to_be_focused()
    expect(check.get_by_role("button", name="Try again")).to_be_hidden()


def test_an_answer_is_there_again_after_a_reload(page: Page) -> None:
    check = exercise(page, "trigger-in-kora")
    check.get_by_label("A court ruling").check()
    check.get_by_role("button", name="Check").click()
    kept = json.loads(page.evaluate(f"localStorage.getItem('{STORE}')"))["answers"]["trigger-in-kora"]
    assert (kept["answer"], kept["score"], kept["attempts"]) == (["1"], 1, 1)
    page.reload()
    expect(said(page, "trigger-in-kora")).to_contain_text("Last time you answered this: ✓ Right.")
    expect(check.get_by_label("A court ruling")).to_be_checked()


def kept(page: Page, id: str) -> dict[str, Any]:
    """What the page has kept for a question."""
    entry: dict[str, Any] = page.evaluate("id => coursepack.memory.all()[id]", id)
    return entry


def test_how_sure_one_was_is_kept_and_said_afterwards(page: Page) -> None:
    check = exercise(page, "trigger-in-kora")
    check.get_by_label("Two years").check()
    check.get_by_label("Sure", exact=True).check()
    check.get_by_role("button", name="Check").click()
    expect(said(page, "trigger-in-kora")).to_contain_text("Not right yet. You were sure, so it is worth a second look.")
    expect(check.get_by_label("Sure", exact=True)).to_be_hidden()
    assert kept(page, "trigger-in-kora")["sure"] == "sure"
    page.reload()
    expect(said(page, "trigger-in-kora")).to_contain_text("You were sure, so it is worth a second look.")
    check.get_by_role("button", name="Try again").click()
    expect(check.get_by_label("Guess")).to_be_visible()
    check.get_by_label("A court").check()
    check.get_by_label("Guess").check()
    check.get_by_role("button", name="Check").click()
    expect(said(page, "trigger-in-kora")).to_contain_text("✓ Right. You guessed.")


def test_to_say_how_sure_one_is_grades_nothing(page: Page) -> None:
    check = exercise(page, "trigger-in-kora")
    check.get_by_label("Unsure").check()
    press(page, "ArrowDown", "Enter")
    expect(said(page, "trigger-in-kora")).to_have_text("Choose an answer first.")
    assert kept(page, "trigger-in-kora") is None


def test_giving_up_shows_the_answer_and_counts_as_not_right(page: Page) -> None:
    check = exercise(page, "trigger-in-kora")
    expect(check.get_by_text("Show the answer and the reasons")).to_be_hidden()
    check.get_by_role("button", name="Give up").press("Enter")
    expect(said(page, "trigger-in-kora")).to_have_text("✗ You asked for the answer. That counts as not right.")
    expect(check.get_by_text("It was the last push, shortly before.")).to_be_visible()
    expect(check.locator(".self-check__answer summary")).to_be_focused()
    expect(check.get_by_role("button", name="Give up")).to_be_hidden()
    entry = kept(page, "trigger-in-kora")
    assert (entry["answer"], entry["score"], entry["step"]) == ("", 0, 0)
    page.reload()
    expect(said(page, "trigger-in-kora")).to_have_text("✗ You asked for the answer. That counts as not right.")
    check.get_by_role("button", name="Try again").click()
    expect(check.get_by_text("Show the answer and the reasons")).to_be_hidden()


def test_the_wrong_ones_alone_can_be_tried_again(page: Page) -> None:
    check = exercise(page, "signs-of-a-root")
    mend = check.get_by_role("button", name="Try the wrong ones again")
    check.get_by_label("Courts had").check()
    check.get_by_role("button", name="Check").click()
    expect(mend).to_be_hidden()  # nothing ticked is wrong
    check.get_by_label("A ruling").check()
    check.get_by_role("button", name="Check").click()
    mend.press("Enter")
    expect(said(page, "signs-of-a-root")).to_be_empty()
    expect(check.get_by_label("Courts had")).to_be_checked()
    expect(check.get_by_label("A ruling")).not_to_be_checked()
    expect(check.get_by_label("A ruling")).to_be_focused()


def test_hostile_texts_never_run(page: Page) -> None:
    check = exercise(page, "hostile-texts")
    for option in check.locator("fieldset").first.locator("input").all():
        option.check()
        check.get_by_role("button", name="Check").click()
    for details in check.locator("summary").all():
        details.click()
    check.locator("legend").first.click()
    page.wait_for_timeout(200)
    assert page.evaluate("window.hacked") is None
    expect(said(page, "hostile-texts")).to_contain_text("<iframe srcdoc=")


def test_nothing_asks_another_host_with_search_opened(context: BrowserContext, address: str) -> None:
    page = context.new_page()  # the context's own watch is what judges
    for path in ("/", "/try/", "/record/", "/glossary/"):
        page.goto(address + path, wait_until="networkidle")
    page.keyboard.press("/")
    page.keyboard.type("trigger")
    page.wait_for_timeout(500)


def test_without_a_script_everything_can_be_read_and_picked(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/try/")
    check = exercise(page, "trigger-in-kora")
    check.locator("label", has_text="A court ruling").click()
    expect(check.locator("input").first).to_be_checked()
    expect(check.get_by_role("button")).to_have_count(0)
    check.get_by_text("Show the answer and the reasons").click()
    expect(check.get_by_text("It was the last push, shortly before.")).to_be_visible()
    expect(check.get_by_text("Trigger and root answer two questions.")).to_be_visible()
    context.close()


def test_it_works_from_a_file(browser: Browser, built: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto((built / "try" / "index.html").as_uri())
    into(page, "trigger-in-kora")
    press(page, "Space", "Enter")
    expect(said(page, "trigger-in-kora")).to_contain_text("✓ Right.")
    context.close()


def test_on_paper_the_question_prints_with_its_answer_behind_all_and_without_hints(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
    page.emulate_media(media="print")
    check = exercise(page, "trigger-in-kora")
    expect(check.locator("legend").first).to_be_visible()
    expect(check.locator("label").first).to_be_visible()
    answer = check.locator(".self-check__answer")
    expect(answer).to_be_visible()
    lowest = "all => Math.max(...all.map(each => each.getBoundingClientRect().bottom))"
    assert answer.evaluate("each => each.getBoundingClientRect().top") >= page.locator("fieldset").evaluate_all(lowest)
    expect(check.locator(".self-check__hint")).to_be_hidden()
    expect(check.get_by_role("button", name="Check")).to_be_hidden()


def test_the_focus_is_seen_on_every_control(page: Page) -> None:
    into(page, "trigger-in-kora")
    for _ in range(5):
        style = page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement); return [s.outlineStyle, s.outlineWidth]; }"
        )
        assert style[0] != "none"
        assert style[1] != "0px"
        page.keyboard.press("Tab")
