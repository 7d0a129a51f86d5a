"""Floor 6: the command line, one file per command; none is imported before it is called or asked for help."""

import os
import sys
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

import click

from coursepack import __version__

COMMANDS = ("init", "check", "serve", "build", "export", "draw", "source", "new", "stats", "explain")


class Commands(click.Group):
    """Knows its commands by name and imports the one that is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order in which people come to need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"coursepack.cli.{cmd_name}").COMMAND
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was typed; for a misspelled one, the error names its nearest neighbor."""
        from coursepack.ground.nearest import did_you_mean

        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            raise click.UsageError(f'no command "{args[0]}"; {did_you_mean(args[0], COMMANDS)}', ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--root", type=click.Path(path_type=Path), help="The course's folder, when it is not the one you are in.")
@click.version_option(__version__, "-V", "--version", message="coursepack %(version)s")
@click.pass_context
def main(ctx: click.Context, root: Path | None) -> None:
    """Check a course, build its site, export its quizzes.

    Run it from any folder of the course. Exit status: 0 clean, 1 errors (with --strict, warnings too), 2 wrong usage.

    \b
    coursepack init my-course              a small course that works, to write over
    coursepack check                       is everything in order?
    coursepack serve                       look at the course while you write
    coursepack export moodle-xml           quizzes for Moodle, in the folder exports
    coursepack explain missing-feedback    what does this message mean?
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A console of an old code page shows \\u2014 where it has no dash, instead of a traceback.
            stream.reconfigure(errors="backslashreplace")
    ctx.obj = root


def run() -> None:
    """The command line as a process of its own, which ends at once.

    A large course is a million values; to give them back one by one takes as long as to read a tenth of it.
    """
    status: object = 0
    try:
        main(prog_name="coursepack")
    except SystemExit as end:
        status = end.code
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # whoever reads it may have gone
            stream.flush()
    os._exit(status if isinstance(status, int) else int(status is not None))
