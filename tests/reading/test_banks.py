"""Banks as values."""

from decimal import Decimal

from coursepack.ground.files import Unreadable
from coursepack.model.interactions import Choice, Option, Pick
from coursepack.reading.banks import read_bank

QUESTION = """\
  - id: {id}
    type: single-choice
    use: quiz
    objective: place-it
    level: apply
    prompt: What is 1.10?
    options:
      - text: 1.10
        correct: true
        feedback: As it was typed.
      - id: other
        text: 010
        feedback: Also as it was typed.
"""


def bank_of(*ids: str) -> str:
    """A bank with a question for each id."""
    return "title: A bank\nquestions:\n" + "".join(QUESTION.format(id=id) for id in ids)


def test_a_question_becomes_a_choice_with_its_texts_as_typed() -> None:
    bank, problems = read_bank("quizzes/x.yaml", bank_of("one"))
    assert problems == []
    assert bank is not None
    question = bank.questions[0]
    assert question.interaction == Choice(
        Pick.ONE,
        (Option("1", "1.10", True, "As it was typed."), Option("other", "010", False, "Also as it was typed.")),
    )
    assert (bank.module, bank.exam, question.points, question.claims) == ("x", False, Decimal(1), ())


def test_a_question_that_is_wrong_does_not_keep_its_neighbors_from_being_read() -> None:
    text = bank_of("one", "two", "three").replace("id: two\n    type: single-choice", "id: two\n    type: sinle-choice")
    bank, problems = read_bank("quizzes/x.yaml", text)
    assert bank is not None
    assert [question.id for question in bank.questions] == ["one", "three"]
    assert bank.faulty == {"two"}
    assert [problem.id for problem in problems] == ["not-one-of"]


def test_an_exam_question_has_no_use_and_a_practice_question_needs_one() -> None:
    _, problems = read_bank("quizzes/exam/x.yaml", bank_of("one"))
    assert problems[0].sentence.startswith('unknown key "use" in an exam question')
    _, problems = read_bank("quizzes/x.yaml", bank_of("one").replace("    use: quiz\n", ""))
    assert [problem.message for problem in problems] == ['a practice question needs "use"']


def test_a_file_that_is_no_bank_gives_problems_and_no_bank() -> None:
    for text in ("", "- one\n", "title: x\n", "title: x\nquestions: none\n", "a: [", Unreadable("gone")):
        bank, problems = read_bank("quizzes/x.yaml", text)
        assert bank is None or bank.questions == ()
        assert problems


def test_a_set_is_asked_in_the_order_of_the_bank() -> None:
    bank, _ = read_bank("quizzes/x.yaml", bank_of("one", "two"))
    assert bank is not None
    assert [question.id for question in bank.asked("quiz")] == ["one", "two"]
    assert [question.id for question in bank.asked("two")] == ["two"]
    assert bank.asked("review") == bank.asked("no-such-id") == ()


def test_every_problem_of_a_file_is_found_in_one_run() -> None:
    text = bank_of("one", "two").replace("correct: true", "correct: yes").replace("level: apply", "level: aply")
    _, problems = read_bank("quizzes/x.yaml", text)
    assert sorted(problem.id for problem in problems) == ["not-one-of", "not-one-of", "wrong-type", "wrong-type"]


def test_links_in_the_texts_are_known_with_their_places() -> None:
    text = bank_of("one").replace("As it was typed.", "See [here](../docs/a.md#b) and ![it](images/x.png).", 1)
    bank, _ = read_bank("quizzes/x.yaml", text)
    assert bank is not None
    assert [(link.kind, link.path, link.anchor, str(link.span)) for link in bank.links] == [
        ("page", "docs/a.md", "b", "quizzes/x.yaml:12:30"),
        ("image", "quizzes/images/x.png", "", "quizzes/x.yaml:12:56"),
    ]
