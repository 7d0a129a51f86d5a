"""What a Moodle XML file says of a running text with gaps: each gap is a code within the text.

Moodle finds the codes by regular expressions, decodes entities in what it finds, and then takes `\\}` and `\\#` for
signs without meaning. So a text goes into a code with those two escaped and with every sign of the code as an entity.
"""

import re
from xml.etree.ElementTree import Element

from coursepack.exporters._moodle_parts import Body, asked, hints
from coursepack.exporters._moodle_replies import Reply, replies, rounded
from coursepack.ground.numerals import written
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.interactions import Blank, Choice, Gaps, Number, Option, TextEntry
from coursepack.packing.losses import left_out, lost
from coursepack.packing.prose import to_xhtml
from coursepack.packing.texts import Path, Texts

ENTITIES = str.maketrans({sign: f"&#{ord(sign)};" for sign in "&{}~#\\%=\"'"} | {"<": "&lt;", ">": "&gt;"})
# A tag, whose attributes hold no gap, or the name of a gap, or a brace of the author's.
PIECES = re.compile(r"<[^>]*>|\{\{(?P<gap>[a-z][a-z0-9-]*)\}\}|\{")
BRACE = "&#123;"


def cloze(question: Question, gaps: Gaps, texts: Texts) -> Body | Problem:
    """A `multianswer`. Moodle knows neither its prompt from its text nor its mark from those of the gaps."""
    prompt, codes, weight = asked(question, texts), dict[str, str](), _weight(question, gaps)
    losses = [] if weight * len(gaps.blanks) == question.points else [_other_mark(question, gaps)]
    for name, blank in gaps.blanks:
        if not _can_be_filled(blank, texts, name):
            return _nothing_to_pick(question, name)
        codes[name] = _gap(blank, weight, texts, name)
        losses += rounded(question, blank, "blanks", name) if isinstance(blank, Number) else []
    parts = Element("parts")
    hints(parts, question, texts, "shownumcorrect", "clearwrong")
    text = _filled(texts.line(gaps.text, "text"), codes)
    return Body("multianswer", prompt.replace("{", BRACE) + text, parts, losses=tuple(losses))


def _weight(question: Question, gaps: Gaps) -> int:
    """What a gap counts: a whole number in Moodle."""
    share = question.points / len(gaps.blanks)
    return int(share) if share == int(share) and share >= 1 else 1


def _other_mark(question: Question, gaps: Gaps) -> Problem:
    mark = len(gaps.blanks)
    message = f'the points "{written(question.points)}" of question "{question.id}" become {mark}, one for each gap'
    return lost(question, message, f"set its mark in Moodle's quiz, or give it {mark} points", "points")


def _can_be_filled(blank: Blank, texts: Texts, name: str) -> bool:
    """Whether Moodle finds something right in it, and a word in each option."""
    match blank:
        case Choice(options=options):
            words = (texts.words(each.text, *_option(name, place)) for place, each in enumerate(options))
            return len(options) > 1 and bool(blank.right) and all(words)
        case TextEntry(accepted=accepted):
            return bool(accepted)
        case Number():
            return True


def _nothing_to_pick(question: Question, name: str) -> Problem:
    why = f'the gap "{name}" would not work in Moodle'
    remedy = "give it a right answer, and words to each of at least two options"
    return left_out(question, why, remedy, "blanks", name)


def _gap(blank: Blank, weight: int, texts: Texts, name: str) -> str:
    """A code, as in `{1:SHORTANSWER:=May#Yes~*#No}`, and after it the unit of a number."""
    match blank:
        case Choice(options=options):
            picked = [_picked(each, place, texts, name) for place, each in enumerate(options)]
            return _code("MULTICHOICE", weight, picked)
        case TextEntry(exact=exact):
            typed = [_alternative(each, each.text) for each in replies(blank, texts, "blanks", name)]
            return _code("SHORTANSWER_C" if exact else "SHORTANSWER", weight, typed)
        case Number(unit=unit):
            near = [_alternative(each, each.text, _margin(each)) for each in replies(blank, texts, "blanks", name)]
            return _code("NUMERICAL", weight, near) + _unit(unit, texts, name)


def _picked(option: Option, place: int, texts: Texts, name: str) -> str:
    label = texts.label(option.text, *_option(name, place))
    said = texts.line(option.feedback, *_option(name, place)[:-1], "feedback")
    return _alternative(Reply(option.correct, label, "", said), label)


def _option(name: str, place: int) -> Path:
    return ("blanks", name, "options", place, "text")


def _margin(reply: Reply) -> str:
    return "" if reply.text == "*" else f":{reply.tolerance}"


def _unit(unit: str, texts: Texts, name: str) -> str:
    return " " + to_xhtml([texts.span(unit, "blanks", name, "unit")]).replace("{", BRACE) if unit.strip() else ""


def _code(kind: str, weight: int, alternatives: list[str]) -> str:
    return "{" + f"{weight}:{kind}:" + "~".join(alternatives) + "}"


def _alternative(reply: Reply, text: str, margin: str = "") -> str:
    return ("=" if reply.right else "") + _coded(text) + margin + ("#" + _coded(reply.said) if reply.said else "")


def _coded(text: str) -> str:
    return text.replace("}", "\\}").replace("#", "\\#").translate(ENTITIES)


def _filled(xhtml: str, codes: dict[str, str]) -> str:
    """The running text with a code for each gap, where it is named first; a code without a place stands at the end."""
    left = dict(codes)

    def piece(found: re.Match[str]) -> str:
        return left.pop(found["gap"] or "", "") or found[0].replace("{", BRACE)

    return "".join([PIECES.sub(piece, xhtml), *left.values()])
