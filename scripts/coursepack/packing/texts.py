"""One question's texts as XHTML for a platform, with a note of everything that gets lost on the way."""

from dataclasses import dataclass, field
from html import escape
from itertools import chain
from xml.etree.ElementTree import Element

from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.packing.losses import lost
from coursepack.packing.prose import FORBIDDEN, blocks, inline, plain_text, to_xhtml
from coursepack.packing.site_links import SiteLinks

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")

Path = tuple[str | int, ...]
# What each text has lost, by its path: a text that is asked for twice loses a thing but once.
Notes = dict[Path, list[str]]


@dataclass
class Texts:
    """Turns texts of one question into XHTML; what they lose is then in `losses`, each kind said once."""

    question: Question
    links: SiteLinks
    _links: Notes = field(default_factory=dict)
    _pictures: Notes = field(default_factory=dict)
    _characters: Notes = field(default_factory=dict)
    _addresses: Notes = field(default_factory=dict)

    def block(self, text: str, *path: str | int) -> str:
        """Block Markdown, typed at that path of the question, as XHTML; nothing where nothing was typed."""
        dropped = list[str]()
        xhtml = to_xhtml(blocks(self.typed(text, *path), lambda typed: self._address(typed, dropped)))
        self._sort(dropped, path)
        return xhtml

    def line(self, text: str, *path: str | int) -> str:
        """Inline Markdown as one paragraph of XHTML; nothing where nothing was typed."""
        if not text.strip():
            return ""
        element = self.span(text, *path)
        element.tag = "p"
        return to_xhtml([element])

    def span(self, text: str, *path: str | int) -> Element:
        """Inline Markdown as an element, to be put into a larger one."""
        dropped = list[str]()
        element = inline(self.typed(text, *path), lambda typed: self._address(typed, dropped))
        self._sort(dropped, path)
        return element

    def label(self, text: str, *path: str | int) -> str:
        """Inline Markdown as XHTML for an entry of a list to choose from: nothing around it and no link in it."""
        element = self._unlinked(text, path)
        return escape(element.text or "", quote=False) + to_xhtml(element)

    def words(self, text: str, *path: str | int) -> str:
        """What a reader sees of inline Markdown, for a place that takes no formatting."""
        return plain_text(self._unlinked(text, path))

    def typed(self, text: str, *path: str | int) -> str:
        """A text as it is. A character that XML cannot hold becomes one that shows that something is missing."""
        if not FORBIDDEN.search(text):
            return text
        self._characters[path] = [f"U+{ord(found):04X}" for found in FORBIDDEN.findall(text)]
        return FORBIDDEN.sub("\ufffd", text)

    @property
    def losses(self) -> list[Problem]:
        """What the texts asked for so far have lost."""
        kinds = (self._lost_characters(), self._lost_pictures(), self._lost_links(), self._lost_addresses())
        return [*chain(*kinds)]

    def _unlinked(self, text: str, path: Path) -> Element:
        dropped = list[str]()
        element = inline(self.typed(text, *path), dropped.append)
        if dropped:
            self._addresses[path] = dropped[::-1]
        return element

    def _address(self, typed: str, dropped: list[str]) -> str | None:
        address = self.links.address(typed)
        if address is None:
            dropped.append(typed)
        return address

    def _sort(self, dropped: list[str], path: Path) -> None:
        """Note what one text has lost. Its addresses were asked for from last to first."""
        if not dropped:
            return
        for notes, pictures in ((self._pictures, True), (self._links, False)):
            found = [typed for typed in reversed(dropped) if _is_picture(typed) is pictures]
            if found:
                notes[path] = found

    def _lost_links(self) -> list[Problem]:
        remedy = (
            "link to a page below docs/, or type a full address"
            if self.links.site
            else "give the site's full address as site_url in mkdocs.yml"
        )
        return self._said(self._links, "link", ("becomes plain text", "become plain text"), remedy)

    def _lost_pictures(self) -> list[Problem]:
        remedy = "its description stays; add it there by hand"
        return self._said(self._pictures, "picture", ("is left out", "are left out"), remedy)

    def _lost_characters(self) -> list[Problem]:
        remedy = "take it out, for XML cannot hold it"
        return self._said(self._characters, "character", ("is shown as \ufffd", "are shown as \ufffd"), remedy)

    def _lost_addresses(self) -> list[Problem]:
        remedy = "what stands in a list to choose from has neither links nor pictures; put them into the prompt"
        return self._said(self._addresses, "address", ("is left out", "are left out"), remedy)

    def _said(self, notes: Notes, kind: str, fates: tuple[str, str], remedy: str) -> list[Problem]:
        """One problem for all that was lost of a kind, at the first place; none if nothing was."""
        found = [(each, path) for path, group in notes.items() for each in group]
        if not found:
            return []
        (first, path), more = found[0], len(found) - 1
        others, fate = (f" and {more} more", fates[1]) if more else ("", fates[0])
        words = f'the {kind} "{first}"{others} of question "{self.question.id}" {fate}'
        return [lost(self.question, words, remedy, *path)]


def _is_picture(address: str) -> bool:
    return address.partition("#")[0].lower().endswith(PICTURES)
