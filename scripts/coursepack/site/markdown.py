"""The Python-Markdown extension that both site builders run: exercises, citations, terms and figures from plain links.

Named in mkdocs.yml as `coursepack.site.markdown`.
"""

import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from coursepack.packing.prose import to_xhtml
from coursepack.site import remembering
from coursepack.site.addresses import Special, View, special
from coursepack.site.citations import cite, explain_term
from coursepack.site.elements import shield
from coursepack.site.exercise import exercises
from coursepack.site.fault import BuildFault
from coursepack.site.figures import figure
from coursepack.site.offline import offer_all_pages
from coursepack.site.on_paper import title_answers
from coursepack.site.pacing import pace
from coursepack.site.records import whole_record
from coursepack.site.shelf import open_shelf
from coursepack.site.upgrades import controls
from coursepack.site.wayfinding import first_exercise, skip_to
from coursepack.site.words import say

# After 'inline' (20), which makes the links, and after 'attr_list' (8), so that no text of a bank is ever read as
# attributes such as `{: onclick=…}`. Ahead of 'toc' (5), which gathers headings and anchors, and of the builders'
# own treatment of links (0), which then judges what we put in.
PRIORITY = 6
# After all of these. Until then an exercise holds nothing but its links: what walks the tree in between (toc, anchors,
# escapes, links) has no business with the rest, and the walks would cost as much as making it.
LAST = -5
Held = list[tuple[Element, list[Element]]]
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LEADS_OUT = re.compile(r"(?:^|/)(?:quizzes|seeds)/")


class CourseTreeprocessor(Treeprocessor):
    """Swaps the special links of one page."""

    def __init__(self, md: Markdown, held: Held) -> None:
        super().__init__(md)
        self.held = held

    def run(self, root: Element) -> None:
        """Swap what there is; a fault is told with the page it stands on, which not every builder names."""
        self.held.clear()
        page = _page(self.md)
        try:
            if page:
                pace(root, page, open_shelf())
                offer_all_pages(root, page)
            _Page(root, self.held).swap()
            if first := first_exercise(root):
                skip_to(root, first)
        except BuildFault as fault:
            raise BuildFault(f"{page or 'a page'}: {fault.message}") from None


class FillTreeprocessor(Treeprocessor):
    """Gives the exercises back what they hold, their links mended by the builder meanwhile.

    As text: what comes after, Python-Markdown's own writer first, would go through it element by element.
    """

    def __init__(self, md: Markdown, held: Held) -> None:
        super().__init__(md)
        self.held = held

    def run(self, root: Element) -> None:
        """The links are the same elements in both places."""
        for check, content in self.held:
            check[:] = []
            check.text = self.md.htmlStash.store(to_xhtml(content))
        for heading in root.iter():
            if heading.tag in HEADINGS:
                _name_link(heading)


