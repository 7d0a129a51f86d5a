"""open: write freely; the learner compares with a model answer, a person marks by the rubric.

Example::

    - id: weigh-two-figures
      type: open
      use: lesson
      objective: weigh-a-figure
      level: evaluate
      claims: [c39]
      prompt: What must be said of the turnout of 7.5 percent before anybody concludes from it? Write two sentences.
      model-answer: It is what local observers counted in the capital; the electoral commission gave 36 percent.
      partial-answer: It is only for the capital. (Says where, but not who counted.)
      rubric:
        - criterion: Says whose figure it is and what it covers
          levels:
            - neither
            - one of the two
            - both
"""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Criterion, OpenText


def read(question: Fields) -> OpenText:
    """The question as OpenText."""
    rubric = tuple(Criterion(row.text("criterion"), row.texts("levels")) for row in question.each("rubric"))
    return OpenText(question.text("model-answer"), question.text("partial-answer"), rubric)


READ = read
