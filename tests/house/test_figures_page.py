"""The page of all figures: nothing that any page shows is missing there, and nothing stands only there."""

import re
from pathlib import Path
from posixpath import basename

import pytest

from coursepack.ground.files import gather
from coursepack.model.course import Course
from coursepack.model.page import Figure, Page
from coursepack.reading import read_course

REPOSITORY = Path(__file__).parents[2]
FIGURES = "docs/figures.md"


@pytest.fixture(scope="module")
def course() -> Course:
    """The course of this repository."""
    return read_course(gather(REPOSITORY))[0]


@pytest.fixture(scope="module")
def gallery(course: Course) -> Page:
    """The page of all figures."""
    return next(page for page in course.pages if page.path == FIGURES)


def elsewhere(course: Course) -> list[tuple[Page, Figure]]:
    """Each figure of each other page."""
    return [(page, figure) for page in course.pages if page.path != FIGURES for figure in page.figures]


def sections() -> dict[str, str]:
    """What stands under the heading of each figure, by the path of the drawing."""
    parts = re.split(r"^## ", (REPOSITORY / FIGURES).read_text("utf-8"), flags=re.MULTILINE)[1:]
    return {f"docs/{path}": part for part in parts for path in re.findall(r"\((figures/[\w-]+\.svg) ", part)}


def test_every_figure_that_a_page_shows_is_on_the_page_of_figures_once_and_no_other(
    course: Course, gallery: Page
) -> None:
    shown = [figure.path for figure in gallery.figures]
    assert sorted(shown) == sorted({figure.path for _, figure in elsewhere(course)})
    assert set(shown) == {name for name in course.names if re.fullmatch(r"docs/figures/[^/]+\.svg", name)}


def test_each_is_described_and_captioned_as_in_a_lesson(course: Course, gallery: Page) -> None:
    lessons = {(figure.path, figure.alt, figure.caption) for _, figure in elsewhere(course)}
    assert {(figure.path, figure.alt, figure.caption) for figure in gallery.figures} <= lessons


def test_each_has_a_heading_of_its_own_and_links_to_where_it_stands_and_to_its_data(
    course: Course, gallery: Page
) -> None:
    assert len(sections()) == len(gallery.figures) == len([each for each in gallery.headings if each.level == 2])
    for path, text in sections().items():
        pages = {page.path.removeprefix("docs/") for page, figure in elsewhere(course) if figure.path == path}
        linked = set(re.findall(r"\]\(([\w/-]+\.md)#", text))
        assert pages <= linked, path
        tables = {name for name in course.names if name.startswith(path.removesuffix("svg")) and name.endswith("csv")}
        assert {basename(name) for name in tables} == set(re.findall(r"\(figures/([\w.-]+\.csv)\)", text)), path
