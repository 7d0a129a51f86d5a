"""Find prompts that ask for what is not so.

A learner who knows the matter still misses a "not," and one who picks the exception has not shown that they know the
rule. Learners who read in their second language pay most. So ask for what is the case (Haladyna, Downing and Rodriguez
2002; NBME item-writing guide); where the negative is the point, as with a danger to avoid, ask for the danger.

Found are questions with options that ask "which is not …," "which does not …," "which is false," "all of these …
except," and true-false statements with a NOT in capitals or that say of something negative that it is not true. Where
an option is negative as well, a learner has to undo two negatives, and the message says so. A "not" in the case that
the prompt tells first, in a clause within the question or between quotation marks passes, and so does "why not."

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: roots-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: Which of these is NOT a root of the crisis in the invented Republic of Kora?
        options:
          - text: Courts had stopped working.
            feedback: It had been so for a long time, as a root is.
          - text: A ruling came in May.
            correct: true
            feedback: It happened once, shortly before.
          - text: Wages had gone unpaid.
            feedback: It had been so for two years, as a root is.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: roots-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: Which of these is the trigger of the crisis in the invented Republic of Kora?
        options:
          - text: Courts had stopped working.
            feedback: It had been so for a long time, as a root is.
          - text: A ruling came in May.
            correct: true
            feedback: It happened once, shortly before.
          - text: Wages had gone unpaid.
            feedback: It had been so for two years, as a root is.
"""

import re
from collections.abc import Iterator

from coursepack.checks._asking import asking, sentences, unquoted
from coursepack.checks._typed import Typed
from coursepack.checks._wording import in_english
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Pick

SIGNS = (
    "not",
    "n't",
    "n’t",
    "except",
    "but one",
    "false",
    "untrue",
    "incorrect",
    "inaccurate",
    "wrong",
    "never",
    "least",
)
NEGATED = re.compile(
    r"\b(?:not|except|false|untrue|incorrect|inaccurate|wrong|never|cannot|least [a-z]+|but one)\b|n['’]t\b", re.I
)
# No sentence that a person can follow is longer; a search that begins anew at each word of a longer one takes time.
LONGEST = 1000
# Emphasis stands between words as a space does.
GAP = r"[\s*]+"
BE, HAVE = "(?:is|are|was|were)", "(?:has|have|had)"
DO = "(?:does|do|did|can|could|would|will|should|may|might|must)"
FALSE = rf"(?:false|untrue|incorrect|inaccurate|wrong|not{GAP}true|not{GAP}correct)"
THESE = r"(?:these|those|them|the following|the (?:options|statements|sentences|answers|items|claims)(?: below)?)"
PICK = rf"\b(?:choose|pick|select|mark|find|identify|tick){GAP}(?:the|one|all|every)\b"
# What follows "which" up to the next clause, which may be negative without the question being so.
NEXT = r"\b(?:that|which|who|whom|whose|because|if|when|where|while|although|though|since|and|but|as|than)\b"
CLAUSE = rf"(?:(?!{NEXT})[^,;:?])*?"
# A "which" or "who" further on begins a clause: someone who does not trust surveys.
ASKS = rf"(?:^|[,;:]|\b(?:in|of|to|for|from|by|with|on|at)\b)\W*(?:which|what|who)\b{CLAUSE}"
SUBJECT = r"(?!(?:by|for|to|in|on|at|from|with)\b)[\w’'-]+"
NEGATIVE = "|".join(
    (
        rf"{ASKS}\b(?P<is>{BE}{GAP}(?:\w+ly{GAP})?not\b)",
        rf"{ASKS}\b(?P<has>{HAVE}{GAP}(?:not|never)\b)",
        rf"{ASKS}\b(?P<do>{DO}{GAP}(?:{SUBJECT}{GAP}){{0,3}}?(?:not|never)\b)",
        rf"{ASKS}\b(?P<short>cannot|[a-z]+n['’]t|{BE}{GAP}never)\b",
        rf"\bwhich\b{CLAUSE}\b{BE}{GAP}(?:\w+ly{GAP})?(?P<false>{FALSE})(?=[\s*]*(?:[?:.,]|$))",
        rf"\bwhich\b{CLAUSE}\b(?P<least>least{GAP}(?:likely|true|accurate|appropriate|consistent|plausible|supported))\b",
        r"\b(?P<except>except)(?:[\s*]+for)?(?:[\s*]+(?:one|which|which one))?[\s*]*(?:[?:.…_]|$)",
        rf"(?:{PICK}(?:{GAP}[\w’-]+){{1,2}}|\b(?:one|statement|sentence|option|answer|claim)s?){GAP}(?:that|which)"
        rf"{GAP}(?P<relative>(?:{BE}|{HAVE}|{DO}){GAP}(?:not|never|false|untrue|incorrect)\b|\w+n['’]t\b)",
        rf"{PICK}\b[^,?.]*?\b(?P<pick>false|untrue|incorrect|wrong|not{GAP}true){GAP}"
        r"(?:statement|sentence|option|answer|claim|one)s?\b",
        r"\b(?P<capitals>(?-i:NOT|EXCEPT|NEVER|FALSE|LEAST|N['’]T))\b",
    )
)
ASKED = re.compile(NEGATIVE, re.I)
ALL_BUT = re.compile(
    rf"\b(?:all|each|any|every one)\b{GAP}(?:of{GAP})?{THESE}\b[^?.]*\b(?P<but>except|but{GAP}one)\b", re.I
)
STATED = re.compile(
    rf"\b(?P<capitals>(?-i:NOT|NEVER))\b|\b(?P<double>{BE}{GAP}(?:not{GAP}(?:true|the{GAP}case)|untrue|false|incorrect)"
    rf"{GAP}that\b[^.?!]*\b(?:not|no|never|none|nobody|nothing|cannot|without|\w+n['’]t))\b",
    re.I,
)
IN_OPTION = re.compile(r"\b(?:not|no|never|none|nobody|nothing|neither|cannot|without|\w+n['’]t)\b", re.I)


