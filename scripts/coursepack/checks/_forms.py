"""Other forms in which English writes the same word: numbers, spellings of two continents, hyphens, one or more.

A form is offered only where dictionaries have both; what `ground.folding` makes equal anyway is none of them.
"""

import re
from collections.abc import Iterator

from coursepack.checks._english import NUMBERS, TENS

WORDS = {str(number): word for number, word in enumerate(NUMBERS)}
WORDS |= {
    str(ten * 10 + one): f"{word}-{NUMBERS[one]}" if one else word
    for ten, word in enumerate(TENS, 2)
    for one in range(10)
}
NUMERALS = {word: digits for digits, word in WORDS.items()} | WORDS
# The number itself, or a number and one word more: "three months".
COUNTED = re.compile(r"([a-z]+(?:-[a-z]+)?|\d{1,2})(| [a-z]{3,})")

# As the United States and as Britain spell it, without endings.
SPELLINGS = """
    behavior behaviour color colour endeavor endeavour favor favour harbor harbour honor honour labor labour
    neighbor neighbour rumor rumour humor humour vigor vigour armor armour valor valour splendor splendour rigor rigour
    center centre theater theatre fiber fibre kilometer kilometre
    defense defence offense offence license licence pretense pretence
    program programme judgment judgement acknowledgment acknowledgement gray grey aluminum aluminium catalog catalogue
    anemia anaemia leukemia leukaemia hemoglobin haemoglobin archeology archaeology encyclopedia encyclopaedia
    fetus foetus estrogen oestrogen maneuver manoeuvre skeptic sceptic mold mould plow plough sulfur sulphur
    mustache moustache pajamas pyjamas jewelry jewellery
    enrollment enrolment installment instalment toward towards
    traveled travelled traveling travelling traveler traveller canceled cancelled canceling cancelling
    labeled labelled labeling labelling modeled modelled modeling modelling counselor counsellor signaled signalled
"""
ENDINGS = ("", "s", "ed", "ing", "able", "hood", "hoods", "ful", "less", "er", "ers")
STEMS = dict(zip(SPELLINGS.split()[::2], SPELLINGS.split()[1::2], strict=True))
STEMS |= {british: american for american, british in STEMS.items()}
IZE = re.compile(r"(?<=[^\W\daeiou])i([sz])(?=(?:e[sd]?|ers?|ing|ations?)$)|(?<=l)y([sz])(?=(?:e[sd]?|ers?|ing)$)")
# Words that have their s or their z on both sides of the ocean.
SETTLED = re.compile(
    r"(?:advert|adv|ar|chast|circumc|compr|comprom|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|merchand|"
    r"otherw|parad|prec|prem|prom|r|superv|surm|surpr|telev|treat|w|likew|rev|pr|apprais)is|(?:s|pr|caps|ass|res|downs)iz"
)

# What people write in one, with a hyphen or in two words; the second part may go on.
COMPOUNDS = """
    anti-colonial anti-corruption anti-terror anti-government co-operat co-ordinat co-existence co-educat
    counter-terror counter-insurgen counter-measure counter-productive e-mail inter-communal inter-ethnic inter-agency
    multi-national multi-lateral multi-party multi-ethnic neo-colonial non-violen non-align non-partisan non-profit
    non-intervention non-proliferation non-government post-war post-conflict post-election post-colonial
    pre-condition pre-war pre-election semi-arid sub-region peace-keep peace-mak peace-build policy-mak cease-fire
    run-off well-being web-site per-cent by-election war-lord air-strike
"""
PAIRS = tuple(tuple(pair.split("-")) for pair in COMPOUNDS.split())

# Ends in s and is no plural, or has no singular that anyone would type.
NO_PLURAL = re.compile(
    r"(?:ss|us|is|as|os|ics|ous|news|series|species|means|always|goods|arms|customs|thanks|headquarters)$"
)


ENDS_IN_IE = frozenset("calories cookies movies prairies selfies zombies".split())


def others(text: str) -> Iterator[str]:
    """The other forms of an answer, the likeliest first."""
    low = text.lower()
    counted = COUNTED.fullmatch(low)
    # "one" counts less than it points: one-party rule.
    if counted and counted[1] in NUMERALS and not (counted[2] and counted[1] in ("one", "1")):
        yield NUMERALS[counted[1]] + counted[2]
    for word in re.finditer(r"[^\W\d_]{4,}", low):
        if other := _elsewhere(word[0]):
            yield low[: word.start()] + other + low[word.end() :]
    for first, second in PAIRS:
        if second in low and (found := re.search(rf"\b{first}([ -]?)(?={second})", low)):
            yield low[: found.start(1)] + ("" if found[1] else "-") + low[found.end() :]


def singular(word: str) -> str:
    """The singular of a plural in small letters; "" for what is none."""
    if len(word) < 4 or not word.endswith("s") or NO_PLURAL.search(word) or not (word.isalpha() and word.islower()):
        return ""
    if word.endswith("ies"):
        return word[:-1] if word in ENDS_IN_IE or len(word) < 5 else word[:-3] + "y"
    return word[:-2] if re.search(r"(?:ss|x|z|ch|sh)es$", word) else word[:-1]


def plural(word: str) -> str:
    """The regular plural of a word in small letters; "" for what has none."""
    if len(word) < 3 or word.endswith("s") or not (word.isalpha() and word.islower()):
        return ""
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(?:x|z|ch|sh)$", word) else "s")


def _elsewhere(word: str) -> str:
    """The word as the other side of the ocean spells it; "" where there is one spelling."""
    found = IZE.search(word)
    if found and not SETTLED.match(word):
        at, letter = found.end() - 1, found[0][-1]
        return word[:at] + ("z" if letter == "s" else "s") + word[at + 1 :]
    stems = ((word.removesuffix(ending), ending) for ending in ENDINGS if word.endswith(ending))
    return next((STEMS[stem] + ending for stem, ending in stems if stem in STEMS), "")
