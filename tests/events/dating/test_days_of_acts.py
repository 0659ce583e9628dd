"""Parts of the day of an act told before, by the parser."""

from __future__ import annotations

import pytest
from extracted import days

pytestmark = pytest.mark.model

CRASH = "A tram crashed near Sund on 5 February."


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        (f"{CRASH} Ann Berg visited the site on the afternoon of the crash.", "visited", "2024-02-05"),
        (f"{CRASH} The board opened an inquiry the morning after the crash.", "opened", "2024-02-06"),
        (f"{CRASH} Bo Ek had warned them the night before the crash.", "warned", "2024-02-04"),
        ("His wife was held on the night of the raid and freed on 1 March.", "held", ""),
        ("His wife was held on the night of the raid and freed on 1 March.", "freed", "2024-03-01"),
        (f"{CRASH} She sang on the morning of 9 February.", "sang", "2024-02-09"),
    ],
)
def test_the_day_of_an_act_is_that_of_what_was_done_then(text: str, trigger: str, day: str) -> None:
    assert days(text)[trigger] == day
