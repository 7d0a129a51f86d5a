"""Say how many spaces stand somewhere and how many are needed."""

from coursepack.reading.faults._outline import Slip


def misplaced(number: int, column: int, width: int, what: str, needed: int, under: str) -> Slip:
    """A slip of something that stands in one column (from 0) and is needed in another, under something else."""
    message = f"{what} has {spaces(column)} before it and needs {needed}, to stand under {under}"
    return Slip(number, column + 1, width, message, mend(needed - column))


def mend(missing: int) -> str:
    """The remedy for so many spaces too few, or too many if below zero."""
    return f"add {spaces(missing)}" if missing > 0 else f"remove {spaces(-missing)}"


def spaces(count: int) -> str:
    """So many spaces, in words."""
    return "1 space" if count == 1 else f"{count or 'no'} spaces"
