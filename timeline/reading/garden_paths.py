"""Sentences that lead the parser up the garden path: it takes the participle that describes the subject for the main
verb, and the main verb for one joined to it ("The player hailed as a hero has died"), or a verb for a participle ("when
a bus overturned", "Hill, who has led it since May, conceded") or an adjective ("the plant closed Monday"), or an object
for a second subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.inflection import base_form, inflect

_PERFECT = frozenset("has have".split())
_WHEN = frozenset("when while".split())
_TELLING = frozenset("announce confirm disclose report reveal say".split())
_FETCHING = frozenset("bring carry deliver fly hand mail post send ship take".split())
_WHAT_IT_ACTS_ON = ("dobj", "ccomp", "oprd")


def _main_verb(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "the player hailed as a hero has died" where the parser has somebody who hailed and died."""
    first = _root(words)
    if first is None or first.tag != "VBD":
        return
    below = document.children(first)
    main = next((t for t in below if t.dep == "conj" and t.tag == "VBN"), None)
    if main is None or not _is_perfect(document, main):
        return
    subjects = [t for t in below if t.dep == "nsubj" and t.index < first.index]
    joined = any(t.dep in ("cc", "aux", "auxpass") for t in below if t.index < main.index)
    if not subjects or joined:
        return
    who = subjects[0]
    described = document.child(who, "appos") or who
    reduced = len(subjects) == 1
    yield replace(main, head=main.index, dep="ROOT")
    yield replace(who, head=main.index)
    yield replace(first, head=described.index, dep="acl" if reduced else "relcl", tag="VBN" if reduced else "VBD")
    yield from (replace(t, head=main.index) for t in below if t.index > main.index)


def _root(words: Sequence[Token]) -> Token | None:
    return next((t for t in words if t.head == t.index), None)


def _is_perfect(document: Document, verb: Token) -> bool:
    """ "Has died": in the perfect, without a subject of its own."""
    helped = any(t.text.lower() in _PERFECT for t in document.children(verb, "aux"))
    return helped and document.child(verb, "nsubj", "nsubjpass") is None


