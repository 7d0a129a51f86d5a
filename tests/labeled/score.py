"""What a check found, beside what careful examiners marked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """Of one check: the places it is right about, those it is wrong about, and those it misses."""

    right: tuple[str, ...]
    wrong: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of what it finds that is a flaw."""
        return len(self.right) / max(1, len(self.right) + len(self.wrong))

    @property
    def recall(self) -> float:
        """The share of the flaws that it finds."""
        return len(self.right) / max(1, len(self.right) + len(self.missed))

    def __str__(self) -> str:
        counts = f"{len(self.right) + len(self.wrong):5} {len(self.right):5} {len(self.wrong):5} {len(self.missed):6}"
        return f"{counts}  {self.precision:9.2f} {self.recall:6.2f}  {' '.join(self.wrong)}".rstrip()
