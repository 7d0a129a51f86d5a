"""short-answer: type a word or a phrase; case, accents, apostrophes, dashes and spaces make no difference.

With `exact: true` they do. What an author foresees as wrong is told so with its own feedback, anything else gets
`otherwise`.

Example::

    - id: kind-of-sanctions
      type: short-answer
      use: lesson
      objective: tell-sanction-kinds
      level: apply
      claims: [c111]
      prompt: Which adjective names sanctions that hit named people and not a whole country?
      answers: [targeted, individual, {text: smart, feedback: Right. The name is older and means the same.}]
      wrong:
        - text: general
          feedback: General sanctions fall on a whole economy, such as closed borders.
      otherwise: The word comes from aiming at something.
      feedback: Targeted sanctions aim at persons or bodies, general ones at a country.
"""

from coursepack.questions._entries import read_text_entry

READ = read_text_entry
