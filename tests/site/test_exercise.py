"""Exercises as HTML: complete without a script, and safe whatever a bank holds."""

from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from markdown import Markdown

from coursepack.site.fault import BuildFault
from coursepack.site.markdown import makeExtension

Render = Callable[[str], Element]


def words(element: Element | None) -> str:
    assert element is not None
    return " ".join("".join(element.itertext()).split())


def one(tree: Element, path: str) -> Element:
    found = tree.find(path)
    assert found is not None, path
    return found


def test_a_paragraph_with_only_a_link_into_a_bank_becomes_the_exercise(render: Render) -> None:
    check = one(render("[Self-check](../quizzes/demo.yaml#trigger-in-kora)"), ".//self-check")
    assert check.get("id") == "trigger-in-kora"
    assert words(check.find("fieldset/legend")) == (
        "Self-check · choose one In the invented Republic of Kora, what set the coup off?"
    )
    assert [each.get("type") for each in check.iter("input")] == ["radio", "radio"]
    assert {each.get("name") for each in check.iter("input")} == {"trigger-in-kora"}
    assert [words(each) for each in check.iter("label")] == ["A court ruling in May", "Two years of unpaid wages"]
    assert not list(check.iter("form"))


def test_the_answer_holds_every_reason_without_a_script(render: Render) -> None:
    check = one(render("[Self-check](../quizzes/demo.yaml#trigger-in-kora)"), ".//self-check")
    answer = one(check, "details[@class='self-check__answer']")
    assert words(answer) == (
        "Show the answer and the reasons"
        "✓ Right A court ruling in MayIt was the last push, shortly before."
        "✗ Not right Two years of unpaid wagesThat is older; it gave the ruling its force."
        "Trigger and root answer two questions."
        "Serves: Say of an event whether it set a crisis off or made it likely."
        "Rests on: ¶ explanations 1"
        "Link to this exercise · Report a mistake in this question"
    )
    assert words(check.find("details[@class='self-check__hint']")).startswith("Hint")


def test_a_set_stands_in_a_section_with_its_count(render: Render) -> None:
    quiz = one(render("[Quiz](../quizzes/demo.yaml#quiz)"), ".//section")
    assert quiz.get("aria-label") == "Quiz, 3 questions"
    kinds = [words(kind) for kind in quiz.iter("span") if kind.get("class") == "self-check__kind"]
    assert kinds == [
        "Question 1 of 3 · choose one",
        "Question 2 of 3 · choose all that apply",
        "Question 3 of 3 · true or false",
    ]


def test_true_and_false_are_the_interfaces_own_words(render: Render) -> None:
    check = one(render("[x](../quizzes/demo.yaml#envoy-on-the-ruling)"), ".//self-check")
    assert [words(each) for each in check.iter("label")] == ["True", "False"]


def test_a_prompt_of_several_blocks_stands_before_its_last_paragraph(render: Render) -> None:
    check = one(render("[x](../quizzes/hostile.yaml#hostile-texts)"), ".//self-check")
    assert words(check.find("div")) == "Which <script>window.hacked = 1</script> is it? &lt;b&gt;"
    assert one(check, "fieldset").get("aria-describedby") == one(check, "div").get("id") == "hostile-texts:prompt"


def test_no_text_of_a_bank_becomes_markup_or_attributes(render: Render, as_text: Callable[[Element], str]) -> None:
    tree = render("[x](../quizzes/hostile.yaml#hostile-texts)")
    for part in tree.iter():
        assert part.tag not in ("script", "svg", "iframe", "h1", "h2", "b")
        assert not any(key.startswith("on") for key in part.attrib)
        assert "javascript" not in part.get("href", "") + part.get("src", "")
    assert "&amp;lt;b&amp;gt;" in as_text(tree), "an entity is shown as typed"


def test_a_picture_elsewhere_becomes_a_link_so_that_nothing_is_fetched(render: Render) -> None:
    tree = render("[x](../quizzes/hostile.yaml#hostile-texts)")
    assert not [each for each in tree.iter("img") if "far.example" in each.get("src", "")]
    assert [each.text for each in tree.iter("a") if "far.example" in each.get("href", "")] == ["Picture: far"]


def test_a_picture_beside_a_bank_is_held_in_the_page(render: Render, course: Path) -> None:
    bank = course / "quizzes" / "demo.yaml"
    (course / "quizzes" / "images").mkdir()
    (course / "quizzes" / "images" / "dot.gif").write_bytes(b"GIF89a")
    bank.write_text(bank.read_text().replace("feedback: Trigger and", "feedback: Dot ![dot](images/dot.gif) and"))
    tree = render("[x](../quizzes/demo.yaml#trigger-in-kora)")
    assert one(tree, ".//img").get("src") == "data:image/gif;base64,R0lGODlh"


