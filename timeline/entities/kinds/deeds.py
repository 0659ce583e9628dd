"""What is done by, to and with what a name names says what it is: each cue speaks for a kind by so much."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon
from timeline.entities.kinds.nouns_beside import described
from timeline.entities.kinds.votes import ORGANIZATION, PERSON, PLACE, WORK
from timeline.entities.mentions.mentions import Name
from timeline.model import EntityType

Cues = Iterator[tuple[EntityType, float]]

_JOINING = frozenset("join hire poach recruit defect transfer retire resign".split())
_LEADING = frozenset("lead head direct write chair coach found design".split())
_SINKING = frozenset("capsize sink founder moor berth dock orbit".split())
_CALLED = frozenset("call name dub title entitle know nickname label christen".split())
_WEDDING = frozenset("marry wed".split())
_RULING = frozenset("government administration cabinet regime presidency".split())
_PLAYING = {  # what one does with a team, by the preposition before it
    "for": frozenset("play sign debut appearance cap goal striker midfielder defender goalkeeper".split()),
    "to": frozenset("loan transfer relegate sale sell".split()),
    "against": frozenset("match game goal fixture win draw hat-trick".split()),
}
_RESULTS = {  # what ends with a team, where it is called after a town
    "to": frozenset("defeat lose loss".split()),
    "over": frozenset("triumph victory win".split()),
    "with": frozenset(("draw",)),
}
_HONOURS = frozenset("award grant medal prize scholarship".split())  # from whom one has them
_SEEING_PLACES = frozenset("leave reach tour visit".split())
_HOUSES = frozenset("gallery hospital hotel library museum theater theatre zoo".split())  # that act as bodies too
_HOLDING = frozenset("acquire appoint buy cancel dismiss lend own publish represent sack sell sue".split())
_TRADED = frozenset(
    "add climb decline drop fall gain jump lose plunge rise sink slide slip slump soar surge tumble".split()
)
_REFUSING = frozenset("accept rebuff refuse reject welcome".split())
_OFFERS = frozenset("advance bid buyout offer takeover".split())
_SHOWING = frozenset(
    "auction concert exhibit exhibition gig installation performance premiere recital retrospective show".split()
)
_HE_OR_SHE = frozenset("he she him her".split())


def _verb(document: Document, name: Name) -> Cues:
    """What is done to it or what it does: "launched SkyPost", "X said", "X capsized", "sued"."""
    head = document.tokens[name.head]
    verb = document.head(head).lemma.casefold()
    if head.dep == "dobj" and verb in lexicon.MAKING:
        yield WORK, 1.5
    if head.dep == "dobj" and verb in _SEEING_PLACES and len(name.words) == 1 and not name.titled:
        yield PLACE, 3
    by = document.head(document.head(head)) if document.head(head).dep == "agent" else None
    doing = by.lemma.casefold() if by is not None else verb if head.dep == "nsubj" else ""
    if doing in lexicon.SAYING | _HOLDING and len(name.words) > 1 and name.words[-1].casefold() in _HOUSES:
        yield ORGANIZATION, 8  # "the Marlow Gallery announced"
        yield PLACE, -4
    if head.dep not in {"nsubj", "nsubjpass"}:
        return
    if verb in lexicon.SAYING:
        yield PERSON, 0.7
        yield ORGANIZATION, 0.3
    if verb in lexicon.DEALING and head.dep == "nsubj":
        yield ORGANIZATION, 2
    if doing in _TRADED and _by_a_share(document, document.head(head)):
        yield ORGANIZATION, 6
    if doing in _REFUSING and _is_courted(document, document.head(head)):
        yield ORGANIZATION, 6
    if verb in _SINKING:
        yield WORK, 5 if verb == "capsize" else 3


def _by_a_share(document: Document, verb: Token) -> bool:
    """Whether what is traded moved by a part of its price: "Calder rose 7 percent"."""
    measures = document.children(verb, "dobj", "npadvmod", "advmod", "attr")
    return any(measure.text == "%" or measure.lemma.casefold() in ("percent", "cent") for measure in measures)


def _is_courted(document: Document, verb: Token) -> bool:
    """Whether somebody wants to buy it: "Calder rejected a takeover bid"."""
    return any(thing.lemma.casefold() in _OFFERS for thing in document.children(verb, "dobj"))


def _human(document: Document, name: Name) -> Cues:
    """What only people do or undergo, and what only they have: "X resigned", "X was jailed", "married X", "X's
    widow"."""
    head = document.tokens[name.head]
    above = document.head(head)
    lemma = above.lemma.casefold()
    told = {
        "nsubj": lexicon.HUMAN_ACTS,
        "nsubjpass": lexicon.UNDERGONE,
        "poss": lexicon.HAD_BY_PEOPLE,
        "dobj": _WEDDING | lexicon.UNDERGONE,
    }
    if lemma in told.get(head.dep, ()) or (head.dep == "nsubj" and _grows_up(document, above)):
        yield PERSON, 5 if lemma == "bear" else 4  # of nothing else is a birth told
    if head.dep == "nsubj" and any(t.lemma == "bear" and t.tag == "VBN" for t in document.children(above, "advcl")):
        yield PERSON, 5  # "born in Leith, X painted"


