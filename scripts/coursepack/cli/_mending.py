"""Write safe mends into files, with every other byte kept."""

import re
from collections.abc import Iterable
from pathlib import Path

from coursepack.ground.files import write_whole
from coursepack.ground.problem import Fix

LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")


def mend(root: Path, fixes: Iterable[Fix]) -> int:
    """Mend the files under `root` and say how many places were mended; OSError if one cannot be written."""
    by_file = dict[str, list[Fix]]()
    for fix in fixes:
        by_file.setdefault(fix.span.file, []).append(fix)
    mended = 0
    for name, wanted in by_file.items():
        path = (root / name).resolve()
        before = path.read_bytes()
        after, number = mended_bytes(before, wanted)
        if after != before:
            write_whole(path, after)
            mended += number
    return mended


def mended_bytes(content: bytes, fixes: Iterable[Fix]) -> tuple[bytes, int]:
    """UTF-8 bytes with the fixes made, the last first, and how many; of two that overlap the first in the file stays.

    A byte-order mark and line ends of any kind stay as they are; places count as in `ground.files.decode`.
    """
    text = content.decode("utf-8")
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    starts = [match.start() for match in LINE.finditer(text)]

    def at(line: int, column: int) -> int:
        return min(starts[line - 1] + column - 1, len(text)) if line <= len(starts) else len(text)

    placed = sorted((at(*fix.span[1:3]), at(*fix.span[3:5]), fix.text) for fix in fixes)
    apart = [each for place, each in enumerate(placed) if not place or each[0] >= placed[place - 1][1]]
    for start, end, new in reversed(apart):
        text = text[:start] + new + text[end:]
    return (mark + text).encode("utf-8"), len(apart)
