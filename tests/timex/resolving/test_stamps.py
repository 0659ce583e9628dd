"""Where a story begins: not with the dates of the page it stands on, nor with what it tells in passing."""

from __future__ import annotations

import pytest
from resolved import LONG_AFTER, values

from timeline.interval import parse_iso_day

STORY = (
    "On 3 March the guns were brought up. In April the wall gave way. Holm fell on 5 June 1866, and in July it burnt."
)
STORY_VALUES = ["1866-03-03", "1866-04", "1866-06-05", "1866-07"]


@pytest.mark.parametrize(
    "head",
    [
        "Last updated: 12 May 2019",
        "Published on 12 May 2019 by Ann Hill",
        "Updated 12 May 2019 | 10:15",
        "The guns of Holm | Last modified 12 May 2019",
        "This page was last edited on 12 May 2019, at 10:15.",
        "Copyright \u00a9 2019 Hill Press.",
        "By Ann Hill, 12 May 2019",
        "Sunday, 12 May 2019",
        "Revision as of 12 May 2019",
    ],
)
@pytest.mark.parametrize("written", [None, "2019-05-12"])
def test_a_story_does_not_begin_with_the_date_of_its_page(head: str, written: str | None) -> None:
    told = values(f"{head}\n\n{STORY}", parse_iso_day(written) if written else None)
    assert told[0].startswith("2019")
    assert told[-len(STORY_VALUES) :] == STORY_VALUES


def test_nor_does_it_go_on_from_one() -> None:
    foot = "Hill, A. The Guns. Retrieved 3 May 2018. Copyright 2021 Hill Press. In August it was rebuilt."
    assert values(f"{STORY} {foot}", None)[-3:] == ["2018-05-03", "2021", "1866-08"]


def test_what_was_published_on_a_day_goes_on_from_it() -> None:
    text = "Published on 4 May 1866, the pamphlet was burnt in June. The Copyright Act of 1868 came in July."
    assert values(text, None) == ["1866-05-04", "1866-06", "1868", "1868-07"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill, which would stand until 1941, burnt on 3 May. On 5 June 1866 it was rebuilt.", "1941 1866-05-03"),
        ("Holm, a painting of 1926, shows it. On 3 May the mill burnt. On 5 June 1866 it rose.", "1926 1866-05-03"),
        ("On 3 May he put it off until the spring of 1881. On 8 December 1880 he gave up.", "1880-05-03 1881-SP"),
        (
            "On 3 May he left. It was not until 8 December 1880 that he came back. In May he fell.",
            "1880-05-03 1880-12-08",
        ),
    ],
)
def test_a_story_begins_with_what_happened_first(text: str, expected: str) -> None:
    assert values(text, None)[:2] == expected.split()


LONG = " ".join(
    ["The wall was high, the moat was deep, and nobody in the town had thought that it could be taken."] * 8
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"On 6 April he passed the gate. {LONG} In September 1825 he was back.", "1825-04-06 1825-09"),
        (
            f"On 6 April the raids began, the worst since 18 March. On 9 April they ended. {LONG} In May 1981 he fled.",
            "1981-04-06 1981-03-18 1981-04-09 1981-05",
        ),
        (
            "15 May was the day it fell. It was hot on 15 May 1981 in Holm. In June he fled.",
            "1981-05-15 1981-05-15 1981-06",
        ),
        (
            f"On 28 April Ann Hill died. {LONG} In May 1825 the hall was built. In 1830 it burnt.",
            "2010-04-28 1825-05 1830",
        ),
    ],
)
def test_a_story_begins_in_the_year_it_tells_first_however_late_that_is_told(text: str, expected: str) -> None:
    assert values(text, LONG_AFTER) == expected.split()


def test_a_death_told_before_the_birth_is_not_of_the_year_before_it() -> None:
    text = "Bo Ek died on the 14th of November. He was born in Holm on 12 May 1907. In 1930 he moved."
    assert values(text, None) == ["XXXX-11-14", "1907-05-12", "1930"]
    assert values(text)[0] == "2022-11-14"


def test_the_months_that_head_a_part_are_no_date_of_the_page() -> None:
    text = "Sunday, 12 May 2019\n\nFrom the March 1990 issue\n\nBo Ek died on 1 February at 67. He had joined in 1947."
    assert values(text, None) == ["2019-05-12", "1990-03", "1990-02-01", "1947"]
