"""Every id that a problem can have."""

from coursepack.checks import CHECKS

# What an export finds is a problem as well; its page is that of the format.
EXPORTS = ("export-loss",)


def known_ids() -> tuple[str, ...]:
    """The ids of all checks, of all faults of reading, and of what an export finds."""
    from coursepack.reading.faults import FAULTS

    return (*CHECKS.ids, *FAULTS.ids, *EXPORTS)
