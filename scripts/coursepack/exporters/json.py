"""json: a bank as plain data, with nothing lost and every default filled in."""

import json
from decimal import Decimal
from typing import Any

from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Option, Pick
from coursepack.packing.exporter import Exported, Exporter
from coursepack.packing.losses import left_out
from coursepack.packing.names import bank_name

VERSION = 1


def export(course: Course, bank: Bank) -> Exported:
    """One file: the bank with its questions in order, under the keys that a bank's YAML has."""
    questions, losses = list[dict[str, Any]](), list[Problem]()
    for question in bank.questions:
        answers = _answers(question)
        if answers is None:
            losses.append(left_out(question, "json"))
        else:
            questions.append(_question(question, answers))
    content = {
        "format": "coursepack-bank",
        "version": VERSION,
        "module": bank.module,
        "exam": bank.exam,
        "title": bank.title,
        "questions": questions,
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    return {f"{bank_name(bank)}.json": text.encode("utf-8")}, losses


def _question(question: Question, answers: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": question.id,
        "type": question.type,
        "use": question.use,
        "objective": question.objective,
        "level": question.level,
        "claims": list(question.claims),
        "prompt": question.prompt,
        **answers,
        "hints": list(question.hints),
        "feedback": question.feedback,
        "correction": question.correction,
        "points": _decimal(question.points),
    }


def _answers(question: Question) -> dict[str, Any] | None:
    """The keys that belong to the question's type alone; None for a type that has none yet."""
    match question.interaction:
        case Choice(pick=Pick.TRUTH, options=options):
            return _truth(options)
        case Choice(options=options):
            return {"options": [_option(option) for option in options]}
        case _:
            return None


def _truth(options: tuple[Option, ...]) -> dict[str, Any]:
    """As it is written in a bank: the right answer, and what to say to either."""
    said = {option.id: option for option in options}
    return {
        "answer": said["true"].correct,
        "if-true": said["true"].feedback,
        "if-false": said["false"].feedback,
    }


def _option(option: Option) -> dict[str, Any]:
    return {"id": option.id, "text": option.text, "correct": option.correct, "feedback": option.feedback}


def _decimal(number: Decimal) -> str:
    """A number as a text, because many readers of JSON would round it."""
    return format(number, "f")


EXPORTER = Exporter("JSON: everything in a bank, for programs", export)
