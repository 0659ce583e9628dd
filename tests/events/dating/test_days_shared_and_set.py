"""Days that a run of deals or a day of trade shares, by the parser."""

from __future__ import annotations

import pytest
from extracted import dates

pytestmark = pytest.mark.model


@pytest.mark.parametrize("move", ["fell 8 percent", "fell $1.24, or 8.3 percent,"])
def test_the_day_of_the_close_is_that_of_the_fall(move: str) -> None:
    found = dates(f"Orbicom shares {move} to close at $13.66 yesterday on the Oslo Stock Exchange.")
    assert [day for title, day in found.items() if "fall" in title] == ["2024-03-13"]


def test_a_bid_follows_later_in_the_day_and_two_the_day_after() -> None:
    found = dates(
        "On Jan. 23, Orbicom raised its offer to $24. Calder countered later in the day with $27. The next day, "
        "Orbicom matched the bid, then Calder raised its offer to $30."
    )
    assert found["Calder counters with $27"] == "2024-01-23"
    assert found["Orbicom matches the bid"] == "2024-01-24"
    assert found["Calder raises its offer to $30"] == "2024-01-24"


def test_a_range_of_months_before_its_noun_is_whole() -> None:
    found = dates("Orbicom earned about $1 million in the July-September period, the company said.")
    assert [day for title, day in found.items() if "earns" in title] == ["2023-07/2023-09"]


def test_the_so_manieth_within_a_stretch_is_not_dated_by_it() -> None:
    found = dates("It ended a contest that ushered in the country's sixth leader in the last decade.")
    assert [day for title, day in found.items() if "usher" in title] == [""]


def test_what_is_rescheduled_for_a_day_lies_ahead() -> None:
    assert "2024-03-15" in dates("The launch was rescheduled for Friday after a glitch.").values()


def test_what_is_called_off_has_not_the_day_it_was_meant_for() -> None:
    found = dates("On Tuesday, the space agency called off a Sunday launch because of winds.")
    assert found["The space agency calls off a launch"] == "2024-03-12"


def test_what_is_told_against_a_later_act_takes_no_day_of_it() -> None:
    found = dates("An alarm was raised but cancelled on Monday.")
    assert [day for title, day in found.items() if "raised" in title] == [""]


def test_a_clause_that_says_how_long_or_when_itself_takes_no_month() -> None:
    found = dates(
        "Work on the bridge began in May 2021 and was halted for six weeks. "
        "The ferry was sold in May 2022 and was recently repainted."
    )
    assert [found[title] for title in found if "halted" in title or "repainted" in title] == ["", ""]


def test_a_clause_with_a_place_takes_the_year_before_it() -> None:
    found = dates("Olga Berg moved to Oslo in 2011 and opened a bakery in the harbour.")
    assert [found[title] for title in found if "opens" in title] == ["2011"]


def test_what_was_agreed_for_a_month_just_over_is_not_of_next_year() -> None:
    found = dates("The fighting was the worst since the two sides agreed to hold talks in Geneva in February.")
    assert found["The two sides to hold talks in Geneva"] == "2024-02"


def test_what_follows_another_lies_behind_it() -> None:
    assert "2024-02-11~/2024-02-20~" in dates("The crash follows another in mid-February.").values()


def test_the_weekend_of_what_somebody_was_is_over() -> None:
    assert dates("Anna Berg was a guest at the fair this weekend.")["Anna Berg is a guest at the fair"] == (
        "2024-03-09/2024-03-10"
    )


def test_a_day_between_commas_is_that_of_the_noun_before_it() -> None:
    found = dates("Bridges need care. The crash, on Sunday night, was blamed on the driver.")
    assert found["Crash"] == "2024-03-10"
    assert found["The crash is blamed on the driver"] == ""


def test_the_day_of_a_death_is_that_of_the_news_of_it() -> None:
    found = dates("Olga Berg has died in Oslo.\n\nHer death, on March 9, was announced by her son.")
    assert found["Olga Berg dies in Oslo"] == "2024-03-09"
    assert "Death of Olga Berg" not in found  # both are one


def test_a_day_that_a_match_is_set_for_lies_ahead() -> None:
    assert dates("They meet twice, with the first match scheduled for April 24.")["The first match is scheduled"] == (
        "2024-04-24"
    )


