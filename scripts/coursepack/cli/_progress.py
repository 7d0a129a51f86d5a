"""Say what is going on, once it takes longer than a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

import click


@contextmanager
def working(what: str) -> Iterator[Callable[[str], None]]:
    """While the block runs: after a second, say on stderr what is done; `tell` names the next thing.

    A terminal gets the seconds counted in place; a log gets one line for each thing.
    """
    doing, stop = [what], Event()
    thread = Thread(target=_count, args=(doing, stop), daemon=True)
    thread.start()
    try:
        yield doing.append
    finally:
        stop.set()
        thread.join()


def _count(doing: list[str], stop: Event) -> None:
    seconds, said = 0, ""
    terminal = sys.stderr.isatty()
    while not stop.wait(1):
        seconds += 1
        if terminal:
            click.echo(f"\r\x1b[K{doing[-1]} … {seconds} s", nl=False, err=True)
        elif doing[-1] != said:
            click.echo(f"{doing[-1]} …", err=True)
        said = doing[-1]
    if terminal and seconds:
        click.echo("\r\x1b[K", nl=False, err=True)
