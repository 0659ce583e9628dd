"""A chronology as pages lay it out: a date before a dash, in a line above, before a tab, or before nothing."""

import pytest

from timeline.edtf import format_edtf
from timeline.interval import day_number
from timeline.model import Article, Status
from timeline.pipeline import extract

pytestmark = pytest.mark.model

PROFILE = """Arlenia profile - Timeline

A chronology of key events:

1612 - Danes build a fort.

1931 March - Arlenia becomes independent, with Olaf Lund as its first president.

1934 - Lund overthrown in military coup; French engineers expelled.

1947 - Anna Hill elected president.

1951 8 June - Hill forced to resign after protests. Lund tried and shot.

1952 - State of emergency imposed after riots.

1960 April, May - Troops fire on miners.

1961 - Union with Northmark dissolved.
"""
PROFILED = {
    ("Danes build a fort", "1612"),
    ("Olaf Lund is overthrown in military coup", "1934"),
    ("French engineers are expelled", "1934"),
    ("Anna Hill is elected president", "1947"),
    ("Anna Hill is forced to resign", "1951-06-08"),
    ("Olaf Lund is tried", "1951-06-08"),
    ("Olaf Lund is shot", "1951-06-08"),
    ("State of emergency is imposed", "1952"),
    ("Troops fire on miners", "1960-04"),
    ("Union with Northmark is dissolved", "1961"),
}
BELOW_LINES = """The siege of Holm, day by day

3 May 2011

Rebels surround the town.

5 May
- Mayor Anna Hill flees Holm
- Army shells the bridge as crowds gather
- Talks in Oslo fail

Analysis

Nobody knows who will win.

9 May

Police fire tear gas at students, killing two.

The town surrenders.
"""
LINES = {
    ("Rebels surround the town", "2011-05-03"),
    ("Anna Hill flees Holm", "2011-05-05"),
    ("Army shells the bridge", "2011-05-05"),
    ("Crowds gather", "2011-05-05"),
    ("Talks in Oslo fail", "2011-05-05"),
    ("Police fire tear gas at students, killing two", "2011-05-09"),
    ("Police kill two", "2011-05-09"),
}
BARE = """The bridge of Arlen

1912 Engineers choose the site

1914\tOrion Steel wins the contract

1921 The bridge opens

1944 Germans blow up two piers"""
OPENED = {
    ("Engineers choose the site", "1912"),
    ("Orion Steel wins the contract", "1914"),
    ("The bridge opens", "1921"),
    ("Germans blow up two piers", "1944"),
}


def told(text: str, published: int | None) -> set[tuple[str, str]]:
    events = extract(Article("made", "made", "", text, published)).events
    return {(e.title, format_edtf(e.when)) for e in events if e.when is not None and e.status is Status.HAPPENED}


@pytest.mark.parametrize("published", [None, day_number(2025, 2, 11)])
@pytest.mark.parametrize(("text", "events"), [(PROFILE, PROFILED), (BELOW_LINES, LINES), (BARE, OPENED)])
def test_each_entry_tells_what_happened_when(text: str, events: set[tuple[str, str]], published: int | None) -> None:
    assert events - told(text, published) == set()


def test_an_entry_ends_where_a_heading_begins_something_else() -> None:
    assert not {title for title, _ in told(BELOW_LINES, None)} & {"Nobody knows who will win"}


def test_one_line_that_is_a_date_heads_nothing() -> None:
    text = "3 December 2022\n\nOrion sues Vega.\n\nThe town of Holm votes."
    assert told(text, day_number(2025, 2, 11)) == set()


def test_a_story_told_year_by_year_comes_to_its_days_itself() -> None:
    text = "1914\n\nOn 3 May Orion attacked Holm. The town surrendered.\n\n1915\n\nThe king died."
    assert ("The king dies", "1915") in told(text, None)
    assert ("The town surrenders", "1914") not in told(text, None)
