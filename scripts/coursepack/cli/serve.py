"""serve: check the course, then show its site on this machine."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import click

from coursepack.cli._builder import environment
from coursepack.cli._course import count, course_root, load, root_option, say, status


@click.command(short_help="Check the course and show its site on this machine.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes any free one.")
@root_option
def serve(port: int, root: Path | None) -> None:
    """Check the course, then show its site at http://127.0.0.1:8000/ until you press Ctrl-C.

    Pages follow as you edit pages and banks. Nobody else can reach the site: it listens on this machine only. If the
    port is taken, a free one is found; the address is printed.

    \b
    coursepack serve
    coursepack serve --port 8080
    """
    loaded = load(course_root(root))
    say(loaded, loaded.problems, to_stderr=True)
    if status(loaded.problems, strict=False):
        raise click.ClickException(f"{count(loaded.problems)}; mend them first, then serve")
    address = f"127.0.0.1:{_free(port)}"
    click.echo(f"http://{address}/")
    click.echo("Building; then open that address. Ctrl-C ends it.", err=True)
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--livereload", "--dev-addr", address]
    raise SystemExit(_until_stopped(subprocess.Popen(command, cwd=loaded.root, env=environment(loaded.root))))


def _until_stopped(server: subprocess.Popen[bytes]) -> int:
    """Wait for the server, and take it along when we are stopped ourselves."""
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())
    try:
        return 1 if server.wait() > 0 else 0
    except KeyboardInterrupt:
        server.wait()
        return 0


def _free(port: int) -> int:
    """The port itself if nobody listens there, else one that the system picks."""
    for candidate in (port, 0):
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind(("127.0.0.1", candidate))
            except OSError:
                continue
            return int(tried.getsockname()[1])
    raise click.ClickException("no free port on 127.0.0.1")


COMMAND = serve
