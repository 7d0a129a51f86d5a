"""A whole course made of texts, and what a check says of it."""

from coursepack.checks import CHECKS
from coursepack.ground.files import Files
from coursepack.ground.problem import Problem
from coursepack.reading import read_course

INDEX = (
    "---\ntitle: Kora\nminutes: 5\nsection: overview\nobjectives:\n"
    "  o: Say which is which.\n---\n\n# Kora\n\n[Home](../index.md)\n"
)
HOME = "# Home\n\n[Kora](kora/index.md)\n"


def problems(id: str, texts: dict[str, str], nav: tuple[str, ...] = ()) -> list[Problem]:
    """What a check finds in a course with a home page, one module and these files; `nav` names further pages."""
    pages = ("index.md", "kora/index.md", *nav)
    settings = "site_name: x\nnav: [" + ", ".join(pages) + "]\n"
    files = {"mkdocs.yml": settings, "docs/index.md": HOME, "docs/kora/index.md": INDEX, **texts}
    course, _ = read_course(Files(files, frozenset(files)))
    return list(CHECKS.get(id)(course))


def said(id: str, texts: dict[str, str], nav: tuple[str, ...] = ()) -> list[str]:
    """The messages alone."""
    return [problem.message for problem in problems(id, texts, nav)]
