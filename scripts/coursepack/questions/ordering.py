"""ordering: put steps in order; they are listed in the right one; the score is the share of steps in their place.

Example::

    - id: two-takeovers
      type: ordering
      use: lesson
      objective: order-key-events
      level: understand
      claims: [c26, c30]
      prompt: What is the order of these events, earliest first?
      items:
        - text: Soldiers remove the elected president.
          feedback: August 2020, the first takeover.
        - text: Interim leaders are installed.
          feedback: After the first takeover, under the supervision of the military.
        - text: The interim leaders are arrested.
          feedback: May 2021, the second takeover.
"""

from coursepack.ground.fields import Fields
from coursepack.model.interactions import Order
from coursepack.questions._options import read_items


def read(question: Fields) -> Order:
    """The question as an Order."""
    return Order(read_items(question, "items"))


READ = read
