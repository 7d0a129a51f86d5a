"""Links typed in a bank, as addresses that work from anywhere."""

from dataclasses import replace

import pytest

from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import Place
from coursepack.model.bank import Bank
from coursepack.model.course import Course
from coursepack.model.page import Citation, Page
from coursepack.packing.site_links import SiteLinks

BANK = Bank("quizzes/start.yaml", "start", False, False, "Start", (), Place("", (0, 0, 0, 0)))
WHOLE = (Citation("factcheck", "", "", True, Span("docs/source.md")), Citation("source", "", "", True, Span("")))
SHOWS_RECORD = Page("docs/source.md", "", (), (), WHOLE, (), (), "")
COURSE = Course(site_url="https://example.org/c/", pages=(SHOWS_RECORD,))


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://a.org/x#y", "https://a.org/x#y"),
        ("//a.org/x", "//a.org/x"),
        ("mailto:a@b.org", "mailto:a@b.org"),
        ("../docs/start/x.md#y", "https://example.org/c/start/x/#y"),
        ("../docs/start/x.md", "https://example.org/c/start/x/"),
        ("../docs/start/index.md#z", "https://example.org/c/start/#z"),
        ("../docs/index.md", "https://example.org/c/"),
        ("../docs/index.md#top", "https://example.org/c/#top"),
        ("../docs/glossary.md#root", "https://example.org/c/glossary/#root"),
        ("../docs/figures/aid.svg", "https://example.org/c/figures/aid.svg"),
        ("../seeds/factcheck.yaml#F14", "https://example.org/c/source/#F14"),
        ("../seeds/claims.yaml#c40", "https://example.org/c/source/#c40"),
        ("../seeds/since.yaml#x", None),
        ("images/x.png", None),
        ("exam/start.yaml", None),
        ("../../elsewhere.md", None),
        ("/docs/x.md", None),
        ("#here", None),
        ("", None),
    ],
)
def test_each_kind_of_link(typed: str, address: str | None) -> None:
    assert SiteLinks(COURSE, BANK).address(typed) == address


def test_links_in_an_exam_bank_climb_one_folder_more() -> None:
    links = SiteLinks(COURSE, replace(BANK, path="quizzes/exam/start.yaml", exam=True))
    assert links.address("../../docs/start/x.md") == "https://example.org/c/start/x/"


@pytest.mark.parametrize("site", ["", "COURSE_SITE_URL", "ftp://x.org"])
def test_without_an_address_of_the_site_only_outside_links_lead_anywhere(site: str) -> None:
    links = SiteLinks(replace(COURSE, site_url=site), BANK)
    assert links.address("../docs/start/x.md") is None
    assert links.address("https://a.org") == "https://a.org"
