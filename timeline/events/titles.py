"""Titles: an event in at most fourteen words that tell it by themselves.

Subject in full, verb in the present, object, then the phrases that fit, whole or not at all:
a title is built up phrase by phrase and never cut. Dates are left out (the timeline shows them).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events.inflection import inflect
from timeline.events.participants import Frame, is_passive, naming, phrase
from timeline.events.triggers import Kind, Trigger
from timeline.model import EntityType, Span

LONGEST = 14  # words
_LONGEST_PHRASE = 9
_DROPPED = (
    "also",
    "already",
    "still",
    "then",
    "just",
    "too",
    "however",
    "meanwhile",
    "later",
    "earlier",
    "now",
    "so",
    "both",
)


@dataclass(slots=True)
class _Writer:
    """What every part of a title needs."""

    document: Document
    linking: Linking
    dates: tuple[Span, ...]
    used: set[str] = field(default_factory=set)


def title(
    document: Document, trigger: Trigger, arguments: Frame, linking: Linking, *, dates: Iterable[Span] = ()
) -> str:
    """The title of an event. `dates` are the spans of time expressions, which stay out of it."""
    writer = _Writer(document, linking, tuple(dates))
    words = _noun_title(writer, trigger) if trigger.kind is Kind.NOUN else _verb_title(writer, trigger, arguments)
    text = " ".join(words).replace(" ,", ",").replace(" ’s", "’s").replace(" 's", "'s")
    text = text.strip(" ,;:-–—\"“”'")
    return text[:1].upper() + text[1:]


def _verb_title(writer: _Writer, trigger: Trigger, arguments: Frame) -> list[str]:
    document = writer.document
    passive = is_passive(document, trigger)
    subject = arguments.patient if passive else arguments.agent
    if subject is None and passive and arguments.agent is not None:
        subject, passive = arguments.agent, False
    words = _noun_phrase(writer, subject) if subject else []
    plural = _is_plural(document, subject, writer.linking) if subject else True
    verb = _verb_phrase(document, trigger, passive=passive, plural=plural)
    words += verb
    parts: list[list[str]] = []
    if arguments.recipient is not None:
        parts.append(_noun_phrase(writer, arguments.recipient))
    if not passive and arguments.patient is not None and arguments.patient is not subject:
        parts.append(_noun_phrase(writer, arguments.patient))
    if arguments.attribute is not None:
        parts.append(_noun_phrase(writer, arguments.attribute))
    parts.extend(_complements(writer, trigger))
    for part in parts:
        if part and len(words) + len(part) <= LONGEST:
            words += part
    return _with_phrases(writer, words, trigger, arguments, passive=passive)


def _with_phrases(writer: _Writer, words: list[str], trigger: Trigger, arguments: Frame, *, passive: bool) -> list[str]:
    """Add prepositional phrases, in text order, as long as they fit."""
    phrases: list[tuple[int, list[str]]] = []
    if passive and arguments.agent is not None and arguments.patient is not None:
        phrases.append((arguments.agent.index, ["by", *_noun_phrase(writer, arguments.agent)]))
    thing = writer.document.child(trigger.token, "dobj")
    for oblique in arguments.obliques:
        if oblique.head.index < trigger.top.index or _is_date(writer, oblique.head):
            continue
        if thing is not None and oblique.preposition.head == thing.index:
            continue  # already inside the object's phrase
        before = oblique.preposition.text.lower()
        prefix = [before]
        outer = writer.document.head(oblique.preposition)
        if outer.dep == "prep":
            prefix = [outer.text.lower(), before]
        phrases.append((oblique.preposition.index, [*prefix, *_noun_phrase(writer, oblique.head)]))
    for oblique in arguments.obliques:  # a fronted "In Paris, ..." goes to the end
        if (
            oblique.head.index < trigger.top.index
            and not _is_date(writer, oblique.head)
            and _is_place(writer, oblique.head)
        ):
            phrases.append((10**9, [oblique.preposition.text.lower(), *_noun_phrase(writer, oblique.head)]))
    for _, part in sorted(phrases, key=lambda item: item[0]):
        if len(words) + len(part) <= LONGEST:
            words = [*words, *part]
    return words


def _is_place(writer: _Writer, head: Token) -> bool:
    referent = writer.linking.at(head.index)
    return bool(referent and referent.entities and referent.entities[0].type is EntityType.PLACE)


def _complements(writer: _Writer, trigger: Trigger) -> list[list[str]]:
    """Particles, adjectives and infinitives that finish the verb's meaning."""
    found: list[list[str]] = []
    document = writer.document
    for child in document.children(trigger.token, "acomp", "xcomp"):
        if child.dep == "acomp":
            found.append(_plain(writer, list(document.subtree(child))))
        elif child.tag == "VB" or child.tag == "VBG":
            found.append(_plain(writer, _clause_words(document, child)))
    return found


