"""What makes no difference between two ways of typing one answer."""

from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from coursepack.ground.folding import exactly, folded

# Latin letters as people type them, and signs that a phone or a word processor puts in.
LETTERS = st.characters(min_codepoint=0x20, max_codepoint=0x17F)
TYPED = st.text(LETTERS | st.sampled_from("’‘ʼ`´“”«»‐–—−\u00a0\u2009\u200b\u00ad\u0301ɛɔŋɲΣσςЁйﬁẵ한"))
DASHES = st.sampled_from("-‐‑‒–—−")
SPACES = st.text(st.sampled_from(" \t\u00a0\u2009\u202f\u3000"), min_size=1)


def test_a_name_is_the_same_in_any_dress() -> None:
    assert folded("  Goïta’s  Vice–President. ") == folded("goita's vice president") == "goita's vice president"


def test_letters_of_their_own_become_plain_ones() -> None:
    assert folded("Œuvre Ærø Łódź Đà Straße ıɛɔŋɲ") == "oeuvre aero lodz da strasse ieonn"


def test_a_dash_before_a_digit_is_no_space() -> None:
    assert folded("−5") == "-5"
    assert folded("Covid–19") == "covid-19"


def test_what_cannot_be_seen_vanishes() -> None:
    assert folded("\ufeffGo\u00adï\u200bta\u200f") == "goita"


def test_only_at_the_end_is_a_full_stop_nothing() -> None:
    assert folded("U.S. .") == "u.s"


def test_exactly_leaves_every_sign_but_space() -> None:
    assert exactly("  CFA \u00a0 franc. ") == "CFA franc."
    assert exactly("L’E\u0301te\u0301") == "L’Été"


@given(TYPED)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert exactly(exactly(text)) == exactly(text)


@given(st.text())
def test_how_accents_are_stored_makes_no_difference(text: str) -> None:
    assert folded(normalize("NFD", text)) == folded(normalize("NFC", text))
    assert exactly(normalize("NFD", text)) == exactly(normalize("NFC", text))


@given(TYPED)
def test_case_makes_no_difference(text: str) -> None:
    assert folded(text.upper()) == folded(text.lower()) == folded(text)


@given(TYPED, SPACES)
def test_space_at_the_ends_makes_no_difference(text: str, space: str) -> None:
    assert folded(space + text + space) == folded(text)
    assert exactly(space + text + space) == exactly(text)


@given(st.from_regex("[a-zà-öø-ÿ]{1,9}", fullmatch=True), DASHES, st.from_regex("[a-z]{1,9}", fullmatch=True), SPACES)
def test_a_dash_joins_two_words_as_a_space_does(left: str, dash: str, right: str, space: str) -> None:
    assert folded(left + dash + right) == folded(left + space + right)


@given(TYPED)
def test_what_is_alike_to_the_letter_is_alike(text: str) -> None:
    assert folded(exactly(text)) == folded(text)


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert not set(folded(text)) & set("’`´“”–—−\t\u00a0\u2009\u200b\u00adœæøł")
