"""Days at the end of a sentence that are of a word, not of the deed it is about, on texts read by the parser."""

from __future__ import annotations

import pytest
from extracted import days

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("A jury cleared Bo Ek of robbing a bank on Friday.", "cleared", "2024-03-15"),
        ("A jury cleared Bo Ek of robbing a bank on Friday.", "robbing", ""),
        ("Bo Ek was found guilty of robbing a bank on Friday.", "robbing", ""),
        ("Bo Ek admitted robbing a bank on Friday.", "admitted", "2024-03-15"),
        ("Bo Ek is accused of robbing a bank on Friday.", "robbing", "2024-03-15"),
        ("Bo Ek was jailed for robbing a bank in 2019.", "robbing", "2019"),
        ("The king called an election to be held in May.", "held", "2024-05"),
        ("It was the third mill to be built there in 1890.", "built", "1890"),
        ("Ann Berg flew to Arn, the capital, on Friday to sign it.", "flew", "2024-03-15"),
        ("It was on Friday that guards arrested Bo Ek.", "arrested", "2024-03-15"),
        ("Under the plan the vote would be held on Friday.", "held", "2024-03-22"),
        ("They would look into Friday's ruling.", "look", ""),
        ("The pool, which was to open on Friday, is empty.", "open", "2024-03-15"),
        ("The king gave Ek a mandate to form a cabinet on Friday.", "gave", "2024-03-15"),
        ("The king gave Ek a mandate to form a cabinet on Friday.", "form", ""),
        ("Orion won a contract to build two ships in 2019.", "won", "2019"),
        ("Scholars report this week that people were farming there.", "farming", ""),
        ("Officials said on Friday that they were closing the bridge.", "closing", "2024-03-15"),
        ("Bo Ek drowned during filming on the coast in 2019.", "drowned", "2019"),
        ("The hall was full. Shares in Orion rose after Monday's report.", "rose", "2024-03-18"),
        ("The hall was full. Shares in Orion rose after Friday's report.", "rose", ""),
        ("Orion said on Thursday it would sell a mill, two days after Bo Ek asked for it.", "asked", "2024-03-12"),
        ("Not until 2019 did the firm tell its buyers.", "tell", "2019"),
        ("A letter dated June 9, 2019 asked for the money.", "asked", "2019-06-09"),
        ("The beads were dated to 3200 B.C. by a team that left on Friday.", "dated", ""),
        ("A second survey, in 2019, found gold in the hills.", "found", "2019"),
        ("The crash, in 2019, was blamed on the driver.", "blamed", "2024-03-18"),
        ("Guards foiled a plot to rob a bank on Friday.", "foiled", "2024-03-15"),
        ("It rained. The king declared Friday a day of mourning.", "declared", ""),
        ("It rained. Two men were shot dead and six were hurt on Friday when guards fired.", "shot", "2024-03-15"),
        ("It rained. Fog hid the hill on Friday, and a boat that left on Saturday was turned back.", "turned", ""),
        ("Guards foiled a plot to rob a bank on Friday.", "rob", ""),
    ],
)
def test_the_day_is_of_the_word(text: str, word: str, day: str) -> None:
    assert days(text).get(word, "") == day
