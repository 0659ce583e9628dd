"""Dates counted from an act told and dated before, which a noun names again: "was arrested on 2 May. She resigned two
days after her arrest"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import participants
from timeline.events.dating.anchored import Anchored
from timeline.events.dating.distances import BOUNDED, KNOWN, behind, counted
from timeline.events.standing import Standing
from timeline.events.triggers import Trigger
from timeline.families import Kinship, kinship
from timeline.inflection import base_form
from timeline.model import Status, TimeExpression, Unresolved
from timeline.reason import AnchorRule

_FAR = 2  # sentences back in which another word for the act still names it: "the deal" for "bought"
_DEFINITE = ("the", "that", "this")


def by_name(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    owners: dict[int, int],
    times: Iterable[TimeExpression | Unresolved],
    found: Sequence[Anchored],
    linking: Linking,
) -> list[Anchored]:
    """The dates with those counted from the act that the noun behind "after" or "before" names again."""
    result = list(found)
    for time in times:
        if isinstance(time, Unresolved) or not time.timex.value.startswith("evt:"):
            continue
        noun, verb = behind(document, time)
        main = owners.get(verb.index) if verb is not None else None
        if noun is None or main is None or result[main].rule not in BOUNDED:
            continue
        known = [i for i in _told_before(noun, triggers) if standings[i].status is Status.HAPPENED]
        dated = [i for i in known if result[i].rule in KNOWN and _is_meant(document, noun, triggers[i], linking)]
        if not dated or (len({result[i].when for i in dated}) > 1 and not _owner(document, noun)):
            continue  # "the attack" after two attacks may be either
        at = counted(time, result[dated[0]], back=False)
        if at.when is not None:
            result[main] = at.by(AnchorRule.RENAMED, owed=time.timex.text)
    return result


def _told_before(noun: Token, triggers: Sequence[Trigger]) -> Iterator[int]:
    """The acts told before that the noun may name, the last first."""
    here = noun.sentence
    lemma = noun.lemma.lower()
    act = base_form(noun.text.lower(), "VERB") if lemma.endswith("ing") else lemma
    for number in range(len(triggers) - 1, -1, -1):
        trigger = triggers[number]
        if trigger.token.index >= noun.index:
            continue
        kin = max(kinship(trigger.lemma, lemma), kinship(trigger.lemma, act))
        if kin >= Kinship.SAME or (kin is Kinship.ACT and here - trigger.token.sentence <= _FAR):
            yield number


def _owner(document: Document, noun: Token) -> Token | None:
    """Whose act it is: "his arrest", "the arrest of Ek"."""
    of = next((t for t in document.children(noun, "prep") if t.text.lower() == "of"), None)
    return document.child(noun, "poss") or (document.child(of, "pobj") if of else None)


def _is_meant(document: Document, noun: Token, trigger: Trigger, linking: Linking) -> bool:
    """Whether the act is of whom the noun says: one of those who did it or to whom it was done; of a thing that
    nothing names, the same word."""
    owner = _owner(document, noun)
    heads = [head for _, head in participants.frame(document, trigger).heads()]
    if owner is None:
        return any(t.text.lower() in _DEFINITE for t in document.children(noun, "det"))
    referent = linking.at(owner.index)
    if referent is None:
        neuter = owner.text.lower() == "its" and not any(linking.at(head.index) for head in heads[:1])
        return neuter or any(head.lemma == owner.lemma for head in heads)
    told = {id(one) for head in heads if (own := linking.at(head.index)) for one in own.entities}
    return all(id(one) in told for one in referent.entities)
