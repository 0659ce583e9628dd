"""What the text has talked of so far, and which of it a pronoun may mean.

Candidates are weighed by syntax (a subject before an object), recency, agreement and how much
the article talks of them. Common nouns compete too ("the report ... it"): when the best
candidate has no name, the pronoun has no referent here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.document import Document, Token
from timeline.entities import offices
from timeline.entities.gazetteer import Gender
from timeline.entities.names import Known, Naming
from timeline.model import EntityType

_RANKS = {
    "nsubj": 3.0,
    "nsubjpass": 3.0,
    "csubj": 2.0,
    "dobj": 2.0,
    "dative": 2.0,
    "appos": 1.5,
    "attr": 1.0,
    "pobj": 1.2,
    "poss": 1.3,
    "agent": 1.5,
    "compound": 0.3,
    "nmod": 0.3,
    "amod": 0.2,
}
_ASIDE = 0.8
_LIVES = frozenset("bear die".split())
_OBJECTS = frozenset({"dobj", "agent", "pobj"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_APPOINTING = frozenset("appoint choose elect hire name nominate pick promote".split())
_ENTERING = frozenset("assume begin join replace start succeed swear take".split())
_REACH = 4  # sentences: what was said longer ago is not meant by a pronoun
_PER_SENTENCE = 1.3
_PER_PARAGRAPH = 0.4


@dataclass(frozen=True, slots=True)
class Item:
    """Someone or something talked of at a token; `known` is empty for a bare common noun."""

    token: int
    known: tuple[Known, ...]
    is_human: bool
    is_plural: bool = False
    gender: Gender | None = None
    quoted: bool = False

    @property
    def key(self) -> tuple[int, ...]:
        """The same for two items of one bearer."""
        return tuple(map(id, self.known)) or (-self.token,)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a pronoun most likely means, and how sure that is."""

    item: Item
    certainty: float


class Discourse:
    """The items of one article, in text order; `protagonist` is whose life it tells, if anybody's."""

    def __init__(self, document: Document, *, protagonist: Known | None = None) -> None:
        self.document = document
        self.items: list[Item] = []
        self.counts: Counter[tuple[int, ...]] = Counter()
        self.protagonist = protagonist

    def add(self, item: Item) -> None:
        """Talk of something."""
        self.items.append(item)
        self.counts[item.key] += 1

    def people(self) -> list[Known]:
        """The people named so far, the last named first, each once."""
        seen = dict.fromkeys(one for item in reversed(self.items) if item.is_human for one in item.known)
        return list(seen)

    def recent(self, fits: Callable[[Item], bool]) -> list[Item]:
        """The items that fit, the last first."""
        return [item for item in reversed(self.items) if fits(item)]

    def choose(self, pronoun: Token, fits: Callable[[Item], bool]) -> Choice | None:
        """The likeliest of the items that fit, None when nothing in reach does."""
        scores: dict[tuple[int, ...], tuple[float, Item]] = {}
        for item in self._in_reach(pronoun):
            if not fits(item) or self._is_bound(pronoun, item) or self._is_set_before(pronoun, item):
                continue
            score = self._score(pronoun, item)
            if item.key not in scores or score > scores[item.key][0]:
                scores[item.key] = (score, item)
        if not scores:
            return None
        ranked = sorted(scores.values(), key=lambda pair: -pair[0])
        margin = ranked[0][0] - ranked[1][0] if len(ranked) > 1 else None
        return Choice(ranked[0][1], _certainty(margin))

    def _in_reach(self, pronoun: Token) -> Sequence[Item]:
        tokens = self.document.tokens
        found = []
        for item in reversed(self.items):
            if tokens[item.token].sentence < pronoun.sentence - _REACH:
                break
            if item.token < pronoun.index:
                found.append(item)
        return found

    def _score(self, pronoun: Token, item: Item) -> float:
        document = self.document
        token = document.tokens[item.token]
        here, there = document.sentence_of(pronoun), document.sentence_of(token)
        score = rank(document, token) - _PER_SENTENCE * (here.index - there.index)
        score -= _PER_PARAGRAPH * min(2, here.paragraph - there.paragraph)
        score += 0.2 * min(6, self.counts[item.key])
        if item.is_human and self._is_protagonist(item):
            score += 1.8 if pronoun.dep in {"nsubj", "nsubjpass"} else 1.0
        if here.index == there.index and self._governs(token, pronoun):
            score += 1.5
        if pronoun.dep in {"nsubj", "nsubjpass"} and token.dep in {"nsubj", "nsubjpass"}:
            score += 0.5
        if document.head(pronoun).lemma in _ENTERING and here.index == there.index + 1 and self._is_appointed(token):
            score += 2.5
        if item.gender is not None or any(one.gender for one in item.known):
            score += 2.0 if pronoun.text.casefold() in _SHE else 1.0  # fewer of those whose gender is unknown are women
        if not item.known:
            score -= 0.3
        return score - (1.0 if item.quoted else 0.0)

    def _is_protagonist(self, item: Item) -> bool:
        """Whether the article names one person far more than any other, as a life does."""
        return len(item.known) == 1 and item.known[0] is self.protagonist

    def _is_appointed(self, token: Token) -> bool:
        """Whether somebody is chosen for something there, who is what goes on to be told of: "named her deputy, Tim
        Prado, to follow her. He will be sworn in"."""
        while token.dep == "appos":
            token = self.document.head(token)
        return token.dep == "dobj" and self.document.head(token).lemma in _APPOINTING

    def _governs(self, token: Token, pronoun: Token) -> bool:
        """Whether the token is the subject of a clause around the pronoun, whose that is, or who does it: "Hill's goal
        came after he fell", "it was Hill's first goal since he fell", "a case brought by Hill since he took office"."""
        word = self.document.head(token)
        does = token.dep == "pobj" and word.dep == "agent"
        owns = token.dep == "poss" and word.dep in {"nsubj", "nsubjpass", "attr"}
        if not does and not owns and token.dep not in {"nsubj", "nsubjpass"}:
            return False
        verb = word.head if does or owns else token.head
        return any(above.index == verb for above in self.document.ancestors(pronoun))

    def _is_bound(self, pronoun: Token, item: Item) -> bool:
        """Whether the item is the subject beside which the pronoun is an object: "Macron met him"."""
        if pronoun.dep in {"nsubj", "nsubjpass", "poss"} or pronoun.text.casefold().endswith(("self", "selves")):
            return False
        token = self.document.tokens[item.token]
        while token.dep == "conj":
            token = self.document.head(token)
        return token.sentence == pronoun.sentence and token.head == _clause(self.document, pronoun)

    def _is_set_before(self, pronoun: Token, item: Item) -> bool:
        """Whether the item only says who the pronoun is: "the son of a baker, he taught"."""
        document, token = self.document, self.document.tokens[item.token]
        if item.known or token.sentence != pronoun.sentence or document.tokens[pronoun.index - 1].text != ",":
            return False
        phrase = {word.index for word in document.subtree(token) if word.index < pronoun.index - 1}
        return phrase >= set(range(document.sentence_of(token).first, pronoun.index - 1))


