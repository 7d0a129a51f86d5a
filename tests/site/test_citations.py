"""Citations, whole records, terms and figures on a page."""

from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from coursepack.site.fault import BuildFault

Render = Callable[[str], Element]


def only_link(tree: Element) -> Element:
    (found,) = [each for each in tree.iter("a") if "headerlink" not in each.get("class", "")]
    return found


def test_a_paragraph_sign_becomes_a_short_label_that_leads_to_the_record(render: Render) -> None:
    link = only_link(render("So it was. [¶](../seeds/source.yaml#explanations.1)"))
    assert (link.text, link.get("href")) == ("¶ explanations 1", "record.md#explanations.1")
    assert link.get("title") == "Source, paragraph 1 of the section “Two Explanations”"


def test_a_deeper_page_climbs_to_the_record(render: Render) -> None:
    assert only_link(render("a [¶](../../seeds/source.yaml#overview.1)")).get("href") == "../record.md#overview.1"


def test_other_words_of_a_citation_stay(render: Render) -> None:
    link = only_link(render("a [F01](../seeds/factcheck.yaml#F01)"))
    assert (link.text, link.get("href")) == ("F01", "record.md#F01")
    assert link.get("title") == "Fact check: Unpaid wages (IMPRECISE). Teachers were paid until March."


def test_a_quotation_says_whose_it_is(render: Render) -> None:
    link = only_link(render("a [“proximate cause”](../seeds/quotations.yaml#proximate-cause)"))
    assert link.text == "“proximate cause”"
    assert link.get("title", "").startswith("Peter Pham, Nobody, December 2021, Source, paragraph 1")


def test_where_no_page_holds_the_record_a_citation_is_a_note(render: Render, course: Path) -> None:
    (course / "docs" / "record.md").unlink()
    tree = render("a [¶](../seeds/source.yaml#overview.1)")
    assert not list(tree.iter("a"))
    assert [each.text for each in tree.iter("span")] == ["¶ overview 1"]


def test_a_citation_of_nothing_stops_the_build(render: Render) -> None:
    with pytest.raises(BuildFault, match="has no “F99”"):
        render("a [F99](../seeds/factcheck.yaml#F99)")


def test_the_whole_source_lists_each_paragraph_with_its_claims(render: Render) -> None:
    tree = render("[All](../seeds/source.yaml)")
    assert [each.get("id") for each in tree.iter("h3")] == ["overview", "explanations"]
    assert "explanations.2" in [each.get("id") for each in tree.iter("h4")]
    (claim,) = [each for each in tree.iter("li") if each.get("id") == "c01"]
    text = "".join(claim.itertext())
    assert "Wages in the capital went unpaid." in text
    assert "Statement: event" in text
    assert "Voice: the article’s own" in text
    assert [each.get("href") for each in claim.iter("a")] == ["record.md#F01"]


def test_the_whole_fact_check_gives_grade_finding_and_sources(render: Render) -> None:
    tree = render("[All](../seeds/factcheck.yaml)")
    assert [each.get("id") for each in tree.iter("h3")] == ["F01", "F02"]
    assert "Grade: IMPRECISE" in "".join(tree.itertext())
    sources = [each for each in tree.iter("a") if "headerlink" not in each.get("class", "")]
    assert [(source.text, source.get("rel")) for source in sources] == [("Nobody", "noopener")] * 2


def test_a_term_carries_the_first_sentence_of_its_definition(render: Render) -> None:
    link = only_link(render("a [trigger](glossary.md#trigger)"))
    assert link.get("title") == "The event that comes last before another and sets it off."


def test_a_drawing_is_put_into_the_page_with_its_data(render: Render) -> None:
    tree = render('![Two bars](figures/bars.svg "Wages")')
    figure = next(tree.iter("figure"))
    svg = next(figure.iter("svg"))
    assert svg.get("role") == "img"
    assert [each.text for each in svg.iter("title")] == ["Two bars"]
    assert "".join(next(figure.iter("figcaption")).itertext()) == "Wages"
    assert [each.get("scope") for each in figure.iter("th")] == ["col", "col", "row", "row"]


def test_a_drawing_keeps_its_pointers_and_loses_what_runs_or_fetches(render: Render) -> None:
    svg = next(render("![Two bars](figures/bars.svg)").iter("svg"))
    ids = {each.get("id") for each in svg.iter()} - {None}
    assert ids == {"bars-title", "bars-g", "bars-r"}
    assert next(svg.iter("rect")).get("fill") == "url(#bars-g)"
    assert next(svg.iter("use")).get("href") == "#bars-r"
    assert not list(svg.iter("script"))
    assert "onload" not in svg.attrib
    assert not list(svg.iter("a"))


def test_a_drawing_that_is_not_there_stops_the_build(render: Render) -> None:
    with pytest.raises(BuildFault, match="no drawing"):
        render("![x](figures/none.svg)")
