"""Shapes and wrapped text as an SVG tree, in the page's own colors."""

from collections.abc import Sequence
from textwrap import wrap
from xml.etree.ElementTree import Element, SubElement

WIDTH = 320
SIZE = 12.5  # of the text; a drawing is shown at its own width or larger, never smaller
LINE = 15.5
LETTER = 6.5  # a letter's mean width at that size, with room to spare
INK = "currentColor"


class Canvas:
    """A drawing that grows downward; `tree` is it, once its height is known."""

    def __init__(self, description: str) -> None:
        self.root = Element("svg", xmlns="http://www.w3.org/2000/svg")
        self.add("desc").text = description

    def add(self, tag: str, **attributes: object) -> Element:
        """A shape; `stroke_width=2` becomes `stroke-width="2"`."""
        named = {key.rstrip("_").replace("_", "-"): _number(value) for key, value in attributes.items()}
        return SubElement(self.root, tag, named)

    def text(self, x: float, y: float, words: str, width: float, *, bold: bool = False, middle: bool = False) -> float:
        """Write words, wrapped to a width, with the top of the first line at y; gives y below the last line."""
        weight = {"font_weight": "bold"} if bold else {}
        anchor = {"text_anchor": "middle"} if middle else {}
        for line in lines(words, width, bold):
            y += LINE
            self.add("text", x=x, y=y - 4, font_size=SIZE, fill=INK, **weight, **anchor).text = line
        return y

    def box(
        self, x: float, y: float, width: float, height: float, *, filled: bool = False, dashed: bool = False
    ) -> None:
        """A rectangle, filled or only outlined."""
        dashes = {"stroke_dasharray": "4 3"} if dashed else {}
        fill = INK if filled else "none"
        self.add("rect", x=x, y=y, width=width, height=height, fill=fill, stroke=INK, stroke_width=1, **dashes)

    def arrow(self, x: float, top: float, bottom: float) -> None:
        """An arrow downward."""
        self.add("path", d=f"M{_number(x)} {_number(top)}V{_number(bottom)}", stroke=INK, stroke_width=1.5, fill="none")
        head = f"M{_number(x - 5)} {_number(bottom - 7)}l5 7l5 -7"
        self.add("path", d=head, stroke=INK, stroke_width=1.5, fill="none")

    def tree(self, height: float) -> Element:
        """The whole drawing, that high."""
        self.root.set("viewBox", f"0 0 {WIDTH} {_number(height)}")
        self.root.set("width", str(WIDTH))
        self.root.set("height", _number(height))
        return self.root


def lines(words: str, width: float, bold: bool = False) -> Sequence[str]:
    """The words as lines that fit a width."""
    return wrap(words, max(4, int(width / (LETTER * 1.07 if bold else LETTER)))) or [""]


def height(words: str, width: float, bold: bool = False) -> float:
    """How high those lines are."""
    return LINE * len(lines(words, width, bold))


def _number(value: object) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
