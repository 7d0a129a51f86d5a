"""Find places where a file stops being YAML.

Nothing after such a place can be read, so this is the one mistake to mend first. Most often a line is indented
by a space too many or too few, a text holds a colon and a space without being in quotes, or a quotation mark is
not closed.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: Kora: in the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: "Kora: what set the coup off in this invented republic?"
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

import re

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.reading.faults._another_format import another_format
from coursepack.reading.faults._brackets import brackets
from coursepack.reading.faults._indentation import indentation
from coursepack.reading.faults._libyaml import BAD_SIGN, as_told
from coursepack.reading.faults._one_line import one_line, pasted_indent, second_colon
from coursepack.reading.faults._outline import ROW, Slip, above, outline
from coursepack.reading.faults._quotes import quotes

CONFLICT = re.compile(r"^(<{7}|={7}|>{7})( |$)", re.MULTILINE)
OPENING = {"[": "a bracket", "{": "a brace", '"': "a quotation mark", "'": "a quotation mark"}
VALUE = re.compile(r"""\s*(?:- +)?[\w-]+: +(?=(['"\[{]))""")


def yaml_syntax(span: Span, words: str, related: Span | None, text: str) -> Problem:
    """`words` is what libyaml says, `related` where it began to read the part, `text` the whole file."""
    lines = text.split("\n")
    line = lines[span.line - 1] if span.line <= len(lines) else ""
    slip = _in_file(text) or _in_lines(span, words, related, lines)
    if slip:
        place = Span(span.file, slip.line, slip.column, slip.line, slip.column + slip.width)
        return _say(place, slip.message, slip.remedy)
    return _say(*as_told(span, words, related, line))


def _in_file(text: str) -> Slip | None:
    conflict, form = CONFLICT.search(text), another_format(text)
    if conflict:
        message = "two versions of this file were merged and left side by side here"
        remedy = "keep the lines of one, and delete the marks <<<<<<<, ======= and >>>>>>>"
        return Slip(text.count("\n", 0, conflict.start()) + 1, 1, 7, message, remedy)
    return Slip(1, 1, 3, f"this looks like {form[0]}, not like keys with values", form[1]) if form else None


def _in_lines(span: Span, words: str, related: Span | None, lines: list[str]) -> Slip | None:
    """What a look at the lines shows better than libyaml's words: at the place it names, or shortly before."""
    number = min(span.line, len(lines))
    slip = quotes(lines, number)
    if slip or "block scalar" in words:
        return slip
    if "simple key" in words and related:
        number = related.line
    second = second_colon(lines[number - 1], number, span.column) if "mapping values" in words else None
    shown = second or _near(lines, number) or pasted_indent(lines[:number])
    return shown or _of_part(words, lines, number, span)


def _near(lines: list[str], number: int) -> Slip | None:
    """What the line itself shows, or the one above it, whose fault often comes to light a line later."""
    for at in (number, above(lines, number)):
        opener = lines[above(lines, at) - 1]
        columns = {block.column for block in outline(lines, at).blocks}
        if opener.rstrip().endswith(":"):
            columns.add(len(lines[at - 1]) - len(lines[at - 1].lstrip(" ")))
        slip = one_line(lines[at - 1], at, columns) if at else None
        if slip:
            return slip
    return None


def _of_part(words: str, lines: list[str], number: int, span: Span) -> Slip | None:
    if "flow" in words:
        return brackets(words, lines, span)
    row = ROW.match(lines[number - 1])
    # Elsewhere in the line it is not the indentation that was refused.
    own = "expected" in words or not row or ("mapping values" in words and row.end() == span.column)
    return _begun(span, words, lines[number - 1]) or (
        indentation(lines, number) if own and not BAD_SIGN.search(words) else None
    )


def _begun(span: Span, words: str, line: str) -> Slip | None:
    """A text that begins with a sign which stands around a whole value."""
    opened = VALUE.match(line)
    if not opened or "expected key" not in words or span.column <= opened.end():
        return None
    message = f"a text that begins with {OPENING[opened[1]]} must end with it"
    remedy = "put the whole text in single quotes, or begin it with another word"
    return Slip(span.line, opened.end() + 1, 1, message, remedy)


def _say(span: Span, message: str, remedy: str) -> Problem:
    return Problem("yaml-syntax", "error", span, message, remedy)


FAULT = yaml_syntax
