"""Dates counted from an act told and dated before, which a noun names again: "was arrested on 2 May. She resigned two
days after her arrest"; what so counts from something without a date is of no day told around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import participants
from timeline.events.dating import incidents, scene
from timeline.events.dating.anchored import Anchored
from timeline.events.dating.distances import BOUNDED, KNOWN, behind, counted
from timeline.events.standing import Standing
from timeline.events.triggers import Trigger
from timeline.families import Kinship, kinship
from timeline.inflection import base_form
from timeline.interval import Interval
from timeline.model import Status, TimeExpression, Unresolved
from timeline.reason import AnchorRule, DateReason

_FAR = 2  # sentences back in which another word for the act still names it: "the deal" for "bought"
_DEFINITE = ("the", "that", "this")
_AWAY = re.compile(r"evt:[DWMY]")  # days away or more: hours after something may be the same day
_BEGINNING = frozenset("begin open start".split())  # no day from which "after the trial" counts
_DISASTERS = frozenset("accident disaster incident tragedy".split())  # whatever the text has called it before
_ENDING = frozenset("close conclude end finish".split())
_SETTING = frozenset("expect plan schedule set slate".split())  # "the vote is set for 20 March"


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
    for time, noun, _, main in _counting(document, owners, times):
        if result[main].rule not in BOUNDED:
            continue
        side = "+" if "+" in time.timex.value else "-"
        base = named(document, noun, triggers, standings, result, linking, side)
        at = counted(time, base, back=False) if base is not None else Anchored()
        if at.when is not None and not _is_too_late(at.when, standings[main], document.article.published):
            result[main] = at.by(AnchorRule.RENAMED, owed=time.timex.text)
    return result


def named(
    document: Document,
    noun: Token,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    found: Sequence[Anchored],
    linking: Linking,
    side: str,
) -> Anchored | None:
    """The date of the act that a noun names: told before, or in the opening sentence, later; None where it may be
    either of two ("the attack" after two attacks).

    side: "+" where one counts from its end, "-" where from its beginning, which may still be to come.
    """
    told = (Status.HAPPENED,) if side == "+" else (Status.HAPPENED, Status.PLANNED)
    numbers = _told_before(document, noun, triggers, side)
    dated = [i for i in numbers if found[i].rule in KNOWN and standings[i].status in told]
    meant = [i for i in dated if _is_meant(document, noun, triggers[i], linking)]
    if not meant and noun.sentence == 0 and noun.pos == "NOUN":
        meant = [i for i in _told_later(document, noun, triggers, side) if scene.is_day(found[i])]
        meant = [i for i in meant if standings[i].status in told and not standings[i].quoted]
    if not meant or (len({found[i].when for i in meant}) > 1 and not _owner(document, noun)):
        return None
    return found[meant[0]]


def _is_too_late(when: Interval, stands: Standing, published: int | None) -> bool:
    """Whether a date lies ahead of the day of publication though the act is told as done."""
    if stands.status is not Status.HAPPENED or published is None:
        return False
    return when.start is not None and when.start > published


def set_apart(
    document: Document,
    owners: dict[int, int],
    times: Iterable[TimeExpression | Unresolved],
    found: Sequence[Anchored],
) -> list[Anchored]:
    """The dates, with what lies days or more from something without a date kept from the days told around it."""
    result = list(found)
    for time, noun, verb, main in _counting(document, owners, times):
        if not _AWAY.match(time.timex.value) or _is_quoted_beside(document, verb, noun):
            continue
        if result[main].rule is AnchorRule.UNDATED:
            result[main] = replace(result[main], reason=DateReason(AnchorRule.AWAY, owed=time.timex.text))
    return result


def _counting(
    document: Document, owners: dict[int, int], times: Iterable[TimeExpression | Unresolved]
) -> Iterator[tuple[TimeExpression, Token, Token, int]]:
    """The times that count from something told: each with the word for that, the verb it dates, and its trigger."""
    for time in times:
        if isinstance(time, Unresolved) or not time.timex.value.startswith("evt:"):
            continue
        noun, verb = behind(document, time)
        main = owners.get(verb.index) if verb is not None else None
        if noun is not None and verb is not None and main is not None:
            yield time, noun, verb, main


def _is_quoted_beside(document: Document, verb: Token, noun: Token) -> bool:
    """Whether a quotation begins or ends between the two: 'said that, "a year after the launch, we grow"'."""
    first, last = sorted((verb.index, noun.index))
    return any(t.text in ('"', "``", "''", "“", "”") for t in document.tokens[first:last])


def _told_before(document: Document, noun: Token, triggers: Sequence[Trigger], side: str) -> Iterator[int]:
    """The acts told before that the noun may name, the last first."""
    for number in range(len(triggers) - 1, -1, -1):
        trigger = triggers[number]
        if trigger.token.index >= noun.index:
            continue
        near = noun.sentence - trigger.token.sentence <= _FAR
        kin = _kinship(document, noun, trigger, side)
        disaster = near and noun.lemma.lower() in _DISASTERS and incidents.is_incident(document, trigger)
        if kin >= Kinship.SAME or (kin is Kinship.ACT and near) or disaster:
            yield number


def _told_later(document: Document, noun: Token, triggers: Sequence[Trigger], side: str) -> Iterator[int]:
    """The acts told in later sentences that the noun names."""
    later = (i for i, trigger in enumerate(triggers) if trigger.token.sentence > noun.sentence)
    return (i for i in later if _kinship(document, noun, triggers[i], side) >= Kinship.SAME)


def _kinship(document: Document, noun: Token, trigger: Trigger, side: str) -> Kinship:
    lemma = noun.lemma.lower()
    act = base_form(noun.text.lower(), "VERB") if lemma.endswith("ing") else lemma
    return max(kinship(word, name) for word in _called(document, trigger, side) for name in (lemma, act))


def _called(document: Document, trigger: Trigger, side: str) -> Iterator[str]:
    """The words for an act: its verb, the noun that a light one tells ("held a vote"), both ("opened fire"), and its
    end ("shot to death", "went to the polls")."""
    yield trigger.lemma
    if trigger.noun is not None and trigger.lemma not in (_BEGINNING if side == "+" else _ENDING):
        yield trigger.noun.lemma.lower()
    if trigger.lemma in _SETTING and (thing := document.child(trigger.token, "nsubjpass")) is not None:
        yield thing.lemma.lower()
    for word in document.children(trigger.token, "dobj", "prt", "acomp", "advmod", "oprd"):
        yield f"{trigger.lemma} {word.lemma.lower()}"
    for word in document.children(trigger.token, "prep"):
        if (end := document.child(word, "pobj")) is not None:
            yield " ".join((trigger.lemma, *(t.text.lower() for t in document.tokens[word.index : end.index + 1])))
            if end.lemma == "death":
                yield "die"


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
