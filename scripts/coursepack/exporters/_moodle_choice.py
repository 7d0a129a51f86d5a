"""What a Moodle XML file says of the options of a question."""

from xml.etree.ElementTree import Element, SubElement

from coursepack.exporters._moodle_grades import Grades, grades
from coursepack.exporters._moodle_parts import hints, leaf, paragraph, plain, prose
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.interactions import Choice, Pick
from coursepack.packing.losses import lost
from coursepack.packing.texts import Texts

KINDS = {Pick.ONE: "multichoice", Pick.SEVERAL: "multichoice", Pick.TRUTH: "truefalse"}
# Moodle's own defaults: a second try at true or false is worth nothing.
PENALTIES = {Pick.ONE: "0.3333333", Pick.SEVERAL: "0.3333333", Pick.TRUTH: "1.0000000"}
FLAGS = {Pick.ONE: ("clearwrong",), Pick.SEVERAL: ("shownumcorrect", "clearwrong"), Pick.TRUTH: ()}
ANSWERED = {
    "correctfeedback": paragraph("Your answer is correct."),
    "partiallycorrectfeedback": paragraph("Your answer is partially correct."),
    "incorrectfeedback": paragraph("Your answer is incorrect."),
}


def scale(choice: Choice) -> Grades | None:
    """What the options earn; None where Moodle could not give full marks to any answer."""
    if choice.pick is Pick.SEVERAL:
        return grades(len(choice.right))
    return Grades(("100",) * len(choice.right), "0", True) if choice.right else None


def add_choice(parent: Element, question: Question, choice: Choice, earned: Grades, texts: Texts) -> None:
    """Append settings, options and hints."""
    if choice.pick is Pick.TRUTH:
        _truth(parent, choice, earned, texts)
    else:
        _settings(parent, choice.pick is Pick.SEVERAL)
        _options(parent, choice, earned, texts)
    hints(parent, question, texts, *FLAGS[choice.pick])


def no_grades(question: Question, choice: Choice) -> Problem:
    """The loss of a question that Moodle could not grade."""
    message = f'question "{question.id}" is left out: Moodle has no grades for {len(choice.right)} right options'
    return lost(question, message, "mark at least 1 and at most 20 as correct", "options")


def rough_grades(question: Question, choice: Choice) -> Problem:
    """The loss of exact partial scores; the full answer still earns everything."""
    message = f'partial scores of question "{question.id}" differ in Moodle, which has no 1/{len(choice.right)}'
    return lost(question, message, "have at most 10 right options", "options")


def _settings(parent: Element, several: bool) -> None:
    leaf(parent, "single", "false" if several else "true")
    # The course shows options in the author's order.
    leaf(parent, "shuffleanswers", "false")
    leaf(parent, "answernumbering", "abc")
    leaf(parent, "showstandardinstruction", "0")
    for tag, xhtml in ANSWERED.items():
        prose(parent, tag, xhtml)
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