def protagonist(people: Iterable[Known]) -> Known | None:
    """The one person whom an article names far more often than any other; None in many articles."""
    ranked = sorted(people, key=lambda one: -sum(one.forms.values()))
    if not ranked:
        return None
    most, next_most = (sum(one.forms.values()) for one in (ranked[0], ranked[min(1, len(ranked) - 1)]))
    return ranked[0] if most >= 3 and (len(ranked) == 1 or most >= 2.5 * next_most) else None


def life_told(document: Document, named: Mapping[int, Naming]) -> Known | None:
    """Whose birth or death one of the first two sentences tells of its subject, as a life or an obituary does; or who
    the first sentence says somebody was: "Anna Hill (1871 - 1939) was a painter"."""
    for sentence in document.sentences[:2]:
        for verb in document.words(sentence):
            gone = verb.lemma == "pass" and any(t.text.lower() == "away" for t in document.children(verb))
            subject = document.child(verb, "nsubj", "nsubjpass")
            naming = named.get(subject.index) if subject is not None else None
            one = naming.known[0] if naming is not None and len(naming.known) == 1 else None
            if one is None or one.type is not EntityType.PERSON:
                continue
            if gone or verb.lemma in _LIVES or (sentence.index == 0 and _tells_who(document, verb)):
                return one
    return None


def _tells_who(document: Document, verb: Token) -> bool:
    said = document.child(verb, "attr") if verb.lemma == "be" else None
    return said is not None and offices.is_human(said.lemma.casefold())


def rank(document: Document, token: Token) -> float:
    """How likely a word in this place is talked of next; a second of two counts as the first, and whom the subject
    is said to be as the subject: "the winner was Hill"."""
    while token.dep == "conj":
        token = document.head(token)
    said = document.head(token) if token.dep == "appos" else token
    if token.pos == "PROPN" and said.dep == "attr":
        return _RANKS["nsubj"]
    said_by_the_way = token.dep in _OBJECTS and document.head(token).dep == "acl"  # "a film starring Anna Hill"
    return _ASIDE if said_by_the_way else _RANKS.get(token.dep, _ASIDE)


def _clause(document: Document, token: Token) -> int:
    """The verb whose clause a word stands in, by index; -1 outside any."""
    for above in document.ancestors(token):
        if above.pos in {"VERB", "AUX"}:
            return above.index
    return -1


def _certainty(margin: float | None) -> float:
    if margin is None:
        return 0.9
    if margin > 2:
        return 0.85
    if margin > 1:
        return 0.7
    return 0.55 if margin > 0.4 else 0.4
