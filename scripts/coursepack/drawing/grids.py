"""Shares as grids of a hundred squares, two grids in a row, so that a share is seen and not only read.

The table's columns: what is counted, the percentage, whose figure it is.
"""

import math
from xml.etree.ElementTree import Element

from coursepack.drawing import Rows
from coursepack.drawing._canvas import INK, WIDTH, Canvas, height

STEP = 13.5
SQUARE = 11
COLUMN = 150


def draw(rows: Rows, description: str) -> Element:
    """One grid for each row; a part of a percent is a part of a square. ValueError for what is no percentage."""
    canvas, y = Canvas(description), 0.0
    shares = rows[1:]
    for start in range(0, len(shares), 2):
        pair = shares[start : start + 2]
        top = y + max(height(f"{what}: {share}%", COLUMN, bold=True) for what, share, _ in pair) + 4
        bottom = top + 10 * STEP
        for place, (what, share, owner) in enumerate(pair):
            x = place * (WIDTH - COLUMN) + 1.0
            canvas.text(x, y, f"{what}: {share}%", COLUMN, bold=True)
            _grid(canvas, x, top, _share(share))
            canvas.text(x, bottom + 2, owner, COLUMN)
        y = bottom + max(height(owner, COLUMN) for *_, owner in pair) + 18
    return canvas.tree(y - 8)


def _grid(canvas: Canvas, x: float, y: float, share: float) -> None:
    for number in range(100):
        left, top = x + number % 10 * STEP, y + number // 10 * STEP
        canvas.box(left, top, SQUARE, SQUARE, filled=number < math.floor(share))
        if math.floor(share) == number and share % 1:
            canvas.add("rect", x=left, y=top, width=SQUARE * (share % 1), height=SQUARE, fill=INK)


def _share(typed: str) -> float:
    share = float(typed)
    if not 0 <= share <= 100:
        raise ValueError(f"{typed} is no percentage")
    return share


DRAW = draw
