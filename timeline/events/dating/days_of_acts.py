"""Parts of the day of an act told before: "was held on the night of the attack", "met the morning after the fire"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events.dating import named_again
from timeline.events.dating.anchored import Anchored
from timeline.events.dating.distances import BOUNDED
from timeline.events.standing import Standing
from timeline.events.triggers import Trigger
from timeline.interval import of_day
from timeline.model import Anchor
from timeline.reason import AnchorRule, DateReason
from timeline.verbs import is_verb

_PARTS = frozenset("day morning afternoon evening night".split())
_AWAY = {"of": 0, "after": 1, "before": -1}  # days


def on_their_day(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    owners: dict[int, int],
    found: Sequence[Anchored],
    linking: Linking,
) -> list[Anchored]:
    """The dates with those so told; what is of the day of something without a date is of no day told around it."""
    result = list(found)
    for part, side, noun, main in _told(document, owners):
        if result[main].rule not in BOUNDED:
            continue
        base = named_again.named(document, noun, triggers, standings, result, linking, "+")
        owed = document.tokens[part.index - 1].text + f" {part.text} {side.text} {noun.text}"
        if base is None or base.when is None or base.when.start is None or base.when.days != 1:
            result[main] = replace(result[main], reason=DateReason(AnchorRule.AWAY, owed=owed))
            continue
        day = of_day(base.when.start + _AWAY[side.text.lower()])
        reason = DateReason(AnchorRule.RENAMED, base.reason.steps, owed)
        result[main] = Anchored(day, time=base.time, anchor=Anchor.EVENT, reason=reason, steps=base.steps + 2)
    return result


def _told(document: Document, owners: dict[int, int]) -> Iterator[tuple[Token, Token, Token, int]]:
    """Each part of the day with the word behind it, the act it is of, and the trigger of the clause it stands in."""
    for part in document.tokens:
        if part.text.lower() not in _PARTS or document.tokens[part.index - 1].text.lower() != "the":
            continue
        phrase = document.head(part) if part.dep == "pobj" else part
        if part.dep not in ("pobj", "npadvmod") or (phrase is not part and phrase.text.lower() not in ("on", "in")):
            continue
        verb = next((t for t in document.ancestors(phrase) if is_verb(t)), None)
        main = owners.get(verb.index) if verb is not None else None
        for side in document.tokens[part.index + 1 : part.index + 2]:
            noun = document.child(side, "pobj") if side.text.lower() in _AWAY else None
            definite = noun is not None and document.child(noun, "det", "poss") is not None
            if main is not None and noun is not None and definite and noun.pos == "NOUN":
                yield part, side, noun, main
