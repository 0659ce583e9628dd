"""The rows, and the CSV and JSON made of them."""

from __future__ import annotations

import csv as stdlib_csv
import io
import json as stdlib_json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.export import csv, json
from timeline.export.rows import COLUMNS, dates, extract_row
from timeline.interval import Interval, day_number, of_day, of_month
from timeline.merge import merge
from timeline.model import Anchor, Article, EntityType, Event, Evidence, Role, RoleName, Span, Timeline, Topic
from timeline.reason import AnchorRule, DateReason

DAY = of_day(day_number(2022, 10, 27))
ARTICLE = Article("abc", "news/first.txt", "Sale", "Ann Hill bought the mill on 27 October 2022.")
OTHER = Article("def", "news/second.txt", "Mill", "Ann Hill bought the mill in October 2022.")


def event(article: Article = ARTICLE, *, when: Interval | None = DAY, title: str = "Ann Hill buys the mill") -> Event:
    told = Evidence(article.id, Span(0, len(article.text)), Span(9, 15), article.text, when)
    return Event(
        f"{article.id}-9",
        title,
        "bought",
        "buy",
        (told,),
        when=when,
        anchor=Anchor.ABSOLUTE,
        reason=DateReason(AnchorRule.OWN_TIME, ("27 October 2022 is told in full",)),
        roles=(Role(RoleName.AGENT, "Ann Hill", EntityType.PERSON),),
        topics=(Topic("business", ("bought",)),),
    )


def test_a_row_has_the_fields_in_their_order() -> None:
    row = extract_row(event(), ARTICLE)
    expected = """article title start end edtf granularity before after date_text date_kind date_reason people
    organizations places topics status certainty attribution sentence sentence_start sentence_end trigger trigger_start
    trigger_end confidence salience"""
    assert list(row) == expected.split() == list(COLUMNS)
    assert (row["article"], row["start"], row["end"]) == ("news/first.txt", "2022-10-27", "2022-10-27")
    assert (row["people"], row["trigger_start"], row["topics"]) == (["Ann Hill"], 9, ["business"])


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (of_month(2022, 2), ("2022-02-01", "2022-02-28", "2022-02", "month")),
        (Interval(DAY.start, None, None), ("2022-10-27", None, "2022-10-27/..", None)),
        (Interval(None, DAY.start, None), (None, None, "../2022-10-26", None)),
        (of_day(day_number(-43, 3, 15)), ("-0043-03-15", "-0043-03-15", "-0043-03-15", "day")),
        (None, (None, None, None, None)),
    ],
)
def test_dates_are_inclusive_and_open_ends_empty(when: Interval | None, shown: tuple[str | None, ...]) -> None:
    assert dates(when) == shown


def test_only_a_bound_known_stands_in_before() -> None:
    row = extract_row(event(when=Interval(None, DAY.start, None)), ARTICLE)
    assert (row["start"], row["end"], row["before"], row["after"]) == (None, None, "2022-10-27", None)


def timeline(*events: Event) -> Timeline:
    return Timeline("t", "Mills", (ARTICLE, OTHER), events)


def test_json_has_the_merged_events_with_all_their_evidence() -> None:
    merged = merge([event(), event(OTHER, when=of_month(2022, 10))])
    (row,) = stdlib_json.loads(json.write(timeline(*merged)))
    assert list(row)[-2:] == ["id", "evidence"]
    assert [(e["article"], e["start"], e["end"]) for e in row["evidence"]] == [
        ("news/first.txt", "2022-10-27", "2022-10-27"),
        ("news/second.txt", "2022-10-01", "2022-10-31"),
    ]
    assert {"sentence_start", "sentence_end", "trigger_start", "trigger_end", "date_text"} < set(row["evidence"][0])


def test_an_empty_timeline_is_an_empty_list_and_a_header() -> None:
    assert stdlib_json.loads(json.write(timeline())) == []
    assert len(csv.write(timeline()).splitlines()) == 1


def read_back(text: str) -> list[dict[str, str]]:
    return list(stdlib_csv.DictReader(io.StringIO(text, newline="")))


def test_csv_names_the_sources_of_a_merged_event() -> None:
    (row,) = read_back(csv.write(timeline(*merge([event(), event(OTHER)]))))
    assert row["sources"] == "news/first.txt; news/second.txt"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝"])
def test_no_cell_begins_as_a_formula(start: str) -> None:
    (row,) = read_back(csv.write(timeline(event(title=start + "1+1"))))
    assert row["title"].startswith("'")


def test_a_year_before_one_stays_a_date() -> None:
    (row,) = read_back(csv.write(timeline(event(when=of_day(day_number(-43, 3, 15))))))
    assert row["start"] == "-0043-03-15"


@given(st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])))
def test_any_title_comes_back_from_csv_and_json(title: str) -> None:
    given_back = read_back(csv.write(timeline(event(title=title))))[0]["title"]
    assert given_back.removeprefix("'") == title or given_back == title
    assert stdlib_json.loads(json.write(timeline(event(title=title))))[0]["title"] == title
