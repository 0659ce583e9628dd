"""The day of an incident that a story goes on telling: after "police clashed with strikers on Monday" and whatever
else, "shots were fired" is of that Monday."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.document import Document
from timeline.events import lexicon, objects, syntax
from timeline.events.dating import causes, scene
from timeline.events.dating.anchored import Anchored
from timeline.events.standing import Standing
from timeline.events.triggers import Kind, Trigger
from timeline.model import Status
from timeline.reason import AnchorRule

_GIVING = (
    AnchorRule.OWN_TIME,
    AnchorRule.LEAD,
    AnchorRule.LEAD_DAY,
    AnchorRule.TOLD_AGAIN,
    AnchorRule.SHARED,
    AnchorRule.CAUSE,
    AnchorRule.SCENE,
    AnchorRule.HOUR,
)
_FURTHEST = 15  # sentences back
_STORY = 400  # days after an incident in which stories are about it: trials, inquiries, the day a year later
_CALLED = frozenset("ambush attack blaze fire gunfire raid siege stabbing".split())  # of what is opened, or breaks out
_FOUND = frozenset("confirm declare find leave pronounce".split())  # dead
_OTHER = frozenset("another earlier first last other previous recent second separate similar third".split())
_OTHERWISE = frozenset("already afterwards eventually formerly later previously recently since subsequently".split())


def on_its_day(
    document: Document, triggers: Sequence[Trigger], standings: Sequence[Standing], found: Sequence[Anchored]
) -> list[Anchored]:
    """The dates, with the day of the incident last told for what else is told of an incident in the plain past."""
    published = document.article.published
    if published is None:
        return list(found)
    result = list(found)
    scenes = _scenes(document, triggers, standings, found, published)
    timed = {t.token.sentence for t, a in zip(triggers, found, strict=True) if a.time and scene.goes_on(document, t)}
    other = -1  # the last sentence that tells an incident of no day we know
    for number, (trigger, stands) in enumerate(zip(triggers, standings, strict=True)):
        here = trigger.token.sentence
        free = result[number].rule is AnchorRule.UNDATED and here not in timed
        if not free or stands.status is not Status.HAPPENED or stands.quoted or stands.generic:
            continue
        if not scene.goes_on(document, trigger) or not is_of_one(document, trigger):
            continue
        if causes.is_of_several(document, trigger, triggers, found):
            continue
        before = (s for s in range(here - 1, max(-1, here - 1 - _FURTHEST), -1) if s in scenes)
        near = next((s for s in before if scenes[s].fresh or _are_one_passage(document, s, here)), None)
        last = scenes[near] if near is not None else None
        if (
            near is not None
            and last is not None
            and _fits(document, trigger, last)
            and (near >= other or scene.is_news_day(last.date.when, published))
        ):
            result[number] = last.date.by(AnchorRule.INCIDENT, further=4)
        elif is_incident(document, trigger):
            other = here
    return result


@dataclass(frozen=True, slots=True)
class _Scene:
    """What a sentence dates: an incident, or something else; `fresh` whether that is of a day of the news."""

    date: Anchored
    incident: bool
    fresh: bool
    unrest: bool = False


def _scenes(
    document: Document,
    triggers: Sequence[Trigger],
    standings: Sequence[Standing],
    found: Sequence[Anchored],
    published: int,
) -> dict[int, _Scene]:
    """The scenes by sentence: wherever in it an incident is dated, and what else a main clause dates."""
    scenes: dict[int, _Scene] = {}
    for trigger, stands, date in zip(triggers, standings, found, strict=True):
        here = trigger.token.sentence
        if date.when is None or date.rule not in _GIVING or trigger.kind is Kind.REPORT:
            continue
        happened = stands.status is Status.HAPPENED and not stands.quoted
        fresh = scene.is_news_day(date.when, published)
        if happened and is_incident(document, trigger) and date.when.days == 1:
            unrest = not lexicon.UNREST.isdisjoint(_told_words(document, trigger))
            before = scenes.get(here)
            if before is None or not before.incident:
                scenes[here] = _Scene(date, incident=True, fresh=fresh, unrest=unrest)
            else:
                same = before.date.when == date.when
                scenes[here] = replace(before, incident=same, unrest=before.unrest or unrest)
        elif happened and (scene.goes_on(document, trigger) or _names_a_day(trigger, date)):
            scenes.setdefault(here, _Scene(date, incident=False, fresh=fresh))
    days = {told.date.when.start for told in scenes.values() if told.incident and told.date.when is not None}
    if len(days) == 1 and published - (next(iter(days)) or 0) < _STORY:  # what the story is about
        scenes = {here: replace(told, fresh=told.fresh or told.incident) for here, told in scenes.items()}
    return scenes


def _names_a_day(trigger: Trigger, date: Anchored) -> bool:
    """ "The toll from Sunday's floods": another story, or another day of it."""
    return trigger.kind is Kind.NOUN and scene.is_day(date)


def _are_one_passage(document: Document, before: int, here: int) -> bool:
    """Whether one sentence follows another in a paragraph: then it may go on with an incident of any day."""
    sentences = document.sentences
    return before == here - 1 and sentences[before].paragraph == sentences[here].paragraph


def _fits(document: Document, trigger: Trigger, last: _Scene) -> bool:
    if not last.incident:
        return False
    if trigger.lemma in lexicon.IN_INCIDENTS or (last.unrest and trigger.lemma in lexicon.IN_UNREST):
        return True
    return _ends_so(document, trigger) or causes.may_be_of_it(document, trigger)


def _ends_so(document: Document, trigger: Trigger) -> bool:
    """Whether it tells where those who were hurt came to: "were pronounced dead", "was taken to a hospital"."""
    outcome = document.child(trigger.token, "oprd", "acomp")
    to = (document.child(p, "pobj") for p in document.children(trigger.token, "prep") if p.text.lower() == "to")
    there = any(t is not None and t.lemma.lower() == "hospital" for t in to)
    return there or (trigger.lemma in _FOUND and outcome is not None and outcome.lemma.lower() == "dead")


def _told_words(document: Document, trigger: Trigger) -> frozenset[str]:
    """The words that name what a trigger tells: "clashed", "the riot", "opened fire", "fighting broke out"."""
    nouns = [trigger.noun or (trigger.token if trigger.kind is Kind.NOUN else None)]
    if trigger.lemma in lexicon.STARTING:
        nouns.append(objects.direct_object(document, trigger.token))
        nouns.append(syntax.subject(document, trigger.token))
    named = frozenset(noun.lemma.lower() for noun in nouns if noun is not None and noun.pos == "NOUN")
    return named or frozenset((trigger.lemma,))


def is_incident(document: Document, trigger: Trigger) -> bool:
    """Whether a trigger tells a disaster, a crime or unrest."""
    words = lexicon.SUDDEN | lexicon.IN_INCIDENTS | lexicon.UNREST | _CALLED
    return not words.isdisjoint(_told_words(document, trigger))


def is_of_one(document: Document, trigger: Trigger) -> bool:
    """Whether nothing in its sentence says that it was another time or another incident."""
    words = document.words(document.sentences[trigger.token.sentence])
    apart = (t.text.lower() in _OTHER and document.head(t).lemma.lower() in lexicon.EVENT_NOUNS for t in words)
    return not any(apart) and not any(t.text.lower() in _OTHERWISE for t in words)
