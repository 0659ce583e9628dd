"""Acts only moments from another of their sentence, which are of its day: "fell minutes after it took off on Monday",
"the crash happened on Monday evening after the driver turned"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.document import Document, Token
from timeline.events import lexicon
from timeline.events.dating import distances, incidents
from timeline.events.dating.anchored import Anchored
from timeline.events.dating.scene import is_news_day
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.model import Status
from timeline.reason import AnchorRule

_MOMENTS = frozenset("minutes moments seconds".split())
_SOON = frozenset("immediately just right shortly soon".split())  # minutes in news, but months in a life
_TOOK_PLACE = frozenset("happen occur take unfold".split())


def on_one_day(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    owners: dict[int, int],
    found: Sequence[Anchored],
) -> list[Anchored]:
    """The dates, with that of the one for the other where moments lie between them."""
    result = list(found)
    for side in document.tokens:
        if side.text.lower() not in distances.SIDES or (pair := _pair(document, owners, side)) is None:
            continue
        for one, other in (pair, pair[::-1]):
            date = result[other]
            day = date.rule in distances.KNOWN and date.when is not None and date.when.days == 1
            if not day or result[one].rule is not AnchorRule.UNDATED or standings[one].status is not Status.HAPPENED:
                continue
            news = is_news_day(date.when, document.article.published or 0)
            before = document.tokens[side.index - 1].text.lower() if side.index else ""
            near = before in _MOMENTS or (news and before in _SOON)
            if near or (news and one == pair[1] and _took_place(document, triggers[other], triggers[one], side)):
                result[one] = date.by(AnchorRule.SHARED, owed=triggers[other].token.text, further=2)
    return result


def _pair(document: Document, owners: dict[int, int], side: Token) -> tuple[int, int] | None:
    """The triggers on both sides of an "after" or "before"."""
    behind, above = distances.around(document, side)
    other = owners.get(behind.index) if behind is not None else None
    main = owners.get(above.index) if above is not None else None
    return (main, other) if main is not None and other is not None and main != other else None


def _took_place(document: Document, main: Trigger, other: Trigger, side: Token) -> bool:
    """Whether an incident is said to have happened after something was done: what led to it was moments before; to
    unrest it may have been days."""
    told = incidents.is_incident(document, main) and main.lemma in _TOOK_PLACE
    plain = other.kind is Kind.VERB and other.group is not None and other.group.is_plain_past
    words = document.words(document.sentences[main.token.sentence])
    calm = lexicon.UNREST.isdisjoint(t.lemma.lower() for t in words)
    return told and plain and calm and side.dep == "mark"
