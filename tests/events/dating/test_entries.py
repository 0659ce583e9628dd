"""What an entry of a chronology tells is of the date that heads it."""

import pytest

from timeline.edtf import format_edtf
from timeline.interval import day_number
from timeline.model import Article, Status
from timeline.pipeline import extract
from timeline.reason import AnchorRule

pytestmark = pytest.mark.model

CHRONICLE = """How the bridge of Arlen came to be closed

June 2019: The council awards the contract to Orion Steel. Engineers object.

3 October 2020: Anna Hill, who joined Orion in 2011, warns that the steel is weak.

2024
- May: Cracks are found in two piers.
- 12-14 July: Police search the offices of Orion. Hill had resigned.
- 9 September: "We closed it in time," Hill says. The bridge will stay closed.

3 March 2026: Workers blow up the bridge.
"""
HEADED = {
    ("award", "2019-06", Status.HAPPENED),
    ("object", "2019-06", Status.HAPPENED),
    ("warn", "2020-10-03", Status.HAPPENED),
    ("find", "2024-05", Status.HAPPENED),
    ("search", "2024-07-12/2024-07-14", Status.HAPPENED),
    ("blow", "2026-03-03", Status.PLANNED),
}


def test_each_entry_has_its_date() -> None:
    article = Article("made", "made", "How the bridge was closed", CHRONICLE, day_number(2025, 2, 11))
    events = [e for e in extract(article).events if e.reason.rule is AnchorRule.ENTRY and e.when is not None]
    assert {(e.lemma, format_edtf(e.when), e.status) for e in events if e.when is not None} >= HEADED
    assert not {e.lemma for e in events} & {"join", "resign", "close", "stay"}
    assert next(e for e in events if e.lemma == "warn").evidence[0].quote.startswith("3 October 2020: Anna Hill")


def test_a_running_report_is_of_the_day_it_came_out() -> None:
    text = "14:32 Police have closed the bridge.\n\n13:05 Orion sues Vega. Two men were hurt. It was closed in May."
    article = Article("made", "made", "As it happened", text, day_number(2024, 3, 19))
    found = {e.lemma: format_edtf(e.when) if e.when else "" for e in extract(article).events}
    assert found == {"close": "2024-03-19", "sue": "2024-03-19", "hurt": ""} | {"close": found["close"]}
    assert {format_edtf(e.when) for e in extract(article).events if e.lemma == "close" and e.when} == {
        "2024-03-19",
        "2023-05",
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("In 1921 Anna Hill joins the party in Oslo.", Status.HAPPENED),
        ("Anna Hill joins the party in May.", Status.ONGOING),
        ("Anna Hill joins the party in 2031.", Status.PLANNED),
    ],
)
def test_a_plain_present_with_a_year_that_is_past_was_done(text: str, status: Status) -> None:
    (event,) = (e for e in extract(Article("made", "made", "", text, day_number(2025, 8, 11))).events if e.when)
    assert event.status is status or (status is Status.ONGOING and event.status is Status.PLANNED)
