"""Find events of the record that rest on nothing, and links to events that name no year or another one.

What came before and since is told with its date and its source, so that a learner can check it, and can see that the
article could not have known it. An event without a source, and without an entry of the fact check that has some, is
from memory; if it is kept, its `status` says so: `recalled`. A page cites an event by its year,
such as 2025, because that is what a reader has to know at once; a year that is not the event's misleads.

Found is an event that no source and no fact with a source supports and that is not recalled; one whose `when` has no
year; and a link to an event whose text has no year, or none that the event has. An event of "2011 to 2013" has 2012
too. The form of dates is checked when the file is read.

Wrong::

    # seeds/since.yaml
    checked: "2021-12-31"
    note: Nothing was looked for after 2021.
    events:
      - id: wages-paid
        date: "2021-12-20"
        when: 20 December 2021
        event: The teachers of Kora are paid for one month.
        status: confirmed
        sources: []
        touches: [c01]

Right::

    # seeds/since.yaml
    checked: "2021-12-31"
    note: Nothing was looked for after 2021.
    events:
      - id: wages-paid
        date: "2021-12-20"
        when: 20 December 2021
        event: The teachers of Kora are paid for one month.
        status: recalled
        sources: []
        touches: [c01]
"""

import re
from collections.abc import Iterator

from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span
from coursepack.model.course import Course
from coursepack.model.page import Citation
from coursepack.model.source import Event, Fact

YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def find(course: Course) -> Iterator[Problem]:
    """Each such event of the record, and each such link of a page."""
    events = {"before": course.record.before, "since": course.record.since}
    for file in events.values():
        for event in file.values():
            yield from _entry(event, course.record.facts)
    for page in course.pages:
        for citation in page.citations:
            event_cited = events.get(citation.record, {}).get(citation.target)
            if event_cited:
                yield from _cited(citation, event_cited)


def _entry(event: Event, facts: dict[str, Fact]) -> Iterator[Problem]:
    # A fact that is not there is reported as `unknown-reference`.
    supported = event.sources or any(id not in facts or facts[id].sources for id in event.facts)
    if not supported and event.status != "recalled":
        what = "facts without one" if event.facts else "no fact"
        message = f'the event "{event.id}" is called "{event.status}" and rests on no source and {what}'
        yield _found(event.place.key("sources"), message, 'add one, or write "status: recalled"')
    if not YEAR.search(event.when):
        message = f'"{event.when}" names no year'
        yield _found(event.place.span("when"), message, f"add it: the event's date is {event.date}")


def _cited(citation: Citation, event: Event) -> Iterator[Problem]:
    years, known = set(YEAR.findall(citation.text)), _years(event)
    related = (Related(event.place.span("date"), "the event's date stands here"),)
    if not years:
        message = f'the words "{citation.text}" cite an event and name no year'
        yield _found(citation.span, message, f"write [{event.date[:4]}](…), beside the words if need be", related)
    elif not years & known:
        message = f'"{citation.text}" is not the year of the event "{event.id}"'
        yield _found(citation.span, message, f'it is dated "{event.when}"', related)


def _years(event: Event) -> set[str]:
    """The years that its entry names, and those between two that its `when` names."""
    when = sorted(map(int, YEAR.findall(event.when)))
    between = map(str, range(when[0], when[-1])) if when else ()
    return {*YEAR.findall(f"{event.date} {event.when} {event.event}"), *between}


def _found(span: Span, message: str, remedy: str, related: tuple[Related, ...] = ()) -> Problem:
    return Problem("undated-event", "warning", span, message, remedy, related)


CHECK = find
