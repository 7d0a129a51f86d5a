"""Find excuses that give no reason.

A warning can be switched off for one question, or one passage of a page, by a comment that names the check. Whoever
meets that comment next year has to know whether it still holds, so it says why, after a dash.

Wrong::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the last push, shortly before.
        if-false: Look for the event that came last.
      # coursepack: ignore wrong-use
      - id: root-in-kora
        type: true-false
        use: lesson
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora two years of unpaid wages were a root.
        answer: true
        if-true: Yes. They lasted, and gave the ruling its force.
        if-false: Ask whether it happened once, or had been so for long.

Right::

    # quizzes/demo.yaml
    title: Why it happened
    questions:
      - id: trigger-in-kora
        type: true-false
        use: quiz
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora a court ruling set the coup off.
        answer: true
        if-true: Yes. It was the last push, shortly before.
        if-false: Look for the event that came last.
      # coursepack: ignore wrong-use – the lesson that asks it comes with the next chapter
      - id: root-in-kora
        type: true-false
        use: lesson
        objective: tell-trigger-from-root
        level: apply
        prompt: In the invented Republic of Kora two years of unpaid wages were a root.
        answer: true
        if-true: Yes. They lasted, and gave the ruling its force.
        if-false: Ask whether it happened once, or had been so for long.
"""

from coursepack.ground.problem import Problem
from coursepack.ground.span import Span


def missing_reason(span: Span) -> Problem:
    """`span` is the comment."""
    remedy = 'write "ignore CHECK – the reason", with a dash before the reason'
    return Problem("missing-reason", "error", span, "this comment excuses something and does not say why", remedy)


FAULT = missing_reason
