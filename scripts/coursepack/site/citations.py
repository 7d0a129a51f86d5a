"""Turn links into the source record into citations, and links into the glossary into terms with a tooltip."""

import re
from xml.etree.ElementTree import Element

from coursepack.model.source import Event, Record
from coursepack.packing.prose import blocks, inline, plain_text
from coursepack.site.addresses import Special, View
from coursepack.site.elements import element, shield
from coursepack.site.fault import BuildFault
from coursepack.site.words import date_in_words, say

GLOSSARY_LINK = re.compile(r"(?:.*/)?glossary\.md#(?P<term>.+)")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý“\"(])")


def cite(link: Element, asked: Special, view: View) -> None:
    """Make a citation of a link, in place: to the page that holds the entry, or a mere note where none does.

    BuildFault if the record has no such entry.
    """
    record = view.course_record
    if asked.target not in record.ids(asked.file):
        raise BuildFault(f"the link {asked.typed} leads nowhere: seeds/{asked.file}.yaml has no “{asked.target}”")
    href = view.record(asked.file, asked.target)
    if "".join(link.itertext()).strip() == "¶" and asked.file == "source":
        link.text, link[:] = paragraph_label(asked.target), []
    look = "cite cite--words" if asked.file == "quotations" else "cite"
    attributes = {"class": look, "title": describe(record, asked.file, asked.target), "data-search-exclude": ""}
    if href is None:
        link.tag, link.attrib = "span", attributes
    else:
        link.attrib = {"href": href, **attributes}
    shield_attributes(link)


def citation(view: View, record: str, id: str, text: str) -> Element:
    """A fresh citation of an entry that exists."""
    title = describe(view.course_record, record, id)
    href = view.record(record, id)
    attributes = {"class": "cite", "title": title}
    return element("a", {"href": href, **attributes}, text) if href else element("span", attributes, text)


def paragraph_label(id: str) -> str:
    """A paragraph's short name: `now-what.r1` is shown as "¶ now what r1"."""
    section, _, paragraph = id.partition(".")
    return say("citation", "label", section=section.replace("-", " "), paragraph=paragraph)


def paragraph_in_words(record: Record, id: str) -> str:
    """A paragraph's name for people who have not learned the short one."""
    section, _, paragraph = id.partition(".")
    if paragraph in ("title", "standfirst"):
        return say("citation", paragraph)
    headings = {each.id: each.heading for each in record.source.sections} if record.source else {}
    kind = "recommendation" if re.fullmatch(r"r\d+", paragraph) else "paragraph"
    return say("citation", kind, number=paragraph.lstrip("r"), section=headings.get(section) or section)


def describe(record: Record, file: str, id: str) -> str:
    """What stands behind a citation, in a sentence or two: its tooltip."""
    match file:
        case "source":
            return paragraph_in_words(record, id)
        case "claims":
            return say("citation", "claim", claim=_plain(record.claims[id].claim))
        case "factcheck":
            fact = record.facts[id]
            return say("citation", "fact", topic=fact.topic, grade=fact.grade, summary=_plain(fact.summary))
        case "before" | "since":
            return _event(file, record.before[id] if file == "before" else record.since[id])
        case "quotations":
            quotation, source = record.quotations[id], record.source
            return say(
                "citation",
                "quotation",
                speaker=voice(quotation.speaker),
                publisher=source.publisher if source else "",
                date=date_in_words(source.date) if source else "",
                paragraph=paragraph_in_words(record, quotation.paragraph),
            )
    raise ValueError(file)


def voice(name: str) -> str:
    """Whose voice it is; the record calls the article's own voice `article`."""
    return say("record", "article") if name == "article" else name


def explain_term(link: Element, view: View) -> None:
    """Give a link to a glossary entry its definition's first sentence as a title."""
    match = GLOSSARY_LINK.fullmatch(link.get("href", ""))
    term = view.terms.get(match["term"]) if match else None
    if term is not None and link.get("title") is None:
        first = next(iter(blocks(term.definition, lambda _: None)), None)
        if first is not None:
            link.set("title", SENTENCE_END.split(plain_text(first))[0])
            shield_attributes(link)


def shield_attributes(link: Element) -> None:
    """Escape the title that we set; the rest of the element is already Python-Markdown's own."""
    holder = Element("a", {"title": link.get("title", "")})
    shield([holder])
    link.set("title", holder.get("title", ""))


def _event(file: str, event: Event) -> str:
    return say("citation", file, when=event.when, event=_plain(event.event))


def _plain(text: str) -> str:
    return plain_text(inline(text, lambda _: None))
