"""How sure an event is, 0 to 1, with the reasons: a product of what can be observed about its date and names."""

from __future__ import annotations

from timeline.entities import Linking
from timeline.events.anchored import Anchored
from timeline.events.participants import Frame
from timeline.events.status import Standing
from timeline.model import Anchor, Certainty

# how often each rule gave the right date on the gold articles
_RULES = {
    "own time": 0.95,
    "from and to": 0.9,
    "since": 0.85,
    "shared time": 0.8,
    "lead": 0.8,
    "undated": 0.8,
    "reference": 0.95,
}
_ANCHORS = {
    Anchor.ABSOLUTE: 1.0,
    Anchor.DCT: 0.97,
    Anchor.PREVIOUS: 0.65,
    Anchor.EVENT: 0.8,
    Anchor.REFERENCE: 0.9,
    Anchor.NONE: 1.0,
}


def confidence(
    anchored: Anchored, standing: Standing, arguments: Frame, linking: Linking
) -> tuple[float, tuple[str, ...]]:
    """The confidence and what it is made of, in words."""
    sure = _RULES.get(anchored.rule, 0.8) * _ANCHORS[anchored.anchor]
    why = [f"date: {anchored.rule}" + (f" ({anchored.anchor})" if anchored.anchor else "")]
    if anchored.steps > 3:
        sure *= 0.97
        why.append(f"the date stands {anchored.steps} steps from the verb")
    if standing.certainty is Certainty.ALLEGED:
        sure *= 0.9
        why.append("alleged")
    if standing.quoted:
        sure *= 0.8
        why.append("inside a quotation")
    for role, head in arguments.heads():
        referent = linking.at(head.index)
        if referent is None and head.pos == "PRON":
            sure *= 0.9
            why.append(f'{role}: nobody found for "{head.text}"')
        elif referent is not None and referent.certainty < 0.7:
            sure *= 0.95
            why.append(f"{role}: {referent.why}")
    return round(sure, 3), tuple(why)
