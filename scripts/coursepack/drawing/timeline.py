"""Dated events from top to bottom, in order and evenly spaced, each kind with a mark of its own.

The table's columns: the date, the event, its kind: `coup` (a filled circle), `planned` (an open one, dashed) or `other`
(a square).
"""

from xml.etree.ElementTree import Element

from coursepack.drawing import Rows
from coursepack.drawing._canvas import INK, WIDTH, Canvas, height

LINE_AT = 10.0
DATE, TEXT = 26.0, 112.0


def draw(rows: Rows, description: str) -> Element:
    """One line of events; ValueError for a kind that has no mark."""
    canvas, y = Canvas(description), 4.0
    spine = canvas.add("path", stroke=INK, stroke_width=1.5)
    for date, event, kind in rows[1:]:
        _mark(canvas, y + 9, kind)
        canvas.text(DATE, y, date, TEXT - DATE, bold=True)
        canvas.text(TEXT, y, event, WIDTH - TEXT)
        y += max(height(date, TEXT - DATE, bold=True), height(event, WIDTH - TEXT)) + 9
    spine.set("d", f"M{LINE_AT:g} 4V{y - 6:g}")
    return canvas.tree(y)


def _mark(canvas: Canvas, y: float, kind: str) -> None:
    paper = "var(--md-default-bg-color, #fff)"
    match kind:
        case "coup":
            canvas.add("circle", cx=LINE_AT, cy=y, r=6, fill=INK, stroke=INK)
        case "planned":
            canvas.add(
                "circle", cx=LINE_AT, cy=y, r=6, fill=paper, stroke=INK, stroke_width=1.5, stroke_dasharray="3 2"
            )
        case "other":
            canvas.add("rect", x=LINE_AT - 5, y=y - 5, width=10, height=10, fill=paper, stroke=INK, stroke_width=1.5)
        case _:
            raise ValueError(f'no mark for "{kind}"; there are coup, planned and other')


DRAW = draw
