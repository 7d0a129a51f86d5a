"""moodle-xml: a bank for Moodle's question bank (Question bank > Import > Moodle XML format), made for Moodle 4.5."""

from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement

from coursepack.exporters._moodle_choice import choice
from coursepack.exporters._moodle_cloze import cloze
from coursepack.exporters._moodle_entry import number, text_entry
from coursepack.exporters._moodle_essay import essay
from coursepack.exporters._moodle_match import matching
from coursepack.exporters._moodle_ordering import ordering
from coursepack.exporters._moodle_parts import Body, feedback, leaf, plain, prose, tags
from coursepack.ground.problem import Problem
from coursepack.model.bank import Bank, Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Gaps, Match, Number, OpenText, Order, TextEntry
from coursepack.packing.exporter import Exported, Exporter
from coursepack.packing.losses import lost
from coursepack.packing.names import bank_name, question_name, shortened
from coursepack.packing.prose import inline, plain_text
from coursepack.packing.site_links import SiteLinks
from coursepack.packing.texts import Texts
from coursepack.packing.xml_file import xml_file

# Any character may stand in a Moodle ID number, but no more than 100 of them; a name has room for 255.
LONGEST_ID, LONGEST_NAME = 100, 255
# Moodle keeps marks as DECIMAL(12, 7).
MOST_POINTS, FINEST_POINTS = Decimal("99999.9999999"), Decimal("0.0000001")


def export(course: Course, bank: Bank) -> Exported:
    """One file: a category for the bank, then its questions in order."""
    quiz, losses, links = Element("quiz"), list[Problem](), SiteLinks(course, bank)
    _category(quiz, course, bank)
    for question in bank.questions:
        losses += _question(quiz, bank, question, Texts(question, links))
    # Moodle's reader drops the space between two tags that are written with entities; in CDATA it stays.
    return {f"{bank_name(bank)}.moodle.xml": xml_file(quiz, frozenset({"text"}))}, losses


def _category(quiz: Element, course: Course, bank: Bank) -> None:
    """A path without a context, so that the questions go to the question bank that the teacher has open.

    It has no idnumber: Moodle looks a category up by place and name, but keeps idnumbers unique. So a second import
    into a bank where the category has been moved or renamed would stop at a database error.
    """
    parts = [course.title, "Exam" if bank.exam else "", bank.title or bank.module]
    path = "/".join(["top", *(_category_name(part) for part in parts if part)])
    plain(SubElement(quiz, "question", type="category"), "category", path)


def _category_name(title: str) -> str:
    """A slash within a name is written twice, and one at its ends kept apart; Moodle would strip `<` as a tag."""
    name = plain_text(inline(title, lambda _: None)).replace("<", "‹")[:LONGEST_NAME].replace("/", "//")
    return (" " if name.startswith("/") else "") + name + (" " if name.endswith("/") else "")


def _question(quiz: Element, bank: Bank, question: Question, texts: Texts) -> list[Problem]:
    """Append one question, unless Moodle has no room for it; gives what is lost."""
    body = _body(question, texts)
    if isinstance(body, Problem):
        return [body]
    element = _head(quiz, bank, question, texts, body)
    element.extend(body.parts)
    tags(element, question)
    return [*body.losses, *_lost_by_head(bank, question), *texts.losses]


def _body(question: Question, texts: Texts) -> Body | Problem:
    """What is the question's own, in the kind that serves it in Moodle; a problem if none does."""
    match question.interaction:
        case Choice() as asked:
            return choice(question, asked, texts)
        case TextEntry() as asked:
            return text_entry(question, asked, texts)
        case Number() as asked:
            return number(question, asked, texts)
        case Match() as asked:
            return matching(question, asked, texts)
        case Order() as asked:
            return ordering(question, asked, texts)
        case Gaps() as asked:
            return cloze(question, asked, texts)
        case OpenText() as asked:
            return essay(question, asked, texts)


def _head(quiz: Element, bank: Bank, question: Question, texts: Texts, body: Body) -> Element:
    """What every kind of question begins with."""
    element = SubElement(quiz, "question", type=body.kind)
    plain(element, "name", shortened(question.id, LONGEST_NAME))
    prose(element, "questiontext", body.asked)
    prose(element, "generalfeedback", feedback(question, texts, body.reasons))
    leaf(element, "defaultgrade", format(_marks(question.points), "f"))
    leaf(element, "penalty", body.penalty)
    leaf(element, "hidden", "0")
    leaf(element, "idnumber", shortened(question_name(bank, question), LONGEST_ID))
    return element


def _marks(points: Decimal) -> Decimal:
    """The points as far as Moodle can keep them."""
    return min(points, MOST_POINTS).quantize(FINEST_POINTS)


def _lost_by_head(bank: Bank, question: Question) -> list[Problem]:
    losses, marks, name = list[Problem](), _marks(question.points), question_name(bank, question)
    if marks != question.points:
        message = f'the points "{question.points}" of question "{question.id}" become {marks.normalize():f}'
        losses.append(lost(question, message, "keep to less than 100,000 points and seven decimals", "points"))
    if len(name) > LONGEST_ID:
        message = f'the ID number "{name}" of question "{question.id}" is cut to {LONGEST_ID} characters'
        losses.append(lost(question, message, "choose a shorter id", "id"))
    return losses


EXPORTER = Exporter("Moodle XML, for Moodle's question bank", export)
