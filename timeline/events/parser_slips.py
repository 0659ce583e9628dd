"""Subjects that the parser hung elsewhere: each slip it makes often, and whom it hides."""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.events import lexicon

_DAYS = frozenset("today yesterday".split())
_FARTHEST = 12  # words from a day back to what its clause tells of
_PLACES = ("GPE", "LOC")
_MARKS = frozenset("after before until since as".split())
_SAID_OF_WORKS = frozenset("print publish reissue reprint translate".split())


def hidden_by(document: Document, verb: Token, own: Token) -> Token | None:
    """The subject that stands behind what the parser took for it; None where it is that."""
    slips = (behind_phrase, joined_on, done_by, day_before)
    return next((other for slip in slips if (other := slip(document, verb, own)) is not None), None)


def behind_phrase(document: Document, verb: Token, own: Token) -> Token | None:
    """The subject of a main verb that the parser took for part of the phrase before it: "after a merger with a rival,
    Orion was formed"; a main clause has no "after" of its own."""
    first = document.subtree(own)[0].index
    fronted = any(t.index == first - 1 and t.text.lower() in _MARKS for t in document.children(verb, "mark"))
    before = noun_before(document, verb) if verb.dep == "ROOT" and fronted else None
    return before if before is not None and before.index > own.index else None


def done_by(document: Document, verb: Token, own: Token) -> Token | None:
    """The act that the parser parted from its doer, whom it took for the subject: "Sentencing by Judge Berg is set"."""
    first = document.subtree(own)[0].index
    acts = [act for act in document.children(verb, "advcl") if act.tag in ("NN", "VBG") and act.index < first]
    doers = {p.index: act for act in acts for p in document.children(act, "prep") if not document.children(p)}
    by = document.tokens[first - 1]
    return doers.get(by.index) if by.text.lower() == "by" else None


def joined_on(document: Document, verb: Token, own: Token) -> Token | None:
    """The subject of a second main clause where the parser took the verb of the first for a participle: "the attention
    led to calls and Anna was invited"."""
    first = next((c for c in document.children(own, "acl") if c.tag == "VBD" and c.index == own.index + 1), None)
    before = noun_before(document, verb) if first is not None and verb.dep == "ROOT" else None
    joined = before is not None and before.index > own.index and document.tokens[before.index - 1].text == "and"
    return before if joined else None


def lent(document: Document, verb: Token) -> Token | None:
    """The subject of a main verb that the parser hung on the time clause between: "Anna, after the war ended, left"."""
    for clause in document.children(verb, "advcl"):
        subjects = document.children(clause, "nsubj", "nsubjpass")
        mark = document.child(clause, "mark", "advmod")
        if clause.index < verb.index and len(subjects) > 1 and mark is not None and subjects[0].index < mark.index:
            return subjects[0]
    return None


def behind_mark(document: Document, verb: Token) -> Token | None:
    """The subject of a time clause whose "after" the parser took for a preposition: "after talks began, they left"."""
    if verb.dep != "advcl" or verb.tag not in ("VBD", "VBZ", "VBP"):
        return None
    for preposition in document.children(verb, "prep"):
        if preposition.text.lower() in _MARKS and preposition.index < verb.index:
            return document.child(preposition, "pobj")
    return None


def set_off(document: Document, verb: Token) -> Token | None:
    """The thing a participle with its "by", or one said of works alone, describes behind a comma, where the parser
    hung it on the clause: "they will appeal the decision, announced by the minister", "wrote memoirs, published in"."""
    if verb.tag != "VBN" or verb.index < 2 or verb.lemma in lexicon.ALONGSIDE:
        return None
    comma, thing = document.tokens[verb.index - 1], document.tokens[verb.index - 2]
    if comma.text != "," or thing.pos != "NOUN" or document.child(verb, "auxpass", "aux"):
        return None
    told = document.child(verb, "agent") is not None and document.child(thing, "det") is not None
    return thing if told or verb.lemma in _SAID_OF_WORKS else None


