"""One verb that tells several acts, on sentences made by hand."""

from handmade import sentence
from linked import linking

from timeline.document import Document
from timeline.edtf import format_edtf
from timeline.events import building, status, triggers
from timeline.events.dating import anchoring
from timeline.interval import Interval, of_year
from timeline.model import Anchor, Span, TimeExpression, Timex, TimexType


def year(made: Document, words: str) -> TimeExpression:
    start = made.article.text.index(words)
    timex = Timex(Span(start, start + len(words)), words, TimexType.DATE, words, "made")
    interval: Interval = of_year(int(words))
    return TimeExpression(timex, interval, "", Anchor.ABSOLUTE, ("made",), "")


def told(made: Document, *times: TimeExpression) -> list[tuple[str, str]]:
    found = triggers.find(made)
    standings = [status.standing(made, trigger) for trigger in found]
    dates = anchoring.anchor(made, found, standings, times)
    candidates = tuple(building.candidates(made, found, standings, dates, times))
    events = [one.event for one in building.build(made, linking(made), times, candidates)]
    assert len({event.id for event in events}) == len(events)
    assert len({each.trigger for event in events for each in event.evidence}) == len(events)  # edits speak of places
    return [(format_edtf(event.when) if event.when else "", event.title) for event in events]


def test_a_second_object_with_its_own_date_is_a_second_act() -> None:
    made = sentence(
        "They PRP nsubj 1", "bought VBD ROOT 1", "a DT det 3", "farm NN dobj 1", "in IN prep 1", "1999 CD pobj 4",
        "and CC cc 3", "a DT det 8", "hotel NN conj 3", "in IN prep 8", "2001 CD pobj 9",
    )  # fmt: skip
    assert told(made, year(made, "1999"), year(made, "2001")) == [
        ("1999", "They buy a farm"),
        ("2001", "They buy a hotel"),
    ]


def test_and_so_is_a_second_place() -> None:
    made = sentence(
        "They PRP nsubj 1", "taught VBD ROOT 1", "at IN prep 1", "Yale NNP pobj 2", "in IN prep 1", "1999 CD pobj 4",
        ", , punct 1", "at IN prep 1", "Harvard NNP pobj 7", "in IN prep 1", "2001 CD pobj 9",
    )  # fmt: skip
    assert told(made, year(made, "1999"), year(made, "2001")) == [
        ("1999", "They teach at Yale"),
        ("2001", "They teach at Harvard"),
    ]


def test_a_list_of_years_is_an_act_in_each() -> None:
    made = sentence(
        "They PRP nsubj 1", "won VBD ROOT 1", "gold NN dobj 1", "in IN prep 1", "1999 CD pobj 3", "and CC cc 4",
        "2001 CD conj 4",
    )  # fmt: skip
    assert told(made, year(made, "1999"), year(made, "2001")) == [("1999", "They win gold"), ("2001", "They win gold")]


def test_years_one_after_the_other_of_what_somebody_was_are_one_stretch() -> None:
    made = sentence(
        "They PRP nsubj 1", "served VBD ROOT 1", "as IN prep 1", "ministers NNS pobj 2", "in IN prep 1",
        "1999 CD pobj 4", "and CC cc 5", "2000 CD conj 5",
    )  # fmt: skip
    assert told(made, year(made, "1999"), year(made, "2000")) == [("1999/2000", "They serve as ministers")]


def test_two_things_with_one_date_are_one_act() -> None:
    made = sentence(
        "They PRP nsubj 1", "bought VBD ROOT 1", "a DT det 3", "farm NN dobj 1", "and CC cc 3", "a DT det 6",
        "hotel NN conj 3", "in IN prep 1", "1999 CD pobj 7",
    )  # fmt: skip
    assert told(made, year(made, "1999")) == [("1999", "They buy a farm and a hotel")]


def test_years_listed_beside_something_else_are_no_acts() -> None:
    made = sentence(
        "They PRP nsubj 1", "won VBD ROOT 1", "gold NN dobj 1", "in IN prep 1", "2005 CD pobj 3", "after IN prep 1",
        "losses NNS pobj 5", "in IN prep 6", "1999 CD pobj 7", "and CC cc 8", "2001 CD conj 8",
    )  # fmt: skip
    times = (year(made, "2005"), year(made, "1999"), year(made, "2001"))
    assert [when for when, title in told(made, *times) if title.startswith("They win")] == ["2005"]


