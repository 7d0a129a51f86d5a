"""open becomes an OpenText."""

from collections.abc import Callable

from coursepack.model.interactions import Criterion, OpenText


def test_model_partial_answer_and_rubric_are_read(example: Callable[..., OpenText]) -> None:
    text = example("open")
    assert text.model_answer.startswith("It is what local observers counted")
    assert text.partial_answer.startswith("It is only for the capital")
    criterion = "Says whose figure it is and what it covers"
    assert text.rubric == (Criterion(criterion, ("neither", "one of the two", "both")),)
