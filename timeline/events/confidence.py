"""How sure an event is, 0 to 1, with the reasons: a product of what can be observed about its date, verb and names.

The figures are shares of events that were right (the event, its exact date and its status) on annotated articles,
rounded; `python -m bench.calibration` measures what they are worth.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.entities import Linking
from timeline.events.anchored import Anchored
from timeline.events.participants import Frame
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.interval import Granularity, Interval
from timeline.model import Anchor, Certainty, Reading

_RULES = {
    "own time": 0.95,
    "from and to": 0.9,
    "since": 0.85,
    "undated": 0.85,
    "told then": 0.8,
    "same scene": 0.8,
    "lead": 0.75,
    "shared time": 0.75,
    "statement": 0.6,
    "reference": 0.85,
}
_ANCHORS = {Anchor.DCT: 0.97, Anchor.PREVIOUS: 0.75}
_YEAR = 400  # days: the other direction of a date without its year is less far
_VAGUE = (Granularity.DECADE, Granularity.CENTURY)

Signal = tuple[float, str]


def confidence(
    trigger: Trigger, anchored: Anchored, standing: Standing, arguments: Frame, linking: Linking
) -> tuple[float, tuple[str, ...]]:
    """The confidence and what it is made of, in words."""
    signals = (*_date(anchored), *_verb(trigger, standing), *_names(arguments, linking, anchored))
    sure = 1.0
    for factor, _ in signals:
        sure *= factor
    return round(sure, 3), tuple(why for _, why in signals)


def _date(anchored: Anchored) -> Iterator[Signal]:
    factor = _RULES.get(anchored.rule, 0.8) * _ANCHORS.get(anchored.anchor, 1.0)
    yield factor, f"date: {anchored.rule}" + (f" ({anchored.anchor})" if anchored.anchor else "")
    if (other := _years_apart(anchored)) is not None:
        yield 0.8, f"may also be {other.why}"
    if anchored.when is not None and anchored.when.granularity in _VAGUE:
        yield 0.8, f"known to the {anchored.when.granularity} only"
    if anchored.rule == "own time" and anchored.steps > 2:
        yield 0.9, f"the date stands {anchored.steps} steps from the verb"


def _years_apart(anchored: Anchored) -> Reading | None:
    """Another reading of a date with its year left out that lies years away: "28 October", told after 2004 or now."""
    time, when = anchored.time, anchored.when
    if time is None or when is None or not time.timex.value.startswith("XXXX-"):
        return None
    return next((r for r in time.alternatives if _apart(r.interval, when) > _YEAR), None)


def _apart(one: Interval, other: Interval) -> int:
    return abs((one.start or 0) - (other.start or 0))


def _verb(trigger: Trigger, standing: Standing) -> Iterator[Signal]:
    if trigger.kind is Kind.STATE:
        yield 0.7, f'"{trigger.token.text}" tells what is so, not what happened'
    elif trigger.token.tag == "VBG":
        yield 0.7, f'"{trigger.token.text}" is going on or told in passing'
    elif trigger.kind is Kind.VERB and trigger.group is not None and not trigger.group.finite:
        yield 0.9, f'"{trigger.token.text}" is told in passing'
    if standing.certainty is Certainty.ALLEGED:
        yield 0.9, "alleged"
    if standing.quoted:
        yield 0.8, "inside a quotation"


def _names(arguments: Frame, linking: Linking, anchored: Anchored) -> Iterator[Signal]:
    named = False
    for role, head in arguments.heads():
        referent = linking.at(head.index)
        named |= referent is not None
        if referent is None and head.pos == "PRON":
            yield 0.9, f'{role}: nobody found for "{head.text}"'
        elif referent is not None and referent.certainty < 0.7:
            yield 0.95, f"{role}: {referent.why}"
    if anchored.rule == "undated" and not named:
        yield 0.85, "neither a date nor a name"
