"""Days that lie ahead, of what has to be done, of what was promised, and of what was put off, by the parser."""

from __future__ import annotations

import pytest
from extracted import days, events

from timeline.interval import day_number
from timeline.model import Status

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("The merger must be backed by members of the union on Friday.", "backed", "2024-03-22"),
        ("Pilots have to renew their papers by Friday.", "renew", "2024-03-22"),
        ("The driver must have lost control on Friday.", "lost", "2024-03-15"),
        ("The baker had to close on Friday.", "close", "2024-03-15"),
        ("The baker is due in court on Friday.", "is", "2024-03-22"),
        ("The baker was due in court on Friday.", "was", "2024-03-22"),
        ("The jury has until Thursday to reach a verdict.", "reach", "2024-03-21"),
        ("The bank said the firm had until May 3 to answer.", "answer", "2024-05-03"),
        ("The mayor promised an election next month.", "promised", ""),
        ("The mayor promised an election next month.", "election", "2024-04"),
        ("The mayor won an election last month.", "won", "2024-02"),
        ("The launch slipped to June 2026.", "slipped", "2026-06"),
        ("The hearing was moved from April to June 2026.", "moved", "2026-06"),
        ("Ek is set to retire after Saturday's final against Wales.", "final", "2024-03-23"),
        ("The court is expected to comment on Friday's ruling.", "ruling", "2024-03-15"),
        ("Accounts, due on April 3, have been delayed.", "delayed", ""),
        ("The treaty bans hunting on the island from 2026.", "bans", "2026"),
    ],
)
def test_the_day_lies_where_the_words_look(text: str, word: str, day: str) -> None:
    assert days(f"The hall was full. {text}").get(word, "") == day


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The merger must be backed by members of the union on Friday.", Status.PLANNED),
        ("The jury has until Thursday to reach a verdict.", Status.PLANNED),
        ("The baker is due in court on Friday.", Status.PLANNED),
        ("The launch slipped to June 2026.", Status.PLANNED),
        ("The statue was moved to Rotterdam in 2019.", Status.HAPPENED),
        ("Shares slipped to 2019 levels.", Status.HAPPENED),
        ("The treaty bans hunting on the island from 2026.", Status.PLANNED),
        ("Norway banned hunting on the island in 2019.", Status.HAPPENED),
        ("The ground did not reopen until 2019.", Status.HAPPENED),
        ("The ground will not reopen until 2026.", Status.PLANNED),
    ],
)
def test_what_is_to_come_is_planned(text: str, status: Status) -> None:
    told = [one for one in events(text, day_number(2024, 3, 18)) if one.shown]
    assert [one.status for one in told] == [status]


def test_what_may_be_is_not_planned() -> None:
    found = events("The jury may reach a verdict on Thursday.", day_number(2024, 3, 18))
    assert Status.PLANNED not in {one.status for one in found}


@pytest.mark.parametrize(("day", "status"), [("Monday's", Status.HAPPENED), ("the May", Status.ONGOING)])
def test_what_is_reported_on_the_day_of_the_news_has_been(day: str, status: Status) -> None:
    found = events(f"Scholars report in {day} issue of Orbit that apes can count.", day_number(2024, 3, 18))
    assert {one.status for one in found if one.lemma == "report"} == {status}
