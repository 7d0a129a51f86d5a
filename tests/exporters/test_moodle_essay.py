"""What an answer to an open question is compared with reaches the graders in Moodle."""

from collections.abc import Callable
from dataclasses import replace

from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank

from .moodle import questions, text, words

Exported = Callable[..., tuple[bytes, list[Problem]]]


def test_model_partial_answer_and_rubric_are_for_graders(kora_bank: Bank, exported: Exported) -> None:
    found = questions(exported("moodle-xml", kora_bank)[0])["judge-kora"]
    assert found.get("type") == "essay"
    assert words(text(found.find("graderinfo"))) == (
        "Model answer It was the last push. Before it: two years & more. "
        "Partial answer It came before the coup. (Says nothing of why.) "
        "Rubric, each line from least to most "
        "Names the root not at all in words < 5 in full Names the trigger no yes"
    )
    assert "last push" not in text(found.find("questiontext")) + text(found.find("generalfeedback"))
    assert text(found.find("responsetemplate")) == ""


def test_hints_are_lost_and_said(kora_bank: Bank, exported: Exported) -> None:
    question = kora_bank.question("judge-kora")
    assert question
    bank = replace(kora_bank, questions=(replace(question, hints=("Think.",)),))
    _, (loss,) = exported("moodle-xml", bank)
    assert loss.message == 'the hints of question "judge-kora" are left out: an essay in Moodle has none'
