"""Where pages use the terms of the glossary, and link them."""

import re
from collections.abc import Iterable

from coursepack.model.course import Course, Term
from coursepack.model.page import Link, Page

GLOSSARY = "docs/glossary.md"
# What is no running text of the course's own: headings, pictures, links, quoted words, code.
APART = re.compile(
    r"^#{1,6}[ \t].*$|!?\[[^\[\]]*\]\([^()\n]*\)|^\[[^\]\n]+\]:.*$|<[^<>\n]*>|`[^`\n]*`|“[^”]{,400}”|\"[^\"\n]*\"", re.M
)


def running_text(page: Page) -> str:
    """A page's prose with headings, links and quoted words blanked out, so that every place stays what it is."""
    return APART.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), page.prose)


def naming(terms: Iterable[Term]) -> re.Pattern[str]:
    """Any of these terms as whole words, also with an s at its end; a line may break between two words.

    Only an abbreviation is looked for in its own spelling: "aid" is no "AID".
    """
    names = sorted((term.name for term in terms), key=len, reverse=True)
    each = (rf"(?-i:{_spaced(name)})" if is_abbreviation(name) else _spaced(name) for name in names)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(each) or '(?!)'})(?:['’]?s)?(?![\w-])", re.IGNORECASE)


def _spaced(name: str) -> str:
    return r"[\s-]+".join(map(re.escape, name.split()))


def named(words: str, terms: dict[str, Term]) -> Term | None:
    """The term that these words name, in the singular or the plural; `terms` are by `key`."""
    whole = key(words)
    return terms.get(whole) or terms.get(re.sub(r"['’]?s$", "", whole))


def key(words: str) -> str:
    """Words in small letters, with one space between two; a hyphen within a name stands for a space as well."""
    return " ".join(re.split(r"[\s-]+", words.strip().lower()))


def by_name(terms: Iterable[Term]) -> dict[str, Term]:
    """The terms by `key`."""
    return {key(term.name): term for term in terms}


def is_abbreviation(name: str) -> bool:
    """Whether a name is one word that has capitals, or a digit, after its first letter."""
    return " " not in name and (name[1:] != name[1:].lower() or any(map(str.isdigit, name)))


def links_to_terms(course: Course) -> list[Link]:
    """Every link into the glossary, from pages and from questions."""
    links = [*(page.links for page in course.pages), *(bank.links for bank in course.banks)]
    return [link for each in links for link in each if link.path == GLOSSARY and link.anchor]
