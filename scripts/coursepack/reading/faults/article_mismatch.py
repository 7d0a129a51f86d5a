"""Find an article that is not the one the record describes.

`coursepack source ARTICLE` cuts the text by the headings in `seeds/source.yaml`. If a section is missing, or
has more or fewer paragraphs than the record lists, every paragraph id after it would point to the wrong words.
There is no *Wrong* to show in print, because the article's text is not kept here.

Right::

    # seeds/source.yaml
    title: What Happened in Kora
    publisher: An invented institute
    date: "2021-12"
    address: https://example.org/kora
    reuse: Invented for this example.
    ends-before: See also
    sections:
      - id: overview
        paragraphs: [overview.title, overview.1]
"""

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span


def article_mismatch(span: Span, section: str, found: int, listed: int) -> Problem:
    """The section has `found` paragraphs in the text and `listed` in the record; neither when it was not found."""
    message = f'section "{section}" is not in this text'
    if found or listed:
        message = f'section "{section}" has {found} paragraphs here and {listed} in seeds/source.yaml'
    remedy = "compare headings and paragraphs with seeds/source.yaml"
    return Problem("article-mismatch", "error", span, message, remedy)


FAULT = article_mismatch
