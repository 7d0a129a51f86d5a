"""The looks of the course: colors that can be read, lines of a good length, nothing cut off, and pages on paper."""

import re
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.slow
CSS = Path(__file__).parents[2] / "scripts/coursepack/site/assets/coursepack"
SHOWN = (
    "/",
    "/legitimacy/two-takeovers/",
    "/legitimacy/",
    "/legitimacy/review/",
    "/glossary/",
    "/timeline/",
    "/guide/",
)
INKS = ("default-fg-color", "default-fg-color--light", "typeset-a-color", "accent-fg-color")
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""
# Where the answers begin on paper, and where the rest ends.
ORDER = """() => {
  const edges = (selector, edge) => [...document.querySelectorAll(selector)].map(e => e.getBoundingClientRect()[edge]);
  return {
    last: Math.max(...edges("article > :is(p, h2, ul):not(.answers-title, [hidden]), self-check fieldset", "bottom")),
    title: edges(".answers-title", "top"),
    answers: edges(".self-check__answer", "top"),
    lowest: edges(".self-check__answer", "height"),
  };
}"""


def palette(scheme: str) -> dict[str, str]:
    """The colors of one palette, by name."""
    text = (CSS / "course.css").read_text("utf-8")
    block = re.search(rf'\[data-md-color-scheme="{scheme}"\]\[data-md-color-scheme\] {{(.*?)}}', text, re.DOTALL)
    assert block
    return dict(re.findall(r"--(?:md-)?([\w-]+): (#[0-9a-f]{6});", block[1]))


def luminance(color: str) -> float:
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_every_ink_can_be_read_on_every_ground(scheme: str) -> None:
    colors = palette(scheme)
    for ink, ground in product((*INKS, "course-clay"), ("default-bg-color", "course-card")):
        assert contrast(colors[ink], colors[ground]) >= 4.5, (ink, ground)
    for ink in ("footer-fg-color", "footer-fg-color--light", "footer-fg-color--lighter"):
        assert contrast(colors[ink], colors["footer-bg-color--dark"]) >= 4.5, ink
    assert contrast(colors["primary-bg-color--light"], colors["primary-fg-color"]) >= 4.5
    assert contrast(colors["course-edge"], colors["default-bg-color"]) >= 3


def test_a_line_of_a_lesson_holds_60_to_75_characters(browser: Browser, real_address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(real_address + "/legitimacy/crowds-and-surveys/")
    held = page.evaluate(
        """() => [...document.querySelectorAll("article > p:not(.page__time)")].map(p => {
          const width = p.clientWidth, letters = p.textContent.length;
          p.style.cssText = "white-space: nowrap; width: max-content; max-width: none";
          return letters > 150 ? letters / p.clientWidth * width : 0;
        }).filter(Boolean)"""
    )
    page.close()
    assert len(held) > 3
    assert 60 <= sum(held) / len(held) <= 75


def test_objectives_terms_and_how_we_know_are_cards(browser: Browser, real_address: str) -> None:
    page = browser.new_page()
    ground = "e => getComputedStyle(e).backgroundColor"
    page.goto(real_address + "/legitimacy/")
    plain = page.locator("body").evaluate(ground)
    for name in ("what-you-will-be-able-to-do", "terms-you-will-meet"):
        assert page.locator(f"#{name}").evaluate(ground) == page.locator(f"#{name} + ul").evaluate(ground) != plain
    assert page.locator(".admonition.question").evaluate("e => getComputedStyle(e).borderTopWidth") != "0px"
    page.goto(real_address + "/legitimacy/crowds-and-surveys/")
    assert page.locator(".admonition.info").evaluate(ground) != plain
    page.goto(real_address + "/legitimacy/review/")
    left = "e => [e.getBoundingClientRect().left, getComputedStyle(e).borderInlineStartStyle]"
    since = page.locator("#since-the-article").evaluate(left)
    assert since[1] == "solid"
    assert page.locator("#since-the-article + p").evaluate(left) == since
    assert page.locator("#since-the-article + p + ul").evaluate(left) == since
    page.close()


def sideways(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


@pytest.mark.parametrize(
    ("width", "style"),
    [(320, ""), (640, "html { font-size: 250% !important }"), (320, SPACED)],
    ids=["320 px", "200 percent text", "text spacing"],
)
def test_nothing_is_cut_off_or_runs_out_sideways(browser: Browser, real_address: str, width: int, style: str) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    for path in SHOWN:
        page.goto(real_address + path)
        if style:
            page.add_style_tag(content=style)
        assert not sideways(page), path
    page.close()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_answers_print_behind_the_whole_page(browser: Browser, real_address: str, script: bool) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    if not script:
        page.route("**/*.js", lambda route: route.abort())
    page.goto(real_address + "/legitimacy/review/")
    page.emulate_media(media="print")
    page.wait_for_timeout(100)
    found = page.evaluate(ORDER)
    assert found["title"][0] >= found["last"]
    assert min(found["answers"]) > found["title"][0]
    assert min(found["lowest"]) > 20, "an answer stays shut"
    assert page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(255, 255, 255)"
    for hidden in (".md-header", ".md-footer", ".md-sidebar--primary", ".headerlink", ".self-check__hint"):
        assert not page.locator(hidden).first.is_visible(), hidden
    context.close()


def test_on_screen_the_title_of_the_answers_is_not_there(browser: Browser, real_address: str) -> None:
    page = browser.new_page()
    page.goto(real_address + "/legitimacy/review/")
    assert page.locator(".answers-title").count() == 1
    assert not page.locator(".answers-title").is_visible()
    page.close()


def test_paper_tells_addresses_and_what_lists_hold(browser: Browser, real_address: str) -> None:
    page = browser.new_page()
    page.goto(real_address + "/legitimacy/two-takeovers/")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    written = page.locator(".self-check__choices").all_inner_texts()
    assert "from the charter / from elsewhere" in written
    assert "(a retired officer / a serving officer / a former diplomat)" in [words.strip() for words in written]
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".self-check__choices").count() == 0
    page.goto(real_address + "/sources/")
    after = "e => getComputedStyle(e, '::after').content"
    assert "https://" in page.locator("article li a[href^=http]").first.evaluate(after)
    page.close()


def test_a_printed_exercise_is_not_cut_by_the_end_of_a_page(browser: Browser, real_address: str) -> None:
    page = browser.new_page()
    page.goto(real_address + "/legitimacy/review/")
    page.emulate_media(media="print")
    cut = "all => all.filter(e => getComputedStyle(e).breakInside !== 'avoid').length"
    assert page.locator("self-check fieldset:not(fieldset fieldset)").evaluate_all(cut) == 0
    page.close()
