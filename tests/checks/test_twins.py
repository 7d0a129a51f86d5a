"""Exam questions that repeat a practice question."""

import pytest
from spoiling import one

from coursepack.checks._twins import twins
from coursepack.model.bank import Bank
from coursepack.reading.banks import read_bank


def bank_of(*prompts: str) -> Bank:
    """A bank of true-false questions with these prompts."""
    text = "title: x\nquestions:\n" + "".join(
        one(f"q{n}", type="true-false", prompt=prompt) for n, prompt in enumerate(prompts)
    )
    bank, problems = read_bank("quizzes/x.yaml", text)
    assert bank is not None
    assert problems == []
    return bank


LONG = (
    "In December the article warned that elections held too early, with no agreed roadmap among the parties, would "
    "probably prolong the series of coups in the region for several years"
)


@pytest.mark.parametrize(
    ("exam", "practice", "alike"),
    [
        (LONG, LONG, True),
        (LONG, LONG.upper(), True),
        (LONG, "“" + LONG.replace(" too ", " much too ") + "…”", True),
        (LONG, LONG.replace("article", "text").replace("warned", "said"), True),
        (LONG, " ".join(LONG.split()[:16]), False),
        (LONG + " after 2020", LONG + " after 2021", False),
        (LONG + " after 2020", LONG, True),
        ("Pham called it the trigger of the coup", "Pham called it the root of the coup", False),
        ("Pham called it the trigger of the coup", 'pham called it "the trigger" of the coup!', True),
        ("x", "y", False),
    ],
)
def test_twins_share_four_words_in_five(exam: str, practice: str, alike: bool) -> None:
    others = bank_of("Something else altogether stands here first", practice).questions
    quoted = bank_of(exam).questions
    assert twins(quoted, others) == ({0: 1} if alike else {})


def test_twins_are_those_that_comparing_all_with_all_would_find() -> None:
    import random

    chance = random.Random(7)
    vocabulary = [f"w{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(60)]
    sets = [chance.sample(vocabulary, chance.randint(12, 24)) for _ in range(60)]
    near = [[*words[2:], *chance.sample(vocabulary, 2)] for words in sets]
    exam, practice = (bank_of(*map(" ".join, each)).questions for each in (sets, near))
    expected = dict[int, int]()
    for other, theirs in enumerate(map(set, near)):
        for at, mine in enumerate(map(set, sets)):
            long = min(len(mine), len(theirs)) >= 15 and len(mine & theirs) * 5 >= len(mine | theirs) * 4
            if mine == theirs or long:
                expected.setdefault(at, other)
    assert 10 < len(expected) < 60
    assert twins(exam, practice) == expected
