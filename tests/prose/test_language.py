"""The language of pages and banks: spelling, names, dates and words that the course has agreed on."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from coursepack.cli.init import STARTER
from coursepack.ground.files import gather
from coursepack.reading import read_course

REPOSITORY = Path(__file__).parents[2]
BEGUN = STARTER.relative_to(REPOSITORY).as_posix()
WRITTEN = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "quizzes/README.md", f"{BEGUN}/README.md")
LONGEST_SENTENCE = 40
# A list, a table's row, a heading or a key of a bank ends a sentence as a full stop does.
SENTENCE_END = re.compile(r"(?<=[.!?:])[\s”\")*]+|\n\s*\n|\n\s*(?:[-*|#>]|\d+\.|[\w-]+:)|\|")


class Rule(NamedTuple):
    """A pattern that our texts must not match, and what to write instead."""

    id: str
    pattern: str
    instead: str
    wrong: str
    right: str

    def found(self, text: str) -> list[re.Match[str]]:
        """Every place of a text that breaks the rule."""
        return list(re.finditer(self.pattern, text, re.I if self.pattern.islower() else 0))


RULES = [Rule(**each) for each in yaml.safe_load(Path(__file__).with_name("rules.yaml").read_text("utf-8"))]


@cache
def texts() -> dict[str, str]:
    """What learners and instructors read, by path: pages, banks and guides, addresses and ids blanked out."""
    course = read_course(gather(REPOSITORY))[0]
    ours = {path: text for path, text in course.texts.items() if path.startswith(("docs/", "quizzes/"))}
    ours |= {f"{BEGUN}/{path}": text for path, text in read_course(gather(STARTER))[0].texts.items()}
    ours |= {path: (REPOSITORY / path).read_text("utf-8") for path in WRITTEN}
    return {
        path: re.sub(r"\]\([^)\s]*|<[^>\s]*>|https?://\S+|`[^`]*`|^\s*- id: .*$", "", text)
        for path, text in ours.items()
    }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_finds_its_wrong_text_and_leaves_its_right_one(rule: Rule) -> None:
    assert rule.found(rule.wrong)
    assert not rule.found(rule.right)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_page_and_no_bank_breaks_a_rule(rule: Rule) -> None:
    broken = [
        f"{path}:{text[: match.start()].count(chr(10)) + 1}: “{match[0]}”: {rule.instead}"
        for path, text in texts().items()
        for match in rule.found(text)
    ]
    assert not broken, "\n" + "\n".join(broken)


def test_no_sentence_of_a_page_or_bank_is_too_long_to_follow() -> None:
    long = [
        f"{path}: {len(sentence.split())} words: {' '.join(sentence.split())[:90]} …"
        for path, text in texts().items()
        if path.startswith(("docs/", "quizzes/", BEGUN))
        for sentence in SENTENCE_END.split(re.sub(r"\[\W?\w{0,4}\]", "", text))
        if sentence and len(sentence.split()) > LONGEST_SENTENCE
    ]
    assert not long, "\n" + "\n".join(long)


def test_codespell_finds_no_misspelling() -> None:
    # names.txt holds words that are right here; checks.md is generated, and full of mistakes made on purpose.
    command = [sys.executable, "-m", "codespell_lib", "--ignore-words", "tests/prose/names.txt"]
    done = subprocess.run(
        [*command, "docs", "quizzes", "seeds", BEGUN, *WRITTEN[:3], "--skip", "*.json,*.svg,*.png,checks.md"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
