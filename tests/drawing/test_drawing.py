"""Drawings say what their tables say, and those that are committed are fresh."""

from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from click.testing import Result

from coursepack.drawing import KINDS

REPOSITORY = Path(__file__).parents[2]
FIGURES = REPOSITORY / "docs" / "figures"


def words(tree: Element) -> str:
    return " ".join(each.text or "" for each in tree.iter("text"))


def test_the_drawings_on_disk_are_those_of_their_tables(run: object) -> None:
    result: Result = run("draw", "--check")  # type: ignore[operator]
    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.parametrize("path", sorted(FIGURES.glob("*.svg")), ids=lambda path: path.stem)
def test_a_drawing_has_no_color_of_its_own_and_says_what_it_shows(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "<desc>" in text
    assert "#" not in text.replace("var(--md-default-bg-color, #fff)", "")
    assert path.with_suffix(".csv").exists()


def test_a_share_fills_as_many_squares_and_a_part_of_one() -> None:
    tree = KINDS.get("grids")([["what", "percent", "whose"], ["Came to vote", "7.5", "observers"]], "")
    assert len([each for each in tree.iter("rect") if each.get("width") == "11" and each.get("fill") != "none"]) == 7
    assert [each.get("width") for each in tree.iter("rect") if each.get("width") != "11"] == ["5.5"]
    assert words(tree) == "Came to vote: 7.5% observers"


def test_a_chain_has_an_arrow_less_than_it_has_steps() -> None:
    tree = KINDS.get("chain")([["step", "whose"], ["one", "a"], ["two", "b"], ["three", "unused"]], "")
    assert len(list(tree.iter("rect"))) == 3
    assert len(list(tree.iter("path"))) == 2 * 2
    assert words(tree) == "one a two b three"


def test_an_act_gets_a_bar_in_the_matrix_and_words_get_none() -> None:
    tree = KINDS.get("matrix")([["actor", "2020", "2021"], ["Bloc", "■ suspended", "spoke"]], "")
    assert len([each for each in tree.iter("rect") if each.get("width") == "5"]) == 1
    assert words(tree) == "Bloc 2020: suspended 2021: spoke"


def test_each_kind_of_event_has_its_mark() -> None:
    rows = [["when", "what", "kind"], ["1968", "a", "coup"], ["2013", "b", "other"], ["2022", "c", "planned"]]
    tree = KINDS.get("timeline")(rows, "")
    assert [each.get("stroke-dasharray") for each in tree.iter("circle")] == [None, "3 2"]
    assert len(list(tree.iter("rect"))) == 1


def test_a_map_puts_north_up_and_its_country_in_bold() -> None:
    rows = [["place", "kind", "lon", "lat"], ["Kora", "this country", "-2", "20"], ["Bay", "town", "-8", "12"]]
    tree = KINDS.get("locator")(rows, "", [["country", "outline"], ["Kora", "-5 10 0 10 0 20"]])
    kora, bay = tree.iter("text")
    assert (kora.get("font-weight"), bay.text) == ("bold", "Bay")
    assert float(kora.get("y", "")) < float(bay.get("y", ""))
    assert float(bay.get("x", "")) < float(kora.get("x", ""))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("aid.csv", "a,b,c\nx,lots,z\n", "aid.csv: could not convert"),
        ("aid.csv", "a,b,c\nx,y\n", "line 2 has 2 cells where the first has 3"),
        ("aid.csv", "", "expected a line of headings"),
        ("figures.yaml", "aid: {kind: pie}\n", '"aid" needs a kind: chain, grids, locator, matrix, timeline'),
        ("figures.yaml", "- aid\n", "expected a mapping"),
    ],
)
def test_what_cannot_be_drawn_is_said_with_its_file(
    kora: Path, run: object, name: str, content: str, said: str
) -> None:
    folder = kora / "docs" / "figures"
    folder.mkdir(exist_ok=True)
    (folder / "figures.yaml").write_text("aid: {kind: grids}\n", "utf-8")
    (folder / "aid.csv").write_text("a,b,c\nx,1,z\n", "utf-8")
    (folder / name).write_text(content, "utf-8")
    result: Result = run("draw", cwd=kora)  # type: ignore[operator]
    assert result.exit_code == 1
    assert f"docs/figures/{name}" in result.output
    assert said in result.output
    assert not (folder / "aid.svg").exists()