def _clause_words(document: Document, verb: Token) -> list[Token]:
    """An infinitive with its object, without what hangs on aside."""
    words = [verb]
    for child in document.children(verb):
        if child.dep in ("aux", "prt", "neg", "auxpass"):
            words.append(child)
        elif child.dep in ("dobj", "attr", "oprd", "dative"):
            words.extend(phrase(document, child))
        elif child.dep == "prep":
            words.append(child)
            words.extend(t for p in document.children(child, "pobj") for t in phrase(document, p))
    return sorted(words, key=lambda t: t.index)


def _verb_phrase(document: Document, trigger: Trigger, *, passive: bool, plural: bool) -> list[str]:
    """The verb group in the present: "is forced to resign", "are expected to invest", "does not sign"."""
    top = trigger.chain[0]
    group = trigger.group
    words: list[str] = []
    negated = bool(document.child(top, "neg"))
    top_passive = bool(document.child(top, "auxpass")) or (passive and top is trigger.token)
    if group and group.modal in ("will", "shall", "would", "could", "may", "might", "should", "must", "can", "ought"):
        words.append(group.modal)
        words += ["not"] if negated else []
        words += ["be", _inflect(top, "VBN")] if top_passive else [top.lemma]
    elif top_passive:
        words.append("are" if plural else "is")
        words += ["not"] if negated else []
        words.append(_inflect(top, "VBN"))
    elif top.lemma == "be":
        words.append("are" if plural else "is")
        words += ["not"] if negated else []
    elif negated:
        words += ["do" if plural else "does", "not", top.lemma]
    else:
        words.append(top.lemma if plural else _inflect(top, "VBZ"))
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


def _inflect(verb: Token, tag: str) -> str:
    if verb.tag == tag:
        return verb.text.lower()
    return inflect(verb.lemma.lower(), tag)


def _is_plural(document: Document, head: Token, linking: Linking) -> bool:
    referent = linking.at(head.index)
    if referent is not None and head.pos in ("PRON", "NUM", "DET"):
        return len(referent.entities) > 1
    if head.tag in ("NNS", "NNPS") or document.child(head, "conj") is not None:
        return not (referent and len(referent.entities) == 1 and referent.entities[0].type is not EntityType.PERSON)
    if head.pos == "PRON":
        return head.text.lower() in ("they", "we", "you", "i", "these", "those", "many", "some", "several", "both")
    return head.tag == "CD" and head.text.lower() not in ("one", "1")


def _noun_phrase(writer: _Writer, head: Token) -> list[str]:
    """A noun phrase in full, shortened by its trailing phrases if it is long."""
    document = writer.document
    head = naming(document, head, writer.linking)
    tokens = [t for t in phrase(document, head) if not _is_date(writer, t)]
    if len(tokens) > _LONGEST_PHRASE:
        tokens = [t for t in tokens if not _behind_preposition(document, t, head)] or tokens
    return _plain(writer, tokens)


def _behind_preposition(document: Document, token: Token, head: Token) -> bool:
    while token is not head and token.head != token.index:
        if token.dep == "prep" and token.text.lower() != "of":
            return True
        token = document.head(token)
    return False


def _plain(writer: _Writer, tokens: list[Token]) -> list[str]:
    """Words as they stand, names in full, pronouns as whom they mean."""
    words: list[str] = []
    skip_to = -1
    for position, token in enumerate(tokens):
        if position < skip_to or (token.dep == "punct" and token.text not in ("-", "%", "&", ",")):
            continue
        if _is_date(writer, token) or token.text.lower() in _DROPPED:
            continue
        name = _name_at(writer, tokens, position)
        if name:
            text, skip_to = name
            words += text.split()
        elif (
            words
            and position
            and tokens[position - 1].end == token.start
            and token.index == tokens[position - 1].index + 1
        ):
            words[-1] += token.text
        else:
            words.append(token.text)
    while words and words[-1] in (",", "-", "and", "or", "of", "the", "a", "an"):
        words.pop()
    return [w for w in words if w]


def _name_at(writer: _Writer, tokens: list[Token], position: int) -> tuple[str, int] | None:
    """The canonical names of what a run of tokens refers to, and where the run ends."""
    referent = writer.linking.at(tokens[position].index)
    if referent is None or not referent.entities:
        return None
    end = position + 1
    while (
        end < len(tokens)
        and writer.linking.at(tokens[end].index) == referent
        and tokens[end].index == tokens[end - 1].index + 1
    ):
        end += 1
    names = [entity.name for entity in referent.entities]
    text = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
    first = tokens[position]
    if first.tag == "PRP$":
        if set(names) <= writer.used:
            return None
        text += "'" if text.endswith("s") else "'s"
    writer.used.update(names)
    return text, end


def _is_date(writer: _Writer, token: Token) -> bool:
    return any(span.start < token.end and token.start < span.end for span in writer.dates)


def _noun_title(writer: _Writer, trigger: Trigger) -> list[str]:
    """A named event or an event noun with its own phrase: "Sale of Twitter to Elon Musk"."""
    words = _noun_phrase(writer, trigger.token)
    while words and words[0].lower() in ("the", "a", "an", "this", "that"):
        words = words[1:]
    return words
