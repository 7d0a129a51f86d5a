"""Find markup in a bank that learners would see as typed.

A bank's texts go to the site, to paper and to many platforms. What all of them can show is plain Markdown: emphasis,
links, pictures, code and, in longer texts, lists and paragraphs. HTML, tables, footnotes, formulas and the additions
of one site builder would arrive as brackets and signs. What is meant to be seen so stands between backquotes.

A list or a second paragraph would run on from the words before it in a text of one line, such as an option, and
after `>-`, which joins lines.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: nearest-push-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In Kora, an invented republic, a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the <b>last</b> push, shortly before.
        if-false: Look for the event that came last.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: nearest-push-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In Kora, an invented republic, a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the **last** push, shortly before.
        if-false: Look for the event that came last.
"""

from collections.abc import Iterator

from coursepack.checks._joined import joined, looks_joined, may_join
from coursepack.checks._markup import Markup, found, kinds_in, signed
from coursepack.checks._texts import Text, texts
from coursepack.checks._typed import Typed
from coursepack.ground.problem import Problem
from coursepack.ground.span import Span
from coursepack.model.bank import Question
from coursepack.model.course import Course


def find(course: Course) -> Iterator[Problem]:
    """Each kind of such markup once in each text."""
    for bank in course.banks:
        kinds, lines, typed = kinds_in(bank.text), may_join(bank.text), Typed(bank)
        for question in bank.questions if kinds or lines else ():
            # Most questions have no sign of any kind, and one look at the whole is cheaper than one at each text.
            here = signed(kinds, typed.value(question.place)) if kinds else ()
            for text in texts(question) if here or lines else ():
                if here:
                    yield from _markup(question, text, here, typed)
                if lines and looks_joined(text.text):
                    yield from _run_on(question, text, typed)


def _markup(question: Question, text: Text, kinds: tuple[Markup, ...], typed: Typed) -> Iterator[Problem]:
    for kind, words in found(text.text, text.block, kinds):
        span = typed.span(words, question.place, *text.path)
        message = f'a learner would see "{" ".join(words.split())}" as typed: {kind.what} is no markup here'
        remedy = f"{kind.instead(words)}, or put it between backquotes if it is meant to be seen"
        yield _problem(span, message, remedy)


def _run_on(question: Question, text: Text, typed: Typed) -> Iterator[Problem]:
    line = joined(text.text, text.block, typed.value(question.place, *text.path))
    if line:
        message = f'a learner would see "{line}" run on from the words before it'
        remedy = (
            'begin the text with "|-", for ">-" joins lines'
            if text.block
            else "this text is one line: make it one paragraph"
        )
        yield _problem(typed.span(line, question.place, *text.path), message, remedy)


def _problem(span: Span, message: str, remedy: str) -> Problem:
    return Problem("markup-not-portable", "error", span, message, remedy)


CHECK = find
