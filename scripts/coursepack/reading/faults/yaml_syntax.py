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
    ("block sequence entries are not allowed", "a list cannot begin here",
     "put it on lines of its own below the key, or the text in quotes if the dash belongs to it"),
    ("front matter never closed", "the front matter opened here is never closed", "end it with a line of three dashes"),
    ("control characters|character", "there is a character here that no text file should hold", "delete it"),
)  # fmt: skip
CONFLICT = re.compile(r"^(<{7}|={7}|>{7})( |$)", re.MULTILINE)
INDENT = {"\t": "a tab", "\u00a0": "a no-break space", "\u3000": "a wide space"}
OPENING = {"[": "a bracket", "{": "a brace", '"': "a quotation mark", "'": "a quotation mark"}
VALUE = re.compile(r"""\s*(?:- +)?[\w-]+: +(?=(['"\[{]))""")


def yaml_syntax(span: Span, words: str, related: Span | None, text: str) -> Problem:
    """`words` is what libyaml says, `related` where it began to read the part, `text` the whole file."""
    lines = text.split("\n")
    line = lines[span.line - 1] if span.line <= len(lines) else ""
    return _in_file(span, text) or _in_line(span, words, line) or _as_told(span, words, related, line)


def _in_file(span: Span, text: str) -> Problem | None:
    conflict = CONFLICT.search(text)
    if not conflict:
        return None
    line = text.count("\n", 0, conflict.start()) + 1
    message = "two versions of this file were merged and left side by side here"
    remedy = "keep the lines of one, and delete the marks <<<<<<<, ======= and >>>>>>>"
    return _say(Span(span.file, line, 1, line, 8), message, remedy)


def _in_line(span: Span, words: str, line: str) -> Problem | None:
    """What a look at the line shows better than libyaml's words."""
    for sign, name in INDENT.items():
        if sign in line[: span.column]:
            return _say(_at(span, line.index(sign)), f"{name} cannot indent a line", "use spaces")
    opened = VALUE.match(line)
    if opened and "expected key" in words and span.column > opened.end():
        message = f"a text that begins with {OPENING[opened[1]]} must end with it"
        remedy = "put the whole text in single quotes, or begin it with another word"
        return _say(_at(span, opened.end()), message, remedy)
    if re.match(r"\s*-\w", line):
        return _say(_at(span, line.index("-")), "a dash needs a space after it", "add the space")
    return None


def _as_told(span: Span, words: str, related: Span | None, line: str) -> Problem:
    for pattern, message, remedy in SAYINGS:
        if re.search(pattern, words) and not (message.startswith("this dash") and not line.lstrip().startswith("-")):
            began = related and re.search("opened here|a key needs", message)
            return _say(related if began and related else span, message, remedy)
    return _say(span, "this cannot be read as YAML", "compare the line with its neighbors")


def _at(span: Span, offset: int) -> Span:
    return Span(span.file, span.line, offset + 1, span.line, offset + 2)


def _say(span: Span, message: str, remedy: str) -> Problem:
    return Problem("yaml-syntax", "error", span, message, remedy)


FAULT = yaml_syntax
