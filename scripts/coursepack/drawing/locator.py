"""A locator map: one country among its neighbors, with towns.

The table's columns: place, kind (`this country`, `neighbor`, `capital`, `town`, `town, named to the left` or `town,
named above`), longitude and latitude in degrees; a country's are where its name stands. The second table,
NAME.outlines.csv, has a country and its outline, longitude and latitude by turns. Projection: equirectangular, true to
scale at the middle latitude (Snyder 1987, Map Projections, chapter 12).
"""

import math
from xml.etree.ElementTree import Element

from coursepack.drawing import Rows
from coursepack.drawing._canvas import INK, SIZE, WIDTH, Canvas

WEST, EAST, SOUTH, NORTH = -15.5, 5.5, 8.9, 26.0
SCALE = WIDTH / (EAST - WEST)
STRETCH = 1 / math.cos(math.radians((SOUTH + NORTH) / 2))


def draw(rows: Rows, description: str, outlines: Rows) -> Element:
    """Outlines first, then names and towns. ValueError for a coordinate that is no number."""
    canvas = Canvas(description)
    home = {name for name, kind, *_ in rows[1:] if kind == "this country"}
    for country, outline in outlines[1:]:
        width, fill = (2.0, 0.12) if country in home else (0.8, 0.0)
        shape = {"fill": INK, "fill_opacity": fill, "stroke": INK, "stroke_width": width}
        canvas.add("path", d=_path(outline), stroke_linejoin="round", **shape)
    for name, kind, longitude, latitude in rows[1:]:
        _place(canvas, name, kind, *_at(float(longitude), float(latitude)))
    return canvas.tree(_at(0.0, SOUTH)[1])


def _path(outline: str) -> str:
    numbers = [float(number) for number in outline.split()]
    points = (_at(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True))
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"


def _at(longitude: float, latitude: float) -> tuple[float, float]:
    return (longitude - WEST) * SCALE, (NORTH - latitude) * SCALE * STRETCH


def _place(canvas: Canvas, name: str, kind: str, x: float, y: float) -> None:
    """A country's name in the middle, a town's beside its dot; the capital is a square."""
    if kind in ("this country", "neighbor"):
        weight = "bold" if kind == "this country" else "normal"
        label = canvas.add("text", x=x, y=y, text_anchor="middle", font_size=SIZE, font_weight=weight, fill=INK)
    else:
        if kind == "capital":
            canvas.box(x - 3.5, y - 3.5, 7, 7, filled=True)
        else:
            canvas.add("circle", cx=x, cy=y, r=3, fill=INK)
        label = canvas.add("text", font_size=SIZE, fill=INK, **_beside(kind, x, y))
    label.text = name


def _beside(kind: str, x: float, y: float) -> dict[str, str | float]:
    """Where a town's name stands: to the right of its dot, unless the table says otherwise."""
    if kind.endswith("above"):
        return {"x": x, "y": y - 7, "text_anchor": "middle"}
    return {"x": x - 6, "y": y + 4, "text_anchor": "end"} if kind.endswith("left") else {"x": x + 6, "y": y + 4}


DRAW = draw
