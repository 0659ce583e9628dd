"""Reference dates: background that the article names or describes but does not date.

Never over a date of the text; always marked as reference, with its source in the reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.document import Document
from timeline.events.anchored import Anchored
from timeline.events.reference import ReferenceMatch, References
from timeline.events.status import Standing
from timeline.events.triggers import Trigger
from timeline.model import Anchor, Status

RULE = "reference"


def refer(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    found: Sequence[Anchored],
    references: References,
) -> list[Anchored]:
    """The dates with those of well-known events put where the text gives none."""
    matches: dict[int, tuple[ReferenceMatch, ...]] = {}
    result = list(found)
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        if result[number].rule != "undated" or stands.status is not Status.HAPPENED:
            continue
        sentence = document.sentence_of(trigger.token)
        if sentence.index not in matches:
            text = document.article.text[sentence.start : sentence.end]
            matches[sentence.index] = references.match(text, offset=sentence.start)
        match = next((m for m in matches[sentence.index] if m.dates(trigger.span, trigger.lemma)), None)
        if match is not None and _is_past(match, document.article.published):
            result[number] = _dated(result[number], match)
    return result


def _is_past(match: ReferenceMatch, published: int | None) -> bool:
    start = match.event.when.start
    return published is None or start is None or start <= published


def _dated(anchored: Anchored, match: ReferenceMatch) -> Anchored:
    reason = (f"not in the text: {match.event.name}, {match.why}", f"source: {match.event.source}")
    return replace(anchored, when=match.event.when, before=None, anchor=Anchor.REFERENCE, rule=RULE, reason=reason)
