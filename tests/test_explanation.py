"""Every date has its reason in plain words, and every confidence too."""

import re
from dataclasses import replace

import pytest

from timeline.explanation import CAVEATS, RULES, arithmetic, why_dated, why_set, why_sure
from timeline.interval import day_number, of_day, of_year
from timeline.model import Anchor, Event, Evidence, Extraction, Span, Status, TimeExpression, Timex, TimexType
from timeline.reason import AnchorRule, Caveat, CaveatKind, DateReason
from timeline.samples import SAMPLES
from timeline.store.database.codec import load

PUBLISHED = day_number(2022, 12, 3)
QUOTE = "The quay closed on Friday."
FRIDAY = of_day(PUBLISHED - 1)
STEPS = ("published Saturday 3 December 2022", "the last such day up to then", "so Friday 2 December 2022")
TIME = TimeExpression(
    Timex(Span(19, 25), "Friday", TimexType.DATE, "XXXX-WXX-5", "<weekday>"), FRIDAY, "2022-12-02", Anchor.DCT, STEPS
)
HAVING_NO_TIME = (AnchorRule.LEAD, AnchorRule.REFERENCE, AnchorRule.CONTRADICTED, AnchorRule.UNDATED, AnchorRule.ADDED)
HAVING_NO_DATE = (
    AnchorRule.AFTER,
    AnchorRule.BEFORE,
    AnchorRule.UNTIL,
    AnchorRule.CONTRADICTED,
    AnchorRule.UNDATED,
)


def evidence(rule: AnchorRule, owed: str = "fell", source: str = "") -> Evidence:
    """A sentence that a rule dated."""
    time = None if rule in HAVING_NO_TIME else TIME
    when = None if rule in HAVING_NO_DATE else FRIDAY
    reason = DateReason(rule, STEPS if time else (), owed, source)
    return Evidence("a", Span(100, 126), Span(109, 115), QUOTE, when, time, Anchor.DCT if time else Anchor.NONE, reason)


def event(told: Evidence, **fields: object) -> Event:
    """The event of one sentence."""
    made = Event("1", "The quay closes", "closed", "close", (told,), told.when, reason=told.reason)
    return replace(made, **fields)  # type: ignore[arg-type]


def said(rule: AnchorRule, **fields: object) -> str:
    """What is said of an event that a rule dated."""
    told = evidence(rule)
    return why_dated(event(told, **fields), told)


def is_plain(text: str) -> bool:
    """Whether it reads as sentences: no identifier, no braces, no empty quotation, nothing left out."""
    bare = re.sub(r"“[^”]+”|https?://\S+", "", text)
    words = set(re.findall(r"\w+", bare))
    begins = text[:1] == "“" or text[:1].isupper() or text[:1].isdigit()
    ends = text.endswith(".") or re.search(r"https?://\S+$", text) is not None
    return (
        begins
        and ends
        and not any("_" in word for word in words)
        and not words & _CODES
        and not set("{}“”") & set(bare)
    )


_CODES = {"dct", "None", "True", "False", "AnchorRule", "CaveatKind", *Anchor} - {"", "previous", "event", "reference"}


def test_every_rule_has_a_sentence_and_a_trust_of_its_own() -> None:
    assert set(RULES) == set(AnchorRule)
    for kind in (0, 1):
        assert len({words[kind] for words in RULES.values()}) == len(AnchorRule)
    assert all(0.5 <= rule.trust <= 1 for rule in AnchorRule)


def test_every_caveat_has_a_sentence_and_a_factor_of_its_own() -> None:
    assert set(CAVEATS) == set(CaveatKind)
    assert len(set(CAVEATS.values())) == len(CaveatKind)
    assert all(0 < kind.trust < 1 for kind in CaveatKind)


@pytest.mark.parametrize("rule", AnchorRule)
def test_a_rule_is_said_in_plain_sentences(rule: AnchorRule) -> None:
    text = said(rule, before=PUBLISHED + 1)
    assert is_plain(text) and text.count(". ") <= 2, text
    told = evidence(rule)
    assert all(map(is_plain, (*why_sure(event(told)), *arithmetic(told))))


@pytest.mark.parametrize("kind", CaveatKind)
def test_a_caveat_is_said_in_plain_sentences(kind: CaveatKind) -> None:
    told = evidence(AnchorRule.OWN_TIME)
    _, line = why_sure(event(told, caveats=(Caveat(kind, "decade", "Ann Hill"),)))
    assert is_plain(line), line


def test_a_guess_of_an_earlier_version_names_nobody() -> None:
    *_, line = why_sure(event(evidence(AnchorRule.OWN_TIME), caveats=(Caveat(CaveatKind.GUESSED),)))
    assert line == "One of the names is a guess."


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (AnchorRule.OWN_TIME, "The sentence says when: “Friday” belongs to “closed”."),
        (AnchorRule.SHARED, "told together with “fell”, which the sentence dates: “Friday”."),
        (AnchorRule.LEAD, "the day the article came out: 2 December 2022."),
        (AnchorRule.UNDATED, "The sentence gives no date for “closed”. It is told as done, so it happened before"),
    ],
)
def test_the_words_of_the_text_are_in_it(rule: AnchorRule, words: str) -> None:
    assert words in said(rule, before=PUBLISHED + 1)


def test_what_is_not_done_has_no_bound() -> None:
    assert said(AnchorRule.UNDATED, status=Status.PLANNED).endswith("It is told as still to come.")


def test_a_well_known_event_is_told_with_its_source() -> None:
    told = replace(
        evidence(AnchorRule.REFERENCE),
        reason=DateReason(
            AnchorRule.REFERENCE, ("the sentence names “First World War”",), "World War I", "https://a.b/c"
        ),
    )
    text = why_dated(event(told), told)
    assert "The sentence names “First World War”" in text and "World War I" in text and text.endswith("https://a.b/c")
    assert arithmetic(told) == ()


def test_the_day_of_publication_is_told_once() -> None:
    told = evidence(AnchorRule.OWN_TIME)
    assert arithmetic(told)[0] == "Published Saturday 3 December 2022."
    assert arithmetic(told, published=PUBLISHED)[0] == "The last such day up to then."
    assert len(arithmetic(told, published=PUBLISHED - 400)) == 3


def test_what_a_person_set_is_said_so() -> None:
    told = evidence(AnchorRule.OWN_TIME)
    made = event(told, reason=DateReason(AnchorRule.CORRECTED, owed="ann"), when=of_year(2021))
    assert why_set(made) == "The date was set by hand (ann)." and not why_set(event(told))
    assert "belongs to “closed”" in why_dated(made, told)


def test_the_surest_telling_gives_the_confidence() -> None:
    weak, strong = evidence(AnchorRule.STATEMENT), evidence(AnchorRule.OWN_TIME)
    members = (event(weak, confidence=0.6), event(strong, confidence=0.95, id="2"))
    first, second = why_sure(event(weak, members=members))
    assert "surest of its 2 tellings" in first and "rated 95%" in second


def test_every_event_of_the_bundled_articles_has_a_plain_reason() -> None:
    for line in SAMPLES.read_bytes().splitlines():
        told = load(line, Extraction)
        for one in told.events:
            for each in one.evidence:
                text = why_dated(one, each)
                assert is_plain(text) and text.count(". ") <= 3, text
                steps = arithmetic(each, published=told.article.published)
                assert all(map(is_plain, steps)), steps
                assert (one.when is None) == (one.reason.rule in HAVING_NO_DATE)
            assert all(map(is_plain, why_sure(one))), why_sure(one)
