"""TimelineJS, calendar and page: dates keep their width, and article text stays text."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from types import ModuleType

import pytest
from icalendar import Calendar

from tests.merge.test_merge import make
from timeline.export import html, ics, timelinejs
from timeline.interval import Interval, Qualifier, day_number, of_day, of_decade, of_month, of_year
from timeline.merge import merge
from timeline.model import Article, Certainty, EntityType, Event, Evidence, Role, RoleName, Span, Status, Timeline

DAY = of_day(day_number(2022, 10, 27))
HOSTILE = '</p><script>alert(1)</script><img src="https://evil.example/x" onerror="alert(1)">'
ARTICLES = (
    Article("abc", "first.txt", "Sale", "", published=day_number(2022, 10, 28), url="javascript:alert(1)"),
    Article("def", "second.txt", HOSTILE, "", url="https://news.example/2"),
)


def event(article: str = "abc", *, when: Interval | None = DAY, title: str = "Ann Hill buys the mill") -> Event:
    told = Evidence(article, Span(0, 20), Span(9, 15), "Ann Hill bought the mill.", when)
    roles = (Role(RoleName.AGENT, "Ann Hill", EntityType.PERSON),)
    return Event(f"{article}-9", title, "bought", "buy", (told,), when=when, roles=roles)


def timeline(*events: Event) -> Timeline:
    return Timeline("mills", "Mills & <more>", ARTICLES, events)


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        (DAY, {"year": 2022, "month": 10, "day": 27}, None),
        (of_month(2022, 10), {"year": 2022, "month": 10}, None),
        (of_year(-43), {"year": -43}, None),
        (of_decade(1990), {"year": 1990}, {"year": 1999}),
        (of_day(day_number(0, 12, 31)), {"year": 0, "month": 12, "day": 31}, None),
        (
            Interval(DAY.start, DAY.start + 3),
            {"year": 2022, "month": 10, "day": 27},
            {"year": 2022, "month": 10, "day": 29},
        ),
    ],
)
def test_a_slide_has_as_much_date_as_is_known(when: Interval, start: object, end: object) -> None:
    (slide,) = json.loads(timelinejs.write(timeline(event(when=when))))["events"]
    assert (slide["start_date"], slide.get("end_date")) == (start, end)


def test_slides_leave_out_what_has_no_date_and_escape_the_rest() -> None:
    told = json.loads(timelinejs.write(timeline(event(when=None), event(title=HOSTILE))))
    assert len(told["events"]) == 1
    assert "<script" not in json.dumps(told)
    assert told["title"]["text"]["headline"] == "Mills &amp; &lt;more&gt;"


@pytest.mark.parametrize("writer", [html, timelinejs])
def test_characters_that_turn_the_direction_of_writing_are_left_out(writer: ModuleType) -> None:
    written = writer.write(timeline(event(title="x\u202egnp.exe\u2066")))
    assert "xgnp.exe" in written and "\u202e" not in written and "\u2066" not in written


def entries(text: str) -> list[dict[str, object]]:
    return [dict(each) for each in Calendar.from_ical(text).walk("VEVENT")]


@pytest.mark.parametrize(
    ("when", "first", "after"),
    [(DAY, "2022-10-27", "2022-10-28"), (of_month(2022, 10), "2022-10-01", "2022-11-01")],
)
def test_an_entry_is_as_wide_as_the_date(when: Interval, first: str, after: str) -> None:
    (entry,) = entries(ics.write(timeline(event(when=when))))
    assert (str(entry["DTSTART"].dt), str(entry["DTEND"].dt)) == (first, after)  # type: ignore[attr-defined]
    assert str(entry["DTSTAMP"].dt.date()) == "2022-10-28"  # type: ignore[attr-defined]


@pytest.mark.parametrize("year", [-3, 0, 12_000])
def test_an_entry_stands_whatever_day_its_source_says_it_is_of(year: int) -> None:
    odd = replace(timeline(event()), articles=(replace(ARTICLES[0], published=day_number(year)),))
    (entry,) = entries(ics.write(odd))
    assert str(entry["DTSTART"].dt) == "2022-10-27"  # type: ignore[attr-defined]


def test_a_calendar_says_what_is_only_planned_and_what_it_leaves_out() -> None:
    planned = replace(event(when=of_month(2022, 10)), status=Status.PLANNED)
    text = ics.write(timeline(planned, event(when=None), event(when=of_year(-43))))
    (entry,) = entries(text)
    assert entry["SUMMARY"] == "[planned] Ann Hill buys the mill (sometime in October 2022)"
    assert entry["STATUS"] == "TENTATIVE"
    assert "2 events" in str(Calendar.from_ical(text)["X-WR-CALDESC"])


@pytest.mark.parametrize("writer", [ics, timelinejs])
def test_sources_are_called_by_their_titles(writer: ModuleType) -> None:
    written = writer.write(timeline(event()))
    assert "Sale" in written and "first.txt" not in written


def test_what_is_only_alleged_is_said_in_slides_and_calendar() -> None:
    told = replace(event(), certainty=Certainty.ALLEGED, status=Status.PLANNED)
    (entry,) = entries(ics.write(timeline(told)))
    assert entry["SUMMARY"] == "[planned, alleged] Ann Hill buys the mill"
    (slide,) = json.loads(timelinejs.write(timeline(told)))["events"]
    assert slide["text"]["headline"] == "Ann Hill buys the mill (planned, alleged)"


def test_slides_say_what_they_leave_out() -> None:
    title = json.loads(timelinejs.write(timeline(event(when=None), event())))["title"]["text"]
    assert title["text"] == "<p>Left out, without a date: 1 event.</p>"
    assert "text" not in json.loads(timelinejs.write(timeline(event())))["title"]["text"]


def test_the_name_of_a_calendar_is_text() -> None:
    text = ics.write(replace(timeline(event(when=None)), title="Mills; dams, \\ locks\x00"))
    assert r"X-WR-CALNAME:Mills\; dams\, \\ locks" in text and r"Left out\, without" in text


def test_a_calendar_cannot_be_broken_out_of() -> None:
    text = ics.write(timeline(event(title="Sale\r\nEND:VEVENT\r\nBEGIN:VALARM\x00")))
    assert len(entries(text)) == 1
    assert not list(Calendar.from_ical(text).walk("VALARM"))


class Page(HTMLParser):
    """The tags and addresses of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action", "style")]
        assert not any(name.startswith("on") for name, _ in attrs)


