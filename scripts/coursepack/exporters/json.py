"""json: a bank as plain data, with nothing lost and every default filled in; numbers are texts.

Many readers of JSON would round a number.
"""

import json
from typing import Any

from coursepack.exporters._json_answers import answers
from coursepack.ground.numerals import written
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course
from coursepack.packing.exporter import Exported, Exporter
from coursepack.packing.names import bank_name

VERSION = 1


def export(course: Course, bank: Bank) -> Exported:
    """One file: the bank with its questions in order, under the keys that a bank's YAML has."""
    content = {
        "format": "coursepack-bank",
        "version": VERSION,
        "module": bank.module,
        "exam": bank.exam,
        "title": bank.title,
        "questions": [_question(question) for question in bank.questions],
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    return {f"{bank_name(bank)}.json": text.encode("utf-8")}, []


def _question(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "type": question.type,
        "use": question.use,
        "objective": question.objective,
        "level": question.level,
        "claims": list(question.claims),
        "prompt": question.prompt,
        **answers(question.interaction),
        "hints": list(question.hints),
        "feedback": question.feedback,
        "correction": question.correction,
        "points": written(question.points),
    }


EXPORTER = Exporter("JSON: everything in a bank, for programs", export)
