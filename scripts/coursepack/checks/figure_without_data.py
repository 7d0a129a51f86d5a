"""Find drawings of data whose numbers nobody can read, or that do not say what they show.

Below each drawing of `docs/figures/` the site puts a table of its data: for those who do not see the drawing, and for
those who want to check it. The table comes from the `.csv` of the same name. The caption says what is shown and whose
data it is, since a picture is looked at before the text around it, and often instead. Source of the rule: WCAG 2.2,
success criterion 1.1.1, with technique G73 for charts (a long description that is at hand).

Drawings in other folders are taken as pictures without data, and pass; so do icons within a sentence, and `.png` and
the like. Words for those who
do not see a drawing are the concern of `missing-alt-text`.

Wrong::

    <!-- docs/figures/wages.svg -->
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 40">
      <rect x="0" y="10" width="240" height="20"/>
      <text x="250" y="25">75 percent unpaid</text>
    </svg>

Right::

    # docs/figures/wages.csv
    wages in Kora,percent
    paid,25
    unpaid,75
"""

import re
from collections.abc import Iterator

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.course import Course

DRAWING = re.compile(r"docs/figures/[^/]+\.svg")


def find(course: Course) -> Iterator[Problem]:
    """Each drawing of docs/figures/ without a table, where it is shown first; and each shown without a caption."""
    shown = {figure.path: figure.span for page in reversed(course.pages) for figure in reversed(page.figures)}
    icons = {link.path for page in course.pages for link in page.links if link.kind == "image"} - set(shown)
    for path in sorted(filter(DRAWING.fullmatch, course.names)):
        table = path.removesuffix(".svg") + ".csv"
        if table not in course.names and path not in icons:
            message = f'the drawing "{path}" has no table of its data'
            remedy = f'write "{table}" beside it, or keep a drawing without data in another folder'
            yield Problem("figure-without-data", "warning", shown.get(path, Span(path)), message, remedy)
    for figure in (figure for page in course.pages for figure in page.figures):
        if DRAWING.fullmatch(figure.path) and not figure.caption.strip():
            message = f'the drawing "{figure.path}" has no caption'
            remedy = "say what it shows and whose data it is, in quotation marks after the address"
            yield Problem("figure-without-data", "warning", figure.span, message, remedy)


CHECK = find
