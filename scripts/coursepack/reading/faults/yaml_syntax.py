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

# What libyaml says (context|problem), and what a person can do with it; the first pattern that fits speaks.
SAYINGS = (
    ("mapping values are not allowed", "a colon followed by a space cannot stand here",
     "put the text in quotes if the colon belongs to it, or indent this key like the keys above it"),
    ("block mapping.*block sequence start|block collection.*'-' indicator|block mapping.*'-' indicator",
     "this dash is not indented like the list or the keys above it", "line it up with the dashes of its list"),
    ("while parsing a block mapping", "this line does not fit the keys above it",
     "give every key of a mapping the same indentation, and quote a text that begins with a quotation mark"),
    ("while parsing a block collection", "this line does not fit the list above it",
     "begin each entry with a dash, all dashes in one column"),
    ("quoted scalar.*(end of stream|document indicator)", "a quotation mark opened here is never closed",
     "close it, or remove it"),
    ("quoted scalar.*escape", "a backslash in double quotes means something here that YAML does not know",
     "use single quotes, or write two backslashes"),
    ("flow (sequence|mapping)", "a bracket or brace opened here is never closed",
     "close it, put commas between its entries, or put the text in quotes if the bracket belongs to it"),
    ("simple key.*':'|while scanning a simple key", "a key needs a colon and a space after it",
     'write "key: value", or indent the line if it continues the text above'),
    ("scanning an? (alias|anchor)", "a text cannot begin with this sign", "put the text in quotes"),
    ("scanning a (tag|directive)|tag handle", "a text cannot begin with this sign", "put the text in quotes"),
    ("block scalar", "after > or | the text begins on the next line, indented", "move the text to the next line"),
    ("cannot start any token", "a text cannot begin with this sign", "put the text in quotes"),
    ("control characters|character", "there is a character here that no text file should hold", "delete it"),
)  # fmt: skip
CONFLICT = re.compile(r"^(<{7}|={7}|>{7})( |$)", re.MULTILINE)


def yaml_syntax(span: Span, words: str, related: Span | None, text: str) -> Problem:
    """`words` is what libyaml says, `related` where it began to read the part, `text` the whole file."""
    conflict = CONFLICT.search(text)
    if conflict:
        line = text.count("\n", 0, conflict.start()) + 1
        place = Span(span.file, line, 1, line, 8)
        return _say(place, "two versions of this file were merged and left side by side here",
                    "keep the lines of one, and delete the marks <<<<<<<, ======= and >>>>>>>")  # fmt: skip
    lines = text.split("\n")
    line_text = lines[span.line - 1] if span.line <= len(lines) else ""
    if "\t" in line_text[: span.column]:
        return _say(_tab(span, line_text), "a tab cannot indent a line", "use spaces")
    for pattern, message, remedy in SAYINGS:
        if re.search(pattern, words):
            began = related and re.search("opened here|a key needs", message)
            return _say(related if began and related else span, message, remedy)
    return _say(span, "this cannot be read as YAML", "compare the line with its neighbors")


def _tab(span: Span, line: str) -> Span:
    column = line.index("\t") + 1
    return Span(span.file, span.line, column, span.line, column + 1)


def _say(span: Span, message: str, remedy: str) -> Problem:
    return Problem("yaml-syntax", "error", span, message, remedy)


FAULT = yaml_syntax