def _grows_up(document: Document, verb: Token) -> bool:
    return verb.lemma == "grow" and any(t.text == "up" for t in document.children(verb, "prt", "advmod"))


def _owned(document: Document, name: Name) -> Cues:
    """ "Her Piano Quintet", "a British Record Transfer Fee": of persons there is one, and nobody's."""
    before = document.tokens[max(0, name.start - 2) : name.start]
    owned = before[-1:] and before[-1].tag == "PRP$"
    one = before and before[0].text.casefold() in {"a", "an"} and before[-1].ent_type == "NORP"
    if len(name.words) > 1 and not name.titled and (owned or one):
        yield PERSON, -4
        yield WORK, 2


def _grave(document: Document, name: Name) -> Cues:
    """ "Buried at Haslum": a place."""
    preposition = document.head(document.tokens[name.head])
    at = preposition.dep == "prep" and preposition.text.casefold() in {"at", "in", "near"}
    if at and document.head(preposition).lemma.casefold() in {"bury", "inter"}:
        yield PLACE, 5


def _government(document: Document, name: Name) -> Cues:
    """ "The Modi government" is called after a person, where no place or body is called so."""
    head = document.tokens[name.head]
    noun = document.head(head)
    after = noun.index == name.last and head.dep in {"compound", "nmod", "amod"}
    if not after or noun.lemma.casefold() not in _RULING or len(name.words) > 1 or name.text.isupper():
        return
    is_place = gazetteer.place(name.text) and (name.label != "PERSON" or gazetteer.is_well_known_place(name.text))
    if name.label != "NORP" and not is_place and not gazetteer.organization(name.text):
        yield PERSON, 6
        yield PLACE, -3


def _one_of_many(document: Document, name: Name) -> Cues:
    """ "Won a Tony": of persons there is one."""
    before = document.tokens[name.first - 1].text.casefold() if name.first else ""
    head = document.tokens[name.head]
    alone = len(name.words) == 1 and head.dep in {"dobj", "pobj", "attr", "conj"} and not name.titled
    if before in {"a", "an"} and alone:
        yield PERSON, -4
        yield WORK, 2


def _side(document: Document, name: Name) -> Cues:
    """ "Played for Rochdale", "signed for Calder Celtic", "on loan to Calder City": a team, whatever town it is called
    after; who plays for a country does so for the country."""
    place = gazetteer.place(name.text)
    if place is not None and place.kind == "country":
        return
    head = document.tokens[name.head]
    after = document.tokens[name.last].text if name.last < len(document.tokens) else ""
    while head.dep == "conj" or (head.dep == "nmod" and after in {"and", ","}):
        head = document.head(head)
    preposition = document.head(head)
    above, word = document.head(preposition), preposition.text.casefold()
    lost = place is not None and above.lemma.casefold() in _RESULTS.get(word, ())
    if head.dep == "pobj" and (lost or above.lemma.casefold() in _PLAYING.get(word, ())):
        yield ORGANIZATION, 8


