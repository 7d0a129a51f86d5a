"""Fingerprints as the design defines them."""

from hashlib import sha256

from coursepack.ground.fingerprint import fingerprint, known_runs, runs, words


def test_words_are_letters_and_digits_of_the_lower_cased_text() -> None:
    assert words("Goïta’s 7.5 %—ÉTAT") == ["goïta", "s", "7", "5", "état"]


def test_a_fingerprint_is_sha_256_cut_to_64_bits() -> None:
    assert fingerprint(["a", "b"]) == sha256(b"a b").hexdigest()[:16]


def test_a_run_begins_at_every_word() -> None:
    assert list(runs(list("abcdefghi"))) == [tuple("abcdefgh"), tuple("bcdefghi")]
    assert list(runs(list("abcdefg"))) == []


def test_known_runs_are_found_where_they_begin() -> None:
    text = words("État un deux trois quatre cinq six sept huit neuf")
    known = [fingerprint(text[1:9]), fingerprint(text[:8])]
    assert known_runs(text, known) == [0, 1]
    assert known_runs(text[:7], known) == []
