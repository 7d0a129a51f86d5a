"""Fingerprints as the design defines them."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from coursepack.ground.fingerprint import fingerprint, known_runs, mark, runs, words


def test_words_are_letters_and_digits_of_the_lower_cased_text() -> None:
    assert words("Goïta’s 7.5 %—ÉTAT") == ["goïta", "s", "7", "5", "état"]


def test_a_fingerprint_is_sha_256_cut_to_64_bits() -> None:
    assert fingerprint(["a", "b"]) == sha256(b"a b").hexdigest()[:16]


def test_a_run_begins_at_every_word() -> None:
    assert list(runs(list("abcdefghi"))) == [tuple("abcdefgh"), tuple("bcdefghi")]
    assert list(runs(list("abcdefg"))) == []


def test_known_runs_are_found_where_they_begin() -> None:
    text = "État un—deux, trois quatre Œuf cinq six’sept huit neuf"
    found = words(text)
    known = [fingerprint(found[1:9]), fingerprint(found[:8])]
    assert known_runs(text, known) == [0, 1]
    assert known_runs("État un deux trois quatre", known) == []


@given(st.text(alphabet="aÀé÷ÿ×œɛİK😀7 .\n", max_size=60))
def test_every_run_of_any_text_is_known_by_its_words(text: str) -> None:
    found = words(text)
    each = [fingerprint(list(run)) for run in runs(found)]
    assert known_runs(text, each) == list(range(len(each)))


def test_marks_leave_out_what_cannot_be_a_copy_and_no_copy() -> None:
    text = "Nobody there was paid: État un deux trois quatre cinq six sept huit, said the clerk."
    run = words("état un deux trois quatre cinq six sept")
    known, marks = [fingerprint(run)], {mark(word) for word in run}
    assert known_runs(text, known, marks) == known_runs(text, known) == [4]
    assert known_runs(text, known, marks - {mark("cinq")}) == []


@given(st.text(alphabet="aÀé÷ÿ×œɛİK😀7 .\n", max_size=60))
def test_with_marks_every_run_of_any_text_is_known_too(text: str) -> None:
    found = words(text)
    each = [fingerprint(list(run)) for run in runs(found)]
    assert known_runs(text, each, {mark(word) for word in found}) == list(range(len(each)))
