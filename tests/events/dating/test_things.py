"""Dates of things, and which of them are of what is told of the thing, on sentences made by hand."""

import pytest
from handmade import sentence
from timed import FRIDAY, PUBLISHED, anchored, time

from timeline.interval import Granularity, Interval, day_number, of_decade, of_year


def test_the_year_of_a_thing_is_not_the_event_s() -> None:
    made = sentence("They PRP nsubj 1", "broke VBD ROOT 1", "the DT det 4", "2015 CD nummod 4", "law NN dobj 1")
    assert anchored(made, time(made, "2015", of_year(2015)))["break"].when is None


def test_a_number_to_compare_with_dates_nothing() -> None:
    made = sentence(
        "It PRP nsubj 1", "won VBD ROOT 1", "ten CD dobj 1", ", , punct 1", "up RB advmod 1", "from IN prep 4",
        "two CD pobj 5", "in IN prep 6", "2008 CD pobj 7",
    )  # fmt: skip
    assert anchored(made, time(made, "2008", of_year(2008)))["win"].when is None


def test_what_a_thing_is_meant_for_is_not_when_it_was_told() -> None:
    made = sentence(
        "She PRP nsubj 1", "declared VBD ROOT 1", "a DT det 3", "holiday NN dobj 1", "for IN prep 3",
        "Friday NNP pobj 4", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["declare"].when != FRIDAY


def test_the_year_of_a_law_is_when_it_says_so() -> None:
    made = sentence("A DT det 2", "2003 CD nummod 2", "law NN nsubj 3", "banned VBD ROOT 3", "it PRP dobj 3")
    assert anchored(made, time(made, "2003", of_year(2003)))["ban"].when == of_year(2003)


@pytest.mark.parametrize(
    ("preposition", "noun", "when"),
    [("Under", "treaty", None), ("In", "war", of_year(1839)), ("Towards", "course", of_year(1839))],
)
def test_the_year_of_a_thing_that_says_why_does_not_say_when(preposition: str, noun: str, when: Interval) -> None:
    made = sentence(
        f"{preposition} IN prep 6", "the DT det 2", f"{noun} NN pobj 0", "of IN prep 2", "1839 CD pobj 3",
        "they PRP nsubj 6", "attacked VBD ROOT 6",
    )  # fmt: skip
    assert anchored(made, time(made, "1839", of_year(1839)))["attack"].when == when


def test_the_year_of_a_prize_is_when_it_was_won() -> None:
    made = sentence("She PRP nsubj 1", "won VBD ROOT 1", "the DT det 4", "2003 CD nummod 4", "Prize NNP dobj 1")
    assert anchored(made, time(made, "2003", of_year(2003)))["win"].when == of_year(2003)


def test_the_age_of_a_thing_dates_nothing() -> None:
    made = sentence("It PRP nsubj 1", "was VBD ROOT 1", "a DT det 4", "1960s CD nummod 4", "house NN attr 1")
    found = anchored(made, time(made, "1960s", of_decade(1960)))
    assert found["be"].when is None


def test_the_year_of_a_deed_is_not_that_of_the_verdict_on_it() -> None:
    made = sentence(
        "She PRP nsubjpass 2", "was VBD auxpass 2", "convicted VBN ROOT 2", "in IN prep 2", "the DT det 6",
        "1998 CD nummod 6 1998 DATE", "death NN pobj 3",
    )  # fmt: skip
    found = anchored(made, time(made, "1998", of_year(1998)))
    assert found["convict"].when is None and found["death"].when == of_year(1998)


def test_the_year_somebody_won_is_not_that_of_who_comes_before_them() -> None:
    made = sentence(
        "They PRP nsubj 1", "finished VBD ROOT 1", "ahead RB advmod 1", "of IN prep 2", "2018 CD nummod 5",
        "champion NN compound 6", "Hill NNP pobj 3",
    )  # fmt: skip
    assert anchored(made, time(made, "2018", of_year(2018)))["finish"].when is None


def test_the_year_of_a_contest_is_that_of_what_was_done_there() -> None:
    made = sentence(
        "They PRP nsubj 1", "lost VBD ROOT 1", "at IN prep 1", "the DT det 5", "1996 CD nummod 5", "Games NNPS pobj 2",
    )  # fmt: skip
    assert anchored(made, time(made, "1996", of_year(1996)))["lose"].when == of_year(1996)


def test_a_suit_is_not_of_the_year_of_what_it_is_over_but_the_deaths_are() -> None:
    made = sentence(
        "They PRP nsubj 1", "sued VBD ROOT 1", "over IN prep 1", "the DT det 5", "2007 CD nummod 5",
        "collapse NN pobj 2", "that WDT nsubj 7", "killed VBD relcl 5", "two CD dobj 7",
    )  # fmt: skip
    found = anchored(made, time(made, "2007", of_year(2007)))
    assert found["sue"].when is None
    assert found["kill"].when == found["collapse"].when == of_year(2007)


def test_what_an_act_did_at_once_is_of_its_year() -> None:
    made = sentence(
        "A DT det 2", "2010 CD nummod 2", "remark NN nsubj 3", "sparked VBD ROOT 3", "a DT det 5", "wave NN dobj 3",
    )  # fmt: skip
    assert anchored(made, time(made, "2010", of_year(2010)))["spark"].when == of_year(2010)


def test_the_day_of_a_storm_is_not_that_of_its_toll() -> None:
    made = sentence(
        "The DT det 1", "toll NN nsubj 7", "from IN prep 1", "Friday NNP poss 5", "'s POS case 3", "storm NN pobj 2",
        "has VBZ aux 7", "reached VBN ROOT 7", "ten CD dobj 7", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["reach"].when != FRIDAY


def test_what_struck_did_so_on_its_day() -> None:
    made = sentence(
        "Friday NNP poss 2", "'s POS case 0", "slide NN nsubj 3", "struck VBD ROOT 3", "Oslo NNP dobj 3",
        published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["strike"].when == FRIDAY


@pytest.mark.parametrize(("verb", "dated"), [("killed", True), ("delayed", False)])
def test_who_was_killed_by_a_dated_blast_was_so_on_its_day(verb: str, dated: bool) -> None:
    made = sentence(
        "Ten CD nsubjpass 2", "were VBD auxpass 2", f"{verb} VBN ROOT 2", "by IN agent 2", "Friday NNP poss 6",
        "'s POS case 4", "blast NN pobj 3", published=PUBLISHED,
    )  # fmt: skip
    lemma = made.tokens[2].lemma
    assert (anchored(made, time(made, "Friday", FRIDAY))[lemma].when == FRIDAY) is dated


def test_the_quarter_of_a_profit_is_not_when_it_was_reported() -> None:
    quarter = Interval(day_number(2023, 10, 1), day_number(2024, 1, 1), Granularity.QUARTER)
    made = sentence(
        "Calder NNP nsubj 1", "posted VBD ROOT 1", "a DT det 3", "loss NN dobj 1", "in IN prep 3", "the DT det 7",
        "fourth JJ amod 7", "quarter NN pobj 4",
    )  # fmt: skip
    assert anchored(made, time(made, "fourth quarter", quarter))["post"].when != quarter


def test_the_months_of_a_profit_are_not_when_it_was_reported() -> None:
    made = sentence(
        "Calder NNP nsubj 1", "posted VBD ROOT 1", "profits NNS dobj 1", "for IN prep 2", "six CD nummod 5",
        "months NNS pobj 3", "to IN prep 1", "2015 CD pobj 6",
    )  # fmt: skip
    assert anchored(made, time(made, "2015", of_year(2015)))["post"].when is None


def test_what_is_no_account_was_reported_in_its_quarter() -> None:
    quarter = Interval(day_number(2023, 10, 1), day_number(2024, 1, 1), Granularity.QUARTER)
    made = sentence(
        "Calder NNP nsubj 1", "reported VBD ROOT 1", "thefts NNS dobj 1", "in IN prep 1", "the DT det 6",
        "fourth JJ amod 6", "quarter NN pobj 3",
    )  # fmt: skip
    assert anchored(made, time(made, "fourth quarter", quarter))["report"].when == quarter


def test_the_day_of_a_race_is_when_it_was_won() -> None:
    made = sentence(
        "She PRP nsubj 1", "won VBD ROOT 1", "Friday NNP poss 4", "'s POS case 2", "race NN dobj 1",
        published=PUBLISHED,
    )  # fmt: skip
    found = anchored(made, time(made, "Friday", FRIDAY))
    assert found["win"].when == FRIDAY == found["race"].when


def test_the_day_of_an_attack_is_not_when_it_was_condemned() -> None:
    made = sentence(
        "She PRP nsubj 1", "condemned VBD ROOT 1", "Friday NNP poss 4", "'s POS case 2", "attack NN dobj 1",
        published=PUBLISHED,
    )  # fmt: skip
    found = anchored(made, time(made, "Friday", FRIDAY))
    assert found["condemn"].when != FRIDAY == found["attack"].when
