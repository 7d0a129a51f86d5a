"""What an editor offers, explains and underlines in a bank: VS Code's language server for YAML is asked."""

from pathlib import Path
from typing import Any

import pytest
from cursor import split, taken
from language_server import Editor, Message

from coursepack.reading.banks import read_bank
from coursepack.reading.schema import load_schema

pytestmark = pytest.mark.slow

QUIZZES = Path(__file__).parents[2] / "quizzes"
HEAD = "# yaml-language-server: $schema=bank.schema.json\ntitle: x\nquestions:\n"
DEFINITIONS: dict[str, Any] = load_schema("bank")["definitions"]
TYPES: list[str] = load_schema("bank")["properties"]["questions"]["items"]["properties"]["type"]["enum"]
# Enough of a question that what is left to say of it is its own.
BEGUN = "  - id: a\n    use: quiz\n    objective: o\n    level: apply\n    prompt: Which?\n"
SOUND = BEGUN + "    type: numeric\n    answer: 1\n"
SNIPPET, SKELETON, KEY = 9, 7, 10


def offered(editor: Editor, marked: str) -> tuple[str, list[Message]]:
    """The text, and what is offered at the cursor."""
    text, line, column = split(HEAD + marked)
    return text, editor.opened(QUIZZES, text).completions(line, column)


def labels(found: list[Message], *kinds: int) -> list[str]:
    return sorted(each["label"] for each in found if not kinds or each["kind"] in kinds)


def underlined(editor: Editor, body: str) -> list[tuple[str, str]]:
    """Each stretch of text that is underlined, and what is said of it."""
    document = editor.opened(QUIZZES, HEAD + body)
    lines, found = (HEAD + body).split("\n"), []
    for each in editor.underlined(document.uri):
        start, end = each["range"]["start"], each["range"]["end"]
        assert start["line"] == end["line"]
        found.append((lines[start["line"]][start["character"] : end["character"]], each["message"]))
    return found


VALUES = {
    "  - id: a\n    type: ▮\n": TYPES,
    "  - type: open\n    use: ▮\n": DEFINITIONS["use"]["enum"],
    "  - type: open\n    level: ▮\n": DEFINITIONS["level"]["enum"],
    "  - type: cloze\n    blanks:\n      year:\n        type: ▮\n": ["numeric", "short-answer", "single-choice"],
    "  - type: true-false\n    answer: ▮\n": ["false", "true"],
    "  - type: single-choice\n    options:\n      - text: a\n        correct: ▮\n": ["false", "true"],
}
KEYS = {
    "  - type: single-choice\n    options:\n      - text: a\n        ▮": {"id", "correct", "feedback"},
    "  - type: short-answer\n    answers: [a]\n    wrong:\n      - text: b\n        ▮": {"feedback"},
    "  - type: numeric\n    wrong:\n      - value: 1\n        ▮": {"tolerance", "feedback"},
    "  - type: open\n    rubric:\n      - criterion: a\n        ▮": {"levels"},
    "  - type: cloze\n    blanks:\n      year:\n        type: numeric\n        answer: 1\n        ▮": {
        *("otherwise", "tolerance", "unit", "wrong")
    },
}
HOVERS = {
    "  - ty▮pe: open\n": "How the learner answers.",
    "  - type: numeric\n    toler▮ance: 1\n": DEFINITIONS["numeric"]["properties"]["tolerance"]["description"],
    "  - type: open\n    lev▮el: apply\n": DEFINITIONS["level"]["description"],
    "  - type: single-choice\n    options:\n      - text: a\n        corr▮ect: true\n": DEFINITIONS["correct"][
        "description"
    ],
}
TYPOS = {
    BEGUN + "    type: single-choise\n    options: []\n": ("single-choise", '"single-choice"'),
    BEGUN + "    type: numeric\n    answer: 1\n    tolerence: 2\n": ("tolerence", "not allowed"),
    BEGUN + "    type: ordering\n    items:\n      - {text: a}\n      - {txt: b, text: c}\n": ("txt", "not allowed"),
    BEGUN.replace("apply", "aply") + "    type: numeric\n    answer: 1\n": ("aply", '"apply"'),
    BEGUN + "    type: numeric\n    answer: one\n": ("one", '"number"'),
    BEGUN + "    type: numeric\n    answer: 1\n    points: 0\n": ("0", "0"),
}


@pytest.mark.parametrize("marked", VALUES)
def test_where_a_word_of_a_list_belongs_the_list_is_offered(editor: Editor, marked: str) -> None:
    assert labels(offered(editor, marked)[1]) == sorted(VALUES[marked])


@pytest.mark.parametrize("kind", TYPES)
def test_in_a_question_the_keys_of_its_type_are_offered_and_no_others(editor: Editor, kind: str) -> None:
    text, found = offered(editor, f"  - id: a\n    type: {kind}\n    ▮")
    assert labels(found, KEY) == sorted({*DEFINITIONS[kind]["properties"]} - {"id", "type"})
    assert labels(found, SNIPPET, SKELETON) == [kind]
    for each in found:
        assert taken(text, each).split("\n")[len(HEAD.split("\n")) + 1].startswith("    "), each
        assert ":" in each["textEdit"]["newText"]


@pytest.mark.parametrize("marked", KEYS)
def test_in_a_part_of_a_question_its_own_keys_are_offered(editor: Editor, marked: str) -> None:
    assert set(labels(offered(editor, marked)[1], KEY)) == KEYS[marked]


@pytest.mark.parametrize("before", ["  - ▮", "  - id: another\n    ▮", f"{SOUND}  - ▮"])
@pytest.mark.parametrize("kind", TYPES)
def test_a_whole_question_of_each_type_is_offered_and_is_one_our_reader_accepts(
    editor: Editor, kind: str, before: str
) -> None:
    text, found = offered(editor, before)
    assert labels(found, SNIPPET) == sorted(TYPES)
    (whole,) = (each for each in found if each["label"] == kind and each["kind"] == SNIPPET)
    bank, problems = read_bank("quizzes/x.yaml", taken(text, whole))
    assert (problems, bank and bank.questions[-1].type) == ([], kind)


def test_a_question_without_a_type_is_offered_the_keys_that_all_have(editor: Editor) -> None:
    common = set.intersection(*(set(DEFINITIONS[kind]["properties"]) for kind in TYPES))
    assert labels(offered(editor, "  - ▮")[1], KEY) == sorted(common)


@pytest.mark.parametrize("marked", HOVERS)
def test_the_pointer_over_a_key_shows_what_it_is_for(editor: Editor, marked: str) -> None:
    text, line, column = split(HEAD + marked)
    assert HOVERS[marked] in editor.opened(QUIZZES, text).hover(line, column)


@pytest.mark.parametrize("body", TYPOS)
def test_a_slip_is_underlined_and_nothing_else(editor: Editor, body: str) -> None:
    word, says = TYPOS[body]
    ((found, message),) = underlined(editor, body)
    assert found == word
    assert says in message


def test_what_is_missing_is_said_at_the_question(editor: Editor) -> None:
    ((_, message),) = underlined(editor, BEGUN + "    type: true-false\n")
    assert message == 'Missing property "answer".'
