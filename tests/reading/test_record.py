"""The source record, and the article that it is held against."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from click.testing import Result

from coursepack.ground.files import gather
from coursepack.ground.fingerprint import fingerprint, words
from coursepack.reading.article import cut, lock
from coursepack.reading.record import read_record

Run = Callable[..., Result]


def test_the_record_is_read_by_its_ids(kora: Path) -> None:
    record, problems = read_record(gather(kora))
    assert problems == []
    assert record.claims["c01"].facts == ("F01",)
    assert record.facts["F01"].grade == "IMPRECISE"
    assert record.quotations["proximate-cause"].speaker == "Peter Pham"
    assert record.ids("source")[-1] == "explanations.2"


def test_two_entries_of_one_id_are_a_problem(kora: Path) -> None:
    path = kora / "seeds" / "claims.yaml"
    path.write_text(path.read_text("utf-8").replace("id: c02", "id: c01"), encoding="utf-8")
    _, problems = read_record(gather(kora))
    assert [problem.id for problem in problems] == ["repeated-value"]


def test_a_lock_that_is_no_lock_is_a_problem_and_no_traceback(kora: Path) -> None:
    sound = json.loads((kora / "seeds" / "source.lock.json").read_text("utf-8"))
    wrong = [json.dumps({**sound, "words": marks}) for marks in (1, [1], ["abcd"], ["xyz"], [[]])]
    for text in ("", "[]", "{", '{"runs": 1}', *wrong):
        (kora / "seeds" / "source.lock.json").write_text(text)
        record, problems = read_record(gather(kora))
        assert record.lock is None
        assert [problem.id for problem in problems] == ["unreadable-file"]


def test_the_article_is_cut_at_its_headings_and_its_tail_is_dropped(kora: Path) -> None:
    record, _ = read_record(gather(kora))
    assert record.source is not None
    article, problems = cut((kora / "article.txt").read_text("utf-8"), record.source, "article.txt")
    assert problems == []
    assert list(article.paragraphs) == list(record.source.paragraphs)
    assert article.paragraphs["explanations.1"].startswith("A former envoy")
    assert "Ten places" not in article.text


def test_titles_headings_and_quotations_are_free_and_all_else_is_locked(kora: Path) -> None:
    record, _ = read_record(gather(kora))
    assert record.source is not None
    article, _ = cut((kora / "article.txt").read_text("utf-8"), record.source, "article.txt")
    made = lock(article, record.source, record.quotations)
    assert made == record.lock
    assert fingerprint(words("the spring of that year nobody in the")) in made.runs
    title = "One two three four five six seven eight nine"
    free = lock(cut(title, record.source, "f")[0], replace(record.source, title=title), {})
    assert free.runs == frozenset()


def test_source_writes_only_when_all_is_well(kora: Path, run: Run) -> None:
    path = kora / "seeds" / "source.lock.json"
    before = path.read_bytes()
    article = kora / "article.txt"
    article.write_text(article.read_text("utf-8").replace("proximate cause", "last push"), encoding="utf-8")
    result = run("source", "article.txt", cwd=kora)
    assert result.exit_code == 1
    assert '"proximate cause" does not stand in explanations.1 of the article' in result.stdout
    assert path.read_bytes() == before


def test_source_check_compares_and_writes_nothing(kora: Path, run: Run) -> None:
    assert run("source", "article.txt", "--check", cwd=kora).exit_code == 0
    (kora / "seeds" / "source.lock.json").unlink()
    result = run("source", "article.txt", "--check", cwd=kora)
    assert (result.exit_code, "there are no fingerprints yet" in result.stdout) == (1, True)
    assert not (kora / "seeds" / "source.lock.json").exists()
    assert run("source", "article.txt", cwd=kora).exit_code == 0
    assert run("source", "article.txt", "--check", cwd=kora).exit_code == 0


def test_an_article_with_another_number_of_paragraphs_is_refused(kora: Path, run: Run) -> None:
    article = kora / "article.txt"
    article.write_text(
        article.read_text("utf-8").replace("Two Explanations", "More.\n\nTwo Explanations"), encoding="utf-8"
    )
    result = run("source", "article.txt", "--check", cwd=kora)
    assert (
        'article.txt:1:1: error: section "overview" has 4 paragraphs here and 3 in seeds/source.yaml' in result.stdout
    )
    article.write_text("Something else\n", encoding="utf-8")
    assert 'section "explanations" is not in this text' in run("source", "article.txt", cwd=kora).stdout
