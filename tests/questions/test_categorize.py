"""categorize becomes a Match of many items to few bins."""

from collections.abc import Callable

from coursepack.model.interactions import Match


def test_a_bin_is_known_by_its_name(example: Callable[..., Match]) -> None:
    match = example("categorize")
    assert [target.id for target in match.targets] == ["says how things stand", "says what to do"]
    assert match.key == ("says how things stand", "says what to do")
    assert match.bins


def test_a_bin_named_by_a_number_is_found(example: Callable[..., Match]) -> None:
    text = "categories: [2020, says what to do]"
    match = example("categorize", "categories: [says how things stand, says what to do]", text)
    assert match.targets[0].id == "2020"
