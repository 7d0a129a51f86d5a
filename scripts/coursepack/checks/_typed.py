"""Find words in a bank as it was typed, so that a problem points at them and not at the whole text around."""

import re
from bisect import bisect_right
from functools import cached_property

from coursepack.ground.span import Span
from coursepack.ground.yaml_tree import Place
from coursepack.model.bank import Bank


class Typed:
    """A bank's file. Nothing is computed before the first question: most banks have no problem."""

    def __init__(self, bank: Bank) -> None:
        self.path, self.text = bank.path, bank.text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def value(self, place: Place, *path: str | int) -> str:
        """A value with its quotes, folds and indentation."""
        return self.text[slice(*self._stretch(place, path))]

    def span(self, words: str, place: Place, *path: str | int, nth: int = 0) -> Span:
        """Where the words stand in a value for the nth time; the whole value if YAML has them spelled otherwise."""
        start, end = self._stretch(place, path)
        # A folded text may break between any two words.
        pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
        found = [match.span() for match in pattern.finditer(self.text, start, end)]
        if not words.strip() or len(found) <= nth:
            return place.span(*path)
        (line, column), (last, end_column) = map(self._place, found[nth])
        return Span(self.path, line, column, last, end_column)

    def _stretch(self, place: Place, path: tuple[str | int, ...]) -> tuple[int, int]:
        line, column, last, end = place.at(*path).mark[:4]
        # A value at the end of a file may end on the line after the last.
        return self._start(line) + column, self._start(last) + end

    def _start(self, line: int) -> int:
        return self._starts[line] if line < len(self._starts) else len(self.text)

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset) - 1
        return line + 1, offset - self._starts[line] + 1
