"""Titles: an event in at most fourteen words that tell it by themselves.

Subject in full, verb in the present, object, then the phrases that fit, whole or not at all:
a title is built up phrase by phrase and never cut. What the verb needs is worded first, all is
printed in the order of the text. Dates are left out (the timeline shows them).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import lexicon, syntax
from timeline.events.clauses import adjective, aimed, aims, complement, described, outcome
from timeline.events.participants import Frame, Oblique
from timeline.events.triggers import Kind, Trigger
from timeline.events.verb_groups import to_do, undone, verb_phrase
from timeline.events.wording import Writer
from timeline.model import EntityType, Status

LONGEST = 14  # words
LAST = 10**9  # the place of what is moved behind everything else
_SUBJECT_ROOMS = (8, 5, 3)  # words a subject may take
_ROOM_OF_DESCRIBED = 9  # words a subject may take with the clause that describes it
_VerbPhrase = Callable[[Writer, Trigger, bool, bool], list[str]]  # passive, plural
_Part = Callable[[int], list[str]]  # words a phrase in the room that is left
_ASIDE = frozenset("according including because despite".split())
_PLAYED = frozenset("beat defeat win lose draw thrash edge score".split())
_DIRECTIONS = frozenset(
    "back home away down up ahead abroad out off together apart again twice ashore aground over overboard".split()
)


def title(
    document: Document,
    trigger: Trigger,
    arguments: Frame,
    linking: Linking,
    *,
    dates: frozenset[int] = frozenset(),
    status: Status = Status.HAPPENED,
) -> str:
    """The title of an event.

    `dates` are the indexes of the words of time expressions, which stay out of it; `status` says whether it is a
    plan, which a headline tells with "to".
    """
    writer = Writer(document, linking, dates)
    if trigger.kind is Kind.NOUN:
        return finish(_noun_title(writer, trigger, arguments))
    phrase: _VerbPhrase = to_do if status is Status.PLANNED and _is_ahead(trigger) else verb_phrase
    if status is Status.DENIED and trigger.group is not None and trigger.group.modal == "be to":
        phrase = undone
    return finish(_verb_title(writer, trigger, arguments, phrase))


def finish(words: list[str]) -> str:
    """Words as a line: a capital first, no marks at the ends."""
    text = " ".join(words).replace(" ,", ",").strip(' ,;:-–—"“”')
    first = text.split(" ")[0]
    return text if any(c.isupper() for c in first[1:]) else text[:1].upper() + text[1:]  # "iPhone" stays as it is


def _verb_title(writer: Writer, trigger: Trigger, arguments: Frame, phrase: _VerbPhrase) -> list[str]:
    """With the subject in full if all that the verb needs fits beside it, else with a shorter subject."""
    first: list[str] = []
    for room in _SUBJECT_ROOMS:
        words, complete = _worded(replace(writer, used=set()), trigger, _known(arguments), phrase, room)
        if complete:
            return words
        first = first or words
    return first


def _worded(
    writer: Writer, trigger: Trigger, arguments: Frame, verb_phrase: _VerbPhrase, room: int
) -> tuple[list[str], bool]:
    """The words of a title whose subject takes at most `room`, and whether all fits that the verb needs."""
    passive = syntax.is_passive(writer.document, trigger.token)
    if not passive and arguments.agent is None and arguments.patient is not None:
        passive = True  # nobody is told who did it
    subject = arguments.patient if passive else arguments.agent
    if subject is None and passive and arguments.agent is not None:
        subject, passive = arguments.agent, False
    words = _subject(writer, subject, room, trigger.token) if subject else []
    plural = subject is None or writer.is_plural(subject)
    words += verb_phrase(writer, trigger, passive, plural)
    left = LONGEST - len(words)
    told: list[tuple[int, list[str]]] = []
    needed = list(_needed(writer, trigger, arguments, passive=passive))
    for position, part in needed:
        if (phrase := part(left)) and len(phrase) <= left:
            told.append((position, phrase))
            left -= len(phrase)
    complete = len(told) == len(needed)
    result = outcome(writer, trigger.token, left - 1)
    for position, oblique in _free(writer, trigger, arguments):
        room = left - len(result)
        phrase = aimed(writer, oblique.head, writer.oblique(oblique.preposition, oblique.head, room=room), room)
        said = {word.lower().rstrip(",") for word in (*words, *(w for _, each in told for w in each))}
        if phrase and len(phrase) <= room and not {w.lower() for w in phrase[1:]} <= said:
            told.append((position, phrase))
            left -= len(phrase)
    for _, phrase in sorted(told, key=lambda item: item[0]):
        words += phrase
    if not result or not words:
        return words, complete
    return [*words, *result] if result[0] == "when" else [*words[:-1], words[-1] + ",", *result], complete


def _subject(writer: Writer, head: Token, room: int, verb: Token) -> list[str]:
    """A subject in at most `room` words, ten if it cannot be less; of a longer list the first "and others"."""
    inside = next((t for t in (verb, *writer.document.ancestors(verb)) if t.head == head.index and t is not head), None)
    if inside is not None:
        below = {t.index for t in writer.document.subtree(inside)}
        rest = [t for t in syntax.phrase(writer.document, head) if t.index not in below]
        bare = writer.one_side(rest, head)
        if 0 < len(words := writer.plain(bare)) <= room:
            return words  # "the concert due to be held": the verb is no part of its own subject
    if writer.is_date(head) and not writer.names(head) and (dated := writer.dated(head)):
        return dated  # "January is a busy month"
    if words := writer.subject(head, room=room):
        more = described(writer, head, _ROOM_OF_DESCRIBED - len(words)) if verb.head != head.index else []
        return [*words, *more] if len(words) <= 3 else words
    if writer.document.child(head, "conj") is not None and (first := writer.first_of_list(head, room=room)):
        return [*first, "and", "others"]
    return writer.noun_phrase(head, room=10) or writer.plain([head])[:6]


def _known(arguments: Frame) -> Frame:
    """Without a question word for an agent: "who shot down the plane" tells that it was shot down."""
    asked = arguments.agent is not None and arguments.agent.tag in ("WP", "WDT")
    return replace(arguments, agent=None) if asked else arguments


def _needed(writer: Writer, trigger: Trigger, arguments: Frame, *, passive: bool) -> Iterator[tuple[int, _Part]]:
    """What follows the verb before the free phrases, each with its place in the text."""
    for head, part in _completing(writer, trigger, arguments, passive=passive):
        yield max(head.index, trigger.token.index), part


def _completing(writer: Writer, trigger: Trigger, arguments: Frame, *, passive: bool) -> Iterator[tuple[Token, _Part]]:
    document, verb = writer.document, trigger.token

    def thing(head: Token, *prefix: str) -> tuple[Token, _Part]:
        return head, partial(_noun, writer, head, prefix)

    if arguments.recipient is not None and arguments.recipient.dep == "dative" and arguments.recipient.pos != "ADP":
        yield thing(arguments.recipient)
    given = arguments.given if passive else None
    if given is not None and given is not arguments.patient:
        yield thing(given)  # "the girls are granted a visa"
    if not passive and arguments.patient is not None:
        yield thing(arguments.patient)
    for aim in aims(document, given or arguments.patient):
        yield aim, partial(complement, writer, aim)
    if arguments.attribute is not None:
        word = arguments.attribute
        yield (word, partial(adjective, writer, word)) if word.pos == "ADJ" else thing(word)
    for child in document.children(verb, "acomp", "npadvmod", "advmod", "xcomp", "ccomp"):
        before = document.tokens[child.index - 1]
        half = before.text == "-" and before.end == child.start and before.head != child.index  # of "semi-final"
        behind = child.index > verb.index and before.text != "," and not half
        if child.dep == "acomp" and behind:
            yield child, partial(adjective, writer, child)
        elif child.dep == "npadvmod" and behind and _is_amount(document, child):
            yield thing(child)
        elif child.dep == "advmod" and behind and child.text.lower() in _DIRECTIONS:
            yield child, partial(adjective, writer, child)
        elif child.dep in ("xcomp", "ccomp") and child.tag.startswith("VB") and _belongs(trigger, child):
            yield child, partial(complement, writer, child)
    if passive and arguments.agent is not None and arguments.patient is not None:
        yield thing(arguments.agent, "by")
    for child in document.children(verb, "advcl"):
        if child.index > verb.index and syntax.is_infinitive(document, child) and not document.child(child, "nsubj"):
            yield child, partial(complement, writer, child)


def _is_amount(document: Document, phrase: Token) -> bool:
    return any(t.ent_type in ("PERCENT", "MONEY", "QUANTITY", "CARDINAL") for t in document.subtree(phrase))


def _noun(writer: Writer, head: Token, prefix: tuple[str, ...], room: int) -> list[str]:
    """A noun phrase behind its preposition, of a list that does not fit the first thing."""
    room -= len(prefix)
    if head.dep in ("attr", "oprd") and writer.is_named(head):
        writer = replace(writer, linking=Linking((), {}))  # "Anna Hill is named Director General": what, not who
    phrase = writer.noun_phrase(head, room=room) or writer.first_of_list(head, room=room)
    return [*prefix, *phrase] if phrase else []


def _belongs(trigger: Trigger, clause: Token) -> bool:
    """Whether a clause completes the verb: before it only what is said ("..., officials said"), for the parser hangs
    a sentence run on with a colon or semicolon there too."""
    if trigger.lemma in _PLAYED and clause.dep == "ccomp":
        return False  # "Rovers beat City 2-0 and Wanderers lost": run together by the score
    if clause.index > trigger.token.index or trigger.kind is Kind.REPORT:
        return True
    return trigger.lemma in lexicon.SPEECH_ACTS or clause.dep == "xcomp"


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
        if oblique.head.index > trigger.token.index:
            yield oblique.preposition.index, oblique
        elif oblique.head.index > trigger.top.index or writer.kind(oblique.head) is EntityType.PLACE:
            fronted.append(oblique)
    for oblique in fronted:
        yield LAST, oblique


def _is_ahead(trigger: Trigger) -> bool:
    """Whether the verb group itself looks ahead: "will leave", "are to meet", "(said he) would leave", "(ordered) to
    leave"."""
    modal = trigger.group.modal if trigger.group else ""
    if modal.endswith(" to") and trigger.chain[0] is trigger.token:
        return True
    return modal in ("will", "shall", "would") or (modal == "be to" and trigger.chain[0].lemma == "be")


