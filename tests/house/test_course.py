"""The course that lies here: in order, true to its record, and in its own words."""

import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from coursepack.cli._coverage import NOTHING, coverage
from coursepack.ground.files import gather
from coursepack.ground.fingerprint import known_runs
from coursepack.model.course import Course
from coursepack.reading import read_course

REPOSITORY = Path(__file__).parents[2]
ARTICLE = REPOSITORY.parent / "shared" / "source" / "article.txt"
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def course() -> Course:
    """The course of this repository."""
    return read_course(gather(REPOSITORY))[0]


def test_check_is_silent(run: Run) -> None:
    result = run("check", "--strict")
    assert (result.exit_code, result.stdout) == (0, "")  # stderr may say that a busy machine takes its time


def test_the_fingerprints_are_those_of_the_article_or_stand_for_it(course: Course, run: Run) -> None:
    assert course.record.source
    assert course.record.lock
    assert set(course.record.lock.paragraphs) == set(course.record.source.paragraphs)
    assert set(course.record.lock.quotations) == set(course.record.quotations)
    if ARTICLE.exists():
        assert run("source", str(ARTICLE), "--check").exit_code == 0


def test_the_record_is_whole(course: Course) -> None:
    record = course.record
    assert record.source
    assert [section.id for section in record.source.sections] == ["overview", "legitimacy", "responses", "now-what"]
    assert len(record.source.paragraphs) == 21
    assert list(record.claims) == [f"c{number:02}" for number in range(1, 135)]
    assert Counter(claim.section for claim in record.claims.values()) == {
        "overview": 21,
        "legitimacy": 37,
        "responses": 35,
        "now-what": 41,
    }
    assert list(record.facts) == [f"F{number:02}" for number in range(1, 27)]


def test_every_claim_stands_in_a_paragraph_of_its_section(course: Course) -> None:
    for claim in course.record.claims.values():
        assert claim.paragraph.startswith(f"{claim.section}.")


def test_claims_and_facts_point_to_each_other(course: Course) -> None:
    record = course.record
    there = {(claim.id, fact) for claim in record.claims.values() for fact in claim.facts}
    back = {(claim, fact.id) for fact in record.facts.values() for claim in fact.claims}
    assert there == back


def test_every_event_has_a_source_or_says_that_it_is_recalled(course: Course) -> None:
    for event in (*course.record.before.values(), *course.record.since.values()):
        assert event.sources or event.facts or event.status == "recalled", event.id


def test_no_id_of_an_event_is_used_before_and_since(course: Course) -> None:
    assert not set(course.record.before) & set(course.record.since)


def test_no_file_of_the_repository_copies_the_article(course: Course) -> None:
    assert course.record.lock
    for path in tracked():
        assert known_runs(path.read_text("utf-8", "replace"), course.record.lock.runs) == [], path


def test_the_scraped_tail_is_nowhere() -> None:
    place = "aga" + "dez"
    for path in tracked():
        assert place not in path.read_text("utf-8", "replace").lower(), path


def tracked() -> list[Path]:
    """The text files that git knows, or would take in."""
    listed = subprocess.check_output(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=REPOSITORY, text=True
    )
    kinds = (".md", ".yaml", ".yml", ".json", ".py", ".txt", ".svg", ".js", ".css", ".html", ".out", ".toml", "")
    paths = [REPOSITORY / line for line in listed.splitlines()]
    return [path for path in paths if path.suffix in kinds and path.is_file()]


def test_the_start_module_has_what_it_promises(course: Course) -> None:
    start = next(module for module in course.modules if module.slug == "start")
    assert [objective.id for objective in start.objectives] == ["place-the-source", "tell-then-from-since"]
    bank = course.bank("quizzes/start.yaml")
    assert bank
    assert len(bank.asked("pretest")) == 8
    assert len(bank.questions) - len(bank.asked("pretest")) >= 4, "four practice questions, or more"
    assert {question.type for question in bank.questions} >= {"single-choice", "multiple-choice", "true-false"}


def test_no_cell_of_the_coverage_that_should_be_filled_is_empty(course: Course) -> None:
    sections, claims, objectives = (rows for _, rows in coverage(course))
    assert [row for row in claims if NOTHING in row] == []
    assert [row for row in objectives if NOTHING in row] == []
    for row in sections[1:]:
        told, asked = row[sections[0].index(row[0])].split(" / ")
        assert told == row[1], f"every claim of {row[0]} is told in its module"
        assert int(asked) >= int(told) * 0.8


def test_every_module_has_what_it_promises(course: Course) -> None:
    practice = {"start": 4, "overview": 16, "legitimacy": 22, "responses": 24, "now-what": 26, "capstone": 8}
    assert [module.slug for module in course.modules] == list(practice)
    for slug, least in practice.items():
        asked = [
            each for bank, each in course.questions if bank.path == f"quizzes/{slug}.yaml" and each.use != "pretest"
        ]
        assert len(asked) >= least
        if slug in ("start", "capstone"):
            continue
        assert len({each.type for each in asked}) >= 5
        assert len([each for each in asked if each.type == "single-choice"]) <= len(asked) * 0.6
        assert len([each for each in asked if each.level == "remember"]) <= len(asked) * 0.3
        assert (
            len([each for each in asked if each.level in ("apply", "analyze", "evaluate", "create")])
            >= len(asked) * 0.4
        )


def test_the_exams_fill_a_final_of_thirty(course: Course) -> None:
    assert sum(len(bank.questions) for bank in course.banks if bank.exam) >= 50
    (final,) = [each for each in course.blueprints if each.path == "quizzes/blueprints/final.yaml"]
    assert sum(cell.count for cell in final.cells) == 30


def test_single_choice_keys_are_spread_and_seldom_the_longest(course: Course) -> None:
    keys, longest = Counter[int](), 0
    singles = [question for _, question in course.questions if question.type == "single-choice"]
    for question in singles:
        options = question.interaction.options  # type: ignore[union-attr]
        position = next(place for place, option in enumerate(options) if option.correct)
        keys[position] += 1
        lengths = sorted((len(option.text) for option in options), reverse=True)
        longest += len(options[position].text) == lengths[0] > lengths[1]
    assert max(keys.values()) <= len(singles) * 0.6
    assert longest <= len(singles) * 0.4
