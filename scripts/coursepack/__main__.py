"""`python -m coursepack` is `coursepack`."""

from coursepack.cli import run

run()
