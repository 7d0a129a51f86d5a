"""How long a page takes, and what links beside headings are called."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from xml.etree.ElementTree import Element, fromstring

import pytest
from markdown import Markdown

from coursepack.model.reading_time import minutes

Render = Callable[[str], Element]


@pytest.fixture
def render_at(course: Path) -> Callable[[str, str], Element]:
    """Markdown as on a page of Kora that lies there, read the way MkDocs reads it."""

    def to_tree(path: str, text: str) -> Element:
        md = Markdown(extensions=["toc", "coursepack.site.markdown"])
        md.treeprocessors.register(
            SimpleNamespace(file=SimpleNamespace(src_uri=path), run=lambda _: None), "relpath", 0
        )
        return fromstring(f"<body>{md.convert(text)}</body>")

    return to_tree


def test_minutes_count_words_and_questions_and_are_never_none() -> None:
    assert minutes(0, ()) == 1
    assert minutes(170 * 4, ()) == 4
    assert minutes(170 * 4 + 1, ()) == 5


def test_a_page_of_a_module_says_how_long_it_takes(render_at: Callable[[str, str], Element]) -> None:
    tree = render_at("demo/lesson.md", "# A lesson")
    assert [(each.text, each.get("class")) for each in tree.iter("p")] == [("Time: about 3 minutes", "page__time")]


def test_other_pages_say_nothing(render_at: Callable[[str, str], Element]) -> None:
    assert not list(render_at("glossary.md", "# Words").iter("p"))
    assert not list(render_at("demo/index.md", "# Why it happened").iter("p"))


def test_the_link_to_the_next_page_says_how_long_that_takes(render_at: Callable[[str, str], Element]) -> None:
    tree = render_at("demo/index.md", "**Next:** [A lesson](lesson.md)")
    assert "".join(tree.itertext()).strip() == "Next: A lesson (about 3 minutes)"


def test_a_module_that_comes_next_is_told_as_a_whole(render_at: Callable[[str, str], Element]) -> None:
    tree = render_at("other/review.md", "**Next:** [Why](../demo/index.md), or [elsewhere](https://far.example/x)")
    assert "".join(tree.itertext()).strip() == "Next: Why (about 5 minutes), or elsewhere"


def test_the_link_beside_a_heading_is_called_by_the_heading(course: Path) -> None:
    md = Markdown(extensions=["toc", "coursepack.site.markdown"], extension_configs={"toc": {"permalink": "#"}})
    tree = fromstring(f"<body>{md.convert('## Who *saw* it')}</body>")
    (link,) = tree.iter("a")
    assert link.get("aria-label") == link.get("title") == "Link to “Who saw it”"
