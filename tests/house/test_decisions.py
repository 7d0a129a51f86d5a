"""Decisions are numbered from one on, each number once, in the file's name as in its title."""

import re
from pathlib import Path

DECISIONS = sorted((Path(__file__).parents[2] / "scripts" / "decisions").iterdir())


def test_each_number_is_given_once_and_none_is_left_out() -> None:
    assert [int(path.name[:4]) for path in DECISIONS] == list(range(1, len(DECISIONS) + 1))


def test_a_decision_has_its_number_in_its_title_and_tells_question_choice_and_what_was_rejected() -> None:
    for path in DECISIONS:
        text = path.read_text("utf-8")
        assert text.startswith(f"# {path.name[:4]} "), path.name
        assert re.findall(r"^\*\*(\w+)\.\*\*", text, re.M) == ["Question", "Choice", "Rejected"], path.name