def _noun_title(writer: Writer, trigger: Trigger, arguments: Frame) -> list[str]:
    """An event noun with its phrase: "Sale of Twitter to Elon Musk", "Death of Anna Hill"."""
    document, noun = writer.document, trigger.token
    owned = arguments.agent is not None and arguments.agent.dep == "poss" and writer.kind(arguments.agent) is not None
    if owned and arguments.agent is not None and writer.kind(arguments.agent) is not EntityType.PLACE:
        owner = writer.noun_phrase(arguments.agent, room=6, possessive=False)
        middle = [t for t in document.children(noun, "amod", "compound") if not writer.is_date(t)]
        words = writer.plain([*middle, noun])
        joint = "of" if noun.lemma.lower() in _UNDERGONE else "by"
        words = [*words, joint, *owner] if owner else words
    else:
        words = writer.noun_phrase(noun, room=LONGEST)
    while words and words[0].lower() in ("the", "a", "an", "this", "that", "his", "her", "its", "their"):
        words = words[1:]
    return words


_UNDERGONE = frozenset(
    """
    abdication appointment arrest assassination birth burial closure collapse conviction death defeat departure
    disappearance dismissal election execution expulsion funeral imprisonment inauguration independence kidnapping
    killing marriage murder opening release resignation retirement suicide surrender trial victory wedding
    """.split()
)
