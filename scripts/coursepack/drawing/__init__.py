"""Floor 3: tables in, drawings out; one file per kind of drawing. Knows nothing of courses, and touches no disk.

A kind offers `DRAW`: from the rows of a table, its headings first, and a description to an SVG tree; a map takes a
second table, its outlines. All drawings are 320 units wide, so that their text is as large as typed on the narrowest
screen; all colors are the page's own.
"""

from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element

from coursepack.ground.registry import Registry

Rows = Sequence[Sequence[str]]
Draw = Callable[..., Element]
KINDS: Registry[Draw] = Registry("coursepack.drawing", "DRAW")
