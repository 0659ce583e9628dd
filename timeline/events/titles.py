"""Titles: an event in at most fourteen words that tell it by themselves.

Subject in full, verb in the present, object, then the phrases that fit, whole or not at all:
a title is built up phrase by phrase and never cut. Dates are left out (the timeline shows them).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events import lexicon, syntax
from timeline.events.participants import Frame, Oblique
from timeline.events.triggers import Kind, Trigger
from timeline.events.wording import Writer, inflect_verb
from timeline.model import EntityType, Span

LONGEST = 14  # words
_MODALS = frozenset("will shall would could may might should must can ought".split())
_OUTCOMES = frozenset(
    """
    beat become bring cause damage defeat destroy end force injure kill leave make sink strand topple trap trigger
    wound
    """.split()
)
_DIRECTIONS = frozenset(
    "back home away down up ahead abroad out off together apart again twice ashore aground over overboard".split()
)


def title(
    document: Document, trigger: Trigger, arguments: Frame, linking: Linking, *, dates: Iterable[Span] = ()
) -> str:
    """The title of an event.

    `dates` are the spans of time expressions, which stay out of it.
    """
    writer = Writer(document, linking, tuple(sorted(dates)))
    if trigger.kind is Kind.NOUN:
        return finish(_noun_title(writer, trigger, arguments))
    return finish(_verb_title(writer, trigger, arguments))


def finish(words: list[str]) -> str:
    """Words as a line: a capital first, no marks at the ends."""
    text = " ".join(words).replace(" ,", ",").strip(' ,;:-–—"“”')
    return text[:1].upper() + text[1:]


def _verb_title(writer: Writer, trigger: Trigger, arguments: Frame) -> list[str]:
    document = writer.document
    passive = syntax.is_passive(document, trigger.token)
    arguments = _known(arguments)
    if not passive and arguments.agent is None and arguments.patient is not None:
        passive = True  # nobody is told who did it
    subject = arguments.patient if passive else arguments.agent
    if subject is None and passive and arguments.agent is not None:
        subject, passive = arguments.agent, False
    words = _subject(writer, subject) if subject else []
    words += _verb_phrase(writer, trigger, passive=passive, plural=subject is None or writer.is_plural(subject))
    for part in _arguments(writer, trigger, arguments, passive=passive):
        phrase = part(LONGEST - len(words))
        if phrase and len(words) + len(phrase) <= LONGEST:
            words += phrase
    outcome = _outcome(writer, trigger, LONGEST - len(words))
    for oblique in _ordered(writer, trigger, arguments):
        phrase = writer.oblique(oblique.preposition, oblique.head, room=LONGEST - len(words) - len(outcome))
        if phrase and len(words) + len(phrase) + len(outcome) <= LONGEST:
            words += phrase
    if not outcome or not words:
        return words
    return [*words, *outcome] if outcome[0] == "when" else [*words[:-1], words[-1] + ",", *outcome]


def _subject(writer: Writer, head: Token) -> list[str]:
    """A subject in at most ten words; of a longer list the first name "and others"."""
    for room in (8, 10):
        if words := writer.noun_phrase(head, room=room):
            return words
    words = writer.plain([head])
    return (
        [*words, "and", "others"] if writer.document.child(head, "conj") is not None and len(words) <= 6 else words[:6]
    )


def _known(arguments: Frame) -> Frame:
    """Without a question word for an agent: "who shot down the plane" tells that it was shot down."""
    asked = arguments.agent is not None and arguments.agent.tag in ("WP", "WDT")
    return replace(arguments, agent=None) if asked else arguments


def _outcome(writer: Writer, trigger: Trigger, room: int) -> list[str]:
    """What came of it, told by a participle: ", killing at least 14 people"."""
    document = writer.document
    for child in document.children(trigger.token, "advcl"):
        if child.index > trigger.token.index and _is_when(document, child):
            return _when(writer, child, room)
        after = child.tag == "VBG" and child.index > trigger.token.index
        if after and child.lemma.lower() in _OUTCOMES and not document.child(child, "mark", "prep", "aux"):
            words = _clause(writer, child, room)
            return words if len(words) > 1 else []
    return []


def _is_when(document: Document, clause: Token) -> bool:
    return clause.tag == "VBD" and any(t.text.lower() == "when" for t in document.children(clause, "advmod"))


def _when(writer: Writer, clause: Token, room: int) -> list[str]:
    """ "When a hotel collapses": what made it happen."""
    subject = writer.document.child(clause, "nsubj")
    if subject is None:
        return []
    words = ["when", *writer.noun_phrase(subject, room=6)]
    words.append(clause.lemma.lower() if writer.is_plural(subject) else inflect_verb(clause, "VBZ"))
    thing = writer.document.child(clause, "dobj")
    part = writer.noun_phrase(thing, room=room - len(words)) if thing is not None else []
    words += part
    return words if len(words) <= room and len(words) > 2 and (thing is None or part) else []


class _Part:
    """A phrase that is worded once it is known how much room is left."""

    def __init__(self, writer: Writer, head: Token, prefix: tuple[str, ...] = ()) -> None:
        self._writer, self._head, self._prefix = writer, head, prefix

    def __call__(self, room: int) -> list[str]:
        phrase = self._writer.noun_phrase(self._head, room=room - len(self._prefix))
        return [*self._prefix, *phrase] if phrase else []


class _Clause(_Part):
    """A complement clause."""

    def __call__(self, room: int) -> list[str]:
        return _clause(self._writer, self._head, room)


class _Words(_Part):
    """An adjective with what hangs on it."""

    def __call__(self, room: int) -> list[str]:
        words = self._writer.plain(list(self._writer.document.subtree(self._head)))
        return words if len(words) <= room else self._writer.plain([self._head])


def _arguments(writer: Writer, trigger: Trigger, arguments: Frame, *, passive: bool) -> Iterator[_Part]:
    """What follows the verb before the free phrases, in the order English wants it."""
    document, verb = writer.document, trigger.token
    if arguments.recipient is not None and arguments.recipient.dep == "dative" and arguments.recipient.pos != "ADP":
        yield _Part(writer, arguments.recipient)
    given = document.child(verb, "dobj") if passive else None
    if given is not None and given is not arguments.patient:
        yield _Part(writer, given)  # "the girls are granted a visa"
    if not passive and arguments.patient is not None:
        yield _Part(writer, arguments.patient)
    yield from _aims(writer, given or arguments.patient)
    if arguments.attribute is not None:
        kind = _Words if arguments.attribute.pos == "ADJ" else _Part
        yield kind(writer, arguments.attribute)
    for child in document.children(verb, "acomp", "npadvmod", "advmod", "xcomp", "ccomp"):
        if child.dep == "acomp" and child.index > verb.index:
            yield _Words(writer, child)
        elif (
            child.dep == "npadvmod"
            and child.index > verb.index
            and child.ent_type in ("PERCENT", "MONEY", "QUANTITY", "CARDINAL")
        ):
            yield _Part(writer, child)
        elif child.dep == "advmod" and child.index > verb.index and child.text.lower() in _DIRECTIONS:
            yield _Words(writer, child)
        elif child.dep in ("xcomp", "ccomp") and child.tag.startswith("VB") and _belongs(trigger, child):
            yield _Clause(writer, child)
    if passive and arguments.agent is not None and arguments.patient is not None:
        yield _Part(writer, arguments.agent, ("by",))
    for child in document.children(verb, "advcl"):
        if child.index > verb.index and syntax.is_infinitive(document, child) and not document.child(child, "nsubj"):
            yield _Clause(writer, child)


def _aims(writer: Writer, thing: Token | None) -> Iterator[_Part]:
    """The infinitive that says what a thing is for: "the option to leave"."""
    for child in writer.document.children(thing, "acl") if thing is not None else ():
        if syntax.is_infinitive(writer.document, child):
            yield _Clause(writer, child)


def _belongs(trigger: Trigger, clause: Token) -> bool:
    """Whether a clause completes the verb: before it only what is said ("..., officials said"), for the parser hangs
    a sentence run on with a colon or semicolon there too."""
    if clause.index > trigger.token.index or trigger.kind is Kind.REPORT:
        return True
    return trigger.lemma in lexicon.SPEECH_ACTS or clause.dep == "xcomp"


def _ordered(writer: Writer, trigger: Trigger, arguments: Frame) -> list[Oblique]:
    """The prepositional phrases a title may take, those behind the verb first, then fronted places."""
    printed = {t.index: t for t in (arguments.patient, arguments.attribute) if t is not None}
    printed |= {t.index: t for t in writer.document.children(trigger.token, "dobj")}
    found: list[tuple[int, Oblique]] = []
    for oblique in arguments.obliques:
        thing = printed.get(oblique.preposition.head)
        if thing is not None and writer.kind(thing) is not EntityType.PERSON:
            continue  # inside the object's phrase already
        if oblique.preposition.text.lower() in (
            "according",
            "including",
            "because",
            "despite",
        ):
            continue
        if oblique.head.index > trigger.top.index:
            found.append((oblique.preposition.index, oblique))
        elif writer.kind(oblique.head) is EntityType.PLACE:
            found.append((10**9, oblique))
    return [oblique for _, oblique in sorted(found, key=lambda item: item[0])]


def _clause(writer: Writer, verb: Token, room: int) -> list[str]:
    """A complement clause as it stands, subject in full: "to buy Initech", "the talks failed"."""
    document = writer.document
    subject = document.child(verb, "nsubj", "nsubjpass")
    helpers = [t for t in document.children(verb, "aux", "auxpass", "neg") if t.index < verb.index]
    words = writer.noun_phrase(subject, room=6) if subject is not None and not syntax.is_relative(subject, verb) else []
    if words and subject is not None and words[0][:1].isupper() and writer.is_plain_first(subject):
        words[0] = words[0].lower()
    words += [t.text.lower() for t in helpers] + [verb.text]
    words += [t.text for t in document.children(verb, "prt")]
    if len(words) > room:
        return []
    bare = len(words)
    small = syntax.small_clause(document, verb)
    thing = document.child(small, "nsubj") if small is not None else None
    for named in (thing, small) if small is not None and thing is not None else ():
        words += writer.noun_phrase(named, room=max(0, room - len(words)))
    for child in document.children(
        verb, "dobj", "dative", "attr", "oprd", "acomp", "npadvmod", "xcomp", "ccomp", "prep", "agent"
    ):
        if child.dep in ("prep", "agent") or (child.dep == "dative" and child.pos == "ADP"):
            inner = document.child(child, "pobj")
            part = writer.oblique(child, inner, room=room - len(words)) if inner is not None else []
        elif child.dep in ("xcomp", "ccomp"):
            part = _clause(writer, child, room - len(words)) if child.tag.startswith("VB") else []
        elif child.dep == "acomp":
            part = _Words(writer, child)(room - len(words))
        else:
            part = writer.noun_phrase(child, room=room - len(words))
        if part and len(words) + len(part) <= room:
            words += part
    hanging = len(words) == bare and document.child(verb, "dobj", "xcomp", "ccomp") is not None
    return [] if hanging and syntax.is_infinitive(document, verb) else words


def _verb_phrase(writer: Writer, trigger: Trigger, *, passive: bool, plural: bool) -> list[str]:
    """The verb group in the present: "is forced to resign", "are expected to invest", "does not sign"."""
    document, top = writer.document, trigger.chain[0]
    modal = trigger.group.modal if trigger.group and trigger.group.modal in _MODALS else ""
    negation = ["not"] if document.child(top, "neg") else []
    be = "are" if plural else "is"
    if document.child(top, "auxpass") or (passive and top is trigger.token):
        words = [modal, *negation, "be"] if modal else [be, *negation]
        words.append(inflect_verb(top, "VBN"))
    elif modal:
        words = [modal, *negation, top.lemma]
    elif top.lemma == "be":
        words = [be, *negation]
    elif negation:
        words = ["do" if plural else "does", "not", top.lemma.lower()]
    else:
        words = [top.lemma.lower() if plural else inflect_verb(top, "VBZ")]
    words += [t.text for t in document.children(top, "prt")]
    for verb in trigger.chain[1:]:
        adjective = document.child(top, "acomp")
        if adjective is not None and adjective.index == verb.head:
            words.append(adjective.text)
        helpers = document.children(verb, "aux", "auxpass", "neg")
        words += [t.text.lower() for t in helpers if t.index < verb.index] + [verb.text.lower()]
        words += [t.text for t in document.children(verb, "prt")]
        top = verb
    return words


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
    abdication appointment arrest assassination birth burial closure collapse conviction death defeat election
    execution funeral imprisonment inauguration independence kidnapping killing marriage murder opening release
    resignation retirement suicide surrender trial victory wedding
    """.split()
)
