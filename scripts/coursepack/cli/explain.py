"""explain: the page of a check, or the whole catalog of them."""

import click


@click.command(short_help="Say what a check looks for, and why.")
@click.argument("check", required=False)
@click.option("--all", "whole", is_flag=True, help="Print the whole catalog as a Markdown page.")
def explain(check: str | None, whole: bool) -> None:
    """Say what CHECK looks for and why, with a wrong and a right example.

    CHECK is the id at the end of a message. Without one, all ids are listed.

    \b
    coursepack explain missing-feedback
    coursepack explain --all > quizzes/checks.md
    """
    from coursepack.cli._catalog import catalog, page, summaries

    if whole:
        click.echo(catalog(), nl=False)
    elif check is None:
        for id, summary in summaries().items():
            click.echo(f"{id:<24}{summary}")
    else:
        click.echo(page(_known(check, summaries())))


def _known(check: str, known: dict[str, str]) -> str:
    from coursepack.ground.nearest import did_you_mean

    if check not in known:
        raise click.UsageError(f'no check "{check}"; {did_you_mean(check, known)}')
    return check


COMMAND = explain
