"""What is wrong with a bank as a whole: places of keys, levels, types."""

from itertools import product
from math import isclose

import pytest
from one_course import said

from coursepack.checks.key_positions import chance

BANK, EXAM = "quizzes/kora.yaml", "quizzes/exam/kora.yaml"
HEAD = "objective: o, prompt: p"


def choice(id: str, place: int, options: int = 3, level: str = "apply", use: str = "quiz") -> str:
    """A single-choice question whose key stands at a place, counted from 0."""
    given = ", ".join(
        f"{{text: t{at}, {'correct: true, ' if at == place else ''}feedback: f}}" for at in range(options)
    )
    used = f"use: {use}, " if use else ""
    return f"  - {{id: {id}, type: single-choice, {used}level: {level}, {HEAD}, options: [{given}]}}\n"


def truth(id: str, answer: str, level: str = "apply", use: str = "quiz") -> str:
    """A statement to judge."""
    given = f"answer: {answer}, if-true: a, if-false: b"
    return f"  - {{id: {id}, type: true-false, use: {use}, level: {level}, {HEAD}, {given}}}\n"


def bank(*questions: str) -> dict[str, str]:
    """The practice bank of these questions."""
    return {BANK: "title: x\nquestions:\n" + "".join(questions)}


def keys(places: str, options: int = 3) -> list[str]:
    """Questions whose keys stand at these places."""
    return [choice(f"q{at}", int(place), options) for at, place in enumerate(places)]


def test_chance_is_that_of_counting_every_case() -> None:
    for number, places in ((4, 3), (5, 2), (6, 3)):
        cases = list(product(range(places), repeat=number))
        for most in range(number // places + 1, number + 1):
            full = sum(case.count(place) >= most for case in cases for place in range(places))
            assert isclose(chance(most, number, places), min(1.0, full / len(cases)))
    assert chance(10_000, 10_000, 3) == 0.0


@pytest.mark.parametrize(
    ("places", "message"),
    [
        ("1" * 10 + "02", "of the 12 questions with 3 options, 10 have their key in the second place"),
        ("2" * 12, "of the 12 questions with 3 options, 12 have their key in the third place"),
        ("1" * 9 + "022", ""),
        ("1" * 6, "of the 6 questions with 3 options, 6 have their key in the second place"),
        ("1" * 5, ""),
        ("012" * 10, ""),
    ],
)
def test_a_place_is_too_full_when_chance_would_seldom_fill_it(places: str, message: str) -> None:
    found = said("key-positions", bank(*keys(places)))
    assert [each.split(";")[0] for each in found] == ([message] if message else [])


def test_questions_with_another_number_of_options_are_counted_apart() -> None:
    mixed = [*keys("1" * 5), *(choice(f"r{at}", 1, 4) for at in range(5))]
    assert said("key-positions", bank(*mixed)) == []
    assert len(said("key-positions", bank(*keys("1" * 12, 26)))) == 1


def test_statements_that_are_nearly_all_true_are_found() -> None:
    truths = [truth(f"t{at}", "true") for at in range(8)]
    (message,) = said("key-positions", bank(*truths))
    assert message.startswith('of the 8 true-false questions, 8 have the answer "true"; by chance')
    assert said("key-positions", bank(*truths[:7])) == []
    assert said("key-positions", bank(*truths, truth("f", "false"), truth("g", "false"))) == []


def levels(remember: int, understand: int, apply: int, use: str = "quiz") -> dict[str, str]:
    """A bank with so many questions at each level."""
    wanted = ["remember"] * remember + ["understand"] * understand + ["apply"] * apply
    return bank(*(truth(f"q{at}", "true", level, use) for at, level in enumerate(wanted)))


@pytest.mark.parametrize(
    ("mix", "found"),
    [
        ((3, 3, 4), []),
        ((4, 2, 4), ['4 have the level "remember" (good are 30 percent at most)']),
        ((3, 4, 3), ["3 ask to apply or more (good are 40 percent at least)"]),
        ((0, 10, 0), ["none ask to apply or more (good are 40 percent at least)"]),
        ((9, 0, 0), []),
    ],
)
def test_recall_is_bounded_above_and_use_below(mix: tuple[int, int, int], found: list[str]) -> None:
    assert said("level-mix", levels(*mix)) == [f"of the 10 practice questions, {each}" for each in found]


def test_pretests_and_modules_of_no_section_have_no_mixture() -> None:
    assert said("level-mix", levels(12, 0, 0, use="pretest")) == []
    index = "---\ntitle: Kora\nobjectives: {o: Say which is which.}\n---\n"
    assert said("level-mix", {**levels(12, 0, 0), "docs/kora/index.md": index}) == []


def test_a_paper_has_a_mixture_too() -> None:
    paper = "title: x\nquestions:\n  o: {remember: 6, apply: 6}\n"
    assert said("level-mix", {"quizzes/blueprints/kora.yaml": paper}) == [
        'of the 12 questions of this paper, 6 have the level "remember" (good are 30 percent at most)'
    ]


OTHERS = (
    f"  - {{id: s1, type: short-answer, use: quiz, level: apply, {HEAD}, answers: [x], otherwise: o, feedback: f}}\n",
    f"  - {{id: n1, type: numeric, use: quiz, level: apply, {HEAD}, answer: 2, otherwise: o}}\n",
    f"  - {{id: o1, type: open, use: quiz, level: apply, {HEAD}, model-answer: m, partial-answer: n,"
    " rubric: [{criterion: c, levels: [a, b]}]}\n",
)


def test_a_bank_has_five_types_and_not_mostly_one() -> None:
    singles = [choice(f"q{at}", at % 3) for at in range(6)]
    assert said("type-mix", bank(*singles, *OTHERS, truth("t1", "true"))) == []
    (few,) = said("type-mix", bank(*singles, *OTHERS, choice("r", 1)))
    assert "there are only 4 types" in few
    assert "7 are single-choice (good are 60 percent at most)" in few
    assert said("type-mix", bank(*singles, *OTHERS)) == []


def test_nothing_is_created_by_picking() -> None:
    paper = {"quizzes/blueprints/kora.yaml": "title: x\nquestions:\n  o: {create: 1}\n"}
    picked = {EXAM: "title: x\nquestions:\n" + choice("e", 0, level="create", use="")}
    assert said("type-mix", paper | picked) == [
        'the questions at the level "create" for "o" are of the type single-choice'
    ]
    assert said("type-mix", paper) == []
    written = OTHERS[2].replace("use: quiz, level: apply", "level: create")
    assert said("type-mix", paper | {EXAM: picked[EXAM] + written}) == []
