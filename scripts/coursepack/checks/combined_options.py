"""Find options that combine others, such as "A and C" or "1 and 3 only".

Such options (the complex or K-type format) are harder to read than what they ask for, and help the test-wise: who
knows of one statement can strike every combination with or without it. Haladyna, Downing and Rodriguez (2002): avoid
the complex multiple-choice format; SAQUET (Moore et al. 2023) looks for it.

Found are single choices and blanks whose options name other options or numbered statements of the prompt by letter or
number, or by "options 1 and 2", "both of the first two"; and options that say two others at once. What learners ought
to pair passes: a prompt that asks for a pair or an order, points named A and B, and letters that nothing is listed
under.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: roots-of-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: >-
          Which of these are roots of the crisis in the invented Republic of Kora? (1) Courts had stopped working.
          (2) A ruling came in May. (3) Wages had gone unpaid.
        options:
          - text: 1 and 2
            feedback: The ruling came once, shortly before.
          - text: 1 and 3
            correct: true
            feedback: Both had been so for long.
          - text: 2 only
            feedback: That is the trigger.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: roots-of-kora
        type: multiple-choice
        use: quiz
        objective: tell-trigger-from-root
        level: analyze
        claims: [c01]
        prompt: Which two of these are roots of the crisis in the invented Republic of Kora?
        options:
          - text: Courts had stopped working.
            correct: true
            feedback: It had been so for a long time.
          - text: A ruling came in May.
            feedback: It came once, shortly before.
          - text: Wages had gone unpaid.
            correct: true
            feedback: It had been so for two years.
"""

import re
from collections.abc import Iterator

from coursepack.checks._picking import singles
from coursepack.checks._wording import in_english
from coursepack.ground.problem import Problem
from coursepack.model.course import Course

LABEL = r"\(?(?:[a-h]|[1-9]|iv|v|i{1,3})\)?"
NAMED = r"(?:(?:options?|answers?|choices?|alternatives?|statements?|numbers?|nos?\.) )?"
AND = r"(?:, (?:and |or )?| and | or | & | \+ |, but not | nor )"
LABELS = re.compile(rf"(?:only |both |neither |either )?{NAMED}{LABEL}(?:{AND}{NAMED}{LABEL})*(?: only| alone)?", re.I)
ONE = re.compile(r"(?<![^\W_])(?:[a-h]|[1-9]|iv|v|i{1,3})(?![^\W_])", re.I)
PHRASE = re.compile(
    r"(?:both (?:of )?)?the (?:first|last) (?:two|three)(?: (?:options|answers|choices|alternatives))(?: above)?"
    r"|(?:both|all|neither|none) of the (?:first|last) (?:two|three)"
    r"|(?:both )?(?:the )?(?:first|second|third|fourth) and (?:the )?(?:second|third|fourth|last) "
    r"(?:options?|answers?|choices?|alternatives?)",
    re.I,
)
SPOKEN = re.compile(r"\b(?:options?|answers?|choices?|alternatives?) (?:and|or|[a-h1-9])\b", re.I)
NEUTRAL = re.compile(r"(?:all|none|both|neither)\b.*", re.I)
PAIRED = re.compile(r"\bpairs?\b|\bpaired\b|\border\b|\bsequence\b|\btensions?\b|\bconflict|\bcombination", re.I)
AND_ALONE = re.compile(r"(?:, and | and | & |, | plus )")
# Each option of this kind has one of these.
SIGNS = (" and ", ",", "&", " or ", " nor ", "+", "first", "last")
TRIM = ' \t\n.!*_"“”'


def find(course: Course) -> Iterator[Problem]:
    """Each choice with an option that is made of others, at the first such option."""
    for picking, _ in singles(in_english(course)):
        joined = picking.joined
        if len(picking.options) < 3 or not any(map(joined.__contains__, SIGNS)):
            continue
        texts = [option.text.strip(TRIM) for option in picking.options]
        at = _labels(picking.stem, texts) if min(map(len, texts)) < 30 else None
        at = _sum(texts) if at is None else at
        if at is not None:
            message = (
                f'"{picking.options[at].text}" combines other answers: whoever can judge one of them can strike '
                "options without knowing the rest"
            )
            remedy = 'make it "type: multiple-choice", or ask about one of them'
            yield Problem("combined-options", "warning", picking.span(at), message, remedy)


def _labels(stem: str, texts: list[str]) -> int | None:
    """The first option that names others, or statements listed in the stem, by label or by place."""
    combined = [at for at, text in enumerate(texts) if len(text) < 50 and _names_some(text)]
    if not combined:
        return None
    if PHRASE.fullmatch(texts[combined[0]]) or SPOKEN.search(texts[combined[0]]):
        return combined[0]
    plain = [text for text in texts if not LABELS.fullmatch(text) and not NEUTRAL.fullmatch(text)]
    if len(plain) < 2 and not _is_listed(stem, texts, combined):
        return None
    return combined[0]


def _names_some(text: str) -> bool:
    if PHRASE.fullmatch(text):
        return True
    return bool(LABELS.fullmatch(text)) and len(ONE.findall(text)) > 1


def _is_listed(stem: str, texts: list[str], combined: list[int]) -> bool:
    """Whether the stem lists statements under the labels, and asks neither for a pair nor for an order."""
    labels = [frozenset(ONE.findall(texts[at])) for at in combined]
    if PAIRED.search(stem) or (len(labels) > 2 and len(set(labels)) == 1):
        return False
    return all(re.search(rf"(?<![^\W_]){re.escape(label)}[.):]", stem) for label in frozenset().union(*labels))


def _sum(texts: list[str]) -> int | None:
    """The first option that says two others at once: "courts", "wages", "courts and wages"."""
    longest = max(range(len(texts)), key=lambda at: len(texts[at]))
    text = texts[longest].lower()
    if len(text) < sum(sorted(map(len, texts))[:2]) or " and " not in text:
        return None
    others = {_bare(other) for other in texts}
    parts = [_bare(part) for part in AND_ALONE.split(text)]
    return longest if len(parts) > 1 and others.issuperset(parts) else None


def _bare(text: str) -> str:
    return re.sub(r"^(?:both|the|a|an) ", "", text.strip(TRIM).lower())


CHECK = find
