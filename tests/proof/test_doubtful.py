"""Places where a schema and its readers like to differ, each with the verdict that both must give."""

import pytest

from coursepack.ground.yaml_tree import read_tree

from .good import TEXTS
from .test_mutants import judge_text
from .verdict import sound

# What stands in the good bank, what is put in its place, and whether a bank may say so.
CASES = [
    ("tolerance: 0.01", "tolerance: .inf", False),
    ("tolerance: 0.01", "tolerance: -1e-999", False),
    ("tolerance: 0.01", "tolerance: -0", True),
    ("answer: 0.79", "answer: 0e99999999999999999999", False),
    ("answer: 0.79", "answer: 1e-999999999", False),
    ("answer: 0.79", "answer: 0x10", True),
    ("answer: 0.79", "answer: 1.", True),
    ("answer: 0.79", 'answer: "0.79"', False),
    ("answer: 0.79", "answer: 0.79 million", False),
    ("points: 2.5", "points: 1e999", False),
    ("points: 2.5", "points: 1e-300", True),
    ("points: 2.5", "points: 0", False),
    ("points: 2.5", "points: true", False),
    ("- trigger", "- true", False),
    ("- trigger", "- ~", False),
    ("- trigger", "- no", True),
    ("- trigger", "- 12:30", True),
    ("- trigger", "- 1e999", True),
    ("text: spark", "text: 2020", True),
    ("text: spark", "text: ' '", False),
    ("text: spark", 'text: "\\u2003"', False),
    ("category: event", "category:", False),
    ("[event, view]", "[event, event]", False),
    ("answer: false", "answer: no", False),
    ("correct: true", "correct: 1", False),
    ("id: two-roots", 'id: "two-roots\\n"', False),
    ("id: two-roots", "id: true", False),
    ("id: two-roots", "id: review", False),
    ("id: idle-courts", "id: 1", False),
    ("id: idle-courts", "id: review", True),
    ("use: quiz", "use: quiz\n    use: quiz", False),
    ("use: quiz", "use:", False),
    ("use: quiz", "use: ''", False),
    ("claims: [c01]", "claims: [c01, c01]", False),
    ("claims: [c01]", "claims: []", True),
    ("hints: [A little less than one.]", "hints: []", False),
    ("      year:", "      Year:", False),
    ("      year:", '      "year\\n":', False),
]


@pytest.mark.parametrize(("old", "new", "may"), CASES)
def test_both_verdicts_are_the_same(old: str, new: str, may: bool) -> None:
    text = next(text for text in TEXTS if old in text).replace(old, new, 1)
    judge_text(text)
    assert sound(read_tree(text, "doubtful.yaml")) is may