def test_a_verb_behind_one_of_another_year_takes_no_year_of_the_first() -> None:
    found = dates("He joined it in 1951, was elected in 1957 and, when it split in August 1960, became minister.")
    assert [day for title, day in found.items() if "becomes" in title] == ["1960-08"]


def test_after_an_hour_is_still_that_day() -> None:
    found = dates("Orbicom closed its plant shortly after midnight on Tuesday.")
    assert [day for title, day in found.items() if "closes" in title] == ["2024-03-12"]


def test_news_that_comes_so_long_after_counts_from_the_day_it_came_out() -> None:
    found = dates("The attack comes a month after the rebels released six hostages.")
    assert found["The rebels release six hostages"] == "2024-02"
    assert "The attack comes" not in found or not found["The attack comes"]


def test_what_was_first_set_was_set_for_a_day_that_is_past() -> None:
    found = dates("The vote, first set for October 11, was delayed.")
    assert "2024-10-11" not in found.values()


def test_what_is_to_be_done_says_so() -> None:
    assert "The deal to be completed" in dates("The deal, to be completed by the end of May, pits Alder against Vega.")


def test_what_is_told_before_another_day_takes_none_behind_it() -> None:
    found = dates("He dumped the knife, where divers found it two days later, and was arrested on 5 March.")
    assert found["He dumps the knife"] != "2024-03-05"


def test_the_last_one_s_year_is_not_that_of_the_first_since() -> None:
    found = dates("On Monday Emma Rowe beat Leyla Prado to become the first woman to win it since Ann Wade in 1977.")
    assert "1977" not in found.values()


def test_what_a_figure_rose_from_dates_nothing() -> None:
    found = dates("Net income in the three months to Dec. 31 climbed to $523 million from $64 million a year earlier.")
    assert not any(day.startswith("2022") for day in found.values())


def test_a_day_may_be_what_is_told_of() -> None:
    assert "Anna Hill's last day to be Sept. 17" in dates("Anna Hill resigned. Her last day will be Sept. 17.")


def test_a_year_of_what_somebody_was_is_not_that_of_the_news() -> None:
    text = "The seat went on Monday to Bo Ek, a candidate for Leeds in 2016. Ek beat Ann Hill, a minister in 2010."
    assert dates(text)["Bo Ek beats Ann Hill"] != "2010"


def test_what_a_law_bans_it_bans_on_no_day() -> None:
    assert dates("Parliament passed the Game Bill on Monday, which bans bets.")["The Game Bill bans bets"] == ""


def test_what_was_done_when_something_else_was_is_of_that_day_whenever_it_is_told() -> None:
    found = dates("The court erred when it ruled on May 3, 2023 that the law was void, lawyers said today.")
    assert found["The court errs"] == "2023-05-03"


def test_a_year_behind_what_somebody_was_pressed_to_do_is_that_of_the_pressing() -> None:
    found = dates("Congress pressured the agency to renew the fund in 2019.")
    assert found["Congress pressures the agency to renew the fund"] == "2019"


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        ("Officials met. Monday's bombing killed 12 people.", "The bombing kills 12 people", "2024-03-11"),
        ("Officials met. Last Friday's raid left two dead.", "The raid leaves two dead", "2024-03-08"),
        ("Officials met. A blast on Sunday that killed three shook Leeds.", "A blast kills three", "2024-03-10"),
        ("Officials met. Monday's vote was delayed.", "The vote is delayed", ""),
    ],
)
def test_what_an_attack_does_it_does_on_its_day(text: str, title: str, day: str) -> None:
    assert dates(text)[title] == day


@pytest.mark.parametrize(
    ("text", "undated"),
    [
        ("The work began in January 2023 and took eleven months.", "take"),
        ("Anna Berg moved to Oslo in May 2019 and spent two years there.", "spend"),
    ],
)
def test_what_took_months_is_not_of_the_month_it_began(text: str, undated: str) -> None:
    assert [day for title, day in dates(text).items() if undated in title] == [""]


@pytest.mark.parametrize("day", ["on Monday", "late on Monday", "early on Monday evening"])
def test_what_was_done_when_talks_stalled_was_done_that_day(day: str) -> None:
    assert dates(f"Talks stalled {day}, when Hill walked out.")["Hill walks out"] == "2024-03-11"
