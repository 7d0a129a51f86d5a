"""Pages: front matter, headings, and what each link asks for."""

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursepack.reading.pages import read_page, read_terms, slugify

PAGE = """\
---
title: A page
minutes: 5
objectives:
  name-it: Name it.
---

# A *first* page

Text with a [term](../glossary.md#a-term) and a claim. [¶](../../seeds/source.yaml#overview.1)

[Self-check](../../quizzes/x.yaml#one)

In a line [this](../../quizzes/x.yaml#two) cannot stand.

    [Quiz](../../quizzes/x.yaml#quiz)

[The fact check](../../seeds/factcheck.yaml)

![What it says](../figures/aid.svg "A caption")

See [outside](https://example.org/quizzes/x.yaml), `[code](no.md)` and [a page](other.md#there "Title").

```text
[fenced](../../quizzes/x.yaml#no)
```

<!-- [a comment](no.md) -->

## Same

## Same

## Own {#mine}
"""


def test_each_special_link_is_told_apart() -> None:
    page, module, problems = read_page("docs/x/index.md", PAGE)
    assert problems == []
    assert [(each.bank, each.target, each.alone) for each in page.placements] == [
        ("quizzes/x.yaml", "one", True),
        ("quizzes/x.yaml", "two", False),
        ("quizzes/x.yaml", "quiz", True),
    ]
    assert [(each.record, each.target, each.text, each.alone) for each in page.citations] == [
        ("source", "overview.1", "¶", False),
        ("factcheck", "", "The fact check", True),
    ]
    assert [(each.path, each.alt, each.caption) for each in page.figures] == [
        ("docs/figures/aid.svg", "What it says", "A caption")
    ]
    assert [(each.kind, each.path, each.anchor) for each in page.links] == [
        ("term", "docs/glossary.md", "a-term"),
        ("page", "docs/x/other.md", "there"),
    ]
    assert module is not None
    assert (module.slug, module.title, module.minutes) == ("x", "A page", 5)
    assert [(each.id, each.sentence, str(each.span)) for each in module.objectives] == [
        ("name-it", "Name it.", "docs/x/index.md:5:3")
    ]


def test_places_are_those_of_the_file_although_front_matter_and_code_are_blanked() -> None:
    page, _, _ = read_page("docs/x/index.md", PAGE)
    assert str(page.placements[0].span) == "docs/x/index.md:12:14"


def test_headings_have_the_anchors_of_the_built_page() -> None:
    page, _, _ = read_page("docs/x/index.md", PAGE)
    assert [(heading.level, heading.text, heading.anchor) for heading in page.headings] == [
        (1, "A first page", "a-first-page"),
        (2, "Same", "same"),
        (2, "Same", "same_1"),
        (2, "Own", "mine"),
    ]


@pytest.mark.parametrize(
    "heading", ["Goïta’s *two* coups", "What, when & why?", "A  b - c", "`code` [link](x.md)", "7.5 %"]
)
def test_anchors_agree_with_python_markdown(heading: str) -> None:
    converter = markdown.Markdown(extensions=["toc"])
    converter.convert(f"## {heading}")
    page, _, _ = read_page("docs/x.md", f"## {heading}\n")
    assert page.headings[0].anchor == converter.toc_tokens[0]["id"]  # type: ignore[attr-defined]


@given(st.text(max_size=40))
def test_slugs_agree_with_python_markdown(text: str) -> None:
    from markdown.extensions.toc import slugify as theirs

    assert slugify(text) == theirs(text, "-")


def test_faults_of_the_front_matter_have_their_place() -> None:
    _, _, problems = read_page("docs/x/index.md", "---\ntitle: a: b\n---\n")
    assert [(problem.id, problem.span.line) for problem in problems] == [("yaml-syntax", 2)]
    _, _, problems = read_page("docs/x/index.md", "---\nminutes: 0\nobjectives: {Name It: x}\n---\n")
    assert [(problem.id, problem.span.line) for problem in problems] == [("out-of-range", 2), ("malformed-value", 3)]


def test_a_glossary_has_a_term_per_second_heading() -> None:
    terms = read_terms(
        "docs/glossary.md", "# Glossary\n\n## A term\n\nIt means *this*. And more.\n\n## Other\n\nThat.\n"
    )
    assert {id: (term.name, term.definition) for id, term in terms.items()} == {
        "a-term": ("A term", "It means *this*. And more."),
        "other": ("Other", "That."),
    }


@given(st.text(alphabet='[]()!#`~<>-\n .ax/"{}:', max_size=200))
def test_no_markdown_whatever_raises(text: str) -> None:
    page, _, _ = read_page("docs/x.md", text)
    assert len(page.prose) == len(text)
