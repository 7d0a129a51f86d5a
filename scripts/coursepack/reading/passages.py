"""Which lines belong to one entry of a YAML file, or to one passage of a page."""

import re
from bisect import bisect_left, bisect_right
from itertools import groupby

ENTRY = re.compile(r"( *)- ")
TOP_KEY = re.compile(r"\w")
COMMENT = re.compile(r"<!--(?:(?!-->|<!--)[^\n])*+-->")


class Entries:
    """Which entry of a YAML file's list a line belongs to."""

    def __init__(self, text: str) -> None:
        self.rows = text.split("\n")
        dashes = [(len(match[1]), number) for number, row in enumerate(self.rows, 1) if (match := ENTRY.match(row))]
        self.least = min(dashes, default=(0, 0))[0]
        self.starts = [start for indent, start in dashes if indent == self.least]
        self.bounds = [*self.starts, len(self.rows) + 1]
        self.tops = [number for number, row in enumerate(self.rows, 1) if TOP_KEY.match(row)]

    def around(self, line: int) -> range:
        """The lines of the entry that a comment on this line belongs to; all of them where there is none."""
        row = self.rows[line - 1]
        above = row.lstrip().startswith("#") and len(row) - len(row.lstrip()) <= self.least
        place = bisect_right(self.starts, line) - (not above)
        if not 0 <= place < len(self.starts) or self._parted(line, self.bounds[place]):
            return range(1, len(self.rows) + 1)
        return range(min(line, self.bounds[place]), self.bounds[place + 1])

    def _parted(self, line: int, start: int) -> bool:
        """Whether a key of the whole file stands between a comment and the entry below it."""
        return bisect_left(self.tops, start) > bisect_right(self.tops, line)


class Passages:
    """Which passage of a page a line belongs to."""

    def __init__(self, text: str) -> None:
        self.rows = text.split("\n")
        self.heading = next((at for at, row in enumerate(self.rows, 1) if re.match("#{1,6} ", row)), len(self.rows))
        full = [list(block) for any_, block in groupby(range(1, len(self.rows) + 1), self._written) if any_]
        self.blocks = [range(block[0], block[-1] + 1) for block in full]
        self.ends = [block[-1] for block in self.blocks]
        self.known = dict[int, bool]()

    def _written(self, line: int) -> bool:
        return bool(self.rows[line - 1].strip())

    def around(self, line: int) -> range:
        """The lines of the passage that a comment on this line belongs to, or that follows it; above the first
        heading, all of them.
        """
        if line < self.heading:
            return range(1, len(self.rows) + 1)
        at = bisect_left(self.ends, line)
        last = min(at + self._bare(at), len(self.blocks) - 1)
        return range(self.blocks[at].start, self.blocks[last].stop)

    def _bare(self, at: int) -> bool:
        """Whether a block holds comments and nothing else."""
        if at not in self.known:
            block = self.blocks[at]
            self.known[at] = not COMMENT.sub("", "".join(self.rows[block.start - 1 : block.stop - 1])).strip()
        return self.known[at]
