"""Questions and the bank that holds them."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import PurePosixPath

from coursepack.ground.yaml_tree import Place
from coursepack.model.interactions import Interaction
from coursepack.model.page import Link, Picture

# The sets of a bank that a page may ask for by name; so no question may be called one of these.
SETS = ("lesson", "quiz", "review", "pretest")
# What a page may ask of all practice banks together, as in `../quizzes/*.yaml#progress`.
EVERY_BANK = "quizzes/*.yaml"
ASKED_OF_ALL = ("review-due", "progress", "record")


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `place` knows where each of its keys stands in the file.

    `use` is empty in an exam bank. `prompt`, `feedback` and `correction` are block Markdown, hints inline.
    """

    id: str
    type: str
    use: str
    objective: str
    level: str
    claims: tuple[str, ...]
    prompt: str
    interaction: Interaction
    hints: tuple[str, ...]
    feedback: str
    correction: str
    points: Decimal
    place: Place


@dataclass(frozen=True, slots=True)
class Bank:
    """One file of questions. `module` is the file's stem; `loose` when it lies outside the course's quizzes.

    `links` and `pictures` are those in its texts; `faulty` holds the ids of questions that could not be read; `text` is
    the file as typed, to find words in, and to tell cheaply what it does not hold.
    """

    path: str
    module: str
    exam: bool
    loose: bool
    title: str
    questions: tuple[Question, ...]
    place: Place
    links: tuple[Link, ...] = ()
    faulty: frozenset[str] = frozenset()
    pictures: tuple[Picture, ...] = ()
    text: str = ""

    def question(self, id: str) -> Question | None:
        """The question of that id, if it is in this bank."""
        return next((question for question in self.questions if question.id == id), None)

    def asked(self, target: str) -> tuple[Question, ...]:
        """What a page gets that asks for `target`: one question by id, or all of a set in order."""
        if target in SETS:
            return tuple(question for question in self.questions if question.use == target)
        found = self.question(target)
        return (found,) if found else ()


def is_bank(path: str) -> bool:
    """Whether a path from the course root is one where banks lie."""
    parts = PurePosixPath(path)
    return parts.suffix == ".yaml" and str(parts.parent) in ("quizzes", "quizzes/exam")
