"""What an "it", "they", "he" or "she" without a name stands for: the subject told just before it, if it agrees; of
"one of them", what the sentence before was about.

Only for the wording of titles: "It survives a fire" says nothing by itself, "The library survives a fire" does.
"""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.entities.lexicon import HUMAN_NOUNS
from timeline.events import lexicon, relatives, syntax
from timeline.events.naming import is_person
from timeline.model import EntityType
from timeline.verbs import is_expletive, is_verb

_SINGULAR = ("it",)
_PERSONS = ("he", "she")
_PLURAL = ("they", "them")
_WOMEN = frozenset("woman girl mother wife daughter sister aunt niece widow grandmother actress nun waitress".split())
_MEN = frozenset("man boy father husband son brother uncle nephew widower grandfather actor monk gunman".split())
_SUBJECTS = ("nsubj", "nsubjpass")
_FURTHEST = 2  # sentences back, over subjects that are the same pronoun


def antecedent(document: Document, pronoun: Token, linking: Linking) -> Token | None:
    """The noun a pronoun repeats: an earlier subject of its sentence, else the main subject of the sentence before
    in its paragraph; None where neither agrees, where another noun may be meant as well, and for "it is true that"."""
    if pronoun.text.lower() not in (*_SINGULAR, *_PERSONS, *_PLURAL) or _is_known(document, pronoun, linking):
        return None
    if pronoun.dep not in (*_SUBJECTS, "dobj") or is_expletive(document, pronoun):
        return None
    here = document.sentence_of(pronoun)
    before = document.tokens[here.first : pronoun.index]
    earlier = [_described(document, t) for t in before if t.dep in _SUBJECTS or _is_told_to(document, t)]
    if pronoun.dep == "dobj":
        return _of_object(document, pronoun, earlier, linking)
    nearest = next((t for t in reversed(earlier) if t.pos == "NOUN"), None)
    if nearest is not None:
        return nearest if _agrees(nearest, pronoun, linking) else None
    for back in range(1, _FURTHEST + 1):
        number = here.index - back
        if number < 0 or document.sentences[number].paragraph != here.paragraph:
            return None
        subject = _main_subject(document, number)
        if subject is not None and (held := _held(document, subject, pronoun, linking)) is not None:
            return held
        if subject is None or (subject.tag == "PRP" and subject.text.lower() != pronoun.text.lower()):
            return None
        if subject.tag != "PRP":
            clear = subject.pos in ("NOUN", "NUM") and not _is_rivalled(document, subject, pronoun, linking)
            return subject if clear and _agrees(subject, pronoun, linking) else None
    return None


def _held(document: Document, subject: Token, pronoun: Token, linking: Linking) -> Token | None:
    """Whom "he" means behind "police arrested a shepherd"."""
    verb = document.head(subject)
    somebody = document.child(verb, "dobj") if verb.lemma in lexicon.TRIED | {"detain"} else None
    if pronoun.text.lower() not in _PERSONS or somebody is None or somebody.tag != "NN":
        return None
    other = _MEN if pronoun.text.lower() == "she" else _WOMEN
    named = linking.at(somebody.index) is not None or somebody.lemma.lower() in other
    return None if named else somebody


def counted(document: Document, pronoun: Token, linking: Linking) -> Token | None:
    """Of what "one of them" is one: the plural that the sentence before tells something of, of two what was done
    something to, where that is so of these as well, or their own subject is a pronoun: "police found two vans. One of
    them was stolen"."""
    some = document.head(document.head(pronoun))
    of = document.head(pronoun).text.lower() == "of"
    if pronoun.text.lower() != "them" or not of or some.pos == "NOUN" or linking.at(pronoun.index) is not None:
        return None
    here = document.sentence_of(pronoun)
    root = _main_verb(document, here.index - 1) if here.index else None
    if root is None:
        return None
    subject, thing = syntax.own_subject(document, root), document.child(root, "dobj")
    told = [t for t in (subject, thing) if t is not None and t.tag == "NNS"]
    told_by = syntax.own_subject(document, document.head(some))
    done_to = some.dep == "nsubjpass" or (some.dep == "dobj" and told_by is not None and told_by.tag == "PRP")
    if thing is not None and thing in told and done_to:
        return thing
    return told[0] if len(told) == 1 and told[0] is subject and thing is None else None


def _is_known(document: Document, pronoun: Token, linking: Linking) -> bool:
    """Whether it has a name; an object has not that of its subject."""
    if linking.at(pronoun.index) is None:
        return False
    own = syntax.subject(document, document.head(pronoun)) if pronoun.dep == "dobj" else None
    return own is None or not _mean_one(own, pronoun, linking)


def _described(document: Document, subject: Token) -> Token:
    """A subject, of a relative clause what that describes: "a fire that has killed four since it broke out"."""
    relative = subject.tag in ("WDT", "WP")
    return (relatives.described(document, document.head(subject)) or subject) if relative else subject


def _is_told_to(document: Document, thing: Token) -> bool:
    """Whether an object is whom an infinitive is about: "obliges the rebels to withdraw"."""
    deeds = document.children(document.head(thing), "xcomp") if thing.dep == "dobj" else ()
    return any(deed.index > thing.index and syntax.is_infinitive(document, deed) for deed in deeds)


