"""Entries and parts of a text, each headed by its date or year: what they tell counts from those before."""

from __future__ import annotations

from timeline.interval import parse_iso_day
from timeline.timex import find, resolve

CHRONOLOGY = """
The inquiry into the mine opened on Tuesday. Here is a chronology:

August 1998 - Miners find the first crack.

-- The owners deny it.

July 1999 - Six inspectors report.

August - A second crack opens.

Feb 2000 - The pumps fail.

May - Water reaches the main gallery. Three months later the shaft is closed.

Autumn - The owners move out.

2002 - The owners sell.

July - New owners come.

Dec 17 - Work begins again.

Jan. 9, 2003: A fire breaks out.

March 1: The last miners leave.
"""
CHRONOLOGY_VALUES = """2008-01-22 1998-08 1999-07 1999-08 2000-02 2000-05 2000-08 2000-FA 2002 2002-07 2002-12-17
2003-01-09 2003-03-01""".split()


def test_the_entries_of_a_chronology_count_from_each_other() -> None:
    times = resolve(find(CHRONOLOGY), dct=parse_iso_day("2008-01-22"))
    assert [time.value for time in times] == CHRONOLOGY_VALUES


def test_no_entry_of_a_chronology_is_yet_to_come() -> None:
    text = "May 2010 - The bridge opens.\n\nDecember - It closes for repairs.\n\nNov. 3: It opens again."
    times = resolve(find(text), dct=parse_iso_day("2010-12-28"))
    assert [time.value for time in times] == ["2010-05", "2010-12", "2010-11-03"]


def test_the_end_of_the_month_is_that_of_the_entry() -> None:
    times = resolve(find("July 1999 - Rebels sign. By month-end all have signed."), dct=parse_iso_day("2010-12-28"))
    assert [time.value for time in times] == ["1999-07", "1999-07"]


def test_the_years_that_head_parts_of_a_text_carry_on() -> None:
    lines = ("1612", "In May the fort fell.", "1613", "In January it was built again.", "13 March", "It sank.", "1614")
    text = "\n\n".join((*lines, "Peace came."))
    times = resolve(find(text), dct=parse_iso_day("2012-05-01"))
    assert [time.value for time in times] == ["1612", "1612-05", "1613", "1613-01", "1613-03-13", "1614"]
