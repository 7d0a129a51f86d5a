"""Spoil a copy of the small course, and see what `check` finds in it."""

from collections.abc import Callable
from pathlib import Path
from zlib import crc32

from click.testing import Result

Run = Callable[..., Result]
LESSON, BANK, EXAM = "docs/demo/lesson.md", "quizzes/demo.yaml", "quizzes/exam/demo.yaml"
PAPER, FRONT = "quizzes/blueprints/demo.yaml", "docs/demo/index.md"
QUIZ = "[Quiz](../../quizzes/demo.yaml#quiz)\n"


ANSWERS = {
    "numeric": "    answer: {key}\n    otherwise: a\n    feedback: b\n",
    "true-false": "    answer: true\n    if-true: a\n    if-false: b\n",
}


def one(id: str, use: str = "quiz", type: str = "numeric", **keys: str) -> str:
    """A question to add to a bank, with a key of its own where it has a number; further keys replace or add."""
    held = {"objective": "tell-trigger-from-root", "level": "apply", "prompt": f"So much for {id}.", **keys}
    lines = "".join(f"    {key}: {value}\n" for key, value in held.items())
    used = f"    use: {use}\n" if use else ""
    return f"  - id: {id}\n    type: {type}\n{used}{lines}{ANSWERS[type].replace('{key}', str(crc32(id.encode())))}"


def change(path: Path, old: str, new: str) -> None:
    """Replace a piece of a file that must be there."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def add(path: Path, text: str) -> None:
    """Add to the end of a file."""
    path.write_text(path.read_text("utf-8") + text, encoding="utf-8")


def found(course: Path, run: Run) -> list[str]:
    """The ids of everything found, sorted."""
    lines = run("check", cwd=course).stdout.split("\n")
    return sorted(
        line.rsplit("[", 1)[1][:-1]
        for line in lines
        if line.endswith("]") and (": error: " in line or ": warning: " in line)
    )
