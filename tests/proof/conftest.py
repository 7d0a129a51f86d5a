"""Says at the end how many mutants were judged, when somebody asked for a number of them by hand."""

import os

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line per share of the run: with which seed, how many drawn, how many different ones judged."""
    if "COURSEPACK_MUTANTS" not in os.environ:
        return
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, [])]
    shares = [dict(report.user_properties)["mutants"] for report in reports if report.user_properties]
    for seed, drawn, judged in shares:
        terminalreporter.write_line(f"seed {seed}: {len(judged)} different mutants judged, of {drawn} drawn")
    # Two shares may have come upon the same one.
    every = {mark for _, _, judged in shares for mark in judged}
    terminalreporter.write_line(f"{len(every)} different mutants judged in all")
