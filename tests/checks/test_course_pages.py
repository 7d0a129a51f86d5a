"""Pages as such: headings, titles, ways to them, figures, events, objectives."""

import pytest
from one_course import HOME, INDEX, problems, said

LESSON = "docs/kora/lesson.md"


def headings(text: str) -> list[str]:
    """What is said of a page's headings."""
    return said("heading-order", {LESSON: text})


@pytest.mark.parametrize(
    "text",
    [
        "# A\n\n## B\n\n### C\n\n## D\n\n### E\n",
        "---\ntitle: A\n---\n\n## B\n\n### C\n",
        "# A\n\n```\n# a comment\n#### another\n```\n",
        "Title\n=====\n\n### C\n",
        "",
        "no heading",
    ],
)
def test_headings_that_go_one_level_deeper_at_a_time_pass(text: str) -> None:
    assert headings(text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# A\n\n### C\n", '"C" has level 3, and "A" before it has level 1'),
        ("## B\n\n##### C\n", '"C" has level 5, and "B" before it has level 2'),
        ("### C\n", '"C" has level 3, and the title before it has level 1'),
        ("# A\n\n# B\n", '"B" is a second title, and a page has one'),
        ("## B\n\n# A\n", '"B" stands above the title'),
    ],
)
def test_a_level_left_out_or_a_second_title_is_found(text: str, message: str) -> None:
    assert headings(text) == [message]


def test_a_page_that_nothing_leads_to_is_found() -> None:
    page = {LESSON: "# Lost\n\n[Itself](lesson.md)\n"}
    assert said("orphan-page", page) == ['no page and no line of the navigation leads to "Lost"']
    assert said("orphan-page", page, ("kora/lesson.md",)) == []
    assert said("orphan-page", page | {"docs/index.md": HOME + "\n[Lost](kora/lesson.md#lost)\n"}) == []
    assert said("orphan-page", page | {"mkdocs.yml": "site_name: x\n"}) == []


def test_pages_that_only_lead_to_each_other_are_lost() -> None:
    pair = {LESSON: "# Lost\n\n[Other](other.md)\n", "docs/kora/other.md": "# Other\n\n[Lost](lesson.md)\n"}
    found = ['only pages that nothing leads to lead to "Lost"', 'only pages that nothing leads to lead to "Other"']
    assert said("orphan-page", pair) == found
    assert said("orphan-page", pair | {"docs/index.md": HOME + "\n[Other](kora/other.md)\n"}) == []


@pytest.mark.parametrize("address", ["kora/lesson/", "kora/lesson.html", "./kora/lesson/#part"])
def test_a_link_in_html_names_the_built_page(address: str) -> None:
    home = {"docs/index.md": f'{HOME}\n<p><a class="x" href="{address}">Lost</a></p>\n'}
    assert said("orphan-page", home | {LESSON: "# Lost\n"}) == []


def test_a_draft_is_on_no_site_and_so_not_lost() -> None:
    for key in ("exclude_docs", "draft_docs"):
        settings = f"site_name: x\nnav: [index.md, kora/index.md]\n{key}: |\n  drafts/\n  *.part.md\n"
        files = {"mkdocs.yml": settings, "docs/drafts/a.md": "# A\n", "docs/kora/b.part.md": "# B\n"}
        assert said("orphan-page", files) == []


def test_a_link_from_a_question_leads_to_a_page_too() -> None:
    bank = (
        "title: x\nquestions:\n  - {id: q, type: true-false, use: quiz, objective: o, level: apply, prompt: p,"
        " answer: true, if-true: 'See [this](../docs/kora/lesson.md).', if-false: b}\n"
    )
    assert said("orphan-page", {LESSON: "# Lost\n", "quizzes/kora.yaml": bank}) == []


def test_a_page_needs_a_title_from_somewhere() -> None:
    assert said("incomplete-front-matter", {LESSON: "## Part\n"}) == [
        'this page has no title, so that its file\'s name "lesson.md" stands in for one'
    ]
    for text in ("# A\n", "---\ntitle: A\n---\n", "---\n'title': A\n---\n", "A\n=\n"):
        assert said("incomplete-front-matter", {LESSON: text}) == []


def test_a_module_says_how_long_it_takes_and_its_objectives_are_sentences() -> None:
    index = {"docs/kora/index.md": INDEX.replace("minutes: 5\n", "")}
    assert said("incomplete-front-matter", index) == ['the module "Kora" states objectives and not how long it takes']
    assert [problem.span.line for problem in problems("incomplete-front-matter", index)] == [4]
    bare = {"docs/kora/index.md": INDEX.replace("Say which is which.", "Coups")}
    assert said("incomplete-front-matter", bare) == ['the objective "Coups" is one word and no sentence']
    # What is wrong with a number is said where it is read.
    assert said("incomplete-front-matter", {"docs/kora/index.md": INDEX.replace("5", "0")}) == []


