"""Find prompts that cannot be answered with the options hidden.

The prompt should pose the whole problem, so that a learner who knows the matter has an answer before they look at the
options (Haladyna, Downing and Rodriguez 2002; the "cover the options" test of the NBME item-writing guide). If it does
not, they have to try each option in turn and guess what is wanted, which tests patience.

Found are choices whose prompt has neither a question nor an instruction; whose prompt asks only which statement is
true, or which answer is right, and about nothing; and those that break off ("The coup happened because …") and leave it
to the options to end the sentence. A prompt that names what it is about passes, and so do an instruction
and a sentence that says enough before it asks for a name ("A person who plans houses is called …"). True-false
statements, matching, ordering and gaps to fill carry their task in themselves.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: In the invented Republic of Kora the coup happened because …
        options:
          - text: of a court ruling in May.
            correct: true
            feedback: It was the last push, shortly before.
          - text: wages had gone unpaid for two years.
            feedback: That is older; it gave the ruling its force.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: single-choice
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        claims: [c01]
        prompt: What set off the coup in the invented Republic of Kora?
        options:
          - text: A court ruling in May
            correct: true
            feedback: It was the last push, shortly before.
          - text: Two years of unpaid wages
            feedback: That is older; it gave the ruling its force.
"""

import re
from collections.abc import Iterator

from coursepack.checks._asking import unquoted
from coursepack.checks._wording import in_english, words
from coursepack.ground.problem import Problem
from coursepack.model.course import Course
from coursepack.model.interactions import Choice, Pick

# Words of a prompt that only say that there is something to answer.
FRAMING = """
    a above according all an and answer answers apply applies are article as author author's be below best by can choice
    choices choose claim claims correct correctly course does each every following for from given here in is item items
    it lesson mark may more most of one ones only option options or page pick please question questions read
    reading right say said says select sentence sentences statement statements suits text that the them then there these
    they think this those three tick to true two was were what which who you
"""
FRAME = frozenset(FRAMING.split())
# Some of these are nouns as well ("the state"), so they count only where a sentence or a clause begins.
BEGINS = r"(?:^|[.:;,!?…][*\"”)]*\s+|\n\s*)\W*(?:then |and |now |please )?"
INSTRUCTION = re.compile(
    r"\b(?:arrange|assign|assume|calculate|categorize|choose|classify|complete|compute|decide|define|describe|determine|"
    r"drag|enter|explain|fill|identify|imagine|indicate|pick|please|select|suppose|tick|true or false|underline)\b|"
    rf"{BEGINS}(?:add|apply|check|circle|combine|compare|consider|count|estimate|find|give|group|judge|label|list|look|"
    r"mark|match|name|order|pair|place|point|put|rank|rate|read|say|show|sort|state|tell|think|type|use|work|write)\b|"
    # A question whose question mark was forgotten.
    rf"{BEGINS}(?:which|who|whose|how|why|(?:what|when|where) (?:is|are|was|were|do|does|did|can|could))\b",
    re.I,
)
BREAKS_OFF = re.compile(
    r"(?:…|\.\.\.|_{2,}|[,:–—-]|\b(?:a|an|as|at|because|by|for|from|in|is|are|was|were|of|that|the|to|with))[\s.*]*$",
    re.I,
)
# A sentence that ends in asking for a name, after all that it takes to know it, is a question in all but form.
NAMES = re.compile(r"\b(?:called|known|named|as|is|are|was|were)(?: to us)?(?: as)?(?: an?| the)?[\s.…_*]*$", re.I)
ENOUGH = 7
# "Which year?" asks for nothing yet.
STUB = re.compile(r"\W*which [\w’'-]+\W*", re.I)
# In characters: no bare question is longer.
BARE, FRAMED = 40, 200


def find(course: Course) -> Iterator[Problem]:
    """Each choice whose prompt leaves open what is asked."""
    for _, question in in_english(course):
        if isinstance(question.interaction, Choice) and question.interaction.pick is not Pick.TRUTH:
            message, remedy = _unfocused(question.prompt)
            if message:
                yield Problem("unfocused-prompt", "warning", question.place.span("prompt"), message, remedy)


def _unfocused(prompt: str) -> tuple[str, str]:
    """What is wrong with a prompt, and how to mend it; or twice nothing."""
    asks = "?" in prompt and "?" in unquoted(prompt)
    if asks or INSTRUCTION.search(unquoted(prompt)):
        return _about_nothing(prompt)
    if len(prompt.split()) >= ENOUGH and NAMES.search(prompt):
        return "", ""
    end = " ".join(prompt.split()[-4:])
    if BREAKS_OFF.search(prompt):
        message = f'the prompt breaks off after "{end}", so only the options tell what is asked'
        return message, "make it a whole question that can be answered with the options hidden"
    message = f'the prompt ends with "{end}" and has neither a question nor an instruction'
    return message, "ask a question that can be answered with the options hidden"


def _about_nothing(prompt: str) -> tuple[str, str]:
    stub = len(prompt) < BARE and STUB.fullmatch(prompt)
    if stub or (len(prompt) < FRAMED and FRAME.issuperset(words(prompt))):
        message = f'"{prompt.strip()}" does not say what it is about, so each option has to be tried in turn'
        return message, "name the matter, so that the question can be answered with the options hidden"
    return "", ""


CHECK = find