def test_a_page_asks_for_nothing_and_runs_nothing() -> None:
    page = Page(html.write(timeline(event(title=HOSTILE), event("def", title="Sale of the mill"))))
    assert not {"script", "img", "iframe", "link", "object"} & set(page.tags)
    assert page.addresses == ["https://news.example/2"]


def test_a_page_groups_by_year_and_says_where_sources_disagree() -> None:
    other = event("def", when=of_day(day_number(2022, 10, 28)))
    text = html.write(timeline(*merge([event(), other]), event(when=None)))
    assert text.index("<h2>2022</h2>") < text.index("<h2>Without a date</h2>")
    assert "sources disagree: 1 say 27 October 2022, 1 say 28 October 2022" in text
    assert "2 sources" in text


def test_a_page_says_where_sources_count_differently() -> None:
    lines = ("Four people are killed in Brack", "A storm kills 12 people in Brack")
    few, more = (make(name, line, lemma="kill", where=("Brack",)) for name, line in zip("ab", lines, strict=True))
    assert "sources count: 1 say 12, 1 say 4" in html.write(timeline(*merge([few, more])))


def test_an_empty_page_says_so() -> None:
    assert "No events." in html.write(timeline())


@pytest.mark.parametrize(
    ("when", "shape"),
    [
        (DAY, "dot"),
        (of_month(2022, 10), "unit"),
        (of_year(2022), "coarse"),
        (Interval(day_number(2022, 3), day_number(2022, 6)), "span"),
        (Interval(day_number(2022, 3), None), "open"),
        (Interval(None, day_number(2022, 3)), "open until"),
        (replace(of_year(1984), qualifier=Qualifier.APPROXIMATE), "coarse about"),
        (None, "undated"),
    ],
)
def test_a_page_draws_what_is_known_of_a_date(when: Interval | None, shape: str) -> None:
    text = html.write(timeline(replace(event(when=when), before=None)))
    assert f'<li class="{shape} happened"' in text
    assert f'<i class="{shape.removesuffix(" about")}"></i>' in text, "and says what it means"


def test_a_page_tells_the_planned_and_the_alleged_by_their_shapes() -> None:
    planned, alleged = replace(event(), status=Status.PLANNED), replace(event(), certainty=Certainty.ALLEGED)
    text = html.write(timeline(planned, alleged))
    assert '<li class="dot hollow planned"' in text and '<li class="dot half happened"' in text
    assert "</i>planned</span>" in text and "</i>alleged</span>" in text and "only imagined" not in text