def owner(document: Document, pronoun: Token, linking: Linking) -> Token | None:
    """Whose a possessive at the head of a subject is: the nearest subject of a clause above that agrees ("the group had
    lost nothing since its flights began")."""
    if pronoun.tag != "PRP$" or linking.at(pronoun.index) is not None:
        return None
    for above in document.ancestors(pronoun):
        subject = syntax.own_subject(document, above) if is_verb(above) else None
        if subject is None or subject.index > pronoun.index or pronoun in document.subtree(subject):
            continue
        return subject if subject.pos in ("NOUN", "PROPN") and _owns(document, subject, pronoun, linking) else None
    return None


def cannot_own(document: Document, subject: Token, pronoun: Token, linking: Linking) -> bool:
    """Whether a possessive without a name is not the subject's: "police detain its manager"."""
    referent, word = linking.at(subject.index), pronoun.text.lower()
    kinds = {entity.type for entity in referent.entities} if referent is not None else set()
    many = subject.tag in ("NNS", "NNPS") or document.child(subject, "conj") is not None
    if word == "its":
        return EntityType.PERSON in kinds or (many and not kinds)
    if word == "their":
        return kinds == {EntityType.PERSON} and not many and referent is not None and len(referent.entities) == 1
    return word in ("his", "her") and bool(kinds) and EntityType.PERSON not in kinds


def _owns(document: Document, noun: Token, pronoun: Token, linking: Linking) -> bool:
    word = pronoun.text.lower()
    if word == "their":
        return noun.tag == "NNS" and document.child(noun, "conj") is None
    if noun.pos == "PROPN":
        return word in ("his", "her") and is_person(linking.at(noun.index))
    human = noun.lemma.lower() in HUMAN_NOUNS | {"head", "chief"} or is_person(linking.at(noun.index))
    return noun.tag == "NN" and human == (word in ("his", "her"))


def _of_object(document: Document, pronoun: Token, earlier: list[Token], linking: Linking) -> Token | None:
    """What an object repeats: the nearest subject before it of another clause ("strong currents forced them"), else
    what the sentence before ended with, where both have one subject ("Orion left the market. It sold it")."""
    verb = document.head(pronoun)
    first = document.child(document.head(verb), "dobj") if verb.dep == "conj" else None
    if first is not None and first.pos == "NOUN" and first.index < verb.index and _agrees(first, pronoun, linking):
        return first  # "opened a case but dropped it"
    own = syntax.subject(document, verb)
    for subject in reversed(earlier):
        noun = relatives.described(document, document.head(subject)) if subject.tag in ("WDT", "WP") else subject
        if noun is None or noun is own or subject is own:
            continue
        if noun.pos != "NOUN":
            return None
        return noun if _agrees(noun, pronoun, linking) else None
    return _told_last(document, own, pronoun, linking) if own is not None else None


def _told_last(document: Document, own: Token, pronoun: Token, linking: Linking) -> Token | None:
    here = document.sentence_of(pronoun)
    subject = _main_subject(document, here.index - 1) if here.index else None
    if (
        subject is None
        or not _mean_one(subject, own, linking)
        or document.sentences[here.index - 1].paragraph != here.paragraph
    ):
        return None
    things = [
        t
        for t in document.words(document.sentences[here.index - 1])
        if t.pos == "NOUN" and t.dep in ("dobj", "pobj") and _is_definite(document, t) and _agrees(t, pronoun, linking)
    ]
    return things[-1] if things else None


def _mean_one(one: Token, other: Token, linking: Linking) -> bool:
    first, second = linking.at(one.index), linking.at(other.index)
    return first is not None and second is not None and first.entities == second.entities


def _is_definite(document: Document, noun: Token) -> bool:
    return any(t.text.lower() == "the" for t in document.children(noun, "det"))


def _main_verb(document: Document, number: int) -> Token | None:
    words = document.words(document.sentences[number])
    return next((t for t in words if t.head == t.index and is_verb(t)), None)


def _main_subject(document: Document, number: int) -> Token | None:
    root = _main_verb(document, number)
    return syntax.own_subject(document, root) if root is not None else None


def _is_rivalled(document: Document, subject: Token, pronoun: Token, linking: Linking) -> bool:
    """Whether what the subject did something to may be meant as well: "the agency approved a mission. It was"."""
    thing = document.child(document.head(subject), "dobj")
    passive = pronoun.dep == "nsubjpass" and subject.dep == "nsubj"
    return passive and thing is not None and (thing.pos == "PROPN" or _agrees(thing, pronoun, linking))


def _agrees(noun: Token, pronoun: Token, linking: Linking) -> bool:
    word = pronoun.text.lower()
    if word in _PLURAL:
        return noun.tag == "NNS" or (noun.tag == "CD" and noun.text.lower() not in ("one", "1"))
    if word in _PERSONS:
        other = _MEN if word == "she" else _WOMEN
        return (
            noun.tag == "NN" and noun.lemma.lower() in HUMAN_NOUNS | _WOMEN | _MEN and noun.lemma.lower() not in other
        )
    return noun.tag == "NN" and noun.lemma.lower() not in HUMAN_NOUNS and not is_person(linking.at(noun.index))
