"""Known events: every bundled row can be checked and used; matching wants names or full word groups."""

import csv
from pathlib import Path

import pytest

from timeline.edtf import format_edtf, parse_edtf
from timeline.errors import InputError
from timeline.events.dating.references import BUNDLED, COLUMNS, ReferenceEvent, ReferenceMatch, References, references
from timeline.interval import civil, day_number, of_day
from timeline.model import Span

with BUNDLED.open(encoding="utf-8", newline="") as opened:
    ROWS = list(csv.DictReader(opened))


def names(text: str) -> list[str]:
    return [match.event.name for match in references().match(text)]


def only(text: str) -> ReferenceMatch:
    (match,) = references().match(text)
    return match


def test_there_are_enough_events_to_be_of_use() -> None:
    assert len(ROWS) >= 150
    assert tuple(ROWS[0]) == COLUMNS


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_every_row_can_be_checked(row: dict[str, str]) -> None:
    when = parse_edtf(row["edtf"])
    assert when.start is not None and when.last is not None
    assert 1000 < civil(when.start)[0] <= civil(when.last)[0] <= 2025
    assert row["source"].startswith("https://en.wikipedia.org/wiki/") and " " not in row["source"]
    year = row["name"].split()[0]
    if len(year) == 4 and year.isdigit() and "Tokyo 2020" not in row["aliases"]:
        assert int(year) in (civil(when.start)[0], civil(when.last)[0])


def test_no_name_means_two_events() -> None:
    seen: dict[str, str] = {}
    for row in ROWS:
        for name in (row["name"], *filter(None, row["aliases"].split(";"))):
            assert seen.setdefault(name.casefold(), row["name"]) == row["name"], name


@pytest.mark.parametrize(
    ("text", "name", "edtf"),
    [
        ("He spoke of the fall of the Berlin Wall.", "Fall of the Berlin Wall", "1989-11-09"),
        ("Since the 9/11 attacks airports have changed.", "September 11 attacks", "2001-09-11"),
        ("France had joined the Christchurch Call.", "Christchurch Call", "2019-05-15"),
        (
            "A gunman killed 51 people at two mosques in the New Zealand city.",
            "Christchurch mosque shootings",
            "2019-03-15",
        ),
        ("Nearly 3,000 people died when hijacked jets hit the twin towers.", "September 11 attacks", "2001-09-11"),
        ("He survived World War II.", "World War II", "1939-09-01/1945-09-02"),
    ],
)
def test_a_name_or_every_group_of_words_is_a_match(text: str, name: str, edtf: str) -> None:
    match = only(text)
    assert (match.event.name, format_edtf(match.event.when)) == (name, edtf)


@pytest.mark.parametrize(
    "text",
    [
        "A gunman killed three people at a mosque.",
        "Christchurch has three new mosques.",
        "The tea party in Boston was pleasant.",
        "51 people came to the opening in New Zealand.",
        "They sat around the camp fire in 2018.",
        "The Call of Christchurch is a novel.",
        "She went to Woodhouse and Live aid was sent.",
        "The 1994 Woodstock festival was wet.",
        "Nobody remembers the Woodstock festival of 1994.",
        "A 29-year-old was hurt by a bomb in Omagh.",
        "A shopper was shot at a supermarket in Buffalo.",
        "A 57-year-old was hit by a train in Tempe.",
        "A bridge collapsed in the Soviet Union.",
        "Hundreds were executed under Saddam Hussein.",
        "",
    ],
)
def test_a_likeness_is_none(text: str) -> None:
    assert names(text) == []


def test_the_longest_name_wins() -> None:
    assert names("The Pan Am Flight 103 bombing shook Scotland.") == ["Lockerbie bombing"]


def test_the_date_of_a_pledge_is_that_of_its_launch() -> None:
    text = "Officials launched the Christchurch Call and later praised it."
    match = only(text)
    assert match.dates(Span(text.index("launched"), text.index("launched") + 8), "launch")
    assert not match.dates(Span(text.index("praised"), text.index("praised") + 7), "praise")


def test_what_happened_is_dated_by_its_own_words_and_by_taking_place() -> None:
    text = "51 people were killed at two mosques in Christchurch, a reporter wrote."
    match = only(text)
    assert match.dates(Span(text.index("killed"), text.index("killed") + 6), "kill")
    assert not match.dates(Span(text.index("wrote"), text.index("wrote") + 5), "write")


def test_spans_count_from_the_start_of_the_article() -> None:
    match = references().match("the Boston Tea Party", offset=100)[0]
    assert match.span == Span(104, 120)


def test_a_file_of_ones_own_comes_first(tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_text(
        "name,edtf,source,aliases\n"
        "Great Fire of London,1666-09,my archive,\n"
        "Harbour Fair,2011-05-07,my archive,the Fair\n"
    )
    mine = references(file)
    assert [format_edtf(m.event.when) for m in mine.match("the Great Fire of London")] == ["1666-09"]
    assert [m.event.source for m in mine.match("At the Harbour Fair")] == ["my archive"]
    assert mine.match("the Christchurch Call")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("name,edtf\nA,2001\n", "source"),
        ("name,edtf,source\nA fair,2001-13-01,me\n", "line 2"),
        ("name,edtf,source\nA fair,2001,\n", "needs a name and a source"),
        ("name,edtf,source,words\nA fair,2001,me,fair\n", "not distinctive"),
        (f"name,edtf,source\nA fair,2001,{'x' * 200_000}\n", "after line 1: field larger"),
        ("x" * 200_000, "field larger"),
    ],
)
def test_a_file_that_cannot_be_used_says_where(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(text)
    with pytest.raises(InputError, match=says):
        references(file)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.csv"):
        references(tmp_path / "nowhere.csv")


def test_a_match_keeps_its_event() -> None:
    call = only("the Christchurch Call").event
    assert call.people == ("Jacinda Ardern", "Emmanuel Macron")
    assert isinstance(references(), References)
    assert call.when.start == day_number(2019, 5, 15)


def test_of_several_descriptions_the_first_in_the_text_is_shown() -> None:
    words = "harbour ferry smoke quay pilots rescue".split()
    event = ReferenceEvent(
        "Ferry fire", of_day(730_000), "a source", words=tuple(((word,),) for word in reversed(words))
    )
    (match,) = References((event,)).match(" ".join(words))
    assert "“harbour”" in match.why
