"""Which time belongs to which event, on sentences made by hand with times made by hand."""

from handmade import sentence
from timed import FRIDAY, PUBLISHED, anchored, time

from timeline.interval import day_number, of_day, of_month, of_year
from timeline.model import Anchor, TimeExpression
from timeline.reason import AnchorRule

TWO = (
    "Anna NNP nsubj 1", "left VBD ROOT 1", "Oslo NNP dobj 1", ", , punct 2", "which WDT dobj 6", "Tim NNP nsubj 6",
    "sold VBD relcl 2", "in IN prep 6", "March NNP pobj 7", ", , punct 1", "on IN prep 1", "Friday NNP pobj 10",
)  # fmt: skip


def test_each_event_takes_the_time_that_hangs_on_it() -> None:
    made = sentence(*TWO, published=PUBLISHED)
    found = anchored(made, time(made, "Friday", FRIDAY), time(made, "March", of_month(2019, 3)))
    assert found["leave"].when == FRIDAY
    assert found["sell"].when == of_month(2019, 3)


def test_the_time_of_a_second_thing_is_not_that_of_the_first() -> None:
    made = sentence(
        "She PRP nsubj 1", "took VBD ROOT 1", "a DT det 3", "degree NN dobj 1", "in IN prep 1", "1893 CD pobj 4",
        "and CC cc 5", "one CD conj 5", "in IN prep 7", "law NN pobj 8", "next JJ amod 11", "year NN npadvmod 1",
    )  # fmt: skip
    found = anchored(made, time(made, "1893", of_year(1893)), time(made, "next year", of_year(1894)))
    assert found["take"].when == of_year(1893)


