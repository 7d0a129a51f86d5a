"""Render a question so that it can be read, answered and printed without a script."""

from xml.etree.ElementTree import Element

from coursepack.model.bank import SETS, Question
from coursepack.model.interactions import Choice, Gaps, Match, Number, OpenText, Order, TextEntry
from coursepack.site import choice, entry, gaps, open_text, placing
from coursepack.site.addresses import Special, View
from coursepack.site.author import blocks, inline
from coursepack.site.citations import citation, paragraph_label
from coursepack.site.elements import Content, element, poured
from coursepack.site.fault import BuildFault
from coursepack.site.fingerprint import fingerprint
from coursepack.site.rendered import Rendered
from coursepack.site.upgrades import quiz_controls
from coursepack.site.words import say


def exercises(asked: Special, view: View, label: str) -> list[Element]:
    """What a paragraph gets that holds only a link into a bank. BuildFault if that cannot be shown."""
    questions, module = _asked(asked, view), asked.file
    if asked.target not in SETS:
        return [exercise(questions[0], view, say("exercise", "kind"), module)]
    count = len(questions)
    counted = say("set", "questions", count=count) if count != 1 else say("set", "question")
    places = (say("exercise", "place", number=number, count=count) for number in range(1, count + 1))
    parts = (exercise(question, view, place, module) for question, place in zip(questions, places, strict=True))
    title = element("p", {"class": "quiz__title"}, element("strong", None, label), f" · {counted}")
    attributes = {"class": "quiz", "aria-label": f"{label}, {counted}", "data-search-exclude": ""}
    return [element("section", attributes, title, quiz_controls(questions, view), *parts)]


def _asked(asked: Special, view: View) -> tuple[Question, ...]:
    if asked.file.startswith("exam/"):
        raise BuildFault(f"the link {asked.typed} asks for exam questions; they never reach the site")
    bank = view.shelf.bank(f"quizzes/{asked.file}.yaml")
    if bank.exam:
        raise BuildFault(f"the link {asked.typed} asks for exam questions; they never reach the site")
    questions = bank.asked(asked.target)
    if not questions:
        wanted = f"has no question or set “{asked.target}”" if asked.target else "needs a question: add #its-id"
        raise BuildFault(f"the link {asked.typed} leads nowhere: {bank.path} {wanted}")
    return questions


def exercise(question: Question, view: View, place: str, module: str) -> Element:
    """One question as a `self-check` element; `place` says what it is, or where it stands in its set.

    Few elements on purpose: a builder's search parses each of them once more, in Python.
    """
    rendered = _rendered(question, view)
    before, legend = _prompt(question, view, f"{place} · {rendered.task}")
    fieldset = element("fieldset", {"aria-describedby": f"{question.id}:prompt"} if before else None, legend)
    fieldset.extend(rendered.controls)
    attributes = {"id": question.id, "class": "self-check", "data-kind": rendered.kind, "data-search-exclude": ""}
    known = {"data-hash": fingerprint(question), "data-objective": question.objective, "data-module": module}
    return element(
        "self-check",
        {**attributes, **known, **rendered.attributes},
        element("div", {"id": f"{question.id}:prompt"}, *before) if before else None,
        fieldset,
        *_hints(question, view),
        _answer(question, view, rendered),
    )


def _rendered(question: Question, view: View) -> Rendered:
    """Decide the kind of interaction: here, and nowhere else on the site."""
    match question.interaction:
        case Choice() as interaction:
            return choice.render(question.id, interaction, view)
        case TextEntry() | Number() as interaction:
            return entry.render(interaction, view)
        case Match() as interaction:
            return placing.render_match(interaction, view)
        case Order() as interaction:
            return placing.render_order(question.id, interaction, view)
        case Gaps() as interaction:
            return gaps.render(interaction, view)
        case OpenText() as interaction:
            return open_text.render(question.id, interaction, view)


def _prompt(question: Question, view: View, task: str) -> tuple[list[Element], Element]:
    """All blocks of the prompt but its last paragraph, and that paragraph as the legend."""
    before = blocks(question.prompt, view)
    legend = element("legend", None, element("span", {"class": "self-check__kind"}, task), " ")
    if before and before[-1].tag == "p":
        poured(legend, before.pop())
    return before, legend


def _hints(question: Question, view: View) -> list[Element]:
    count = len(question.hints)
    return [
        poured(
            element("details", {"class": "self-check__hint"}, element("summary", None, _hint_title(number, count))),
            inline(hint, view),
        )
        for number, hint in enumerate(question.hints, 1)
    ]


def _hint_title(number: int, count: int) -> str:
    return say("exercise", "hint") if count == 1 else say("exercise", "hint-of", number=number, count=count)


def _answer(question: Question, view: View, rendered: Rendered) -> Element:
    """The key and every reason: what a reader without a script opens, and what the script grades by."""
    details = element("details", {"class": "self-check__answer"}, element("summary", None, say("exercise", "answer")))
    details.extend(rendered.answers)
    if question.feedback:
        details.append(element("div", {"class": "self-check__feedback"}, *blocks(question.feedback, view)))
    if question.correction:
        title = element("p", None, element("strong", None, say("exercise", "correction")))
        details.append(element("div", {"class": "self-check__correction"}, title, *blocks(question.correction, view)))
    details.extend(part for part in (_serves(question, view), _rests(question, view)) if part is not None)
    details.append(_links(question, view))
    return details


def _links(question: Question, view: View) -> Element:
    """A link to this exercise, to be copied, and one to its line in the repository."""
    here = element("a", {"href": f"#{question.id}"}, say("exercise", "here"))
    source = view.shelf.source(question.id)
    mistake = element("a", {"href": source, "rel": "noopener"}, say("exercise", "mistake")) if source else None
    return element("p", {"class": "self-check__links"}, here, " · " if source else None, mistake)


def _serves(question: Question, view: View) -> Element | None:
    """The objective that the question serves."""
    objective = view.shelf.objective(question.objective)
    return (
        element("p", {"class": "self-check__rests"}, say("exercise", "serves", objective=objective))
        if objective
        else None
    )


def _rests(question: Question, view: View) -> Element | None:
    """The paragraphs of the source that the question's claims stand in, each once."""
    claims = view.course_record.claims if question.claims else {}
    paragraphs = dict.fromkeys(claims[id].paragraph for id in question.claims if id in claims)
    content: list[Content] = [say("exercise", "rests") + ":"]
    for paragraph in paragraphs:
        content += [" ", citation(view, "source", paragraph, paragraph_label(paragraph))]
    return element("p", {"class": "self-check__rests"}, *content) if paragraphs else None
