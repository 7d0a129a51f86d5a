"""What `mkdocs.yml` says of the course."""

import pytest

from coursepack.ground.files import Files
from coursepack.reading.settings import read_settings


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://example.org/", "https://example.org/"),
        ("!ENV COURSE_SITE_URL", "https://here/"),
        ('!ENV [COURSE_SITE_URL, ""]', "https://here/"),
        ('!ENV [NO_SUCH_VARIABLE, "https://default/"]', "https://default/"),
        ('!ENV [NO_SUCH_VARIABLE, ""]', ""),
        ("", ""),
    ],
)
def test_the_address_may_come_from_the_environment(typed: str, address: str) -> None:
    files = Files({"mkdocs.yml": f"site_url: {typed}\n"}, environment={"COURSE_SITE_URL": "https://here/"})
    settings, problems = read_settings(files)
    assert (settings.site_url, problems) == (address, [])


def test_the_navigation_is_in_order_with_its_places() -> None:
    text = "nav:\n  - Home: index.md\n  - Part:\n      - a/b.md\n      - https://example.org\n"
    settings, _ = read_settings(Files({"mkdocs.yml": text}))
    assert [(path, str(span)) for path, span in settings.nav] == [
        ("docs/index.md", "mkdocs.yml:2:11"),
        ("docs/a/b.md", "mkdocs.yml:4:9"),
    ]


def test_tags_anchors_and_aliases_of_the_builder_are_no_problem_and_mistakes_are() -> None:
    assert read_settings(Files({"mkdocs.yml": "a: &x !!python/name:b\nc: *x\n"}))[1] == []
    assert [each.id for each in read_settings(Files({"mkdocs.yml": "a: [\n"}))[1]] == ["yaml-syntax"]


@pytest.mark.parametrize(
    ("typed", "version"),
    [
        ("extra: {course_version: 1.10}", "1.10"),
        ('extra: {course_version: "2027 spring"}', "2027 spring"),
        ("extra: {version: {provider: mike}}", ""),
        ("extra: []", ""),
        ("", ""),
    ],
)
def test_the_course_s_version_is_as_typed(typed: str, version: str) -> None:
    assert read_settings(Files({"mkdocs.yml": f"site_name: x\n{typed}\n"}))[0].version == version