def _rival(document: Document, name: Name) -> Cues:
    """ "She was beaten by Granby": who competes with a person is one."""
    if len(name.words) < 3 and is_rival(document, document.tokens[name.head]):
        yield PERSON, 6
        yield PLACE, -3


def is_rival(document: Document, head: Token) -> bool:
    """Whether a word is whom a person beats or challenges, or by whom a person is beaten."""
    agent = document.head(head)
    by = head.dep == "pobj" and agent.dep == "agent"
    verb = document.head(agent) if by else agent
    if verb.lemma.casefold() not in lexicon.COMPETING or not (by or head.dep in {"dobj", "nsubj"}):
        return False
    other = (
        document.child(verb, "dobj") if head.dep == "nsubj" else document.child(verb, "nsubjpass" if by else "nsubj")
    )
    while other is None and verb.dep in {"conj", "xcomp"}:
        verb = document.head(verb)
        other = document.child(verb, "nsubj", "nsubjpass")
    if other is None or other.tag in {"NNS", "NNPS"}:
        return False
    aged = other.text == "old"  # "the 29-year-old"
    return aged or other.ent_type == "PERSON" or other.text.casefold() in _HE_OR_SHE | lexicon.HUMAN_NOUNS


def _called(document: Document, name: Name) -> Cues:
    """ "The software, called Sentinel": what is called so says what it is."""
    head = document.tokens[name.head]
    verb = document.head(head)
    if head.dep == "pobj" and verb.text.casefold() == "as":
        verb = document.head(verb)
    elif head.dep != "oprd":
        return
    if verb.lemma.casefold() not in _CALLED:
        return
    noun = document.head(verb) if verb.dep == "acl" else document.child(verb, "nsubjpass", "dobj")
    if noun is not None and noun.pos == "NOUN":
        yield from described(noun.lemma.casefold(), noun.text.casefold())


def _learning(document: Document, name: Name) -> Cues:
    """ "Graduated from Princeton", "a degree in law from Yale", "studied at Cambridge": a university, whatever town it
    is called after."""
    head = document.tokens[name.head]
    preposition = document.head(head)
    above, word = document.head(preposition), preposition.text.casefold()
    if head.dep != "pobj" or word not in ("from", "at"):
        return
    thing = document.child(above, "dobj")
    told = {above.lemma.casefold()} | ({thing.lemma.casefold()} if thing is not None else set())
    if told & (lexicon.DEGREES if word == "from" else lexicon.LEARNING):
        yield ORGANIZATION, 8


def _preposition(document: Document, name: Name) -> Cues:
    """ "The takeover of X", "fighters of X", "joins from X", "operated by X", "led by X"."""
    head = document.tokens[name.head]
    preposition = document.head(head)
    if head.dep != "pobj":
        return
    lemma, word = document.head(preposition).lemma.casefold(), preposition.text.casefold()
    if word in {"of", "in"} and lemma in lexicon.BOUGHT:
        yield ORGANIZATION, 7.0 if lemma in {"share", "stake"} else 4.0
    elif word in {"of", "at", "for"} and lemma in lexicon.OFFICERS_OF and gazetteer.place(name.text) is None:
        yield ORGANIZATION, 4
    elif (word == "of" and lemma in lexicon.MEMBERS_OF) or (word == "from" and lemma in _JOINING):
        yield ORGANIZATION, 3.5
    elif word == "at" and lemma in _SHOWING and len(name.words) > 1:
        yield PLACE, 5  # "a retrospective at Tate Modern"
        yield PERSON, -3
    elif word == "from" and lemma in _HONOURS:
        yield ORGANIZATION, 4
    elif word == "by" and lemma in _LEADING:
        yield PERSON, 2.5
    elif word == "by" and lemma in lexicon.OPERATING:
        yield ORGANIZATION, 3.5


CUES: Sequence[Callable[[Document, Name], Cues]] = (
    _verb,
    _human,
    _grave,
    _government,
    _one_of_many,
    _owned,
    _side,
    _rival,
    _called,
    _learning,
    _preposition,
)
