"""Find options that the grammar before them rules out.

After "the cause was an …" no option can be right that begins with a consonant, and whoever reads with care strikes it
without knowing the subject. Haladyna, Downing and Rodriguez (2002) and the NBME item-writing guide name grammatical
clues as a flaw of testwiseness.

Found is an "a" or "an" before a gap, or at the end of a prompt, that some options fit and some do not; a verb or a
number around a gap ("{{gap}} were", "two {{gap}}") that some options fit and others, clearly singular or plural, do
not. So is a prompt that ends in "are" or "were" when an option begins with "a" or "an". What sounds otherwise than it
is spelled (hour, university, U.N.) is known. Where no option fits, or all do, the grammar tells nothing.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: kind-of-push
        type: cloze
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: Which word completes the envoy's account of the invented Republic of Kora?
        text: The coup was set off by a {{push}} in May.
        blanks:
          push:
            type: single-choice
            options:
              - text: ruling
                correct: true
                feedback: It was the last push.
              - text: uprising
                feedback: Nobody rose before the ruling.
              - text: drought
                feedback: The rains failed long before.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: kind-of-push
        type: cloze
        use: quiz
        objective: tell-trigger-from-root
        level: remember
        claims: [c01]
        prompt: Which word completes the envoy's account of the invented Republic of Kora?
        text: The coup was set off by {{push}} in May.
        blanks:
          push:
            type: single-choice
            options:
              - text: a ruling
                correct: true
                feedback: It was the last push.
              - text: an uprising
                feedback: Nobody rose before the ruling.
              - text: a drought
                feedback: The rains failed long before.
"""

import re
from collections.abc import Iterator

from coursepack.checks._agreement import Fit, agreement
from coursepack.checks._picking import Picking, pickings
from coursepack.checks._wording import in_english
from coursepack.ground.problem import Problem, Related
from coursepack.model.course import Course
from coursepack.model.interactions import Gaps, Pick

AROUND = r"(\S+)?[ \n]*[\"“*_]*\{\{%s\}\}[\"”*_]*[ \n]*(\S+)?"
OPEN_END = " \n_…:"


def find(course: Course) -> Iterator[Problem]:
    """Each word beside a gap, or at the end of a prompt, that some options fit and others do not."""
    for picking in pickings(in_english(course)):
        if picking.blank or picking.question.prompt[-1:] not in ("?", "!", "."):
            before, after = _beside(picking)
            fit = agreement(before, after, [option.text for option in picking.options])
            if fit:
                yield _cue(picking, fit)


def _beside(picking: Picking) -> tuple[str, str]:
    """The words right before and right after the options' place, as typed."""
    gaps = picking.question.interaction
    if isinstance(gaps, Gaps):
        match = re.search(AROUND % re.escape(picking.blank), gaps.text)
        return (match[1] or "", match[2] or "") if match else ("", "")
    word = picking.question.prompt.rstrip(OPEN_END).rsplit(None, 1)[-1:]
    # Where several may be picked, "the roots were" goes with "a drought".
    known = word and (picking.choice.pick is Pick.ONE or word[0] in ("a", "an"))
    return (word[0], ".") if known else ("", "")


def _cue(picking: Picking, fit: Fit) -> Problem:
    place, texts = picking.question.place, [option.text for option in picking.options]
    path = "text" if picking.blank else "prompt"
    out = ", ".join(f'"{texts[at]}"' for at in fit.misfits)
    message = f'"{fit.word}" does not go with {out}, so grammar rules {"it" if len(fit.misfits) == 1 else "them"} out'
    related = tuple(Related(picking.span(at), "does not fit") for at in fit.misfits)
    span = picking.typed.span(fit.word, place, path, nth=_nth(picking, fit.word))
    return Problem("grammatical-cue", "warning", span, message, fit.remedy, related)


def _nth(picking: Picking, word: str) -> int:
    """How often the word's letters stand in the text before it."""
    gaps = picking.question.interaction
    if not isinstance(gaps, Gaps):
        return picking.question.prompt.count(word) - 1
    before, _, _ = gaps.text.partition("{{" + picking.blank + "}}")
    # What stands behind the gap is the first after what stands before it.
    stands_before = before.rstrip(' \n"“*_').endswith(word)
    return before.count(word) - 1 if stands_before else before.count(word)


CHECK = find
