"""The day an article may have come out: from its address, its file, a line that is a date; else nothing."""

from __future__ import annotations

import pytest

from timeline.ingest.guess import guess_published
from timeline.interval import day_number
from timeline.model import Article

LONG = "Ann Hill met Bo Chen in the old harbour of the town, and they spoke about the new quay for a long time."
THIRD = day_number(2022, 12, 3)


@pytest.mark.parametrize(
    ("name", "url", "text", "source"),
    [
        ("a.txt", "https://news.example/2022/12/03/harbour", "Ann left.", "guessed from the address"),
        ("2022-12-03 harbour.txt", "", "Ann left.", "guessed from the file name"),
        ("20221203.txt", "", "Ann left.", "guessed from the file name"),
        ("scan 20229999 of 2022-12-03.txt", "", "Ann left.", "guessed from the file name"),
        ("a.txt", "", "Harbour opens\n\nPublished December 3, 2022 at 4:15 pm\n\nAnn left.", "the line “Published"),
        (
            "a.txt",
            "",
            "Harbour opens\n\nDecember 3, 20223:14 AM GMT+1Updated 2 days ago\n\nAnn left.",
            "the line “December",
        ),
        ("a.txt", "", "Harbour opens\n\nSaturday, December 3, 2022\n\nAnn left.", "the line “Saturday"),
        (
            "a.txt",
            "",
            "Harbour opens\n\nThe Gull · Posted: Dec 3, 2022 11:32 AM EST | Last Updated: Dec 5, 2022\n\nAnn left.",
            "the line “The Gull · Posted",
        ),
        (
            "a.txt",
            "",
            f"Quay\n\nPORTSIDE, Dec 3 2022 (Gull News) - {LONG}",
            "the dateline “PORTSIDE, Dec 3 2022 (Gull News)”",
        ),
        (
            "a.txt",
            "",
            f"ST. MARY, North Isle, 3 December 2022 — {LONG}",
            "the dateline “ST. MARY, North Isle, 3 December",
        ),
        (
            "a.txt",
            "",
            "\n".join(f"Line {n}" for n in range(12)) + "\nPublished On 3 Dec 2022\n\nAnn left.",
            "the line “Pub",
        ),
        ("a.txt", "", "Harbour opens\n\nAnn left.\n\nLast updated on 3 December 2022", "the line “Last updated"),
    ],
)
def test_a_guess_says_what_it_rests_on(name: str, url: str, text: str, source: str) -> None:
    guess = guess_published(Article("a", name, "", text, url=url))
    assert guess is not None
    assert guess.day == THIRD
    assert source in guess.source


@pytest.mark.parametrize(
    "text",
    [
        "Ann left the harbour on Friday.",
        "On 3 December 2022 Ann Hill met Bo Chen in the old harbour of the town.",
        "PORTSIDE, Dec 3 - Ann met Bo.",
        f"PORTSIDE, Dec 3 2022 to Dec 5 2022 - {LONG}",
        f"NATO, which met on 3 December 2022 - the last time - {LONG}",
        "3 December 2022 to 5 December 2022",
        "sails==3.8.18\n\nAnn left.",
    ],
)
def test_where_nothing_says_so_nothing_is_guessed(text: str) -> None:
    assert guess_published(Article("a", "2022-13-45.txt", "", text)) is None
