"""Find objectives that no one could see a learner reach.

"Understand the crisis" sounds like an aim, and two instructors would ask for different things; a learner cannot tell
when it is reached. An objective names what the learner can be seen to do (Mager 1962, who lists "know", "understand",
"appreciate", "grasp" and "believe" as words open to many readings; the verbs of Anderson and Krathwohl 2001 are of
the other kind).

Found is an objective whose main verb, the first one, cannot be seen: also after "be able to", "learn to" or "you
will", and in phrases such as "be aware of" or "gain insight into". A verb later in the sentence is let pass. Read
only in English.

Wrong::

    <!-- docs/demo/index.md -->
    ---
    title: Why it happened
    minutes: 5
    section: explanations
    objectives:
      tell-trigger-from-root: Understand the difference between a trigger and a root.
    ---

    # Why it happened

    A ruling in May, unpaid wages for two years: which of them is the [trigger](../glossary.md#trigger)?

Right::

    <!-- docs/demo/index.md -->
    ---
    title: Why it happened
    minutes: 5
    section: explanations
    objectives:
      tell-trigger-from-root: Say of an event whether it set a crisis off or made it likely.
    ---

    # Why it happened

    A ruling in May, unpaid wages for two years: which of them is the [trigger](../glossary.md#trigger)?
"""

import re
from collections.abc import Iterator

from coursepack.checks._english import LANGUAGE
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.course import Course, Objective

# What may stand before the main verb.
OPENING = r"(?:(?:you|(?:the |a )?(?:learners?|students?|participants?))\s+(?:will|can|should|must)\s+)?"
ABLE = r"(?:(?:be(?:come)? )?able to\s+|to\s+)?"
ADVERB = r"(?:(?:better|critically|deeply|fully|really|thoroughly|truly)\s+)?"
UNSEEN = (
    r"understand|know|learn|appreciate|grasp|realize|realise|believe|comprehend|internalize|internalise"
    r"|be(?:come)? (?:aware of|conscious of|familiar with|acquainted with|interested in)"
    r"|(?:get|come) to know|get acquainted with|familiarize (?:your|them|one)sel(?:f|ves) with|think about"
    r"|see the (?:importance|need|point|value)"
    r"|(?:gain|get|have|develop|acquire|deepen) (?:(?:an?|the|your|their|some|better|deeper) )*"
    r"(?:understanding|awareness|appreciation|knowledge|insights?|sense|feeling|grasp)(?: of| into| for| about)?"
)
HIDDEN = re.compile(rf"\s*{OPENING}{ABLE}{ADVERB}(?P<verb>{UNSEEN})(?![\w-])", re.IGNORECASE)


def find(course: Course) -> Iterator[Problem]:
    """Each objective whose main verb is one of these."""
    for module in course.modules if course.language == LANGUAGE else ():
        for objective in module.objectives:
            match = HIDDEN.match(objective.sentence)
            if match:
                verb = match["verb"]
                message = f'"{verb}" is nothing that a learner can be seen to do'
                remedy = 'name what they can be seen to do: "explain", "compare", "put in order", "judge by …"'
                span = _place(course, objective, verb)
                yield Problem("unobservable-objective", "warning", span, message, remedy)


def _place(course: Course, objective: Objective, verb: str) -> Span:
    """Where the verb stands: on the line of the objective's id or, if its sentence is folded, on the one below it."""
    span = objective.span
    lines = course.texts.get(span.file, "").split("\n")[span.line - 1 : span.line + 1]
    for at, line in enumerate(lines):
        column = line.find(verb, span.end_column if at == 0 else 0)
        if column >= 0:
            return Span(span.file, span.line + at, column + 1, span.line + at, column + 1 + len(verb))
    return span


CHECK = find
