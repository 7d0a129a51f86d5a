"""Read a bank of questions."""

from bisect import bisect_right
from pathlib import PurePosixPath

from coursepack.ground.fields import Fields
from coursepack.ground.files import Unreadable
from coursepack.ground.problem import Problem
from coursepack.ground.yaml_tree import Tree
from coursepack.model.bank import Bank, Question
from coursepack.questions import TYPES
from coursepack.reading.links import links_in_bank
from coursepack.reading.yaml_file import read_yaml


def read_bank(path: str, text: str | Unreadable, loose: bool = False) -> tuple[Bank | None, list[Problem]]:
    """The bank in a file, with every question that could be read; None when the file holds no bank at all.

    `path` is from the course root; a file in a folder `exam` holds exam questions. `loose` banks lie elsewhere.
    """
    tree, problems = read_yaml(path, text, "bank")
    if tree is None or not isinstance(tree.value, dict) or not isinstance(tree.value.get("questions"), list):
        return None, problems
    exam = PurePosixPath(path).parent.name == "exam"
    questions, faulty, more = _questions(tree, _faulty(tree, problems), exam)
    links, pictures = links_in_bank(path, text) if isinstance(text, str) else ((), ())
    bank = Bank(
        path,
        PurePosixPath(path).stem,
        exam,
        loose,
        Fields(tree.value, tree.place).text("title") if isinstance(tree.value.get("title"), (str, int, float)) else "",
        tuple(questions),
        tree.place,
        links,
        frozenset(faulty),
        pictures,
        text if isinstance(text, str) else "",
    )
    return bank, problems + more


def _faulty(tree: Tree, problems: list[Problem]) -> set[int]:
    """Which questions the problems stand in, by place."""
    marks = [mark[:4] for mark in tree.place.at("questions").mark[4]]
    begins = [mark[:2] for mark in marks]
    spans = [problem.span for problem in problems if problem.id != "duplicate-key"]
    places = [(span.line - 1, span.column - 1) for span in spans]
    found = [(bisect_right(begins, place) - 1, place) for place in places]
    return {index for index, place in found if index >= 0 and place < marks[index][2:]}


def _questions(tree: Tree, faulty: set[int], exam: bool) -> tuple[list[Question], list[str], list[Problem]]:
    questions, unread, problems = list[Question](), list[str](), list[Problem]()
    for index, raw in enumerate(tree.value["questions"]):
        if not isinstance(raw, dict):
            continue
        fields = Fields(raw, tree.place.at("questions", index))
        problems += _misused(fields, exam)
        if index in faulty:
            unread.append(str(raw.get("id")))
        else:
            questions.append(_question(fields))
    return questions, unread, problems


def _misused(fields: Fields, exam: bool) -> list[Problem]:
    """What the schema cannot know: whether this file's questions have a `use`."""
    if not isinstance(fields.value.get("type"), str):
        return []
    if exam and "use" in fields.value:
        from coursepack.reading.faults.unknown_key import unknown_key

        return [unknown_key(fields.place.key("use"), "use", "an exam question", None)]
    if not exam and "use" not in fields.value:
        from coursepack.reading.faults.missing_key import missing_key

        return [missing_key(fields.place.span(), "use", "a practice question")]
    return []


def _question(fields: Fields) -> Question:
    text = fields.text
    return Question(
        text("id"),
        text("type"),
        text("use"),
        text("objective"),
        text("level"),
        fields.texts("claims"),
        text("prompt"),
        TYPES.get(text("type"))(fields),
        fields.texts("hints"),
        text("feedback"),
        text("correction"),
        fields.number("points", "1"),
        fields.place,
    )