def find(course: Course) -> Iterator[Problem]:
    """Each question with options whose prompt asks in the negative, at the words that do it."""
    banks = dict[str, Typed]()
    for bank, question in in_english(course):
        if isinstance(question.interaction, Choice) and (words := _negative(question.prompt, question.interaction)):
            typed = banks.setdefault(bank.path, Typed(bank))
            yield _problem(typed, question, question.interaction, words)


def _negative(prompt: str, choice: Choice) -> str:
    """The words that make a prompt negative, as typed; or none."""
    low = prompt.lower()
    if not any(sign in low for sign in SIGNS):
        return ""
    if choice.pick is Pick.TRUTH:
        looks = [(STATED, sentence) for sentence in asking(prompt)]
    else:
        looks = [(ASKED, sentence) for sentence in asking(prompt)] + [(ALL_BUT, each) for each in sentences(prompt)]
    for pattern, sentence in looks:
        shown = sentence.text[:LONGEST]
        match = pattern.search(shown) if NEGATED.search(shown) else None
        if match:
            start, end = next(match.span(name) for name, words in match.groupdict().items() if words)
            words = prompt[sentence.start + start : sentence.start + end]
            rest = prompt[sentence.start + end :]
            return words + (rest[: len(rest) - len(rest.lstrip("*"))] if "*" in words else "")
    return ""


def _problem(typed: Typed, question: Question, choice: Choice, words: str) -> Problem:
    span = typed.span(words, question.place, "prompt")
    if choice.pick is Pick.TRUTH:
        message = f'whoever overlooks "{words}" answers this statement wrongly although they know the matter'
        return Problem(
            "negative-prompt", "warning", span, message, "state what is the case, and let it be true or false"
        )
    message = f'"{words}" asks for what is not so: a learner overlooks it easily, or knows only the exception'
    related = tuple(
        Related(question.place.span("options", place, "text"), "this option is negative as well")
        for place, option in enumerate(choice.options)
        if IN_OPTION.search(unquoted(option.text))
    )[:1]
    if related:
        message += ", and with the negative option there are two negatives to undo"
    return Problem("negative-prompt", "warning", span, message, "ask for what is the case", related)


CHECK = find