def _only_described(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Hill, who has led it since May, conceded" where the parser has a Hill, conceded by others; of
    "Hill called it a lie", "fighting flared", "those who left the party formed another" too."""
    who = _root(words)
    if who is None or not (who.tag.startswith("NN") or who.tag == "VBG") or words[-1].text != ".":
        return
    below = document.children(who)
    clause = document.child(who, "relcl")
    beside = (t for t in words if clause is not None and clause.index < t.index and _follows_comma(document, t))
    main = next((t for t in (*below, *beside) if t.dep == "acl" and _may_be_past(t)), None)
    if main is None or document.child(main, "aux", "auxpass", "agent") is not None:
        return
    described = any(t.index < main.index for t in below if t.dep == "relcl" or t.tag == "VBG")
    follows = main.index == who.index + 1
    acts = follows and document.child(main, *_WHAT_IT_ACTS_ON) is not None
    begins = follows and who.tag == "VBG" and who is words[0]
    of_who = clause is not None and clause.index < main.index and document.child(main, "dobj") is not None
    if (described and (_follows_comma(document, main) or of_who)) or acts or begins:
        yield replace(main, head=main.index, dep="ROOT", tag="VBD")
        yield replace(who, head=main.index, dep="nsubj")


def _set_off(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Orion, based in Leeds, named Hill chief on Monday" where the parser has a Leeds that is named."""
    who = _root(words)
    if who is None or not who.tag.startswith("NN") or words[-1].text != ".":
        return
    first = next((t for t in document.children(who, "acl") if _follows_comma(document, t)), None)
    if first is None or first.index != who.index + 2:
        return
    inside = {who.index, *(t.index for t in document.subtree(first))}
    later = (t for t in words if t.dep == "acl" and t.index > first.index and t.head in inside)
    main = next((t for t in later if _may_be_past(t) and _follows_comma(document, t)), None)
    if main is None or document.child(main, *_WHAT_IT_ACTS_ON) is None:
        return
    yield replace(main, head=main.index, dep="ROOT", tag="VBD")
    yield replace(who, head=main.index, dep="nsubj")
    for word in document.children(who):
        if word.index > main.index:
            yield replace(word, head=main.index, dep="advcl" if word.dep == "acl" else word.dep)


def _first_of_two(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Hill, born in Leeds, studied law and joined Orion" where the parser has a studied law, who is
    Hill, and of "Orion, its owner, froze all wages"."""
    who = _root(words)
    if who is None or not who.tag.startswith("NN") or words[-1].text != ".":
        return
    joined = document.child(who, "conj")
    two = joined is not None and joined.tag == "VBD"
    for thing in document.children(who, "appos"):
        verb = document.child(thing, "amod")
        if verb is None or not (_follows_comma(document, verb) and verb.index > who.index + 1):
            continue
        if not (_is_past_alone(verb) or (two and _may_be_past(verb))):
            continue
        base = base_form(verb.text.lower(), "VERB")
        yield replace(verb, head=verb.index, dep="ROOT", tag="VBD", pos="VERB", lemma=base)
        yield replace(who, head=verb.index, dep="nsubj")
        yield replace(thing, head=verb.index, dep="dobj")
        yield from (replace(t, head=verb.index) for t in document.children(who) if t.index > thing.index)


def _is_past_alone(word: Token) -> bool:
    """Whether its letters can be nothing but a past: "froze", "withdrew"; no "led", which may be a participle."""
    text = word.text.lower()
    base = base_form(text, "VERB")
    return base != text and inflect(base, "VBD") == text != inflect(base, "VBN")


def _follows_comma(document: Document, token: Token) -> bool:
    return token.index > 0 and document.tokens[token.index - 1].text == ","


def _may_be_past(word: Token) -> bool:
    return word.tag == "VBD" or (word.tag == "VBN" and word.text.endswith("ed"))


def _adjectives(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The main verb that the parser takes for an adjective, without an "is": "the plant closed Monday"."""
    for word in words:
        if word.head != word.index or word.tag != "JJ" or not word.text.endswith("ed"):
            continue
        if document.child(word, "nsubj") and not document.child(word, "aux", "auxpass", "cop"):
            yield replace(word, tag="VBD", pos="VERB", lemma=base_form(word.text.lower(), "VERB"))


def _time_clauses(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "when a bus overturned" where the parser has a bus that somebody overturned."""
    for when in words:
        noun = document.head(when)
        if when.text.lower() not in _WHEN or noun.dep != "advcl" or noun.pos not in ("NOUN", "PROPN"):
            continue
        verb = next((t for t in document.children(noun, "acl") if t.index == noun.index + 1), None)
        if verb is not None and verb.tag in ("VBN", "VBD"):
            yield replace(verb, head=noun.head, dep="advcl", tag="VBD")
            yield replace(noun, head=verb.index, dep="nsubj")
            yield replace(when, head=verb.index)


def _as_clauses(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "as floods hit the town" where the parser has floods that somebody hit: verbs that look in the past
    as they do in the present."""
    for mark in words:
        noun = document.child(mark, "pobj")
        if mark.text.lower() != "as" or mark.dep != "prep" or noun is None or noun.pos != "NOUN":
            continue
        verb = next((t for t in document.children(noun, "acl") if t.index == noun.index + 1), None)
        same = verb is not None and verb.tag in ("VBN", "VBD") and verb.text == verb.lemma
        if verb is None or not same or document.child(verb, "agent") is not None:
            continue
        yield replace(verb, head=mark.head, dep="advcl", tag="VBD")
        yield replace(noun, head=verb.index, dep="nsubj")
        yield replace(mark, head=verb.index, dep="mark")


def _objects(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The object that the parser takes for a second subject, behind its verb: "its director, Hill, sued Orion"."""
    for thing in words:
        verb = document.head(thing)
        if thing.dep != "nsubj" or thing.index < verb.index or verb.tag != "VBD":
            continue
        before = any(t.index < verb.index for t in document.children(verb, "nsubj"))
        if before and not document.child(verb, "dobj", "ccomp", "attr", "acomp", "auxpass"):
            yield replace(thing, dep="dobj")


def _said_last(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "Orion has bought Vega, the companies announced Tuesday" where the parser has something they
    announced."""
    main = _root(words)
    verb = next(
        (t for t in reversed(words) if t.lemma in _TELLING and t.dep in ("relcl", "acl") and t.tag == "VBD"), None
    )
    if main is None or verb is None or not main.pos.startswith(("VERB", "AUX")) or main.index > verb.index:
        return
    who = document.tokens[verb.index - 1]
    first = next(iter(document.children(who)), who)
    if who.head != verb.index or who.dep != "nsubj" or who.tag in ("WDT", "WP") or not _follows_comma(document, first):
        return
    if any(t.pos in ("VERB", "AUX") for t in words[verb.index + 1 - words[0].index :]):
        return
    yield replace(verb, head=verb.index, dep="ROOT")
    yield replace(main, head=verb.index, dep="ccomp")


def _told_first(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "a raid on the town killed ten people, the army said" where the parser has a town that killed them:
    a participle that describes a noun takes no object."""
    said = _root(words)
    who = document.child(said, "nsubj") if said is not None and said.lemma in _TELLING else None
    if said is None or who is None or document.child(said, "ccomp") is not None:
        return
    comma = document.tokens[document.subtree(who)[0].index - 1]
    told = (t for t in words if t.dep == "acl" and _may_be_past(t) and t.index < comma.index)
    verb = next((t for t in told if document.child(t, "dobj") and not document.child(t, "agent", "aux")), None)
    if verb is None or comma.text != "," or document.head(verb).index > verb.index:
        return
    noun = document.head(verb)
    while noun.dep == "pobj" and document.head(document.head(noun)).pos == "NOUN":
        noun = document.head(document.head(noun))
    yield replace(verb, head=said.index, dep="ccomp", tag="VBD")
    yield replace(noun, head=verb.index, dep="nsubj")
    yield from (replace(t, head=verb.index) for t in document.children(said, "prep") if t.index < noun.index)


def _acting(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "soldiers acting on a tip raided" where the parser has soldiers who were acting."""
    first = _root(words)
    if first is None or first.tag != "VBG":
        return
    below = document.children(first)
    who = next((t for t in below if t.dep == "nsubj" and t.index == first.index - 1), None)
    main = next((t for t in below if t.dep == "conj" and t.tag == "VBD"), None)
    if who is None or main is None or any(t.dep in ("aux", "cc") for t in below if t.index < main.index):
        return
    yield replace(main, head=main.index, dep="ROOT")
    yield replace(who, head=main.index)
    yield replace(first, head=who.index, dep="acl")
    yield from (replace(t, head=main.index) for t in below if t.index > main.index)


def _clauses_behind_and(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The clause of "was elected and, when they split in 1960, became" where the parser has it on the verb before."""
    for clause in words:
        verb = document.head(clause)
        if clause.dep != "advcl" or clause.index < verb.index:
            continue
        opens = next(iter(document.children(clause)), clause)
        around = (*document.children(verb), *document.children(document.head(verb)))
        joined = any(t.dep == "cc" and verb.index < t.index < opens.index for t in around)
        behind = [t.index for t in around if t.dep == "conj" and t.pos == "VERB" and t.index > clause.index]
        if joined and behind:
            yield replace(clause, head=min(behind))


def _destinations(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """Where to, in "she brought the cake she made to school", and when: what was brought, not what was made."""
    for made in words:
        thing = document.head(made)
        verb = document.head(thing)
        if made.dep != "relcl" or thing.dep != "dobj" or verb.lemma not in _FETCHING or made.lemma in _FETCHING:
            continue
        below = document.children(made)
        close = any(t.dep == "nsubj" and t.index == thing.index + 1 for t in below)
        where = next((t for t in below if t.text.lower() == "to" and t.index == made.index + 1), None)
        if close and where is not None and not document.child(made, "dobj", "xcomp"):
            for word in below:
                if word.index >= where.index and word.dep in ("prep", "dative", "npadvmod"):
                    yield replace(word, head=verb.index, dep="prep" if word.dep == "dative" else word.dep)


SLIPS = (
    _main_verb,
    _only_described,
    _set_off,
    _first_of_two,
    _adjectives,
    _time_clauses,
    _as_clauses,
    _objects,
    _said_last,
    _told_first,
    _acting,
    _clauses_behind_and,
    _destinations,
)