class _Page:
    """One page that is being swapped, with its view of the course and the questions that stand on it already."""

    def __init__(self, root: Element, held: Held) -> None:
        self.root, self.held, self.seen = root, held, dict[str, None]()
        self.views: dict[str, View] = {}

    def view(self, docs: str = "") -> View:
        """The view from here; all links of a page climb alike, so there is but one or two."""
        if docs not in self.views:
            self.views[docs] = View(open_shelf(), docs)
        return self.views[docs]

    def swap(self) -> None:
        """Blocks first, for what they bring holds citations too."""
        for parent, paragraph in _alone(self.root):
            parts = self.instead(paragraph[0])
            if parts is not None:
                self.hold(parts)
                shield(parts)
                parts[-1].tail = paragraph.tail
                index = list(parent).index(paragraph)
                parent[index : index + 1] = parts
        for link in self.root.iter("a"):
            self.mend(link)
        if self.seen:
            title_answers(self.root)

    def instead(self, inner: Element) -> list[Element] | None:
        """What takes the place of a paragraph that holds only this link or picture; None to leave it."""
        if inner.tag == "img":
            drawn = figure(inner, self.view())
            return None if drawn is None else [drawn]
        asked = special(inner.get("href", ""))
        if asked is None or (asked.folder == "seeds" and asked.target):
            return None
        if asked.folder == "seeds":
            return whole_record(asked.file, self.view(asked.docs))
        show = remembering.parts if asked.file == remembering.EVERY else exercises
        parts = show(asked, self.view(asked.docs), "".join(inner.itertext()))
        first = not self.seen and any(part.tag == "self-check" for each in parts for part in each.iter())
        self.only_once(parts)
        return [controls(), *parts] if first else parts

    def hold(self, parts: list[Element]) -> None:
        """Leave of each exercise only its links for now."""
        for part in parts:
            for check in part.iter("self-check"):
                self.held.append((check, list(check)))
                check[:] = [each for each in check.iter() if each.tag in ("a", "img")]

    def only_once(self, parts: list[Element]) -> None:
        """A question's id is an anchor and the name of its radios, so it can stand on a page but once."""
        for part in parts:
            for each in part.iter("self-check"):
                id = each.get("id", "")
                if id in self.seen:
                    raise BuildFault(f"the question “{id}” stands on this page twice")
                self.seen[id] = None

    def mend(self, link: Element) -> None:
        """Make a citation or a term of a link among other words."""
        href = link.get("href", "")
        if "glossary.md#" in href:
            explain_term(link, self.view())
        asked = special(href)
        if asked is not None and asked.target:
            if asked.folder == "quizzes":
                _refuse(asked)
            cite(link, asked, self.view(asked.docs))


def _name_link(heading: Element) -> None:
    """Say with the link beside a heading where it leads: a screen reader lists links without what is around them."""
    words = "".join(heading.itertext()).strip()
    for link in heading.findall("a[@class='headerlink']"):
        link.set("title", say("page", "headerlink", heading=words.removesuffix(link.text or "").strip()))
        link.set("aria-label", link.get("title", ""))


def _page(md: Markdown) -> str:
    """The page that is being built, by what each builder leaves in its Markdown reader; nothing for other readers."""
    if "relpath" in md.treeprocessors:  # MkDocs
        return f"docs/{_held(md.treeprocessors['relpath'], 'file').src_uri}"
    if "rendering_context" in md.preprocessors:  # Zensical
        return f"docs/{_held(md.preprocessors['rendering_context'], 'page').path}"
    return ""


def _held(processor: object, name: str) -> Any:
    """An attribute that a builder's own processor has and Python-Markdown's type does not know."""
    return getattr(processor, name)


def _alone(root: Element) -> list[tuple[Element, Element]]:
    """Every paragraph, with its parent, that holds one link or picture of ours and nothing else."""
    ours = {link for link in root.iter("a") if LEADS_OUT.search(link.get("href", ""))}
    ours |= {picture for picture in root.iter("img") if picture.get("src", "").endswith(".svg")}
    if not ours:
        return []
    return [
        (parent, child)
        for parent in root.iter()
        for child in parent
        if child.tag == "p" and len(child) == 1 and child[0] in ours and not _text_around(child)
    ]


def _text_around(paragraph: Element) -> bool:
    return bool((paragraph.text or "").strip() or (paragraph[0].tail or "").strip())


def _refuse(asked: Special) -> None:
    if asked.file.startswith("exam/"):
        raise BuildFault(f"the link {asked.typed} asks for exam questions; they never reach the site")
    raise BuildFault(f"the link {asked.typed} stands among other words; give it a paragraph of its own")


class CourseExtension(Extension):
    """Registers both treeprocessors."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Called by Python-Markdown for every page."""
        held: Held = []
        md.treeprocessors.register(CourseTreeprocessor(md, held), "coursepack", PRIORITY)
        md.treeprocessors.register(FillTreeprocessor(md, held), "coursepack-fill", LAST)


def makeExtension(**kwargs: object) -> CourseExtension:
    """What Python-Markdown calls when a module is named as an extension."""
    return CourseExtension(**kwargs)
