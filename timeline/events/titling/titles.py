"""Titles: an event in at most fourteen words that tell it by themselves.

Subject in full, verb in the present, object, then the phrases that fit, whole or not at all:
a title is built up phrase by phrase and never cut. What the verb needs is worded first, all is
printed in the order of the text. Dates are left out (the timeline shows them).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import lexicon, relatives, syntax
from timeline.events.participants import Frame, Oblique
from timeline.events.phrases import phrase
from timeline.events.titling.clauses import aimed, aims, by_doing, complement, described, provided, provisions
from timeline.events.titling.leaving_out import one_side
from timeline.events.titling.needs import LAST, Complement, Need, needs
from timeline.events.titling.noun_titles import noun_title
from timeline.events.titling.obliques import oblique as prepositional
from timeline.events.titling.outcomes import outcome
from timeline.events.titling.tellable import _is_nobody, known
from timeline.events.titling.verb_groups import came_about, to_do, undone, verb_phrase
from timeline.events.titling.wholeness import lacks
from timeline.events.titling.wording import Writer
from timeline.events.triggers import Kind, Trigger
from timeline.model import EntityType, Status

LONGEST = 14  # words
_COUNTING = frozenset("about around nearly over under".split())  # before a number
_SUBJECT_ROOMS = (8, 5, 3)  # words a subject may take
_ROOM_OF_DESCRIBED = 9  # words a subject may take with the clause that describes it
_VerbPhrase = Callable[[Writer, Trigger, bool, bool], list[str]]  # passive, plural
_Placed = tuple[int, list[str]]  # where in the title, and the words
_BREAKING_OFF = frozenset("aged and or but provided because unless while".split())
_LEFT_OF_A_DATE = (["as", "long"], ["at", "least"])  # "as long as five days", "until at least Friday"
_PLACING = frozenset("across along around at from near off on in outside over throughout under with".split())
_OF_SPEAKERS = frozenset("our my us me".split())  # "killing our soldiers": in somebody's own words
_ASIDE = frozenset("according including because despite".split())


@dataclass(frozen=True, slots=True)
class Title:
    """A title and what it lacks to tell the event by itself, in words; "" when it is whole."""

    text: str
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class _Worded:
    """The words of a title; whether all fits that the verb needs, and the kinds of complement it says too little
    without and of which none does; how it was worded."""

    words: list[str]
    complete: bool
    missing: frozenset[Complement]
    alone: bool
    passive: bool
    subject: bool


def titled(
    document: Document,
    trigger: Trigger,
    arguments: Frame,
    linking: Linking,
    *,
    dates: frozenset[int] = frozenset(),
    status: Status = Status.HAPPENED,
) -> Title:
    """The title of an event.

    `dates` are the indexes of the words of time expressions, which stay out of it; `status` says whether it is a
    plan, which a headline tells with "to".
    """
    writer = Writer(document, linking, dates)
    if trigger.kind is Kind.NOUN:
        text = finish(noun_title(writer, trigger, arguments, room=LONGEST))
        return Title(text, lacks(text, trigger))
    phrase: _VerbPhrase = to_do if status is Status.PLANNED and _is_ahead(document, trigger) else verb_phrase
    if status is Status.DENIED and _was_to_be(document, trigger):
        phrase = undone
    elif status is Status.HAPPENED and _came_about_later(document, trigger):
        phrase = came_about
    worded = _verb_title(writer, trigger, arguments, phrase)
    if (dated := _only_dated(writer, trigger, arguments)) is not None and worded.alone:
        bare = _subject(Writer(document, linking, dates), dated, _SUBJECT_ROOMS[0], trigger.token)
        return Title(finish(bare), lacks(finish(bare), replace(trigger, kind=Kind.NOUN)))
    text = finish(worded.words)
    agent, thing = arguments.agent, arguments.patient
    pointing = thing is not None and thing.pos == "PRON" and arguments.attribute is None
    unnamed = pointing and thing is not None and _is_nobody(writer, agent, thing)
    missing = lacks(
        text,
        trigger,
        missing=worded.missing,
        alone=worded.alone,
        passive=worded.passive,
        subject=worded.subject,
        repeated=thing.text.lower() if thing is not None and unnamed and not worded.passive else "",
        person=agent is not None and writer.kind(agent) is EntityType.PERSON,
    )
    return Title(text, missing)


def _only_dated(writer: Writer, trigger: Trigger, arguments: Frame) -> Token | None:
    """The "crash" of "the crash was on 3 May", of which only a date is told."""
    noun = arguments.agent
    dated = any(writer.is_date(t) for t in writer.document.subtree(trigger.token))
    return noun if trigger.lemma == "be" and noun is not None and noun.pos == "NOUN" and dated else None


def _was_to_be(document: Document, trigger: Trigger) -> bool:
    """ "Was to leave", "due to leave", "failure to leave": what its status says came to nothing."""
    if trigger.top.dep in ("acl", "relcl") and document.head(trigger.top).lemma.lower() in lexicon.FAILING:
        return True
    due = trigger.top.dep == "xcomp" and document.head(trigger.top).lemma.lower() == "due"
    return due or (trigger.group is not None and trigger.group.modal == "be to")


def _came_about_later(document: Document, trigger: Trigger) -> bool:
    """ "Did not leave until Monday"."""
    negated = trigger.group is not None and trigger.group.negated
    return negated and any(t.text.lower() in ("until", "till") for t in document.children(trigger.token, "prep"))


def finish(words: list[str]) -> str:
    """Words as a line: a capital first, no marks at the ends."""
    while len(words) > 1 and (words[-1].lower() in _BREAKING_OFF or words[-2:] in _LEFT_OF_A_DATE):
        words = words[: -2 if words[-2:] in _LEFT_OF_A_DATE else -1]
    whole = [word for word in words if len(word) < 2 or word[-1] != "-"]  # no first half of "second-division"
    text = " ".join(whole).replace(" ,", ",").strip(" ,;:-–—")
    text = text if text.count("“") == text.count("”") else text.strip("“”")
    first = text.split(" ")[0]
    return text if any(c.isupper() for c in first[1:]) else text[:1].upper() + text[1:]  # "iPhone" stays as it is


def _verb_title(writer: Writer, trigger: Trigger, arguments: Frame, phrase: _VerbPhrase) -> _Worded:
    """With the subject in full if all that the verb needs fits beside it, else with a shorter subject; if nothing is
    short enough, with what the verb says too little without."""
    tried = []
    for room in _SUBJECT_ROOMS:
        worded = _worded(replace(writer, used=set()), trigger, known(writer, arguments), phrase, room)
        if worded.complete:
            return worded
        tried.append(worded)
    return next((worded for worded in tried if not worded.missing), tried[0])


def _worded(writer: Writer, trigger: Trigger, arguments: Frame, verb_phrase: _VerbPhrase, room: int) -> _Worded:
    """The words of a title whose subject takes at most `room`."""
    subject, passive = _done_by(writer, trigger, arguments)
    writer.subject_of = subject
    words = _subject(writer, subject, room, trigger.token) if subject else []
    told_of = bool(words)
    plural = subject is None or writer.is_plural(subject)
    words += verb_phrase(writer, trigger, passive, plural)
    wanted = list(needs(writer, trigger, arguments, passive=passive))
    told, met = _meet(wanted, LONGEST - len(words))
    left = LONGEST - len(words) - _length(told)
    result = outcome(writer, trigger.token, left - 1)
    result = [] if _OF_SPEAKERS & {word.lower() for word in result} else result
    left -= len(result)
    free = [
        (place, oblique)
        for place, oblique in _free(writer, trigger, arguments)
        if place != LAST or not any(need.clause for need in met)  # a place said first would belong to the clause
    ]
    told += _fit(writer, free, left, said=(*words, *(word for _, phrase in told for word in phrase)))
    place, phrase = by_doing(writer, trigger.token, LONGEST - len(words) - _length(told) - len(result))
    told += [(place, phrase)] if phrase else []
    for _, phrase in sorted(told, key=lambda item: item[0]):
        words += phrase
    if result and words:
        words = [*words, *result] if result[0] == "when" else [*words[:-1], words[-1] + ",", *result]
    missing = {need.kind for need in wanted if need.kind is not None} - {need.kind for need in met}
    alone = not told and (not result or result[0] == "when")
    return _Worded(words, len(met) == len(wanted), frozenset(missing), alone, passive, told_of)


def _done_by(writer: Writer, trigger: Trigger, arguments: Frame) -> tuple[Token | None, bool]:
    """The subject of a title, and whether it is the one the act is done to: also where nobody is told who did it."""
    passive = syntax.is_passive(writer.document, trigger.token)
    if not passive and arguments.agent is None and arguments.patient is not None:
        return arguments.patient, True
    if passive and arguments.patient is None and arguments.agent is not None:
        return arguments.agent, False
    return (arguments.patient if passive else arguments.agent), passive


def _length(told: Iterable[_Placed]) -> int:
    return sum(len(phrase) for _, phrase in told)


def _meet(wanted: Iterable[Need], left: int) -> tuple[list[_Placed], list[Need]]:
    """The phrases of what a verb needs that have room in `left` words, and which needs they meet."""
    told: list[_Placed] = []
    met = []
    for need in wanted:
        if (phrase := need.words(left)) and len(phrase) <= left:
            told.append((need.place, phrase))
            met.append(need)
            left -= len(phrase)
    return told, met


def _fit(writer: Writer, free: Iterable[tuple[int, Oblique]], left: int, *, said: tuple[str, ...]) -> Iterator[_Placed]:
    """The prepositional phrases that have room in `left` words and tell more than was said."""
    for place, oblique in free:
        bare = prepositional(writer, oblique.preposition, oblique.head, room=left)
        phrase = aimed(writer, oblique.head, bare, left)
        known = {word.lower().rstrip(",") for word in said}
        if phrase and len(phrase) <= left and not {word.lower().rstrip(",") for word in phrase[1:]} <= known:
            yield place, phrase
            said, left = (*said, *phrase), left - len(phrase)


def _subject(writer: Writer, head: Token, room: int, verb: Token) -> list[str]:
    """A subject in at most `room` words, ten if it cannot be less; of a longer list the first "and others"."""
    inside = next((t for t in (verb, *writer.document.ancestors(verb)) if t.head == head.index and t is not head), None)
    if inside is not None and writer.kind(head) is not EntityType.PERSON:
        below = {t.index for t in writer.document.subtree(inside)}
        rest = [t for t in phrase(writer.document, head) if t.index not in below]
        bare = one_side(writer.document, rest, head, writer.linking)
        if 0 < len(words := writer.plain(bare)) <= room:
            return words  # "the concert due to be held": the verb is no part of its own subject
    if writer.is_date(head) and not writer.names(head) and (dated := writer.dated(head)):
        return dated  # "January is a busy month"
    over = writer.document.head(head)  # "the ministry said over 300 people": what the parser took for a phrase
    if head.dep == "pobj" and over.text.lower() in _COUNTING and writer.document.tokens[over.index + 1].tag == "CD":
        return [over.text.lower(), *writer.noun_phrase(head, room=room)]
    if words := writer.subject(head, room=room):
        more = described(writer, head, _ROOM_OF_DESCRIBED - len(words)) if verb.head != head.index else []
        more = more or _meant_for(writer, head, verb, room + 2 - len(words))
        return [*words, *more] if len(words) <= 3 else words
    if writer.document.child(head, "conj") is not None and (first := writer.first_of_list(head, room=room)):
        return [*first, "and", "others"]
    return writer.noun_phrase(head, room=10) or writer.plain([head])[:6]


def _meant_for(writer: Writer, head: Token, verb: Token, room: int) -> list[str]:
    """What a subject is for or says: "a proposal to turn it into flats"."""
    for aim in aims(writer.document, head):
        if aim.index < verb.index and head.lemma.lower() in lexicon.PLAN_NOUNS | lexicon.MINOR_NOUNS:
            return complement(writer, aim, room)
    before = (clause for clause in provisions(writer.document, head) if clause.index < verb.index)
    return next((provided(writer, clause, room) for clause in before), [])


def _free(writer: Writer, trigger: Trigger, arguments: Frame) -> Iterator[tuple[int, Oblique]]:
    """The prepositional phrases a title may take with their places: those behind the verb, then fronted places."""
    printed = {t.index: t for t in (arguments.patient, arguments.attribute) if t is not None}
    printed |= {t.index: t for t in writer.document.children(trigger.token, "dobj")}
    fronted = []
    for oblique in sorted(arguments.obliques, key=lambda each: each.preposition.index):
        thing = printed.get(oblique.preposition.head)
        if thing is not None and writer.kind(thing) is not EntityType.PERSON:
            continue  # inside the object's phrase already
        outer = writer.document.head(oblique.preposition)
        if {oblique.preposition.text.lower(), outer.text.lower()} & _ASIDE:
            continue
        if oblique.head.tag in ("WDT", "WP"):
            whole = relatives.described(writer.document, trigger.top)
            if whole is not None and not writer.is_date(whole):
                yield LAST, replace(oblique, head=whole)  # "the academy to which she was elected"
        elif oblique.head.index > trigger.token.index:
            yield oblique.preposition.index, oblique
        elif oblique.preposition.text.lower() in _PLACING and (
            oblique.head.index > trigger.top.index or writer.kind(oblique.head) is EntityType.PLACE
        ):
            fronted.append(oblique)
    for oblique in fronted:
        yield LAST, oblique


def _is_ahead(document: Document, trigger: Trigger) -> bool:
    """Whether the verb group itself looks ahead: "will leave", "are to meet", "(said he) would leave", "(ordered) to
    leave", "(the deal,) to be completed"."""
    if (
        trigger.top is trigger.token
        and trigger.top.dep in ("acl", "relcl")
        and syntax.is_infinitive(document, trigger.top)
    ):
        return True
    modal = trigger.group.modal if trigger.group else ""
    if modal.endswith(" to") and trigger.chain[0] is trigger.token:
        return True
    return modal in ("will", "shall", "would") or (modal == "be to" and trigger.chain[0].lemma == "be")
