"""categorize: put each item in its bin; the score is the share of items in the right one.

Example::

    - id: advice-or-forecast
      type: categorize
      use: lesson
      objective: dissect-an-argument
      level: analyze
      claims: [c115, c119]
      prompt: What job does each of these sentences do in the argument?
      categories: [says how things stand, says what to do]
      items:
        - text: Outsiders have mostly pressed for a vote.
          category: says how things stand
          feedback: It describes efforts already made. A reader could check it.
        - text: The outside world should widen its view.
          category: says what to do
          feedback: '"Should" marks advice.'
"""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Item, Match
from coursepack.questions._options import read_items


def read(question: Fields) -> Match:
    """The question as a Match of many items to few bins; a bin's id is its name."""
    bins = tuple(Item(name, name, "") for name in question.texts("categories"))
    key = tuple(item.text("category") for item in question.each("items"))
    return Match(read_items(question, "items"), bins, key, bins=True)


READ = read
