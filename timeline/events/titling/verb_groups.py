"""The verb group of a title: in the present as headlines have it, with "to" for a plan, and what it carries along."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.document import Document, Token
from timeline.events.titling.wording import Writer
from timeline.events.triggers import Trigger, is_missing
from timeline.inflection import inflect

_MODALS = frozenset("will shall would could may might should must can ought".split())
_HELD = frozenset("contain have know lack mean need own possess require want".split())  # no one is told to do it
_BALLOTS = ("yes", "no", "aye", "nay")
_KEPT = ("nearly", "almost", "narrowly", "first", "partly")  # adverbs before the verb
_SHORT = {
    "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "n't": "not", "ca": "can", "wo": "will", "sha": "shall",
}  # fmt: skip


def spelled_out(helper: Token, verb: Token) -> list[str]:
    """A helping verb or negation of a verb without its apostrophe: "is" of "it's selling", "not" of "didn't", "no
    longer"."""
    word = helper.text.lower().replace("’", "'")
    if word == "'s":
        return ["has" if helper.lemma == "have" or (verb.tag == "VBN" and helper.dep == "aux") else "is"]
    if word == "'d":
        return ["had" if verb.tag == "VBN" else "would"]
    if helper.dep == "neg" and word == "longer":
        return ["no", "longer"]
    return [_SHORT.get(word, word)]


def inflect_verb(verb: Token, tag: str) -> str:
    """A verb in another form, by its Penn tag."""
    return verb.text.lower() if verb.tag == tag else inflect(verb.lemma.lower(), tag)


def to_do(writer: Writer, trigger: Trigger, passive: bool, _: bool) -> list[str]:
    """A plan as headlines tell it: "to leave", "to be sold", "to be able to leave"; what will hold as "will need"."""
    document = writer.document
    chain = trigger.chain[1:] if trigger.group and trigger.group.modal == "be to" else trigger.chain
    top = chain[0] if chain else trigger.token
    if document.child(top, "auxpass") or (passive and top is trigger.token):
        return ["to", "be", inflect_verb(top, "VBN"), *_carried(writer, top, chain[1:])]
    told = "will" if trigger.group and trigger.group.modal == "will" and top.lemma.lower() in _HELD else "to"
    return [told, top.lemma.lower(), *_carried(writer, top, chain[1:])]


def undone(_: Writer, trigger: Trigger, passive: bool, plural: bool) -> list[str]:
    """What was to have been done and was not: "is not signed"."""
    verb = trigger.token
    if passive:
        return ["are" if plural else "is", "not", inflect_verb(verb, "VBN")]
    return ["do" if plural else "does", "not", verb.lemma.lower()]


def came_about(_: Writer, trigger: Trigger, passive: bool, plural: bool) -> list[str]:
    """What "was not signed until" a day, and so was: "is signed"."""
    verb = trigger.token
    if passive:
        return ["are" if plural else "is", inflect_verb(verb, "VBN")]
    return [verb.lemma.lower() if plural else inflect(verb.lemma.lower(), "VBZ")]


def verb_phrase(writer: Writer, trigger: Trigger, passive: bool, plural: bool) -> list[str]:
    """The verb group in the present: "is forced to resign", "are expected to invest", "does not sign"."""
    document, top = writer.document, trigger.chain[0]
    modal = trigger.group.modal if trigger.group and trigger.group.modal in _MODALS else ""
    denied = document.child(top, "neg")
    negation = spelled_out(denied, top) if denied is not None else []
    be = "are" if plural else "is"
    if is_missing(document, trigger):
        words = [be, *negation, "missing"]
    elif document.child(top, "auxpass") or (passive and top is trigger.token) or _is_reduced(document, trigger):
        words = [modal, *negation, "be"] if modal else [be, *negation]
        words.append(inflect_verb(top, "VBN"))
    elif modal:
        words = [modal, *negation, top.lemma]
    elif top.lemma == "be":
        words = [be, *negation]
    elif negation == ["not"]:
        words = ["do" if plural else "does", "not", top.lemma.lower()]
    else:
        words = [*negation, top.lemma.lower() if plural else inflect_verb(top, "VBZ")]
    before = document.tokens[top.index - 1] if top.index else top
    if before.lemma.lower() in _KEPT and before.head == top.index:
        words.insert(-1, before.text.lower())
    return [*words, *_carried(writer, top, trigger.chain[1:])]


def _is_reduced(document: Document, trigger: Trigger) -> bool:
    """ "A craft scheduled to land", "mayor forced to resign": the participle that carries the act has lost its "is"."""
    top = trigger.top
    bare = top.dep in ("acl", "advcl") or document.child(top, "nsubjpass") is not None
    return len(trigger.chain) > 1 and top.tag == "VBN" and bare


def _carried(writer: Writer, top: Token, chain: Sequence[Token]) -> list[str]:
    """The particle of a verb and the verbs it carries, with theirs."""
    document = writer.document
    words = _particles(document, top)
    for verb in chain:
        adjective = document.child(top, "acomp")
        if adjective is not None and adjective.index == verb.head:
            words.append(adjective.text)
        helpers = document.children(verb, "aux", "auxpass", "neg")
        words += [word for t in helpers if t.index < verb.index for word in spelled_out(t, verb)] + [verb.text.lower()]
        words += _particles(document, verb)
        top = verb
    return words


def late_particles(document: Document, verb: Token) -> tuple[Token, ...]:
    """The particles that stand behind a pronoun: "put itself up"."""
    pronouns = [t.index for t in document.children(verb, "dobj") if t.tag == "PRP"]
    return tuple(t for t in document.children(verb, "prt") if any(verb.index < i < t.index for i in pronouns))


def _particles(document: Document, verb: Token) -> list[str]:
    late = late_particles(document, verb)
    ballot = document.tokens[verb.index + 1 : verb.index + 2] if verb.lemma == "vote" else ()
    said = [t.text for t in ballot if t.text in _BALLOTS and t.head == verb.index]
    return [t.text for t in document.children(verb, "prt") if t not in late] + said
