"""Who did what when, in words: a block for each row, its cells side by side.

The table's first column names the row; a cell that begins with `■` stands for an act and gets a bar at its edge.
"""

from xml.etree.ElementTree import Element

from coursepack.drawing import Rows
from coursepack.drawing._canvas import INK, WIDTH, Canvas, height

MARGIN = 8.0
ACT = "■"


def draw(rows: Rows, description: str) -> Element:
    """The row's name over its cells, each below its column's heading."""
    canvas, y = Canvas(description), 0.0
    heads, width = rows[0][1:], (WIDTH - 2) / (len(rows[0]) - 1)
    inner = width - 2 * MARGIN
    for name, *cells in rows[1:]:
        y = canvas.text(1, y, name, WIDTH, bold=True) + 2
        texts = [f"{head}: {cell.removeprefix(ACT).strip()}" for head, cell in zip(heads, cells, strict=True)]
        high = max(height(text, inner) for text in texts) + MARGIN
        for place, (text, cell) in enumerate(zip(texts, cells, strict=True)):
            x = 1 + place * width
            canvas.box(x, y, width, high)
            if cell.startswith(ACT):
                canvas.add("rect", x=x, y=y, width=5, height=high, fill=INK)
            canvas.text(x + MARGIN + 2, y + MARGIN / 2, text, inner)
        y += high + 10
    return canvas.tree(y - 8)


DRAW = draw
