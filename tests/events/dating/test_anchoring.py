"""Which time belongs to which event, on sentences made by hand with times made by hand."""

from dataclasses import replace

import pytest
from handmade import document, sentence

from timeline.document import Document
from timeline.events import status, triggers
from timeline.events.dating import anchoring
from timeline.events.dating.anchored import Anchored
from timeline.interval import Granularity, Interval, day_number, of_day, of_decade, of_month, of_year
from timeline.model import Anchor, Reading, Span, TimeExpression, Timex, TimexType
from timeline.reason import AnchorRule

PUBLISHED = day_number(2019, 5, 4)
FRIDAY = of_day(day_number(2019, 5, 3))


def time(
    made: Document, words: str, interval: Interval, *, anchor: Anchor = Anchor.DCT, other: Interval | None = None
) -> TimeExpression:
    start = made.article.text.index(words)
    timex = Timex(Span(start, start + len(words)), words, TimexType.DATE, "", "made")
    readings = (Reading(other, "", "the other direction"),) if other else ()
    return TimeExpression(timex, interval, "", anchor, ("made",), "", readings)


def anchored(made: Document, *times: TimeExpression) -> dict[str, Anchored]:
    found = triggers.find(made)
    standings = [status.standing(made, trigger) for trigger in found]
    dates = anchoring.anchor(made, found, standings, times)
    return {trigger.lemma: date for trigger, date in zip(found, dates, strict=True)}


TWO = (
    "Anna NNP nsubj 1", "left VBD ROOT 1", "Oslo NNP dobj 1", ", , punct 2", "which WDT dobj 6", "Tim NNP nsubj 6",
    "sold VBD relcl 2", "in IN prep 6", "March NNP pobj 7", ", , punct 1", "on IN prep 1", "Friday NNP pobj 10",
)  # fmt: skip


def test_each_event_takes_the_time_that_hangs_on_it() -> None:
    made = sentence(*TWO, published=PUBLISHED)
    found = anchored(made, time(made, "Friday", FRIDAY), time(made, "March", of_month(2019, 3)))
    assert found["leave"].when == FRIDAY
    assert found["sell"].when == of_month(2019, 3)


def test_the_year_of_a_thing_is_not_the_event_s() -> None:
    made = sentence("They PRP nsubj 1", "broke VBD ROOT 1", "the DT det 4", "2015 CD nummod 4", "law NN dobj 1")
    assert anchored(made, time(made, "2015", of_year(2015)))["break"].when is None


def test_a_number_to_compare_with_dates_nothing() -> None:
    made = sentence(
        "It PRP nsubj 1", "won VBD ROOT 1", "ten CD dobj 1", ", , punct 1", "up RB advmod 1", "from IN prep 4",
        "two CD pobj 5", "in IN prep 6", "2008 CD pobj 7",
    )  # fmt: skip
    assert anchored(made, time(made, "2008", of_year(2008)))["win"].when is None


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


def test_a_date_after_which_is_a_bound() -> None:
    made = sentence("Anna NNP nsubj 1", "left VBD ROOT 1", "after IN prep 1", "2015 CD pobj 2", published=PUBLISHED)
    found = anchored(made, time(made, "2015", of_year(2015)))["leave"]
    assert found.when is None
    assert found.after == of_year(2015).end
    assert found.before == PUBLISHED + 1


def test_since_is_open_to_the_right_for_what_goes_on() -> None:
    made = sentence(
        "Anna NNP nsubj 2", "has VBZ aux 2", "led VBN ROOT 2", "it PRP dobj 2", "since IN prep 2", "2015 CD pobj 4"
    )
    assert anchored(made, time(made, "2015", of_year(2015)))["lead"].when == Interval(
        day_number(2015), None, Granularity.YEAR
    )


def test_since_what_was_dated_is_since_that_date() -> None:
    made = sentence(
        "They PRP nsubj 2", "have VBP aux 2", "ruled VBN ROOT 2", "since IN prep 2", "the DT det 5", "change NN pobj 3",
        "in IN prep 5", "2015 CD pobj 6",
    )  # fmt: skip
    assert anchored(made, time(made, "2015", of_year(2015)))["rule"].rule is AnchorRule.SINCE


