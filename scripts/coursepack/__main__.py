"""`python -m coursepack` is `coursepack`."""

from coursepack.cli import main

main(prog_name="coursepack")
