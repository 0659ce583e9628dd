"""Dates by anniversaries: "on the tenth anniversary of the sinking" says when the ship sank.

Told as of the day itself ("on the anniversary"), it is that day so many years before; of what only marks it, or "20
years since", the year is counted. A day that the text gives without its year ("the attacks of September 11") is of that
year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.events.dating.anchored import OWN, Anchored
from timeline.events.triggers import Trigger
from timeline.interval import Interval, add_months, civil, of_day, of_year
from timeline.model import Anchor, Tense
from timeline.reason import AnchorRule, DateReason
from timeline.timex.vocabulary import ORDINALS
from timeline.verbs import is_verb

_MARKING = ("celebrate", "commemorate", "mark")
_NEAR = 200  # days around publication: a day without its year was completed to that of the anniversary


def counted_back(
    document: Document, triggers: Sequence[Trigger], owners: dict[int, int], found: Sequence[Anchored]
) -> list[Anchored]:
    """The dates, with those of what an anniversary is of."""
    result = list(found)
    for word in document.tokens:
        if (since := _marked_since(document, word)) is not None:
            number, years = owners.get(since.index), int(document.tokens[word.index - 1].text)
            when = _by_the_day(document, triggers, owners, result, since, years)
            if number is not None and when is not None and result[number].when is None:
                reason = DateReason(AnchorRule.DISTANCE, owed=f"{years} years since")
                result[number] = replace(result[number], when=when, anchor=Anchor.EVENT, reason=reason)
        if word.lemma.lower() != "anniversary" or not (years := _years(document, word)):
            continue
        of = (document.child(t, "pobj", "pcomp") for t in document.children(word, "prep") if t.text.lower() == "of")
        number = next((owners[t.index] for t in of if t is not None and t.index in owners), None)
        if number is None or result[number].anchor is Anchor.ABSOLUTE:
            continue
        when = _of_its_own(document, result[number], years) or _by_the_day(
            document, triggers, owners, result, word, years
        )
        if when is not None:
            reason = DateReason(AnchorRule.DISTANCE, result[number].reason.steps, _told(document, word))
            result[number] = replace(result[number], when=when, anchor=Anchor.EVENT, reason=reason)
    return result


def _marked_since(document: Document, word: Token) -> Token | None:
    """The verb of a clause that somebody marks so many years since: "marked 20 years since the mine closed"."""
    counted = word.lemma.lower() == "year" and word.index and document.tokens[word.index - 1].text.isdigit()
    behind = document.tokens[word.index + 1 : word.index + 2]
    if not counted or not behind or behind[0].text.lower() != "since":
        return None
    verb = document.head(behind[0])
    marking = document.head(word) if document.head(word) is not verb else document.head(verb)
    return verb if verb.dep == "advcl" and marking.lemma in _MARKING else None


def _years(document: Document, word: Token) -> int:
    """How many years it is: "tenth", "25th"; 0 where it is not said."""
    for told in document.children(word, "amod", "compound", "nummod"):
        text = told.text.lower()
        digits = text.rstrip("stndrh")
        if digits.isdigit() and digits != text:
            return int(digits)
        if text in ORDINALS:
            return ORDINALS[text]
    return 0


def _of_its_own(document: Document, anchored: Anchored, years: int) -> Interval | None:
    """The day the text gives it without a year, so many years before the one it was completed to."""
    when, published = anchored.when, document.article.published
    if when is None or when.start is None or when.days != 1 or published is None:
        return None
    return of_day(add_months(when.start, -12 * years)) if abs(when.start - published) < _NEAR else None


def _by_the_day(
    document: Document,
    triggers: Sequence[Trigger],
    owners: dict[int, int],
    found: Sequence[Anchored],
    word: Token,
    years: int,
) -> Interval | None:
    """The day so many years before an act on the anniversary, the year before one that marks it."""
    verb = next((t for t in document.ancestors(word) if is_verb(t) and t.index in owners), None)
    if verb is None:
        return None
    marking, published = owners[verb.index], document.article.published
    when, group = found[marking].when, triggers[marking].group
    if when is None and published is not None and group is not None and group.tense is Tense.PRESENT:
        when = of_day(published)
    if when is None or when.start is None or (found[marking].when is not None and found[marking].rule not in OWN):
        return None
    on_it = document.head(word).text.lower() == "on" and document.head(document.head(word)) is verb
    if on_it and when.days == 1:
        return of_day(add_months(when.start, -12 * years))
    return of_year(civil(when.start)[0] - years)


def _told(document: Document, word: Token) -> str:
    first = document.subtree(word)[0]
    return document.article.text[first.start : word.end]