def test_what_a_thing_is_meant_for_is_not_when_it_was_told() -> None:
    made = sentence(
        "She PRP nsubj 1", "declared VBD ROOT 1", "a DT det 3", "holiday NN dobj 1", "for IN prep 3",
        "Friday NNP pobj 4", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["declare"].when != FRIDAY


def test_from_one_year_to_another() -> None:
    made = sentence(
        "Anna NNP nsubj 1", "taught VBD ROOT 1", "from IN prep 1", "2001 CD pobj 2", "to IN prep 2", "2005 CD pobj 4"
    )
    found = anchored(made, time(made, "2001", of_year(2001)), time(made, "2005", of_year(2005)))["teach"]
    assert found.when is not None
    assert (found.when.start, found.when.end) == (day_number(2001), day_number(2006))


def test_a_past_tense_takes_the_reading_that_is_past() -> None:
    made = sentence("Anna NNP nsubj 1", "left VBD ROOT 1", "on IN prep 1", "Friday NNP pobj 2", published=PUBLISHED)
    next_friday = of_day(day_number(2019, 5, 10))
    assert anchored(made, time(made, "Friday", next_friday, other=FRIDAY))["leave"].when == FRIDAY
    assert anchored(made, time(made, "Friday", next_friday))["leave"].when is None


def test_a_plain_present_with_a_day_looks_ahead() -> None:
    made = sentence("Anna NNP nsubj 1", "plays VBZ ROOT 1", "on IN prep 1", "Friday NNP pobj 2", published=PUBLISHED)
    next_friday = of_day(day_number(2019, 5, 10))
    assert anchored(made, time(made, "Friday", FRIDAY, other=next_friday))["play"].when == next_friday


JOINED = ("Anna NNP nsubj 1", "met VBD ROOT 1", "Tim NNP dobj 1", "and CC cc 1", "left VBD conj 1")


def test_coordinated_verbs_of_one_subject_share_a_time() -> None:
    made = sentence(
        "On IN prep 3", "Friday NNP pobj 0", "Anna NNP nsubj 3", "came VBD ROOT 3", "and CC cc 3", "left VBD conj 3"
    )
    assert anchored(made, time(made, "Friday", FRIDAY))["leave"].rule is AnchorRule.SHARED


def test_other_tenses_do_not_share_it() -> None:
    made = sentence(
        "Anna NNP nsubj 1", "came VBD ROOT 1", "on IN prep 1", "Friday NNP pobj 2", "and CC cc 1", "is VBZ aux 6 be",
        "waiting VBG conj 1",
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["wait"].when is None


def test_the_lead_without_a_time_is_news_of_the_day() -> None:
    made = sentence("Anna NNP nsubj 2", "has VBZ aux 2", "resigned VBN ROOT 2", published=PUBLISHED)
    found = anchored(made)["resign"]
    assert found.when == of_day(PUBLISHED)
    assert found.rule is AnchorRule.LEAD


def test_without_a_publication_date_the_lead_stays_undated() -> None:
    found = anchored(sentence("Anna NNP nsubj 2", "has VBZ aux 2", "resigned VBN ROOT 2"))["resign"]
    assert (found.when, found.before) == (None, None)


def test_news_is_of_the_day_it_was_announced() -> None:
    made = sentence(
        "Anna NNP nsubj 2", "has VBZ aux 2", "resigned VBN ccomp 4", "she PRP nsubj 4", "announced VBD ROOT 4",
        "Friday NNP npadvmod 4", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["resign"].rule is AnchorRule.TOLD_THEN


def test_later_sentences_without_a_time_stay_undated_with_their_bound() -> None:
    lead = ("Anna NNP nsubj 2", "has VBZ aux 2", "resigned VBN ROOT 2")
    made = document(lead, ("Tim NNP nsubj 1", "left VBD ROOT 1"), published=PUBLISHED)
    found = anchored(made)["leave"]
    assert found.when is None
    assert found.before == PUBLISHED + 1


def test_an_hour_alone_tells_no_day() -> None:
    made = sentence("It PRP nsubj 1", "struck VBD ROOT 1", "at IN prep 1", "3:12 CD pobj 2")
    clock = time(made, "3:12", of_day(PUBLISHED))
    clock = TimeExpression(clock.timex, clock.interval, "", Anchor.DCT, (), "03:12")
    assert anchored(made, clock)["strike"].when is None


def test_between_two_years_is_from_the_one_to_the_other() -> None:
    made = sentence(
        "Anna NNP nsubj 1", "taught VBD ROOT 1", "between IN prep 1", "1990 CD pobj 2", "and CC cc 3", "1995 CD conj 3",
        published=PUBLISHED,
    )  # fmt: skip
    found = anchored(made, time(made, "1995", of_year(1995)), time(made, "1990", of_year(1990)))["teach"]
    assert found.when == Interval(day_number(1990, 1, 1), day_number(1996, 1, 1), Granularity.YEAR)
    assert found.rule is AnchorRule.FROM_TO


def test_a_time_before_the_conjunction_of_a_clause_belongs_to_the_main_clause() -> None:
    made = sentence(
        "In IN prep 5", "May NNP pobj 0", ", , punct 5", "after IN mark 5", "Tim NNP nsubj 5", "left VBD advcl 8",
        ", , punct 8", "Anna NNP nsubj 8", "resigned VBD ROOT 8", published=PUBLISHED,
    )  # fmt: skip
    found = anchored(made, time(made, "May", of_month(2018, 5)))
    assert found["resign"].when == of_month(2018, 5)
    assert found["leave"].when is None


def test_what_was_postponed_takes_no_date_from_what_was_planned() -> None:
    made = sentence(
        "It PRP nsubj 1", "was VBD ROOT 1 be", "due JJ acomp 1", "to TO aux 4", "begin VB xcomp 2", "on IN prep 4",
        "Friday NNP pobj 5", "but CC cc 1", "was VBD auxpass 9", "postponed VBN conj 1", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["postpone"].when is None


def test_both_days_of_a_range_are_kept() -> None:
    made = sentence(
        "It PRP nsubjpass 2", "was VBD auxpass 2", "held VBN ROOT 2", "on IN prep 2", "May NNP pobj 3",
        "3 CD nummod 4", "and CC cc 4", "5 CD conj 4",
    )  # fmt: skip
    phrase = Span(made.article.text.index("May"), len(made.article.text))
    ends = []
    for words, day in (("May 3", 3), ("5", 5)):
        end = time(made, words, of_day(day_number(2019, 5, day)))
        ends.append(replace(end, timex=replace(end.timex, range=phrase)))
    whole = anchored(made, *ends)["hold"].when
    assert whole is not None
    assert (whole.start, whole.end) == (day_number(2019, 5, 3), day_number(2019, 5, 6))


def test_what_the_end_of_a_range_is_told_with_keeps_that_date() -> None:
    made = sentence(
        "They PRP nsubj 1", "served VBD ROOT 1", "from IN prep 1", "1999 CD pobj 2", "until IN prep 1",
        "2001 CD pobj 4",
        ", , punct 5", "when WRB advmod 9", "she PRP nsubj 9", "left VBD relcl 5",
    )  # fmt: skip
    phrase = Span(made.article.text.index("1999"), made.article.text.index("2001") + 4)
    ends = []
    for year in (1999, 2001):
        end = time(made, str(year), of_year(year), anchor=Anchor.ABSOLUTE)
        ends.append(replace(end, timex=replace(end.timex, range=phrase)))
    assert anchored(made, *ends)["leave"].when == of_year(2001)


def test_the_year_of_a_law_is_when_it_says_so() -> None:
    made = sentence("A DT det 2", "2003 CD nummod 2", "law NN nsubj 3", "banned VBD ROOT 3", "it PRP dobj 3")
    assert anchored(made, time(made, "2003", of_year(2003)))["ban"].when == of_year(2003)


def test_the_year_of_a_prize_is_when_it_was_won() -> None:
    made = sentence("She PRP nsubj 1", "won VBD ROOT 1", "the DT det 4", "2003 CD nummod 4", "Prize NNP dobj 1")
    assert anchored(made, time(made, "2003", of_year(2003)))["win"].when == of_year(2003)


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


def test_the_age_of_a_thing_dates_nothing() -> None:
    made = sentence("It PRP nsubj 1", "was VBD ROOT 1", "a DT det 4", "1960s CD nummod 4", "house NN attr 1")
    found = anchored(made, time(made, "1960s", of_decade(1960)))
    assert found["be"].when is None


def test_what_was_done_this_weekend_was_done_on_the_one_that_is_over() -> None:
    made = sentence(
        "They PRP nsubj 1", "marched VBD ROOT 1", "this DT det 3", "weekend NN npadvmod 1", published=PUBLISHED - 2,
    )  # fmt: skip
    ahead = Interval(PUBLISHED, PUBLISHED + 2, Granularity.DAY)
    found = anchored(made, time(made, "this weekend", ahead))
    assert found["march"].when == Interval(PUBLISHED - 7, PUBLISHED - 5, Granularity.DAY)


def test_when_it_counts_is_not_when_it_was_done() -> None:
    made = sentence(
        "They PRP nsubj 1", "chose VBD ROOT 1", "Anna NNP dobj 1", ", , punct 1", "effective JJ advcl 1",
        "Friday NNP npadvmod 4", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["choose"].rule is AnchorRule.LEAD


def test_the_next_months_begin_with_the_day_of_writing() -> None:
    made = sentence(
        "She PRP nsubj 2", "will MD aux 2", "retire VB ROOT 2", "within IN prep 2", "the DT det 7", "next JJ amod 7",
        "12 CD nummod 7", "months NNS pobj 3", published=PUBLISHED,
    )  # fmt: skip
    start = made.article.text.index("the next")
    timex = Timex(Span(start, len(made.article.text)), "the next 12 months", TimexType.DURATION, "P12M", "made")
    window = anchored(made, TimeExpression(timex, None, "", Anchor.NONE))["retire"].when
    assert window == Interval(PUBLISHED, day_number(2020, 5, 5), Granularity.DAY)


@pytest.mark.parametrize(
    ("before", "after", "dated"), [("in", "", True), ("in each of", "", False), ("in", "of the war", False)]
)
def test_the_last_weeks_end_with_the_day_of_writing(before: str, after: str, dated: bool) -> None:
    tail = [f"{word} NN dep 1" for word in after.split()]
    lead = [f"{word} IN prep 1" for word in before.split()]
    number = 2 + len(lead)
    made = sentence(
        "They PRP nsubj 1", "died VBD ROOT 1", *lead, f"the DT det {number + 3}", f"past JJ amod {number + 3}",
        f"2 CD nummod {number + 3}", f"weeks NNS pobj {number - 1}", *tail, published=PUBLISHED,
    )  # fmt: skip
    start = made.article.text.index("the past")
    span = Span(start, start + len("the past 2 weeks"))
    timex = Timex(span, "the past 2 weeks", TimexType.DURATION, "P2W", "made")
    when = anchored(made, TimeExpression(timex, None, "", Anchor.NONE))["die"].when
    stretch = Interval(PUBLISHED - 14, PUBLISHED + 1, Granularity.DAY)
    assert (when == stretch) is dated


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


def test_two_tolls_of_one_sentence_are_of_one_day() -> None:
    made = sentence(
        "Six CD nsubj 1", "died VBD ROOT 1", "and CC cc 1", "ten CD nsubjpass 5", "were VBD auxpass 5",
        "hurt VBN conj 1", "on IN prep 5", "Friday NNP pobj 6", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["die"].when == FRIDAY


def test_the_year_of_a_deed_is_not_that_of_the_verdict_on_it() -> None:
    made = sentence(
        "She PRP nsubjpass 2", "was VBD auxpass 2", "convicted VBN ROOT 2", "in IN prep 2", "the DT det 6",
        "1998 CD nummod 6 1998 DATE", "death NN pobj 3",
    )  # fmt: skip
    found = anchored(made, time(made, "1998", of_year(1998)))
    assert found["convict"].when is None and found["death"].when == of_year(1998)


def test_how_somebody_looked_has_the_time_of_what_they_did() -> None:
    made = sentence(
        "She PRP nsubjpass 2", "was VBD auxpass 2", "shot VBN ROOT 2", "by IN agent 2", "men NNS pobj 3",
        "wearing VBG acl 4", "masks NNS dobj 5", "in IN prep 5", "1998 CD pobj 7 1998 DATE",
    )  # fmt: skip
    assert anchored(made, time(made, "1998", of_year(1998)))["shoot"].when == of_year(1998)


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


def test_the_day_of_a_win_is_that_of_what_was_won_with_it() -> None:
    made = sentence(
        "They PRP nsubj 1", "took VBD ROOT 1", "the DT det 3", "title NN dobj 1", "with IN prep 1", "a DT det 6",
        "win NN pobj 4", "over IN prep 6", "Oslo NNP pobj 7", "on IN prep 6", "Friday NNP pobj 9",
        published=PUBLISHED,
    )  # fmt: skip
    found = anchored(made, time(made, "Friday", FRIDAY))
    assert found["take"].when == FRIDAY


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
