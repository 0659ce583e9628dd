"""Dates that events take from their neighbours and from publication, on sentences made by hand."""

from handmade import document, sentence
from timed import FRIDAY, PUBLISHED, anchored, time

from timeline.interval import of_day
from timeline.reason import AnchorRule


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


def test_what_was_postponed_takes_no_date_from_what_was_planned() -> None:
    made = sentence(
        "It PRP nsubj 1", "was VBD ROOT 1 be", "due JJ acomp 1", "to TO aux 4", "begin VB xcomp 2", "on IN prep 4",
        "Friday NNP pobj 5", "but CC cc 1", "was VBD auxpass 9", "postponed VBN conj 1", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["postpone"].when is None


def test_two_tolls_of_one_sentence_are_of_one_day() -> None:
    made = sentence(
        "Six CD nsubj 1", "died VBD ROOT 1", "and CC cc 1", "ten CD nsubjpass 5", "were VBD auxpass 5",
        "hurt VBN conj 1", "on IN prep 5", "Friday NNP pobj 6", published=PUBLISHED,
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["die"].when == FRIDAY


def test_what_was_not_done_on_a_day_tells_when_something_was() -> None:
    made = sentence(
        "When WRB advmod 4", "Anna NNP nsubj 4", "did VBD aux 4 do", "not RB neg 4", "come VB advcl 8", "on IN prep 4",
        "Friday NNP pobj 5", "they PRP nsubj 8", "called VBD ROOT 8", "Tim NNP dobj 8",
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["call"].when == FRIDAY


def test_a_date_before_two_clauses_told_in_one_breath_is_of_both() -> None:
    made = sentence(
        "On IN prep 4", "Friday NNP pobj 0", "Anna NNP nsubjpass 4", "was VBD auxpass 4 be", "hurt VBN ccomp 8",
        "; : punct 8", "Tim NNP nsubjpass 8", "was VBD auxpass 8 be", "killed VBN ROOT 8",
    )  # fmt: skip
    assert anchored(made, time(made, "Friday", FRIDAY))["kill"].when == FRIDAY
