"""The texts that `new` begins things with."""

import re
from textwrap import dedent, indent

import click

PAGE = """\
---
title: "{title}"
minutes: 20
objectives:
  {slug}-first: Say here what the learner can be seen to do afterwards.
---

# {title}

Open with a scene or a puzzle in at most sixty words.

[Self-check](../../quizzes/{slug}.yaml#{slug}-first-question)
"""
BANK = """\
# yaml-language-server: $schema=bank.schema.json
title: "{title}"
questions:
  - id: {slug}-first-question
    type: single-choice
    use: lesson
    objective: {slug}-first
    level: understand
    prompt: What is the full question, one that can be answered with the options hidden?
    options:
      - text: The right answer
        correct: true
        feedback: Say why it is right.
      - text: A tempting error
        feedback: Say why someone would think so, and what is the case.
      - text: Another error
        feedback: Say why someone would think so, and what is the case.
    hints:
      - Point at what to look for.
    feedback: Say what to take away, whatever the answer was.
"""


def require_slug(slug: str) -> None:
    """UsageError unless the slug can name a module: small letters, digits and single hyphens."""
    if not re.fullmatch("[a-z][a-z0-9]*(-[a-z0-9]+)*", slug):
        raise click.UsageError(f'"{slug}" cannot name a module: use small letters, digits and single hyphens')


def page(slug: str) -> str:
    """The index page of a new module."""
    return PAGE.format(slug=slug, title=_title(slug))


def bank(slug: str) -> str:
    """The bank of a new module, with one question."""
    return BANK.format(slug=slug, title=_title(slug))


def _title(slug: str) -> str:
    return slug.replace("-", " ").capitalize()


def free_id(used: set[str], wanted: str) -> str:
    """An id that the course does not use yet: the one wanted, or numbered."""
    ids = (wanted if number == 1 else f"{wanted}-{number}" for number in range(1, len(used) + 2))
    return next(id for id in ids if id not in used)


def question(kind: str, id: str, objective: list[str], exam: bool, text: str) -> str:
    """A question of that type, as its type's page shows it, indented like the questions of the bank in `text`.

    It serves the objective given, if any, and cites nothing: the example's own claims are not this course's.
    """
    from coursepack.questions import TYPES

    example = dedent(TYPES.page(kind).split("Example::", 1)[1]).strip() + "\n"
    example = re.sub(r"(?<=- id: ).*", id, example, count=1)
    example = re.sub(r"^  claims: .*\n", "", example, flags=re.M)
    for name in objective:
        example = re.sub(r"(?<=  objective: ).*", name, example, count=1)
    if exam:
        example = re.sub(r"^  use: .*\n", "", example, flags=re.M)
    dash = re.search(r"^( *)- id:", text, re.M)
    return indent(example, dash[1] if dash else "  ")