def test_a_drawing_of_data_has_a_table_and_a_caption() -> None:
    drawing = {"docs/figures/aid.svg": "<svg/>"}
    page = {LESSON: '# A\n\n![Aid](../figures/aid.svg "Aid in 2020")\n'}
    bare = {LESSON: "# A\n\n![Aid](../figures/aid.svg)\n"}
    table = {"docs/figures/aid.csv": "a,b\n"}
    assert said("figure-without-data", drawing | page | table) == []
    (problem,) = problems("figure-without-data", drawing | page)
    assert (problem.span.file, problem.span.line) == (LESSON, 3)
    assert said("figure-without-data", drawing | bare | table) == ['the drawing "docs/figures/aid.svg" has no caption']
    assert problems("figure-without-data", drawing)[0].span.file == "docs/figures/aid.svg"
    icon = {LESSON: "# A\n\nThe sign ![aid](../figures/aid.svg) stands for aid.\n"}
    assert said("figure-without-data", drawing | icon) == []
    elsewhere = {"docs/images/logo.svg": "<svg/>", LESSON: "# A\n\n![A map](../images/logo.svg)\n"}
    assert said("figure-without-data", elsewhere) == []


def event(when: str = "20 December 2021", status: str = "confirmed", more: str = "sources: []") -> dict[str, str]:
    """The record of one later event."""
    entry = f"id: e, date: '2021-12-20', when: {when}, event: x, status: {status}, touches: [], {more}"
    return {"seeds/since.yaml": f"checked: '2022-01-01'\nnote: n\nevents:\n  - {{{entry}}}\n"}


SOURCED = "sources: [{address: 'https://example.org/'}]"


def test_an_event_rests_on_something_or_says_that_it_is_recalled() -> None:
    assert said("undated-event", event()) == ['the event "e" is called "confirmed" and rests on no source and no fact']
    assert said("undated-event", event(more=SOURCED)) == []
    assert said("undated-event", event(more="sources: [], facts: [F01]")) == []
    assert said("undated-event", event(status="recalled")) == []
    fact = "id: F01, topic: t, claims: [], grade: CONTEXT, summary: s, finding: f, use: u"
    bare = {"seeds/factcheck.yaml": f"checked: '2022-01-01'\nfacts:\n  - {{{fact}, sources: []}}\n"}
    found = ['the event "e" is called "confirmed" and rests on no source and facts without one']
    assert said("undated-event", event(more="sources: [], facts: [F01]") | bare) == found
    assert said("undated-event", event("late December", more=SOURCED)) == ['"late December" names no year']


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("2021", []),
        ("December 2021", []),
        ("paid", ['the words "paid" cite an event and name no year']),
        ("2022", ['"2022" is not the year of the event "e"']),
    ],
)
def test_an_event_is_cited_by_its_year(words: str, found: list[str]) -> None:
    page = {LESSON: f"# A\n\nThey were paid. [{words}](../../seeds/since.yaml#e)\n"}
    assert said("undated-event", event(more=SOURCED) | page) == found


def test_an_event_that_went_on_has_the_years_between() -> None:
    page = {LESSON: "# A\n\nIt went on. [2023](../../seeds/since.yaml#e) [2025](../../seeds/since.yaml#e)\n"}
    found = ['"2025" is not the year of the event "e"']
    assert said("undated-event", event("2021 to 2024", more=SOURCED) | page) == found


def objective(sentence: str) -> list[str]:
    """What is said of an objective."""
    return said("unobservable-objective", {"docs/kora/index.md": INDEX.replace("Say which is which.", sentence)})


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Understand the crisis.", "Understand"),
        ("Be able to know the terms.", "know"),
        ("You will fully appreciate the risk.", "appreciate"),
        ("Become familiar with the text.", "Become familiar with"),
        ("Gain a better understanding of coups.", "Gain a better understanding of"),
        ("To learn about Mali.", "learn"),
        ("See the point of a second count.", "See the point"),
    ],
)
def test_a_verb_that_nobody_can_see_is_found(sentence: str, verb: str) -> None:
    assert objective(sentence) == [f'"{verb}" is nothing that a learner can be seen to do']


@pytest.mark.parametrize(
    "sentence",
    [
        "Explain what the author believes.",
        "Name what one must know first, and say why.",
        "Recognize a forecast in a report.",
        "Knowing the source, judge the claim.",
        "Value-check a sum.",
        "Understate nothing.",
        "Say which is which.",
    ],
)
def test_verbs_that_can_be_seen_pass(sentence: str) -> None:
    assert objective(sentence) == []


def test_the_verb_is_pointed_at_even_in_a_folded_sentence() -> None:
    folded = INDEX.replace("Say which is which.", ">-\n    Be able to understand\n    the crisis.")
    (problem,) = problems("unobservable-objective", {"docs/kora/index.md": folded})
    assert tuple(problem.span) == ("docs/kora/index.md", 7, 16, 7, 26)
