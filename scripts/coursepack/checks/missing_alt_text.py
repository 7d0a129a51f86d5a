"""Find pictures without words for those who do not see them.

A screen reader reads these words out in place of the picture; they also stand in when it does not load, and in exports
to platforms that drop it. Source of the rule: WCAG 2.2, success criterion 1.1.1, and its failure F30 for the name of a
file in place of a description. A course page has no decorative pictures: what teaches nothing is left out.

Wrong::

    <!-- docs/demo/lesson.md -->
    # A lesson

    ![](https://kora.example/wages.png)

    [Quiz](../../quizzes/demo.yaml#quiz)

Right::

    <!-- docs/demo/lesson.md -->
    # A lesson

    ![Wages in Kora stop in 2018 and are never paid again](https://kora.example/wages.png)

    [Quiz](../../quizzes/demo.yaml#quiz)
"""

from collections.abc import Iterator
from itertools import chain
from posixpath import basename
from urllib.parse import unquote

from coursepack.ground.problem import Problem
from coursepack.model.course import Course
from coursepack.model.page import Picture


def find(course: Course) -> Iterator[Problem]:
    """Each picture of a page or a bank that has no words, or only its file's name."""
    of_pages = (picture for page in course.pages for picture in page.pictures)
    for picture in chain(of_pages, (picture for bank in course.banks for picture in bank.pictures)):
        name, words = basename(unquote(picture.typed)), picture.words.strip()
        if not words:
            yield _wordless(picture, f'the picture "{name}" has no words for those who do not see it')
        elif words in (name, name.rpartition(".")[0]):
            yield _wordless(picture, f'the words "{words}" name a file and do not say what the picture shows')


def _wordless(picture: Picture, message: str) -> Problem:
    where = 'as alt="…" in the tag' if picture.tag else f'between the brackets: "![…]({picture.typed})"'
    return Problem("missing-alt-text", "error", picture.span, message, f"say what it shows, {where}")


CHECK = find
