"""Find answers that stand twice, where the second can never be meant or reached.

Two equal right sides of a matching look the same to a learner, and one of them is marked wrong. A wrong answer that was
accepted before, or that another one already catches, is never told its reason. Typed answers are compared as they are
graded: case, accents and spaces count only with `exact: true`. Options and items are compared as typed, because an
accent may be what a question asks for.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-and-roots
        type: matching
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: Which part did each of these play in the invented Republic of Kora?
        pairs:
          - left: A court ruling in May
            right: a trigger
            feedback: It happened once, shortly before the coup.
          - left: Two years of unpaid wages
            right: a root
            feedback: They gave the ruling its force.
          - left: Courts that had stopped working
            right: a root
            feedback: It had been so for a long time.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-and-roots
        type: categorize
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: Which part did each of these play in the invented Republic of Kora?
        categories: [a trigger, a root]
        items:
          - text: A court ruling in May
            category: a trigger
            feedback: It happened once, shortly before the coup.
          - text: Two years of unpaid wages
            category: a root
            feedback: They gave the ruling its force.
          - text: Courts that had stopped working
            category: a root
            feedback: It had been so for a long time.
"""

from collections.abc import Iterable, Iterator, Sequence

from coursepack.checks._parts import Part, Path, parts, path_in
from coursepack.checks._unreachable import Twice, numbers, texts
from coursepack.ground.problem import Problem, Related
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Match, Number, OpenText, Order, Pick, TextEntry

LEAVE_OUT = "reword one of the two, or leave it out"
SHARED = 'reword it, or use "type: categorize", where several items may go to one place'
SPARE = "reword it, or leave it out: whoever picks it means the right one"


def find(course: Course) -> Iterator[Problem]:
    """Each answer after the first of its like, with the place of the first."""
    for question, blank, part in parts(course):
        for twice in _twice(part):
            span, first = (question.place.span(*path_in(blank, *path)) for path in (twice.path, twice.first))
            related = (Related(first, twice.words),)
            yield Problem("duplicate-option", "error", span, twice.message, twice.remedy, related)


def _twice(part: Part) -> Iterable[Twice]:
    match part:
        case Choice():
            truth = part.pick is Pick.TRUTH  # its two options are nobody's words
            return () if truth else _same("option", [option.text for option in part.options], "options", "text")
        case TextEntry():
            return texts(part)
        case Number():
            return numbers(part)
        case Match():
            return _in_bins(part) if part.bins else _in_pairs(part)
        case Order():
            return _same("item", [item.text for item in part.items], "items", "text")
        case OpenText():
            return ()  # nothing to pick or to catch


def _in_bins(match: Match) -> Iterator[Twice]:
    yield from _same("category", [target.text for target in match.targets], "categories")
    yield from _same("item", [item.text for item in match.items], "items", "text")


def _in_pairs(match: Match) -> Iterator[Twice]:
    yield from _same("left side", [item.text for item in match.items], "pairs", "left")
    pairs, texts = len(match.items), [target.text for target in match.targets]
    for at, before in _repeated(texts):
        path, first = (_right_side(place, pairs) for place in (at, before))
        if at < pairs:
            yield Twice(f'the right side "{texts[at]}" stands twice', SHARED, path, first)
        elif before < pairs:
            yield Twice(f'the distractor "{texts[at]}" stands among the right sides already', SPARE, path, first)
        else:
            yield Twice(f'the distractor "{texts[at]}" stands twice', LEAVE_OUT, path, first)


def _right_side(place: int, pairs: int) -> Path:
    return ("pairs", place, "right") if place < pairs else ("distractors", place - pairs, "text")


def _same(what: str, texts: Sequence[str], key: str, *below: str) -> list[Twice]:
    return [
        Twice(f'the {what} "{texts[at]}" stands twice', LEAVE_OUT, (key, at, *below), (key, before, *below))
        for at, before in _repeated(texts)
    ]


def _repeated(texts: Sequence[str]) -> list[tuple[int, int]]:
    """The place of each text that stood before, and where that was; white space makes no difference."""
    alike = [" ".join(text.split()) for text in texts]
    if len(set(alike)) == len(alike):
        return []
    return [(at, alike.index(text)) for at, text in enumerate(alike) if alike.index(text) < at]


CHECK = find
