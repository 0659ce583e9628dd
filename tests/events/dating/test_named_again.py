"""Dates counted from an act told before that a noun names again, as the parser reads them."""

from __future__ import annotations

import pytest

from timeline.interval import day_number, iso_day
from timeline.model import Article
from timeline.pipeline import extract

pytestmark = pytest.mark.model


def starts(text: str) -> dict[str, str]:
    """The first day of each dated act by its trigger."""
    events = extract(Article("made", "made.txt", "", text, day_number(2024, 3, 14))).events
    return {e.trigger: iso_day(e.when.start) for e in events if e.when is not None and e.when.start is not None}


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        ("Bo Ek was arrested on 2 February 2022. He resigned two days after his arrest.", "resigned", "2022-02-04"),
        ("The bank opened on 3 May 2021. Its owner fled three weeks after the opening.", "fled", "2021-05-24"),
        ("Anna Sol died on 9 January 2023. Her son took it over two days after her death.", "took", "2023-01-11"),
        ("Rebels attacked the port on 4 July 2023. Five days after the attack, troops came.", "came", "2023-07-09"),
        ("The firm was sold in May 2020. A year after the sale, its boss quit.", "quit", "2021-01-01"),
        ("The council held its vote on 12 May 2021. Ten days before the vote, its head quit.", "quit", "2021-05-02"),
        ("The debate took place on 12 May 2021. Two days after the debate, she quit.", "quit", "2021-05-14"),
        ("The film had its premiere on 14 May 2021. Three days after the premiere she fled.", "fled", "2021-05-17"),
        ("A gunman opened fire on 14 May 2021. Four days after the shooting, he gave up.", "gave", "2021-05-18"),
        ("Karl Lind was stabbed to death on 4 May 2021. His firm shut the day after his death.", "shut", "2021-05-05"),
        ("Voters went to the polls on 14 May 2021. Three days after the vote the Reds fled.", "fled", "2021-05-17"),
        ("The ferry sank on 14 May 2021. A day after the disaster, divers came.", "came", "2021-05-15"),
        ("The trial began on 12 May 2021. Two days before the trial, a witness fled.", "fled", "2021-05-10"),
        ("The trial ended on 12 May 2021. Two days after the trial, a witness fled.", "fled", "2021-05-14"),
        ("Mia Berg was elected on 5 June 2019. Four days before the election her rival fled.", "fled", "2019-06-01"),
    ],
)  # fmt: skip
def test_a_distance_from_an_act_named_again_counts_from_its_date(text: str, verb: str, day: str) -> None:
    assert starts(text)[verb] == day


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Police arrested Ivo Hart on 2 February 2022. Mia Berg resigned two days after her arrest.", "resigned"),
        ("Rebels attacked Holm on 4 July 2023. They attacked Sund on 9 July. A day after the attack he fled.", "fled"),
        ("Bo Ek was not arrested on 2 February 2022. He resigned two days after his arrest.", "resigned"),
    ],
)  # fmt: skip
def test_the_act_of_somebody_else_or_one_of_two_gives_no_date(text: str, verb: str) -> None:
    assert verb not in starts(text)


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        ("Two days after the crash, divers found the wreck. The plane had crashed on 8 March.", "found", "2024-03-10"),
        ("Nine days before the vote, they expelled Bo Ek. The vote is set for 20 March.", "expelled", "2024-03-11"),
        ("The vote is set for 20 March. Ten days before the vote, they expelled Bo Ek.", "expelled", "2024-03-10"),
    ],
)  # fmt: skip
def test_what_opens_an_article_may_count_from_what_it_tells_later(text: str, verb: str, day: str) -> None:
    assert starts(text)[verb] == day


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The council in Holm voted on 12 May 2021. In the days after the vote, the council fled.", "fled"),
        ("The council met on 12 May 2021. Ten days before the feast, the council quit.", "quit"),
        ("The trial of Bo Ek began on 12 May 2021. Two weeks after the trial, Bo Ek fled.", "fled"),
        ("The trial of Bo Ek ended on 12 May 2021. Two weeks before the trial, Bo Ek fled.", "fled"),
        ("The vote is set for 30 March. Ten days before the vote, the party expelled Bo Ek.", "expelled"),
        ("Bo Ek won the cup on 12 May 2021. Two days after he was robbed, Bo Ek fled.", "fled"),
    ],
)
def test_what_is_days_from_something_undated_is_not_of_the_day_told_before(text: str, verb: str) -> None:
    assert verb not in starts(text)


def test_hours_after_something_may_be_of_its_day() -> None:
    text = "Police arrested Bo Ek in Holm on 12 March 2024. Hours after the arrest, crowds in Holm marched."
    assert starts(text)["marched"] == "2024-03-12"


def test_what_is_days_from_something_in_a_quotation_says_nothing_of_who_says_it() -> None:
    text = (
        "The council opened the park on 12 March 2024 . Anna Berg , the mayor , presented the park at a meeting , "
        "where she praised the park by saying that , "
        "\" just one year after closing the old park , we ' re opening the new "
        'one that is twice as big . "'
    )
    assert starts(text)["presented"] == "2024-03-12"
