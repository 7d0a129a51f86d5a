"""Work longer than a second says what it is doing."""

from time import sleep

import pytest

from coursepack.cli._progress import working


def test_short_work_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with working("reading"):
        pass
    assert capsys.readouterr().err == ""


def test_longer_work_is_named_once_in_a_log(capsys: pytest.CaptureFixture[str]) -> None:
    with working("reading") as tell:
        tell("checking")
        sleep(1.2)
    assert capsys.readouterr() == ("", "checking …\n")


def test_a_terminal_is_left_clean(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with working("reading"):
        sleep(1.2)
    said = capsys.readouterr().err
    assert "reading … 1 s" in said
    assert said.endswith("\r\x1b[K")
