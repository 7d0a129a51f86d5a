"""The report for people."""

from coursepack.ground.problem import Problem, Related
from coursepack.ground.span import Span
from coursepack.reports import Findings
from coursepack.reports.text import report

PROBLEM = Problem("some-id", "error", Span("a.yaml", 2, 3, 2, 7), 'unknown key "xyzz"', 'did you mean "xyz"?')


def test_a_problem_has_place_sentence_id_line_and_carets() -> None:
    assert report(Findings([PROBLEM], {"a.yaml": "one\n  xyzz: 1\n"})) == (
        'a.yaml:2:3: error: unknown key "xyzz"; did you mean "xyz"? [some-id]\n      xyzz: 1\n      ^^^^\n'
    )


def test_the_other_half_is_named_with_its_place() -> None:
    problem = Problem(
        "x", "warning", Span("a", 1, 1, 1, 2), "twice", "", (Related(Span("b", 4, 9), "first used here"),)
    )
    assert report(Findings([problem])) == "a:1:1: warning: twice [x]\n    b:4:9: first used here\n"


def test_a_stretch_over_several_lines_is_marked_to_the_end_of_its_first() -> None:
    problem = Problem("x", "error", Span("a", 1, 4, 3, 2), "m")
    assert report(Findings([problem], {"a": "a: bcd\ne\nf"})).split("\n")[2] == "       ^^^"


def test_a_long_line_is_cut_around_the_place() -> None:
    problem = Problem("x", "error", Span("a", 1, 301, 1, 304), "m")
    line, carets = report(Findings([problem], {"a": "a" * 300 + "bcd" + "e" * 300})).split("\n")[1:3]
    assert line[carets.index("^") : carets.rindex("^") + 1] == "bcd"
    assert len(line) < 120


def test_nothing_in_a_file_can_command_the_terminal() -> None:
    problem = Problem("x", "error", Span("a", 1, 1, 1, 2), "bad \x1b[2J")
    said = report(Findings([problem], {"a": "\x1b]0;title\x07\u202e"}))
    assert not any(character in said for character in "\x1b\x07\u202e")


def test_color_is_used_only_when_asked_for() -> None:
    assert "\x1b[" in report(Findings([PROBLEM], color=True))
    assert "\x1b[" not in report(Findings([PROBLEM]))


def test_no_problem_is_no_line() -> None:
    assert report(Findings([], color=True)) == ""
