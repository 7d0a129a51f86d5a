"""Each teaching check is right nine times of ten, measured on questions that were labelled without it."""

from pathlib import Path
from runpy import run_path

import pytest

from coursepack.checks import CHECKS

MEASURE = run_path(str(Path(__file__).parents[1] / "labelled" / "measure.py"))
COURSE = MEASURE["read"]()


def test_the_labelled_set_is_large_and_half_of_it_sound() -> None:
    ids = {question.id for _, question in COURSE.questions}
    sound = [id for id, flaws in MEASURE["LABELS"].items() if not flaws]
    assert ids == set(MEASURE["LABELS"])
    assert len(ids) >= 150
    assert 0.35 <= len(sound) / len(ids) <= 0.65


@pytest.mark.parametrize("id", MEASURE["FLAWS"])
def test_a_check_is_right_nine_times_of_ten(id: str, record_property: pytest.FixtureRequest) -> None:
    assert id in CHECKS.ids
    score = MEASURE["score"](COURSE, id)
    assert len(score.right) >= 4, "a check that finds next to nothing shows nothing"
    assert score.precision >= 0.9, score.wrong
