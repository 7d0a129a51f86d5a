"""What a Moodle XML file says of the options of a question."""

from xml.etree.ElementTree import Element, SubElement

from coursepack.exporters._moodle_grades import Grades, grades
from coursepack.exporters._moodle_parts import A_THIRD, Body, asked, combined_feedback, hints, leaf, plain, prose
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.interactions import Choice, Pick
from coursepack.packing.losses import left_out, lost
from coursepack.packing.texts import Texts

# Moodle's own default for true or false: a second try is worth nothing.
NOTHING_LEFT = "1.0000000"
FLAGS = {Pick.ONE: ("clearwrong",), Pick.SEVERAL: ("shownumcorrect", "clearwrong"), Pick.TRUTH: ()}


def choice(question: Question, choice: Choice, texts: Texts) -> Body | Problem:
    """A `multichoice` or `truefalse`; a problem where Moodle could not give full marks to any answer."""
    earned = _scale(choice)
    if earned is None:
        return _no_grades(question, choice)
    text, parts = asked(question, texts), Element("parts")
    if choice.pick is Pick.TRUTH:
        _truth(parts, choice, earned, texts)
    else:
        _settings(parts, choice.pick is Pick.SEVERAL)
        _options(parts, choice, earned, texts)
    hints(parts, question, texts, *FLAGS[choice.pick])
    losses = () if earned.exact else (_rough_grades(question, choice),)
    if choice.pick is Pick.TRUTH:
        return Body("truefalse", text, parts, penalty=NOTHING_LEFT)
    return Body("multichoice", text, parts, penalty=A_THIRD, losses=losses)


def _scale(choice: Choice) -> Grades | None:
    """What the options earn."""
    if choice.pick is Pick.SEVERAL:
        return grades(len(choice.right))
    return Grades(("100",) * len(choice.right), "0", True) if choice.right else None


def _no_grades(question: Question, choice: Choice) -> Problem:
    why = f"Moodle has no grades for {len(choice.right)} right options"
    return left_out(question, why, "mark at least 1 and at most 20 as correct", "options")


def _rough_grades(question: Question, choice: Choice) -> Problem:
    """The loss of exact partial scores; the full answer still earns everything."""
    message = f'partial scores of question "{question.id}" differ in Moodle, which has no 1/{len(choice.right)}'
    return lost(question, message, "have at most 10 right options", "options")


def _settings(parent: Element, several: bool) -> None:
    leaf(parent, "single", "false" if several else "true")
    # The course shows options in the author's order.
    leaf(parent, "shuffleanswers", "false")
    leaf(parent, "answernumbering", "abc")
    leaf(parent, "showstandardinstruction", "0")
    combined_feedback(parent)
    if several:
        SubElement(parent, "shownumcorrect")


def _options(parent: Element, choice: Choice, earned: Grades, texts: Texts) -> None:
    right = iter(earned.right)
    for place, option in enumerate(choice.options):
        answer = prose(parent, "answer", texts.line(option.text, "options", place, "text"))
        answer.set("fraction", next(right) if option.correct else earned.wrong)
        prose(answer, "feedback", texts.line(option.feedback, "options", place, "feedback"))


def _truth(parent: Element, choice: Choice, earned: Grades, texts: Texts) -> None:
    """The two answers must be the words `true` and `false`, in whatever language Moodle runs."""
    for option in choice.options:
        answer = plain(parent, "answer", option.id)
        answer.set("fraction", earned.right[0] if option.correct else earned.wrong)
        prose(answer, "feedback", texts.line(option.feedback, f"if-{option.id}"))
