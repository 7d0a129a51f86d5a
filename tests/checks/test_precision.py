"""Each teaching check is right nine times of ten, measured on questions and courses that were labeled without it."""

from pathlib import Path

import courses
import measure
import pytest
from score import Score

import coursepack.checks
from coursepack.checks import CHECKS

QUESTIONS = measure.read()
COURSES = courses.read()
# Warnings of which no precision is measured, each with the reason.
NOT_MEASURED = {
    "claim-not-covered": "it counts which claims questions name; there is nothing to judge",
    "copied-run": "its findings are errors; its one warning says that fingerprints are missing",
    "objective-counts": "it counts",
    "objective-not-assessed": "it counts",
    "unplaced-question": "it looks for a link; there is nothing to judge",
    "wrong-use": "it looks for a link; there is nothing to judge",
}


def warnings() -> set[str]:
    """The checks that can give a warning."""
    folder = Path(coursepack.checks.__path__[0])
    return {id for id in CHECKS.ids if '"warning"' in (folder / f"{id.replace('-', '_')}.py").read_text("utf-8")}


def test_the_labeled_set_is_large_and_half_of_it_sound() -> None:
    ids = {question.id for _, question in QUESTIONS.questions}
    sound = [id for id, flaws in measure.LABELS.items() if not flaws]
    assert ids == set(measure.LABELS)
    assert len(ids) >= 150
    assert 0.35 <= len(sound) / len(ids) <= 0.65


def test_every_label_of_a_course_names_a_place_that_is_there() -> None:
    for each in COURSES:
        ids = {question.id for _, question in each.course.questions}
        for place in (place for places in each.places.values() for place in places):
            path, _, words = place.partition(": ")
            assert path in ids or words in "\n".join(each.lines[path]), place


def test_each_warning_is_measured_or_named_with_a_reason() -> None:
    measured = {*measure.FLAWS, *courses.flaws(COURSES)} - set(NOT_MEASURED)
    assert warnings() <= measured | set(NOT_MEASURED)
    assert set(NOT_MEASURED) <= warnings()
    assert measured <= set(CHECKS.ids)


@pytest.mark.parametrize("id", measure.FLAWS)
def test_a_check_is_right_nine_times_of_ten(id: str) -> None:
    judge(measure.score(QUESTIONS, id))


@pytest.mark.parametrize("id", [id for id in courses.flaws(COURSES) if id in CHECKS.ids and id not in NOT_MEASURED])
def test_a_check_of_courses_is_right_nine_times_of_ten(id: str) -> None:
    judge(courses.score(COURSES, id))


def judge(score: Score) -> None:
    """Fail for a check that is too often wrong."""
    assert len(score.right) >= 4, "a check that finds next to nothing shows nothing"
    assert score.precision >= 0.9, score.wrong
