"""What an "it" or "they" without a name stands for: the subject told just before it, if it agrees in number.

Only for the wording of titles: "It survives a fire" says nothing by itself, "The library survives a fire" does.
"""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.entities.lexicon import HUMAN_NOUNS
from timeline.events import syntax
from timeline.events.naming import is_person
from timeline.verbs import is_verb

_SINGULAR = ("it",)
_PLURAL = ("they",)
_SUBJECTS = ("nsubj", "nsubjpass")
_FURTHEST = 2  # sentences back, over subjects that are the same pronoun


def antecedent(document: Document, pronoun: Token, linking: Linking) -> Token | None:
    """The noun a pronoun repeats: an earlier subject of its sentence, else the main subject of the sentence before
    in its paragraph; None where neither agrees, where another noun may be meant as well, and for "it is true that"."""
    if pronoun.text.lower() not in (*_SINGULAR, *_PLURAL) or linking.at(pronoun.index) is not None:
        return None
    if pronoun.dep not in _SUBJECTS or _is_expletive(document, pronoun):
        return None
    here = document.sentence_of(pronoun)
    earlier = [t for t in document.tokens[here.first : pronoun.index] if t.dep in _SUBJECTS]
    nearest = next((t for t in reversed(earlier) if t.pos == "NOUN"), None)
    if nearest is not None:
        return nearest if _agrees(nearest, pronoun, linking) else None
    for back in range(1, _FURTHEST + 1):
        number = here.index - back
        if number < 0 or document.sentences[number].paragraph != here.paragraph:
            return None
        subject = _main_subject(document, number)
        if subject is None or (subject.tag == "PRP" and subject.text.lower() != pronoun.text.lower()):
            return None
        if subject.tag != "PRP":
            clear = subject.pos == "NOUN" and not _is_rivalled(document, subject, pronoun, linking)
            return subject if clear and _agrees(subject, pronoun, linking) else None
    return None


def _is_expletive(document: Document, pronoun: Token) -> bool:
    """ "It was clear that", "it rained", "it was only in May that"."""
    verb = document.head(pronoun)
    if pronoun.text.lower() not in _SINGULAR:
        return False
    if verb.lemma == "be" or document.child(verb, "expl") is not None:
        return document.child(verb, "ccomp", "xcomp", "advcl", "csubj", "acl") is not None
    return verb.lemma in ("seem", "appear", "take", "rain", "snow", "happen")


def _main_subject(document: Document, number: int) -> Token | None:
    sentence = document.sentences[number]
    root = next((t for t in document.words(sentence) if t.head == t.index and is_verb(t)), None)
    return syntax.own_subject(document, root) if root is not None else None


def _is_rivalled(document: Document, subject: Token, pronoun: Token, linking: Linking) -> bool:
    """Whether what the subject did something to may be meant as well: "the agency approved a mission. It was"."""
    thing = document.child(document.head(subject), "dobj")
    passive = pronoun.dep == "nsubjpass" and subject.dep == "nsubj"
    return passive and thing is not None and (thing.pos == "PROPN" or _agrees(thing, pronoun, linking))


def _agrees(noun: Token, pronoun: Token, linking: Linking) -> bool:
    if pronoun.text.lower() in _PLURAL:
        return noun.tag == "NNS"
    return noun.tag == "NN" and noun.lemma.lower() not in HUMAN_NOUNS and not is_person(linking.at(noun.index))
