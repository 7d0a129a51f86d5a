"""What a Moodle XML file says of an answer to be written freely."""

from xml.etree.ElementTree import Element, SubElement

from coursepack.exporters._moodle_parts import Body, asked, leaf, paragraph, prose
from coursepack.ground.problem import Problem
from coursepack.model.bank import Question
from coursepack.model.interactions import Criterion, OpenText
from coursepack.packing.losses import lost
from coursepack.packing.prose import to_xhtml
from coursepack.packing.texts import Texts

SETTINGS = {
    "responseformat": "editor",
    "responserequired": "1",
    "responsefieldlines": "10",
    "attachments": "0",
    "attachmentsrequired": "0",
}
MODEL = paragraph("Model answer", strong=True)
PARTIAL = paragraph("Partial answer", strong=True)
RUBRIC = paragraph("Rubric, each line from least to most", strong=True)


def essay(question: Question, open_text: OpenText, texts: Texts) -> Body:
    """An `essay`; what its answer is compared with becomes information for graders."""
    text, parts = asked(question, texts), Element("parts")
    for key, value in SETTINGS.items():
        leaf(parts, key, value)
    prose(parts, "graderinfo", _for_graders(open_text, texts))
    prose(parts, "responsetemplate", "")
    return Body("essay", text, parts, penalty="0.0000000", losses=_no_hints(question))


def _for_graders(open_text: OpenText, texts: Texts) -> str:
    model = texts.block(open_text.model_answer, "model-answer")
    partial = texts.block(open_text.partial_answer, "partial-answer")
    rubric = _table(open_text.rubric, texts) if open_text.rubric else ""
    return "".join(head + said for head, said in ((MODEL, model), (PARTIAL, partial), (RUBRIC, rubric)) if said)


def _table(rubric: tuple[Criterion, ...], texts: Texts) -> str:
    table = Element("table", border="1")
    body = SubElement(table, "tbody")
    for place, row in enumerate(rubric):
        line = SubElement(body, "tr")
        head = SubElement(line, "th", scope="row")
        head.append(texts.span(row.criterion, "rubric", place, "criterion"))
        for level, words in enumerate(row.levels):
            SubElement(line, "td").append(texts.span(words, "rubric", place, "levels", level))
    return to_xhtml([table])


def _no_hints(question: Question) -> tuple[Problem, ...]:
    if not question.hints:
        return ()
    message = f'the hints of question "{question.id}" are left out: an essay in Moodle has none'
    return (lost(question, message, "put what is needed into the prompt", "hints"),)
