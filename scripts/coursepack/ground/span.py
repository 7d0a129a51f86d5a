"""Where something stands: a file and the stretch of characters in it."""

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of one file; lines and columns count from 1, in characters; the end is exclusive."""

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
