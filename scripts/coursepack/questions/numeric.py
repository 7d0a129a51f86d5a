"""numeric: type a number; comma or point, compared in decimal arithmetic, right within `tolerance` either way.

Example::

    - id: one-percent-of-aid
      type: numeric
      use: lesson
      objective: compute-and-bound-a-figure
      level: apply
      claims: [c64]
      prompt: According to the article, aid was $79 million. How many million U.S. dollars is one percent of it?
      answer: 0.79
      tolerance: 0.01
      unit: million U.S. dollars
      wrong:
        - value: 7.9
          tolerance: 0.05
          feedback: That is ten percent. Divide by 100, not by 10.
      otherwise: One percent is a hundredth part, so divide by 100.
      feedback: 79 ÷ 100 = 0.79.
"""

from coursepack.questions._entries import read_number

READ = read_number
