"""matching becomes a Match of one item a target, and spare targets."""

from collections.abc import Callable

from coursepack.model.interactions import Match


def test_each_left_side_has_its_right_side(example: Callable[..., Match]) -> None:
    match = example("matching")
    assert [(item.id, bool(item.feedback)) for item in match.items] == [("1", True), ("2", True)]
    assert [(target.id, target.text) for target in match.targets] == [
        ("1", "Peter Pham"),
        ("2", "Mariam Diallo Drame"),
        ("+1", "António Guterres"),
    ]
    assert match.key == ("1", "2")
    assert match.targets[2].feedback.startswith("He is cited")
    assert not match.bins


def test_a_pair_may_have_a_name_of_its_own(example: Callable[..., Match]) -> None:
    match = example("matching", "- left: Many took", "- id: quarrel\n      left: Many took")
    assert match.key == ("1", "quarrel")
    assert match.items[1].id == match.targets[1].id == "quarrel"
