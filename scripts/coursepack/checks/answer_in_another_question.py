"""Find questions whose answer another question tells.

In a quiz or a paper, learners see several questions at once. If one of them states in passing what another one asks,
the second measures who reads on. The NBME item-writing guide calls this cueing between items.

Found is a single choice or a typed answer, when a sentence of another question of the same set (or paper) has all the
words that tell the right answer from the wrong ones, and not those of any wrong answer. It may stand in a prompt, an
option or a hint, or, in practice, in what is said to the answers. Besides, it has to speak of the same thing: it has
two words of the question, or one, or a claim of the question, where the answer has two such words or more. An option
needs more. True-false statements tell nothing, for they may be false; neither do invented cases. What another question
tells in other words is not found.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: push-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: What set off the coup of June?
        options:
          - text: A tribunal's ruling
            correct: true
            feedback: It was the last push, shortly before.
          - text: A general strike
            feedback: It came after the coup.
      - id: force-of-the-push
        type: short-answer
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: After the tribunal gave its ruling, the coup followed. What had gone unpaid until then?
        answers: [pay]
        otherwise: For two years nobody had been paid.
        feedback: Unpaid wages gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: push-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: What set off the coup of June?
        options:
          - text: A tribunal's ruling
            correct: true
            feedback: It was the last push, shortly before.
          - text: A general strike
            feedback: It came after the coup.
      - id: force-of-the-push
        type: short-answer
        use: quiz
        objective: tell-trigger-from-root
        level: understand
        claims: [c01]
        prompt: What had gone unpaid in the years before the coup of June?
        answers: [pay]
        otherwise: For two years nobody had been paid.
        feedback: Unpaid wages gave the push its force.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coursepack.checks._english import LANGUAGE
from coursepack.checks._telling import COMMON, Sentence, Words, meanings, sentences
from coursepack.ground.problem import Problem, Related
from coursepack.model.bank import Question
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Number, Pick, TextEntry

# Fewer words than this are no statement; an option has to have that share of the words that ask.
LEAST, SHARE = 2, 0.6


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the words that ask, those that only its right answer has, and those of each wrong answer.

    Where each word of the right answer is in some wrong one too, it is known by all of them together.
    """

    question: Question
    words: Words
    own: Words
    wrong: tuple[Words, ...]


def find(course: Course) -> Iterator[Problem]:
    """Each question with the first sentence of another one that tells its answer."""
    for bank in course.banks if course.language == LANGUAGE else ():
        sets = dict[str, list[Question]]()
        for question in bank.questions:
            sets.setdefault(question.use, []).append(question)
        for questions in sets.values():
            yield from _told_in(questions, bank.exam)


def _told_in(questions: Sequence[Question], exam: bool) -> Iterator[Problem]:
    every = _asked(questions)
    wanted = dict[str, int]()
    for at, asked in every.items():
        wanted.update((word, -1 if word in wanted else at) for word in asked.own)
    said = dict[str, list[Sentence]]()
    for sentence in sentences(questions, exam, wanted) if wanted else ():
        for word in wanted.keys() & sentence.words:
            said.setdefault(word, []).append(sentence)
    for at, asked in every.items():
        fewest = min((said.get(word, []) for word in asked.own), key=len, default=[])
        for sentence in fewest if len(fewest) <= COMMON else ():
            if sentence.at != at and _told(asked, questions[sentence.at], sentence):
                yield _problem(asked.question, questions[sentence.at], sentence)
                break


def _told(asked: Asked, other: Question, sentence: Sentence) -> bool:
    """Whether a sentence of another question has the words of the right answer, none's but its, on the same thing."""
    words = sentence.words
    if not asked.own <= words or any(wrong and wrong <= words for wrong in asked.wrong):
        return False
    common = len(asked.words & words)
    if sentence.kind == "option":  # it answers its own question: a word in common is no wonder
        return common >= max(LEAST, SHARE * len(asked.words)) or bool(common and len(asked.own) >= LEAST)
    claim = set(asked.question.claims) & set(other.claims)
    return common >= LEAST or bool((common or claim) and len(asked.own) >= LEAST)


def _asked(questions: Sequence[Question]) -> dict[int, Asked]:
    """By place, the questions whose right answer has words of its own."""
    answers = {at: answer for at, question in enumerate(questions) if (answer := _answers(question))[0]}
    words = iter(meanings(text for at, texts in answers.items() for text in (questions[at].prompt, *texts)))
    found = dict[int, Asked]()
    for at, texts in answers.items():
        prompt, right, *wrong = (next(words) for _ in range(len(texts) + 1))
        own = (right - prompt).difference(*wrong)
        if own or len(right - prompt) > LEAST:
            found[at] = Asked(questions[at], prompt, own or right - prompt, tuple(wrong))
    return found


def _answers(question: Question) -> list[str]:
    """The right answer, then each wrong one; an empty one where learners neither pick nor type."""
    match question.interaction:
        case Choice(pick=Pick.ONE) as choice if len(choice.right) == 1:
            return [choice.right[0].text, *(option.text for option in choice.options if not option.correct)]
        case TextEntry() as entry:
            return [entry.accepted[0].text if entry.accepted else "", *(each.text for each in entry.wrong)]
        case Number() as number:
            return [f"{number.answer:f}", *(f"{each.value:f}" for each in number.wrong)]
        case _:
            return [""]


def _problem(question: Question, other: Question, sentence: Sentence) -> Problem:
    text = f"an {sentence.kind}" if sentence.kind == "option" else f"a {sentence.kind}"
    text = f"the {sentence.kind}" if sentence.kind in ("prompt", "feedback") else text
    message = f'{text} of "{other.id}" tells the answer to "{question.id}", and learners see both'
    related = (Related(other.place.span(*sentence.path), "it is told here"),)
    remedy = "say it there in other words, or put the two into different sets"
    return Problem("answer-in-another-question", "warning", question.place.span("prompt"), message, remedy, related)


CHECK = find
