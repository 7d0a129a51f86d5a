"""Lay out a whole file of the source record as HTML whose entries can be linked to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from coursepack.model.source import Claim, Event, Fact, Outside, Quotation, Record
from coursepack.packing.prose import blocks, inline
from coursepack.site.addresses import View
from coursepack.site.citations import citation, paragraph_in_words, paragraph_label, voice
from coursepack.site.elements import Content, element, poured, renamed
from coursepack.site.fault import BuildFault
from coursepack.site.words import date_in_words, say


def whole_record(file: str, view: View) -> list[Element]:
    """Everything that `seeds/<file>.yaml` holds. BuildFault for a file that is no part of the record."""
    record = view.course_record
    match file:
        case "source":
            return _source(record, view)
        case "claims":
            return [_claims(record.claims.values(), view)]
        case "factcheck":
            return [part for fact in record.facts.values() for part in _fact(fact, view)]
        case "before":
            return _by_year(record.before.values(), file, view)
        case "since":
            return _by_year(record.since.values(), file, view)
        case "quotations":
            return [_quotations(record, view)]
    raise BuildFault(f"seeds/{file}.yaml is no part of the source record")


def _source(record: Record, view: View) -> list[Element]:
    """Section by section, paragraph by paragraph, what the article claims."""
    if record.source is None:
        raise BuildFault("there is no seeds/source.yaml to show")
    below, heads = defaultdict[str, list[Claim]](list), dict(record.source.run_in_headings)
    for claim in record.claims.values():
        below[claim.paragraph].append(claim)
    parts: list[Element] = []
    for section in record.source.sections:
        parts.append(element("h3", {"id": section.id}, section.heading or section.id.capitalize()))
        for id in section.paragraphs:
            head = f"{paragraph_label(id)}: {heads[id]}" if id in heads else paragraph_label(id)
            parts.append(element("h4", {"id": id, "class": "record__paragraph"}, head))
            claims = below[id]
            parts.append(_claims(claims, view) if claims else element("p", None, say("record", "no-claim")))
    return parts


def _claims(claims: Iterable[Claim], view: View) -> Element:
    return element("ul", {"class": "record"}, *(_claim(claim, view) for claim in claims))


def _claim(claim: Claim, view: View) -> Element:
    own = claim.voice == "article"
    labels: list[Content] = [
        _label(say("record", "statement"), claim.statement),
        " ",
        _label(say("record", "voice"), say("record", "own-voice") if own else claim.voice),
    ]
    for fact in claim.facts:
        labels += [" ", citation(view, "factcheck", fact, fact)]
    item = element("li", {"id": claim.id})
    return poured(item, element("span", None, _prose(claim.claim), element("br"), _meta("span", *labels)))


def _fact(fact: Fact, view: View) -> list[Element]:
    """Grade first: it is what a reader comes for."""
    grade = _label(say("record", "grade"), fact.grade)
    return [
        element("h3", {"id": fact.id, "data-toc-label": f"{fact.id} {fact.topic}"}, f"{fact.id} · {fact.topic}"),
        _meta("p", grade),
        *blocks(fact.finding, _outside_only),
        _meta("p", *_sources(fact.sources)),
    ]


def _by_year(events: Iterable[Event], file: str, view: View) -> list[Element]:
    """A heading for each year, so that a long list can be skimmed and linked to."""
    parts: list[Element] = []
    for year, group in groupby(events, lambda event: event.date[:4]):
        parts += [element("h3", {"id": f"{file}-{year}"}, year), _events(group, view)]
    return parts


def _events(events: Iterable[Event], view: View) -> Element:
    return element("ol", {"class": "record record--events"}, *(_event(event, view) for event in events))


def _event(event: Event, view: View) -> Element:
    labels: list[Content] = [_label(say("record", "standing"), event.status), " ", *_sources(event.sources)]
    for fact in event.facts:
        labels += [" ", citation(view, "factcheck", fact, fact)]
    when, meta = element("strong", None, event.when), _meta("span", *labels)
    return element("li", {"id": event.id}, when, element("br"), _prose(event.event), element("br"), meta)


def _quotations(record: Record, view: View) -> Element:
    items = (_quotation(quotation, record, view) for quotation in record.quotations.values())
    return element("ul", {"class": "record"}, *items)


def _quotation(quotation: Quotation, record: Record, view: View) -> Element:
    source = record.source
    where = citation(view, "source", quotation.paragraph, paragraph_label(quotation.paragraph))
    where.set("title", paragraph_in_words(record, quotation.paragraph))
    said_by = f"{voice(quotation.speaker)}, {source.publisher}, {date_in_words(source.date)}, " if source else ""
    quoted = element("q", None, quotation.text)
    return element("li", {"id": quotation.id}, quoted, element("br"), _meta("span", said_by, where))


def _sources(sources: Sequence[Outside]) -> list[Content]:
    if not sources:
        return []
    content: list[Content] = [element("strong", None, say("record", "sources") + ":"), " "]
    for place, source in enumerate(sources):
        content += ["; "] if place else []
        content.append(element("a", {"href": source.address, "rel": "noopener"}, _name(source)))
        details = [date_in_words(source.date)] if source.date else []
        details += [source.note] if source.note else []
        content += [f" ({', '.join(details)})"] if details else []
    return content


def _name(source: Outside) -> str:
    return source.publisher or (urlsplit(source.address).hostname or source.address).removeprefix("www.")


def _label(name: str, value: str) -> Element:
    return element("span", {"class": "record__label"}, element("strong", None, name + ":"), " " + value)


def _meta(tag: str, *content: Content) -> Element:
    return element(tag, {"class": "record__meta"}, *content)


def _prose(text: str) -> Element:
    return renamed(inline(text, _outside_only), "span")


def _outside_only(address: str) -> str | None:
    """A link typed in the record: to the web, or none, since seeds/ is no part of the site."""
    return address if address.startswith(("https://", "http://")) else None
