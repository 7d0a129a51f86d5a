"""Find parts of YAML that a bank does not need and other tools read differently.

Aliases and anchors (`*x`, `&x`), tags (`!x`), several documents in one file, lists or mappings as keys, and
nesting without end. A text that begins with one of these signs needs quotes.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: "A court ruling in May"
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: *older

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora, what set the coup off?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: "*Older*: it gave the ruling its force."
"""

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import MOST

SAYINGS = {
    "alias": (
        '"{}" is an alias, which a bank cannot have',
        "write the text out, or put it in quotes if the star is meant",
    ),
    "anchor": ('"{}" is an anchor, which a bank cannot have', "put the text in quotes if the sign & is meant"),
    "tag": ('"{}" is a tag, which a bank cannot have', "put the text in quotes if the exclamation mark is meant"),
    "document": ("a second document begins here", "remove the line of three dashes"),
    "blank": ('a text cannot begin with "{{{{"', "put the whole text in quotes"),
    "key": ("a list or a mapping cannot be a key", "put the key in quotes if it is a text"),
    "many": (f"this file has {MOST:,} such places and is read no further", "mend the first of them and check again"),
    "deep": ("this is nested too deep", "check for a bracket that was never closed"),
}


def unsupported_yaml(span: Span, kind: str, word: str, text: str) -> Problem:
    """`kind` is what the YAML reader calls its trouble, `word` the sign to quote, `text` the whole file."""
    if kind == "key" and text.split("\n")[span.line - 1][: span.column].endswith("{{"):
        # A gap text that begins with its blank, {{year}}, is a mapping in a mapping to YAML.
        kind, span = "blank", Span(span.file, span.line, span.column - 1, span.line, span.column + 1)
    message, remedy = SAYINGS[kind]
    return Problem("unsupported-yaml", "error", span, message.format(word), remedy)


FAULT = unsupported_yaml
