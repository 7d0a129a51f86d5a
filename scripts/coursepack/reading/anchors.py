"""Ask Python-Markdown itself which anchors a page has, where the quick reading of its headings leaves a doubt."""

import re

from coursepack.model.course import Course

EXTENSIONS = ("admonition", "attr_list", "footnotes", "md_in_html", "tables", "toc")
ID = re.compile(r"""\sid=["']([^"']+)["']""")


def doubtful(course: Course) -> set[str]:
    """The pages that a link asks for an anchor which their headings, read quickly, do not have."""
    quick = {page.path: {heading.anchor for heading in page.headings} for page in course.pages}
    of_banks = [link for bank in course.banks for link in bank.links]
    links = [*of_banks, *(link for page in course.pages for link in page.links)]
    return {link.path for link in links if link.anchor and link.anchor not in quick.get(link.path, {link.anchor})}


def exact(text: str) -> frozenset[str]:
    """Every id on the built page that does not come from the course itself."""
    from markdown import Markdown

    body = re.sub(r"\A---[ ]*\n.*?\n(?:---|\.\.\.)[ ]*\n", "", text, flags=re.S)
    return frozenset(ID.findall(Markdown(extensions=list(EXTENSIONS)).convert(body)))
