"""The day of what a sudden disaster did: "the quake flattened two villages" is of the day of the quake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.document import Document, Token, opening
from timeline.events import lexicon, syntax
from timeline.events.dating import scene
from timeline.events.dating.anchored import Anchored
from timeline.events.dating.retelling import is_known
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.families import Kinship, kinship
from timeline.interval import Interval
from timeline.model import Status
from timeline.reason import AnchorRule


def on_their_day(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], found: Sequence[Anchored]
) -> list[Anchored]:
    """The dates, with its day for what a disaster is said to have done where all that dates it agrees."""
    result = list(found)
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        undated = found[number].rule is AnchorRule.UNDATED and stands.status is Status.HAPPENED and not stands.quoted
        done = trigger.kind is Kind.VERB and trigger.lemma not in lexicon.COMING_OF_IT
        plain = trigger.group is not None and trigger.group.is_plain_past
        described = trigger.top.dep == "relcl" and plain  # "a quake that killed 40 people"
        if not undated or not done or not (described or scene.goes_on(document, trigger)):
            continue
        cause = next((noun for noun in disasters(document, trigger) if _may_be_told(document, noun, trigger)), None)
        if cause is None:
            continue
        days = _days_of(document, cause, trigger, triggers, found)
        if len(days) == 1:
            (day,) = days.values()
            result[number] = day.by(AnchorRule.CAUSE, owed=cause.text, further=3)
    return result


def _may_be_told(document: Document, noun: Token, trigger: Trigger) -> bool:
    """Whether a disaster is the one that the story tells: "the quake", or the one it begins with."""
    first = noun.sentence == opening(document) and any(
        t.text.lower() in ("a", "an") for t in document.children(noun, "det")
    )
    described = trigger.top.dep != "relcl" or document.head(trigger.top) is noun
    return described and (first or is_known(document, noun))


def may_be_of_it(document: Document, trigger: Trigger) -> bool:
    """Whether "the accident" or the like did it, whatever the text has called that before."""
    done = trigger.lemma not in lexicon.COMING_OF_IT
    return done and any(is_known(document, noun) for noun in disasters(document, trigger))


def is_of_several(document: Document, trigger: Trigger, triggers: Sequence[Trigger], found: Sequence[Anchored]) -> bool:
    """Whether what did it is told of several days: of two quakes "the quake" may be either."""
    return any(len(_days_of(document, c, trigger, triggers, found)) > 1 for c in disasters(document, trigger))


def _days_of(
    document: Document, cause: Token, done: Trigger, triggers: Sequence[Trigger], found: Sequence[Anchored]
) -> dict[Interval | None, Anchored]:
    """The days that the text gives a happening, but for what it did."""
    told = [(one, date) for one, date in zip(triggers, found, strict=True) if one is not done and scene.is_day(date)]
    return {date.when: date for one, date in told if _tells_of(document, one, cause)}


def disasters(document: Document, trigger: Trigger) -> Iterator[Token]:
    """The sudden happenings that did it: the subject, or what it was done by or in."""
    subject = syntax.subject(document, trigger.token)
    passive = trigger.group is not None and trigger.group.passive
    around = [subject] if subject is not None and not passive else []
    for word in document.children(trigger.token, "agent", "prep"):
        if word.text.lower() in ("by", "in"):
            around += document.children(word, "pobj")
    yield from (noun for noun in around if noun.lemma.lower() in lexicon.SUDDEN)


def _tells_of(document: Document, told: Trigger, cause: Token) -> bool:
    """Whether it names the happening, or a verb tells it: "Saturday's quake", "the quake struck", "a bus crashed"."""
    word = cause.lemma.lower()
    noun = told.noun or (told.token if told.kind is Kind.NOUN else syntax.subject(document, told.token))
    if noun is not None and (noun.lemma.lower().endswith(word) or word.endswith(noun.lemma.lower())):
        return noun.lemma.lower() in lexicon.SUDDEN and told.lemma not in lexicon.COMING_OF_IT
    return told.kind is Kind.VERB and kinship(told.lemma, word) >= Kinship.SAME
