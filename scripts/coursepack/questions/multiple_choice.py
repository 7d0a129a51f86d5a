"""multiple-choice: tick every right option; the score is (right ticked - wrong ticked) / right, never below zero.

Example::

    - id: two-that-weaken
      type: multiple-choice
      use: lesson
      objective: trace-the-causal-chain
      level: analyze
      claims: [c74]
      prompt: Which two findings would weaken the argument that aid strengthened the army?
      options:
        - text: Army budgets rose just as much in years without aid.
          correct: true
          feedback: If the same happens without aid, aid is not needed to explain it.
        - text: Armies elsewhere took as much aid and gained no ground.
          correct: true
          feedback: The same input without the same result points to another cause.
        - text: Several officers had attended courses abroad.
          feedback: This fits the argument, so it cannot weaken it.
"""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Choice, Pick
from coursepack.questions._options import read_options


def read(question: Fields) -> Choice:
    """The question as a Choice of several."""
    return Choice(Pick.SEVERAL, read_options(question))


READ = read