def test_a_day_behind_where_something_is_taken_from_is_when() -> None:
    made = sentence(
        "They PRP nsubj 1", "pulled VBD ROOT 1", "Anna NNP dobj 1", "alive JJ amod 2", "from IN prep 3",
        "mud NN pobj 4", "on IN prep 5", "Friday NNP pobj 6", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["pull"].when == FRIDAY


def test_killed_in_friday_s_attack_dates_both() -> None:
    made = sentence(
        "Ten CD nsubjpass 2", "were VBD auxpass 2", "killed VBN ROOT 2", "in IN prep 2", "Friday NNP poss 6",
        "'s POS case 4", "attack NN pobj 3",
    )  # fmt: skip
    found = anchored(made, time(made, "Friday", FRIDAY))
    assert found["kill"].when == FRIDAY
    assert found["attack"].when == FRIDAY


def test_a_past_tense_takes_the_reading_that_is_past() -> None:
    made = sentence("Anna NNP nsubj 1", "left VBD ROOT 1", "on IN prep 1", "Friday NNP pobj 2", published=PUBLISHED)
    next_friday = of_day(day_number(2019, 5, 10))
    assert anchored(made, time(made, "Friday", next_friday, other=FRIDAY))["leave"].when == FRIDAY
    assert anchored(made, time(made, "Friday", next_friday))["leave"].when is None


def test_a_plain_present_with_a_day_looks_ahead() -> None:
    made = sentence("Anna NNP nsubj 1", "plays VBZ ROOT 1", "on IN prep 1", "Friday NNP pobj 2", published=PUBLISHED)
    next_friday = of_day(day_number(2019, 5, 10))
    assert anchored(made, time(made, "Friday", FRIDAY, other=next_friday))["play"].when == next_friday


def test_an_hour_alone_tells_no_day() -> None:
    made = sentence("It PRP nsubj 1", "struck VBD ROOT 1", "at IN prep 1", "3:12 CD pobj 2")
    clock = time(made, "3:12", of_day(PUBLISHED))
    clock = TimeExpression(clock.timex, clock.interval, "", Anchor.DCT, (), "03:12")
    assert anchored(made, clock)["strike"].when is None


def test_a_time_before_the_conjunction_of_a_clause_belongs_to_the_main_clause() -> None:
    made = sentence(
        "In IN prep 5", "May NNP pobj 0", ", , punct 5", "after IN mark 5", "Tim NNP nsubj 5", "left VBD advcl 8",
        ", , punct 8", "Anna NNP nsubj 8", "resigned VBD ROOT 8", published=PUBLISHED,
    )  # fmt: skip
    found = anchored(made, time(made, "May", of_month(2018, 5)))
    assert found["resign"].when == of_month(2018, 5)
    assert found["leave"].when is None


def test_a_clause_behind_the_day_says_what_was_then() -> None:
    made = sentence(
        "She PRP nsubj 1", "fled VBD ROOT 1", "Friday NNP npadvmod 1", ", , punct 1", "the DT det 5",
        "day NN npadvmod 1", "they PRP nsubj 7", "won VBD relcl 5", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["win"].when == FRIDAY


def test_a_past_day_behind_an_order_is_that_of_the_order() -> None:
    made = sentence(
        "They PRP nsubjpass 2", "were VBD auxpass 2", "ordered VBN ROOT 2", "to TO aux 4", "pay VB xcomp 2",
        "on IN prep 4", "Friday NNP pobj 5", published=PUBLISHED,
    )  # fmt: skip
    found = anchored(made, time(made, "Friday", FRIDAY))
    assert (found["order"].when, found["pay"].when) == (FRIDAY, None)


def test_a_day_ahead_behind_an_order_is_that_of_what_is_ordered() -> None:
    ahead = of_day(day_number(2019, 5, 10))
    made = sentence(
        "They PRP nsubjpass 2", "were VBD auxpass 2", "ordered VBN ROOT 2", "to TO aux 4", "pay VB xcomp 2",
        "on IN prep 4", "Friday NNP pobj 5", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", ahead))["pay"].when == ahead


def test_when_it_counts_is_not_when_it_was_done() -> None:
    made = sentence(
        "They PRP nsubj 1", "chose VBD ROOT 1", "Anna NNP dobj 1", ", , punct 1", "effective JJ advcl 1",
        "Friday NNP npadvmod 4", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["choose"].rule is AnchorRule.LEAD


def test_a_clause_with_when_right_behind_a_time_tells_what_was_then() -> None:
    made = sentence(
        "She PRP nsubj 1", "works VBZ ROOT 1", "since IN prep 1", "2008 CD pobj 2", "when WRB advmod 6",
        "she PRP nsubj 6", "married VBD advcl 1",
    )  # fmt: skip
    assert anchored(made, time(made, "2008", of_year(2008)))["marry"].when == of_year(2008)


def test_the_year_behind_what_somebody_was_first_to_do_is_that_of_doing_it() -> None:
    made = sentence(
        "She PRP nsubj 1", "was VBD ROOT 1", "the DT det 4", "first JJ amod 4", "woman NN attr 1", "to TO aux 6",
        "win VB acl 4", "it PRP dobj 6", ", , punct 1", "in IN prep 1", "1999 CD pobj 9",
    )  # fmt: skip
    assert anchored(made, time(made, "1999", of_year(1999)))["win"].when == of_year(1999)


def test_how_somebody_looked_has_the_time_of_what_they_did() -> None:
    made = sentence(
        "She PRP nsubjpass 2", "was VBD auxpass 2", "shot VBN ROOT 2", "by IN agent 2", "men NNS pobj 3",
        "wearing VBG acl 4", "masks NNS dobj 5", "in IN prep 5", "1998 CD pobj 7 1998 DATE",
    )  # fmt: skip
    assert anchored(made, time(made, "1998", of_year(1998)))["shoot"].when == of_year(1998)


def test_the_day_of_a_win_is_that_of_what_was_won_with_it() -> None:
    made = sentence(
        "They PRP nsubj 1", "took VBD ROOT 1", "the DT det 3", "title NN dobj 1", "with IN prep 1", "a DT det 6",
        "win NN pobj 4", "over IN prep 6", "Oslo NNP pobj 7", "on IN prep 6", "Friday NNP pobj 9",
        published=PUBLISHED,
    )  # fmt: skip
    found = anchored(made, time(made, "Friday", FRIDAY))
    assert found["take"].when == FRIDAY
