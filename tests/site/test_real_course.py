"""The site that learners get: this very course, built by each builder."""

import re
from html import unescape
from pathlib import Path

import kora_site
import pytest
from answering import give_the_key
from playwright.sync_api import Browser

from coursepack.ground.files import gather
from coursepack.ground.fingerprint import known_runs
from coursepack.reading import read_course

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).parents[2]


def test_every_page_of_the_course_is_there(real: Path) -> None:
    assert {"/", "/start", "/start/the-source", "/start/then-and-since", "/start/diagnostic"} <= set(
        kora_site.pages(real)
    )


def test_no_file_holds_a_sentence_of_the_article(real: Path) -> None:
    lock = read_course(gather(REPOSITORY))[0].record.lock
    assert lock
    for path in real.rglob("*"):
        if path.suffix in (".html", ".json", ".xml", ".txt"):
            text = unescape(re.sub(r"<[^>]*>", " ", path.read_text("utf-8")))
            assert known_runs(text, lock.runs) == [], path


def test_no_page_asks_another_host_for_anything(browser: Browser, real: Path, real_address: str) -> None:
    context = browser.new_context()
    asked = list[str]()
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    for path in kora_site.pages(real):
        page.goto(real_address + path, wait_until="networkidle")
    page.keyboard.press("/")
    page.keyboard.type("coup")
    page.wait_for_timeout(500)
    context.close()
    assert len(asked) > len(kora_site.pages(real))
    assert [url for url in asked if not url.startswith((real_address + "/", "data:", "blob:"))] == []


def test_every_exercise_of_the_course_can_be_answered_rightly(browser: Browser, real: Path, real_address: str) -> None:
    course = read_course(gather(REPOSITORY))[0]
    page, right = browser.new_page(), 0
    for path in kora_site.pages(real):
        page.goto(real_address + path)
        for check in page.locator("self-check").all():
            give_the_key(check)
            says = "Compare" if check.get_attribute("data-kind") == "open" else "✓ Right."
            assert check.get_by_role("status").inner_text().startswith(says)
            right += 1
    page.close()
    # What waits for the review page stands on no page until it is due.
    assert right == sum(not bank.exam and question.use != "review" for bank, question in course.questions)
