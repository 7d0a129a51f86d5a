"""Questions that say nearly the same, among themselves and between exam and practice."""

import pytest

from coursepack.checks import CHECKS
from coursepack.ground.span import Span
from coursepack.model.bank import Bank
from coursepack.model.course import Course, Module
from coursepack.reading.banks import read_bank

PROMPT = "According to the newspaper of the capital, why did the garrison march on the harbor that morning?"
OPTIONS = (
    "The pay for the winter had not arrived.",
    "The president had asked for its protection.",
    "The harbor had been sold to a neighbor.",
)


def choice(id: str, prompt: str = PROMPT, options: tuple[str, ...] = OPTIONS, key: int = 0, use: str = "quiz") -> str:
    """A single-choice question as typed."""
    marks = ["correct: true, " if at == key else "" for at in range(len(options))]
    given = ", ".join(f"{{text: '{text}', {mark}feedback: f}}" for text, mark in zip(options, marks, strict=True))
    head = f"  - {{id: {id}, type: single-choice, objective: o, level: apply, "
    return f"{head}{f'use: {use}, ' if use else ''}prompt: '{prompt}', options: [{given}]}}\n"


def truth(id: str, prompt: str) -> str:
    """A statement to judge."""
    given = "use: quiz, objective: o, level: apply, answer: true, if-true: a, if-false: b"
    return f"  - {{id: {id}, type: true-false, prompt: '{prompt}', {given}}}\n"


def bank(path: str, *questions: str) -> Bank:
    """A bank of these questions."""
    read, faults = read_bank(path, "title: x\nquestions:\n" + "".join(questions))
    assert read is not None
    assert faults == []
    return read


def found(check: str, *banks: Bank) -> list[str]:
    """What a check says of a course with these banks."""
    modules = tuple(Module(slug, slug, 5, (), "", Span("x")) for slug in sorted({each.module for each in banks}))
    return [problem.message for problem in CHECKS.get(check)(Course(banks=banks, modules=modules))]


@pytest.mark.parametrize(
    "other",
    [
        choice("b"),
        choice("b", options=OPTIONS[::-1], key=2),
        choice(
            "b", "Why, according to the newspaper of the capital, did the garrison march on the harbor on that day?"
        ),
        choice("b", options=("The pay for winter had not yet arrived.", *OPTIONS[1:])),
    ],
)
def test_the_same_question_in_another_order_or_with_a_few_words_changed_is_found(other: str) -> None:
    assert found("near-duplicate", bank("quizzes/a.yaml", choice("a"), other)) == [
        '"b" asks nearly the same as "a", with the same key'
    ]


@pytest.mark.parametrize(
    "other",
    [
        choice("b", key=1),
        choice("b", options=("It was cold.", "It had been bribed.", "The sea was rising.")),
        choice("b", "Which of these reasons would a historian of war check first, and against which papers?"),
    ],
)
def test_another_key_other_answers_or_another_question_is_no_duplicate(other: str) -> None:
    assert found("near-duplicate", bank("quizzes/a.yaml", choice("a"), other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "How much is a share of 12 percent of the aid to schools?",
            "How much is a share of 15 percent of the aid to schools?",
        ),
        (
            "What set off the coup in the land of Kora, on the coast?",
            "What set off the coup in the land of Tavi, on the coast?",
        ),
        (
            'What kind of line is this: "Wages will fall by spring"?',
            'What kind of line is this: "Prices will rise by autumn"?',
        ),
    ],
)
def test_a_series_with_other_figures_names_or_quotations_is_fair(one: str, other: str) -> None:
    assert found("near-duplicate", bank("quizzes/a.yaml", choice("a", one), choice("b", other))) == []


def test_short_statements_that_differ_in_one_word_are_two() -> None:
    one, other = "The ruling was the trigger of the coup.", "The ruling was the root of the coup."
    assert found("near-duplicate", bank("quizzes/a.yaml", truth("a", one), truth("b", other))) == []
    assert len(found("near-duplicate", bank("quizzes/a.yaml", truth("a", one), truth("b", one)))) == 1


def test_it_is_found_across_banks_but_not_between_exam_and_practice() -> None:
    practice, more, exam = (
        bank("quizzes/a.yaml", choice("a")),
        bank("quizzes/b.yaml", choice("b")),
        "quizzes/exam/a.yaml",
    )
    assert len(found("near-duplicate", practice, more)) == 1
    assert found("near-duplicate", practice, bank(exam, choice("e", use=""))) == []
    assert len(found("near-duplicate", bank(exam, choice("e", use=""), choice("f", use="")))) == 1


def test_a_diagnostic_may_have_a_parallel_form_in_another_module() -> None:
    before, after = choice("a", use="pretest"), choice("b", use="pretest")
    assert found("near-duplicate", bank("quizzes/a.yaml", before), bank("quizzes/z.yaml", after)) == []
    assert found("near-duplicate", bank("quizzes/a.yaml", before, choice("c"))) == []
    assert len(found("near-duplicate", bank("quizzes/a.yaml", before, after))) == 1


def test_each_copy_is_said_once() -> None:
    copies = [choice(id) for id in "abcde"]
    assert len(found("near-duplicate", bank("quizzes/a.yaml", *copies))) == 4


def test_a_reworded_twin_of_a_practice_question_is_found_in_an_exam() -> None:
    prompt = "What made the garrison march on the harbor that morning, if one asks the newspaper of the capital?"
    options = (
        "The harbor was sold to a neighbor.",
        "The winter pay had not arrived.",
        "The president had asked for protection.",
    )
    exam = bank("quizzes/exam/a.yaml", choice("e", prompt, options, key=1, use=""))
    practice = bank("quizzes/a.yaml", choice("a"))
    assert len(found("exam-twin", practice, exam)) == 1
    other = bank("quizzes/exam/a.yaml", choice("e", prompt, options, key=0, use=""))
    assert found("exam-twin", practice, other) == []


@pytest.mark.parametrize("prompt", ["x", "🌊 🌊", "y " * 20_000])
def test_odd_texts_are_borne(prompt: str) -> None:
    found("near-duplicate", bank("quizzes/a.yaml", choice("a", prompt), choice("b", prompt), truth("c", prompt)))


def test_a_key_that_names_a_side_which_is_missing_is_compared_all_the_same() -> None:
    typed = (
        "  - {{id: {id}, type: categorize, use: quiz, objective: o, level: apply, prompt: 'Which is an event, which a "
        "view of one?', categories: [event, {side}], items: [{{text: A court ruled in May., category: event}}, "
        "{{text: The court was to blame., category: view}}]}}\n"
    )
    text = "title: x\nquestions:\n" + typed.format(id="a", side="view") + typed.format(id="b", side="opinion")
    read, _ = read_bank("quizzes/a.yaml", text)
    assert read is not None
    assert found("unknown-reference", read) == ['there is no category "view"']
    assert found("near-duplicate", read) == ['"b" asks nearly the same as "a", with the same key']
