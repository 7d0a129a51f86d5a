"""Which foreseen answers nobody ever reaches, because grading takes what is typed for an earlier one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coursepack.checks._parts import Path
from coursepack.ground.folding import exactly, folded
from coursepack.ground.numerals import written
from coursepack.model.grading import within
from coursepack.model.interactions import Near, Number, TextEntry


@dataclass(frozen=True, slots=True)
class Twice:
    """An answer that cannot be meant: what is wrong, how to mend it, where it stands, and where its double does."""

    message: str
    remedy: str
    path: Path
    first: Path
    words: str = "it stands here first"


def texts(entry: TextEntry) -> Iterator[Twice]:
    """Foreseen texts that are taken for another. Accepted spellings may repeat, unless that hides a feedback."""
    if len(entry.accepted) + len(entry.wrong) < 2:
        return
    compared: Callable[[str], str] = exactly if entry.exact else folded
    right, wrong = dict[str, Path](), dict[str, Path]()
    for at, answer in enumerate(entry.accepted):
        first = right.setdefault(compared(answer.text), ("answers", at, "text"))
        if answer.feedback and first[1] != at:
            message = f'nobody sees the feedback to "{answer.text}": it is taken for an answer before it'
            yield Twice(message, "give this feedback to the first, and leave this one out", ("answers", at), first)
    for at, foreseen in enumerate(entry.wrong):
        path, key = ("wrong", at, "text"), compared(foreseen.text)
        if key in right:
            yield _accepted(foreseen.text, entry.exact, path, right[key])
        elif wrong.setdefault(key, path) is not path:
            message = f'"{foreseen.text}" is foreseen twice, so nobody sees this feedback'
            yield Twice(message, "leave one of the two out", path, wrong[key])


def _accepted(text: str, exact: bool, path: Path, first: Path) -> Twice:
    message = f'"{text}" is foreseen as wrong and accepted as right'
    remedy = "leave one of the two out" + ("" if exact else ', or add "exact: true" if case and accents matter')
    return Twice(message, remedy, path, first, "accepted here")


def numbers(number: Number) -> Iterator[Twice]:
    """Foreseen wrong numbers that count as right, or that an earlier one catches.

    A wider stretch around a narrower one is meant: it catches what only comes near.
    """
    right = Near(number.answer, number.tolerance, "")
    for at, wrong in enumerate(number.wrong):
        value, path = written(wrong.value), ("wrong", at, "value")
        if _caught(wrong, right):
            message = f"{value} is foreseen as wrong, but {_stretch(right)} counts as right"
            remedy = "mend the number" + (', or make the "tolerance" of the answer smaller' if right.tolerance else "")
            yield Twice(message, remedy, path, ("answer",), "the right answer")
            continue
        before = next((place for place, each in enumerate(number.wrong[:at]) if _caught(wrong, each)), None)
        if before is not None:
            catcher = number.wrong[before]
            message = f"nobody sees the feedback to {value}: {_stretch(catcher)} before it catches it"
            narrower = ', or make the "tolerance" of the first smaller' if catcher.tolerance else ""
            remedy = f"leave one of the two out{narrower}"
            yield Twice(message, remedy, path, ("wrong", before, "value"))


def _caught(wrong: Near, before: Near) -> bool:
    return within(wrong.value, before.value, before.tolerance) and wrong.tolerance <= before.tolerance


def _stretch(near: Near) -> str:
    return f"{written(near.value)} ± {written(near.tolerance)}" if near.tolerance else written(near.value)
