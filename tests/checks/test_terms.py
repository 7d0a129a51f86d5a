"""Terms of the glossary: explained in time, used, and all there."""

import pytest
from one_course import problems, said

GLOSSARY = "docs/glossary.md"
FIRST, SECOND = "docs/kora/first.md", "docs/kora/second.md"
NAV = ("kora/first.md", "kora/second.md", "glossary.md", "guide.md")
LINK = "[civil society](../glossary.md#civil-society)"


def course(first: str, second: str, *terms: str) -> dict[str, str]:
    """Two lessons, and a glossary of these terms."""
    entries = "".join(f"\n## {term}\n\nIt is explained.\n" for term in terms)
    return {GLOSSARY: f"# Glossary\n{entries}", FIRST: f"# A\n\n{first}\n", SECOND: f"# B\n\n{second}\n"}


def early(first: str, second: str, *terms: str) -> list[str]:
    """What is said of terms that come too early."""
    return said("term-before-definition", course(first, second, *(terms or ("Civil society",))), NAV)


def test_a_term_used_before_the_page_that_explains_it_is_found_at_its_first_use() -> None:
    texts = course("A civil\nsociety stood up. Civil societies differ.", f"The {LINK}.", "Civil society")
    (problem,) = problems("term-before-definition", texts, NAV)
    assert problem.message == '"civil society" is a term of the glossary, and only a later page explains it'
    assert tuple(problem.span) == (FIRST, 3, 3, 4, 8)
    assert problem.related[0].span.file == SECOND


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"The {LINK}.", "Then civil society."),
        ("What **civil society** is.", f"The {LINK}."),
        ("## On civil society", f"The {LINK}."),
        ('He said "civil society" and left. “Civil society”, she said.', f"The {LINK}."),
        ("See [civil society and war](https://example.org).", f"The {LINK}."),
        ("Then civil society, the groups outside the state, stood up.", f"The {LINK}."),
        ("Groups (civil society) stood up.", f"The {LINK}."),
        ("A civil-society-like crowd, uncivil society.", f"The {LINK}."),
    ],
)
def test_what_explains_is_linked_or_is_not_the_course_speaking_passes(first: str, second: str) -> None:
    assert early(first, second) == []


def test_a_term_that_no_lesson_links_is_found() -> None:
    assert early("The civil society met the army, the police and others.", "x") == [
        '"civil society" is a term of the glossary, and no lesson links it to the glossary'
    ]


def test_everyday_words_pass_and_abbreviations_count_in_their_own_spelling() -> None:
    assert early("The voice asks for support and aid.", "x", "Voice", "Support", "AID") == []
    assert len(early("AID asks for conditionality.", "x", "AID", "Conditionality")) == 2


def test_pages_outside_modules_and_outside_the_navigation_are_not_looked_at() -> None:
    texts = course("x", "y", "Civil society")
    assert said("term-before-definition", texts | {"docs/guide.md": "# G\n\nThe civil society.\n"}, NAV) == []
    assert said("term-before-definition", texts | {FIRST: "# A\n\nThe civil society.\n"}, ("glossary.md",)) == []


def test_an_entry_that_nothing_needs_is_found() -> None:
    assert said("unused-term", course("x", "y", "Graft"), NAV) == [
        '"Graft" is explained here, and nothing in the course uses or links it'
    ]
    for text in ("Grafts were known.", "The [abuse](../glossary.md#graft) of office.", "They call it “graft”."):
        assert said("unused-term", course(text, "y", "Graft"), NAV) == []
    question = (
        "title: x\nquestions:\n  - {id: q, type: true-false, use: quiz, objective: o, level: apply,"
        " prompt: Graft is legal., answer: false, if-true: a, if-false: b}\n"
    )
    assert said("unused-term", course("x", "y", "Graft") | {"quizzes/kora.yaml": question}, NAV) == []


def missing(text: str) -> list[str]:
    """What is said of terms that the glossary lacks."""
    return said("term-not-in-glossary", course(text, "y", "Root cause", "Graft"), NAV)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A **trigger** is one event.", None),
        ("A **trigger** is the event that comes last.", "trigger"),
        ("Reading sideways is called **lateral reading**.", "lateral reading"),
        ("Some speak of it; a **sign** is what shows it.", "sign"),
        ("This is known as a **sign**.", "sign"),
        ("We call this a **sign**.", "sign"),
        ("This is a **tension**: two pieces of advice.", "tension"),
    ],
)
def test_what_a_lesson_defines_is_an_entry(text: str, word: str | None) -> None:
    assert missing(text) == [f'this defines "{word or "trigger"}", which is no entry of the glossary']


@pytest.mark.parametrize(
    "text",
    [
        "A **root** is a condition. A **root cause** is a condition. They call it **graft**.",
        "**Time:** is a matter of taste.",
        "- **Mali** is a country.",
        "The **African Union** is a body. An **AU** is a body.",
        "This is a **must**. It is **not** a coup. He is called **Keita**.",
        "A **[trigger](../glossary.md#trigger)** is the event.",
        "The **north** with Kidal; a **strong** objection does three things.",
    ],
)
def test_known_words_names_labels_and_stress_pass(text: str) -> None:
    assert missing(text) == []


def test_another_name_in_the_first_sentence_of_an_entry_is_known() -> None:
    texts = course("A **trigger** is the event.", "y", "Proximate cause")
    texts[GLOSSARY] = texts[GLOSSARY].replace("It is explained.", "A proximate cause, or trigger, comes last.")
    assert said("term-not-in-glossary", texts, NAV) == []


def test_a_course_without_a_glossary_lacks_no_entry() -> None:
    assert said("term-not-in-glossary", {FIRST: "# A\n\nA **trigger** is the event.\n"}, NAV) == []


def test_odd_glossaries_are_borne() -> None:
    for term in ("🌊", "*", "(a", "[x](y)", "A" * 5000, "1 2 3"):
        for check in ("term-before-definition", "unused-term", "term-not-in-glossary"):
            said(check, course("x " * 5000, "A **b** is a c.", term), NAV)