def test_what_stands_behind_the_first_date_is_a_second_partner() -> None:
    made = sentence(
        "They PRP nsubj 1", "traded VBD ROOT 1", "with IN prep 1", "Alfa NNP pobj 2", "in IN prep 1", "1999 CD pobj 4",
        "and CC cc 5", "Beta NNP conj 5", "in IN prep 1", "2001 CD pobj 8",
    )  # fmt: skip
    assert told(made, year(made, "1999"), year(made, "2001")) == [
        ("1999", "They trade with Alfa"),
        ("2001", "They trade with Beta"),
    ]


def test_so_does_a_second_place_joined_to_the_date() -> None:
    made = sentence(
        "They PRP nsubj 1", "sang VBD ROOT 1", "in IN prep 1", "Oslo NNP pobj 2", "in IN prep 1", "1999 CD pobj 4",
        "and CC cc 4", "in IN conj 4", "Bergen NNP pobj 7", "in IN prep 1", "2001 CD pobj 9",
    )  # fmt: skip
    assert told(made, year(made, "1999"), year(made, "2001")) == [
        ("1999", "They sing in Oslo"),
        ("2001", "They sing in Bergen"),
    ]


def test_what_a_verb_only_says_took_place_is_the_act() -> None:
    made = sentence("The DT det 1", "attack NN nsubj 2", "happened VBD ROOT 2")
    (found,) = triggers.find(made)
    candidates = [building.Candidate(found, status.standing(made, found), anchoring.dated((), found))]
    assert [one.event.lemma for one in building.build(made, linking(made), (), candidates)] == ["attack"]


def test_a_reason_between_two_dated_things_is_no_act() -> None:
    made = sentence(
        "They PRP nsubj 1", "won VBD ROOT 1", "gold NN dobj 1", "in IN prep 1", "1999 CD pobj 3", ", , punct 1",
        "for IN prep 1", "Yale NNP pobj 6", ", , punct 1", "and CC cc 1", "silver NN conj 1", "in IN prep 10",
        "2001 CD pobj 11",
    )  # fmt: skip
    assert [date for date, _ in told(made, year(made, "1999"), year(made, "2001"))] == ["1999", "2001"]


def test_posts_with_dates_are_several() -> None:
    made = sentence(
        "They PRP nsubj 1", "were VBD ROOT 1", "mayors NNS attr 1", "in IN prep 1", "1999 CD pobj 3", "and CC cc 2",
        "judges NNS conj 2", "in IN prep 6", "2001 CD pobj 7",
    )  # fmt: skip
    assert told(made, year(made, "1999"), year(made, "2001")) == [
        ("1999", "They are mayors"),
        ("2001", "They are judges"),
    ]


def test_the_second_of_two_things_that_the_parser_did_not_join_is_an_act() -> None:
    made = sentence(
        "They PRP nsubj 1", "won VBD ROOT 1", "gold NN dobj 1", "in IN prep 1", "1999 CD pobj 3", "and CC cc 1",
        "the DT det 7", "cup NN dobj 1", "in IN prep 1", "2001 CD pobj 8",
    )  # fmt: skip
    assert told(made, year(made, "1999"), year(made, "2001")) == [
        ("1999", "They win gold"),
        ("2001", "They win the cup"),
    ]


def test_dates_that_each_have_their_place_behind_them_are_as_many_acts() -> None:
    made = sentence(
        "They PRP nsubj 1", "won VBD ROOT 1", "in IN prep 1", "1999 CD pobj 2", "in IN prep 1", "Oslo NNP pobj 4",
        ", , punct 5", "2001 CD appos 5", "in IN prep 1", "Kiel NNP pobj 8", "and CC cc 9", "2003 CD conj 9",
        "in IN prep 1", "Bergen NNP pobj 12",
    )  # fmt: skip
    assert told(made, year(made, "1999"), year(made, "2001"), year(made, "2003")) == [
        ("1999", "They win in Oslo"),
        ("2001", "They win in Kiel"),
        ("2003", "They win in Bergen"),
    ]