def test_a_link_in_a_bank_leads_from_the_page_that_shows_it(render: Render, course: Path) -> None:
    bank = course / "quizzes" / "demo.yaml"
    bank.write_text(bank.read_text().replace("Trigger and root", "See [it](../docs/demo/lesson.md#a-lesson) and root"))
    tree = render("[x](../quizzes/demo.yaml#trigger-in-kora)")
    assert "demo/lesson.md#a-lesson" in [each.get("href") for each in tree.iter("a")]


def test_the_buttons_stand_once_on_a_page_for_the_script(render: Render) -> None:
    tree = render("[x](../quizzes/demo.yaml#trigger-in-kora)\n\n[x](../quizzes/demo.yaml#signs-of-a-root)")
    assert len(list(tree.iter("template"))) == 1
    assert not list(render("No exercise.").iter("template"))


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("../quizzes/exam/demo.yaml#exam-trigger", "never reach the site"),
        ("../quizzes/x/../exam/demo.yaml#exam-trigger", "never reach the site"),
        ("../quizzes/demo.yaml#no-such", "has no question or set “no-such”"),
        ("../quizzes/demo.yaml#review", "has no question or set “review”"),
        ("../quizzes/demo.yaml", "add #its-id"),
        ("../quizzes/none.yaml#quiz", "there is no such file"),
        ("quizzes/demo.yaml#quiz", "must climb out of docs/"),
    ],
)
def test_a_link_that_cannot_be_shown_stops_the_build(render: Render, link: str, why: str) -> None:
    with pytest.raises(BuildFault, match=why):
        render(f"[x]({link})")


def test_a_link_to_a_question_among_other_words_stops_the_build(render: Render) -> None:
    with pytest.raises(BuildFault, match="paragraph of its own"):
        render("See [x](../quizzes/demo.yaml#quiz).")
    with pytest.raises(BuildFault, match="never reach the site"):
        render("See [x](../quizzes/exam/demo.yaml#exam-trigger).")


def test_a_bank_with_an_error_stops_the_build_and_names_the_place(render: Render, course: Path) -> None:
    bank = course / "quizzes" / "demo.yaml"
    bank.write_text(bank.read_text().replace("options:", "optoins:", 1))
    with pytest.raises(BuildFault, match=r"quizzes/demo\.yaml:\d+:\d+: .*optoins"):
        render("[x](../quizzes/demo.yaml#signs-of-a-root)")


def test_a_question_that_stands_twice_on_a_page_stops_the_build(render: Render) -> None:
    with pytest.raises(BuildFault, match="twice"):
        render("[x](../quizzes/demo.yaml#quiz)\n\n[x](../quizzes/demo.yaml#signs-of-a-root)")


def test_a_bank_that_changes_is_read_again(render: Render, course: Path) -> None:
    link, bank = "[x](../quizzes/demo.yaml#trigger-in-kora)", course / "quizzes" / "demo.yaml"
    render(link)
    bank.write_text(bank.read_text().replace("A court ruling in May", "A ruling"))
    assert "A ruling" in words(render(link))


def test_links_elsewhere_are_left_to_the_builder(render: Render) -> None:
    tree = render("[x](https://github.com/x/quizzes/demo.yaml#a)\n\n[y](other.md)\n\n![z](z.png)")
    assert [each.get("href") for each in tree.iter("a")] == ["https://github.com/x/quizzes/demo.yaml#a", "other.md"]


def test_without_a_course_the_build_stops(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("COURSEPACK_ROOT", raising=False)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BuildFault, match="no course"):
        Markdown(extensions=[makeExtension()]).convert("[x](../quizzes/demo.yaml#quiz)")


def test_an_exercise_leads_to_itself_and_to_its_line_in_the_repository(render: Render, course: Path) -> None:
    lines = (course / "quizzes" / "demo.yaml").read_text("utf-8").split("\n")
    line = next(number for number, text in enumerate(lines, 1) if "id: trigger-in-kora" in text)
    tree = render("[Self-check](../quizzes/demo.yaml#trigger-in-kora)")
    here, mistake = tree.findall(".//p[@class='self-check__links']/a")
    assert here.get("href") == "#trigger-in-kora"
    assert mistake.get("href", "").endswith(f"/blob/main/quizzes/demo.yaml#L{line}")


def test_without_an_address_for_edits_there_is_no_way_to_report(render: Render, course: Path) -> None:
    (course / "mkdocs.yml").write_text("site_name: Kora\n", "utf-8")
    tree = render("[Self-check](../quizzes/demo.yaml#trigger-in-kora)")
    assert len(tree.findall(".//p[@class='self-check__links']/a")) == 1
