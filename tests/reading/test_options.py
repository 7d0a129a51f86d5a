"""What `[tool.coursepack]` says, and mistakes in it."""

import re
from pathlib import Path

import pytest

from coursepack.ground.files import Files
from coursepack.reading.options import Options, read_options

REPOSITORY = Path(__file__).parents[2]


def read(text: str) -> tuple[Options, list[str]]:
    """The options in this text, and each problem as place and sentence."""
    options, problems = read_options(Files({"pyproject.toml": text}))
    return options, [f"{each.span}: {each.sentence}" for each in problems]


def test_language_and_severities_are_taken() -> None:
    text = '[tool.coursepack]\nlanguage = "fr"\nseverity = {exam-twin = "error", wrong-use = "off"}\n'
    assert read(text) == (Options("fr", {"exam-twin": "error", "wrong-use": "off"}), [])


def test_the_table_shown_to_instructors_is_sound() -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", (REPOSITORY / "quizzes" / "README.md").read_text("utf-8"), re.S)
    assert read(shown) == (Options("en", {"near-duplicate": "error", "hard-to-read": "off"}), [])


def test_without_a_table_nothing_changes() -> None:
    assert read("") == (Options(), [])
    assert read('[tool.ruff]\nlanguage = "fr"\n') == (Options(), [])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('langage = "en"', '2:1: unknown key "langage" in [tool.coursepack]; did you mean "language"?'),
        ("language = 3", '2:1: "language" must be a text, but here is the number 3'),
        ('severity = "off"', '2:1: "severity" must be keys with values (key: value), but here is the text "off"'),
        ('severity.wrong-usse = "off"', '2:10: there is no check "wrong-usse"; did you mean "wrong-use"?'),
        ('severity.wrong-use = "of"', '2:10: "wrong-use" cannot be "of"; did you mean "off"?'),
        ("severity = ", "2:12: cannot read this file: TOML ends here: invalid value; mend this line"),
    ],
)
def test_a_mistake_is_said_at_its_place(text: str, problem: str) -> None:
    options, problems = read(f"[tool.coursepack]\n{text}\n")
    assert [each.split(", but")[0] for each in problems] == [f"pyproject.toml:{problem.split(', but')[0]}"]
    assert options == Options()


def test_the_table_may_be_anything_at_all() -> None:
    assert read('[tool]\ncoursepack = "x"\n')[0] == Options()
    assert read("tool = 3\n")[0] == Options()
