"""A chain of causes: a box for each step, and beside each arrow who says that one leads to the next.

The table's columns: the step, whose claim it is that the step leads to the next one.
"""

from xml.etree.ElementTree import Element

from coursepack.drawing import Rows
from coursepack.drawing._canvas import WIDTH, Canvas, height

MARGIN = 10.0
ARROW = 24.0


def draw(rows: Rows, description: str) -> Element:
    """The steps from top to bottom; the last one has no arrow."""
    canvas, y, inner = Canvas(description), 1.0, WIDTH - 2 * MARGIN
    steps = rows[1:]
    for number, (step, voice) in enumerate(steps):
        high = height(step, inner, bold=True) + MARGIN
        canvas.box(1, y, WIDTH - 2, high)
        canvas.text(MARGIN, y + MARGIN / 2, step, inner, bold=True)
        y += high
        if number < len(steps) - 1:
            below = y + max(ARROW, height(voice, inner - ARROW) + 8)
            canvas.arrow(ARROW, y + 3, below - 3)
            canvas.text(2 * ARROW, y + 4, voice, inner - ARROW)
            y = below
    return canvas.tree(y + 2)


DRAW = draw