def being_done_to(document: Document, verb: Token) -> Token | None:
    """The subject of a time clause that the parser parted from it with a participle: "when a bridge being widened
    collapsed"."""
    above = document.head(verb)
    if verb.dep != "advcl" or verb.tag not in ("VBD", "VBZ", "VBP") or document.child(verb, "mark", "advmod"):
        return None
    for clause in (c for each in (above, *document.children(above, "conj")) for c in document.children(each, "advcl")):
        helpers = document.children(clause, "aux", "auxpass")
        bare = clause.tag in ("VBN", "VBG") and all(t.tag == "VBG" for t in helpers)
        if bare and above.index < clause.index < verb.index and document.child(clause, "advmod", "mark") is not None:
            return document.child(clause, "nsubj", "nsubjpass")
    return None


def noun_before(document: Document, verb: Token) -> Token | None:
    """The noun right before a finite verb whose subject the parser hung elsewhere."""
    helpers = document.children(verb, "aux", "auxpass")
    first = min((t.index for t in (verb, *helpers)), default=verb.index)
    if not any(t.tag in ("VBD", "VBZ", "VBP") for t in (verb, *helpers)) or not first:
        return None
    before = _before_day(document, document.tokens[first - 1])
    return before if before.sentence == verb.sentence and before.pos in ("NOUN", "PROPN", "PRON") else None


def behind_particle(document: Document, verb: Token) -> Token | None:
    """The object of a verb that the parser hung on its particle: "called off the launch"."""
    particles = document.children(verb, "prt")
    return next((thing for t in particles if (thing := document.child(t, "pobj")) is not None), None)


def _before_day(document: Document, word: Token) -> Token:
    """The word before a day and a bracket that stand between a subject and its verb: "Orion Inc. (OTC: ORN) today"."""
    if word.ent_type != "DATE" or not word.index:
        return word
    before = document.tokens[word.index - 1]
    if before.text != ")":
        return before
    opening = [t for t in document.tokens[document.sentence_of(word).first : before.index] if t.text == "("]
    return document.tokens[opening[-1].index - 1] if opening and opening[-1].index else before


def day_before(document: Document, verb: Token, own: Token) -> Token | None:
    """Who does it where the parser took the day for the subject: "Orion Inc. (OTC: ORN) today announced"."""
    return noun_before(document, verb) if own.text.lower() in _DAYS and own.index + 1 == verb.index else None


def is_set_off(document: Document, verb: Token, phrase: Token) -> bool:
    """Whether a comma parts a phrase from its verb's clause, so that it only describes what stands before: "found a
    planet, an important discovery"; not "found, to their surprise, a planet"."""
    first = document.subtree(phrase)[0].index
    if first <= verb.index or document.tokens[first - 1].text != ",":
        return False
    return sum(t.text == "," for t in document.tokens[verb.index : first]) % 2 == 1


def before_date(document: Document, day: Token) -> Token | None:
    """What a clause behind a day tells of: "set off the alarm around 5 p.m. (1600 GMT) Monday, which woke the town",
    where the parser may see two sentences."""
    deep = 0
    for token in reversed(document.tokens[max(0, day.index - _FARTHEST) : day.index]):
        if token.text == ".":
            break
        deep += (token.text == ")") - (token.text == "(")
        if deep or token.text == "(" or token.ent_type in ("DATE", "TIME") or token.pos in ("ADP", "NUM", "PUNCT"):
            continue
        return token if token.pos == "NOUN" or (token.pos == "PROPN" and token.ent_type not in _PLACES) else None
    return None


def aged(document: Document, age: Token) -> Token | None:
    """Who a clause behind an age tells of: "three patients, all in their 80s, who died"."""
    first = document.sentence_of(age).first
    before = [t for t in document.tokens[first : age.index] if t.text == ","]
    who = document.tokens[before[-1].index - 1] if before and before[-1].index > first else None
    return who if who is not None and who.pos in ("NOUN", "PROPN") else None


def names_inside(document: Document, noun: Token, name: Token) -> bool:
    """Whether a name stands right behind the last noun of a phrase, which it names."""
    last = document.tokens[document.subtree(name)[0].index - 1]
    definite = any(t.text.lower() == "the" for t in document.children(last, "det"))
    return (
        name.pos == "PROPN"
        and last.pos == "NOUN"
        and last.dep == "pobj"
        and definite
        and last in document.subtree(noun)
    )
