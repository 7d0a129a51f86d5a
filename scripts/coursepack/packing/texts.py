"""One question's texts as XHTML for a platform, with a note of everything that gets lost on the way."""

from dataclasses import dataclass, field

from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.packing.losses import lost
from coursepack.packing.prose import FORBIDDEN, blocks, inline, to_xhtml
from coursepack.packing.site_links import SiteLinks

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")

Path = tuple[str | int, ...]


@dataclass
class Texts:
    """Turns texts of one question into XHTML; what they lose is then in `losses`, each kind said once."""

    question: Question
    links: SiteLinks
    _links: list[tuple[str, Path]] = field(default_factory=list)
    _pictures: list[tuple[str, Path]] = field(default_factory=list)
    _characters: list[tuple[str, Path]] = field(default_factory=list)

    def block(self, text: str, *path: str | int) -> str:
        """Block Markdown, typed at that path of the question, as XHTML; nothing where nothing was typed."""
        dropped = list[str]()
        xhtml = to_xhtml(blocks(self._clean(text, path), lambda typed: self._address(typed, dropped)))
        self._note(dropped, path)
        return xhtml

    def line(self, text: str, *path: str | int) -> str:
        """Inline Markdown as one paragraph of XHTML; nothing where nothing was typed."""
        if not text.strip():
            return ""
        dropped = list[str]()
        element = inline(self._clean(text, path), lambda typed: self._address(typed, dropped))
        element.tag = "p"
        self._note(dropped, path)
        return to_xhtml([element])

    @property
    def losses(self) -> list[Problem]:
        """What the texts asked for so far have lost."""
        return [*self._lost_characters(), *self._lost_pictures(), *self._lost_links()]

    def _clean(self, text: str, path: Path) -> str:
        """A character that XML cannot hold becomes one that shows that something is missing."""
        if not FORBIDDEN.search(text):
            return text
        self._characters += [(f"U+{ord(found):04X}", path) for found in FORBIDDEN.findall(text)]
        return FORBIDDEN.sub("\ufffd", text)

    def _address(self, typed: str, dropped: list[str]) -> str | None:
        address = self.links.address(typed)
        if address is None:
            dropped.append(typed)
        return address

    def _note(self, dropped: list[str], path: Path) -> None:
        """Sort what one text has lost. Its addresses were asked for from last to first."""
        for typed in reversed(dropped):
            picture = typed.partition("#")[0].lower().endswith(PICTURES)
            (self._pictures if picture else self._links).append((typed, path))

    def _lost_links(self) -> list[Problem]:
        if not self._links:
            return []
        words = self._named(self._links, "link", "becomes plain text", "become plain text")
        remedy = (
            "link to a page below docs/, or type a full address"
            if self.links.site
            else "give the site's full address as site_url in mkdocs.yml"
        )
        return [lost(self.question, words, remedy, *self._links[0][1])]

    def _lost_pictures(self) -> list[Problem]:
        if not self._pictures:
            return []
        words = self._named(self._pictures, "picture", "is left out", "are left out")
        return [lost(self.question, words, "its description stays; add it there by hand", *self._pictures[0][1])]

    def _lost_characters(self) -> list[Problem]:
        if not self._characters:
            return []
        words = self._named(self._characters, "character", "is shown as \ufffd", "are shown as \ufffd")
        return [lost(self.question, words, "take it out, for XML cannot hold it", *self._characters[0][1])]

    def _named(self, found: list[tuple[str, Path]], kind: str, one: str, many: str) -> str:
        first, more = found[0][0], len(found) - 1
        others, fate = (f" and {more} more", many) if more else ("", one)
        return f'the {kind} "{first}"{others} of question "{self.question.id}" {fate}'
