"""matching: find for each left side its right side; the score is the share of right pairs.

Example::

    - id: whose-view
      type: matching
      use: lesson
      objective: attribute-views
      level: understand
      claims: [c41, c55]
      prompt: Whose statement does the article report in each case?
      pairs:
        - left: The crisis is one of the state's legitimacy.
          right: Peter Pham
          feedback: This is the diagnosis of Pham, a former U.S. envoy.
        - left: Many took the arrests of May 2021 for a quarrel among rulers.
          right: Mariam Diallo Drame
          feedback: Drame, a women's rights activist, reports how others saw it.
      distractors:
        - text: António Guterres
          feedback: He is cited for a phrase about coups around the world.
"""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Item, Match
from coursepack.questions._options import read_items


def read(question: Fields) -> Match:
    """The question as a Match: a pair's right side has the id of its left side, spare ones are `+1`, `+2` …"""
    lefts = read_items(question, "pairs", "left")
    rights = (Item(each.id, each.text, "") for each in read_items(question, "pairs", "right"))
    spare = (Item(f"+{each.id}", each.text, each.feedback) for each in read_items(question, "distractors"))
    return Match(lefts, (*rights, *spare), tuple(left.id for left in lefts), bins=False)


READ = read
