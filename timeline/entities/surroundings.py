"""What the words around one mention of a name say of what it names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from timeline.document import Document, Token
from timeline.entities import lexicon
from timeline.entities.mentions import Name
from timeline.entities.roles import ORGANIZATION_NOUNS, PLACE_NOUNS, roles
from timeline.entities.votes import EVENT, ORGANIZATION, PERSON, PLACE, WORK, Votes
from timeline.model import EntityType


def around(document: Document, name: Name) -> Votes:
    """What the words around one mention say."""
    scores: Votes = defaultdict(float)
    tokens = document.tokens
    head = tokens[name.head]
    if name.titled:
        scores[PERSON] += 5
    before = _before(document, name)
    if before is not None:
        word = before.text.casefold()
        if word == "of" and name.start >= 2 and _noun_before(tokens, name.start) in PLACE_NOUNS:
            scores[PLACE] += 4
        elif before.pos in {"NOUN", "PROPN"} and before.sentence == head.sentence and before.index == name.start - 1:
            _add_descriptor(scores, before.lemma.casefold(), word)
    for kind, score in (*_place_cues(document, name, before), *_company_cues(document, name)):
        scores[kind] += score
    if before is not None and before.text == "of" and before.head != before.index:
        _add_descriptor(scores, *_of_what(document, before))
    for noun in _appositions(document, head):
        _add_descriptor(scores, noun.lemma.casefold(), noun.text.casefold())
        if noun.lemma.casefold() not in lexicon.HUMAN_NOUNS:
            scores[PERSON] -= 1
            scores[WORK] += 1.2
    after = tokens[name.last : name.last + 4]
    if (
        len(after) > 2
        and after[0].text == ","
        and after[1].text.isdigit()
        and after[2].text == ","
        and int(after[1].text) < 120
    ):
        scores[PERSON] += 4
    if after and after[0].text in {",", "("} and len(after) > 1 and after[1].text.casefold() == "who":
        scores[PERSON] += 4
    if head.dep == "dobj" and tokens[head.head].lemma.casefold() in lexicon.MAKING:
        scores[WORK] += 1.5
    if head.dep == "nsubj" and tokens[head.head].lemma.casefold() in lexicon.SAYING:
        scores[PERSON] += 0.7
        scores[ORGANIZATION] += 0.3
    return scores


def _place_cues(document: Document, name: Name, before: Token | None) -> list[tuple[EntityType, float]]:
    """ "In", "near", "moved to", "between X and Y"; not a person if "the" stands before it."""
    found: list[tuple[EntityType, float]] = []
    tokens = document.tokens
    if name.start and tokens[name.start - 1].text.casefold() == "the" and not name.titled:
        found.append((PERSON, -4.0))
        if before is not None and before.text.casefold() == "during":
            found.append((EVENT, 5.0))
    if before is None:
        return found
    word = before.text.casefold()
    if word in {"in", "near", "outside", "across", "throughout", "around"}:
        found.append((PLACE, 2.0 if len(name.words) == 1 else 1.5))
    elif word in {"to", "from", "at", "for"} and document.head(before).lemma.casefold() in _MOVING:
        found.append((PLACE, 2.0))
    elif word == "between" or (word == "and" and document.head(document.tokens[name.head]).ent_type == "GPE"):
        found.append((PLACE, 1.0))
    return found


_MOVING = frozenset(
    """move travel go come arrive return flee fly drive sail head emigrate migrate deport send march relocate walk
    journey drift spread""".split()
)
_STAFF = frozenset(
    """boss ceo chief chairman chairwoman chair spokesman spokeswoman spokesperson executive founder co-founder
    striker coach manager midfielder defender goalkeeper player captain shareholder share stock employee worker
    subsidiary factory plant headquarters board fan supporter""".split()
)


def _company_cues(document: Document, name: Name) -> list[tuple[EntityType, float]]:
    """ "Albany spokesman", "Lumenar Robotics, Inc.", "France's Alstom", and what the noun after a name says."""
    found: list[tuple[EntityType, float]] = []
    tokens = document.tokens
    after = tokens[name.last : name.last + 3]
    words = [token.text.casefold() for token in after]
    head = tokens[name.head]
    if after and after[0].text.isdigit() and after[0].head == name.head:
        found.append((WORK, 3.0))
    if words[:1] == [","] and words[1:2] and words[1] in lexicon.LEGAL_FORMS and after[1].text[0].isupper():
        found.append((ORGANIZATION, 5.0))
    if head.dep == "pobj":
        found.extend(_dealt_with(document, document.head(head)))
    if words[:1] == ["("] and words[1:2] and words[1] in {"nyse", "nasdaq", "lse", "asx", "tsx", "euronext", "otc"}:
        found.append((ORGANIZATION, 5.0))
    noun = document.head(head)
    if head.dep == "nsubj" and noun.lemma.casefold() in _DEALING:
        found.append((ORGANIZATION, 2.0))
    if noun.text.casefold() in {"of", "in"} and head.dep == "pobj" and document.head(noun).lemma in {"share", "stake"}:
        found.append((ORGANIZATION, 3.0))
    if words[:1] in (["'s"], ["’s"]) and noun.lemma.casefold() in _STAFF and head.dep == "poss":
        found.append((ORGANIZATION, 2.0))
    if head.dep in {"poss", "compound"} and noun.lemma.casefold() in {"version", "user", "update", "edition"}:
        found.append((WORK, 3.0))
    if head.dep in {"compound", "nmod", "amod"} and noun.index > head.index and noun.pos == "NOUN":
        lemma = noun.lemma.casefold()
        if lemma in _STAFF:
            found.append((ORGANIZATION, 2.0))
        elif lemma in lexicon.PRODUCT_NOUNS:
            found.append((WORK, 4.0))
        elif lemma in _PRESS or lemma in _BODIES:
            found.append((ORGANIZATION, 3.0))
        elif lemma in {
            "gallery",
            "museum",
            "hall",
            "theatre",
            "theater",
            "hotel",
            "airport",
            "stadium",
            "campus",
            "peninsula",
            "region",
            "district",
            "province",
            "river",
            "valley",
        }:
            found.append((PLACE, 3.0))
    owner = document.child(head, "poss")
    if owner is not None and owner.ent_type in {"GPE", "LOC", "NORP"} and len(name.words) == 1:
        found.append((ORGANIZATION, 1.5))
    elif owner is not None and owner.ent_type == "ORG":
        found.append((WORK, 2.0))
    if head.tag == "NNPS" and name.start and tokens[name.start - 1].text.casefold() == "the":
        found.append((ORGANIZATION, 2.0))
    return found


_DEALING = frozenset("acquire merge launch unveil manufacture sue market outsource list refinance restructure".split())
_BODIES = frozenset(
    """bank party union airline gang cartel clan militia movement group company firm team club band hospital university
    agency charity faction brewery brewer carmaker newspaper network chain consultancy coalition federation""".split()
)
_JOINING = frozenset("join hire poach recruit defect transfer retire resign".split())
_BUYING = frozenset("takeover acquisition purchase merger buyout stake share subsidiary parent unit".split())
_MEMBERS = frozenset("fighter rebel militant member militiaman guerrilla gunman insurgent shareholder employee".split())


def _dealt_with(document: Document, preposition: Token) -> list[tuple[EntityType, float]]:
    """ "The takeover of X", "fighters of X", "joins from X", "led by X"."""
    above, word = document.head(preposition), preposition.text.casefold()
    lemma = above.lemma.casefold()
    if word in {"of", "in"} and lemma in _BUYING:
        return [(ORGANIZATION, 4.0)]
    if word == "of" and lemma in _MEMBERS:
        return [(ORGANIZATION, 3.5)]
    if word == "from" and lemma in _JOINING:
        return [(ORGANIZATION, 3.5)]
    if word == "by" and lemma in {"lead", "head", "direct", "write", "chair", "coach", "found", "design"}:
        return [(PERSON, 2.5)]
    return []


_PRESS = frozenset("newspaper magazine news daily weekly tabloid website broadcaster".split())


def _add_descriptor(scores: Votes, lemma: str, word: str) -> None:
    if lemma in ORGANIZATION_NOUNS:
        scores[ORGANIZATION] += 3
    elif word in roles():
        scores[PERSON] += 4
    elif lemma in PLACE_NOUNS or lemma in {"capital", "suburb", "district", "neighbourhood", "neighborhood"}:
        scores[PLACE] += 3
    elif lemma in lexicon.WORK_NOUNS or lemma in lexicon.PRODUCT_NOUNS:
        scores[WORK] += 4
    elif lemma in lexicon.STORM_NOUNS:
        scores[EVENT] += 4
    elif lemma in lexicon.LAUNCHES:
        scores[WORK] += 2
    elif word in {"neighbours", "neighbors", "rivals", "champions", "side", "minnows"}:
        scores[ORGANIZATION] += 2


def _of_what(document: Document, of: Token) -> tuple[str, str]:
    """The noun an "of" hangs on if it tells of a product, else nothing: the launch of SkyPost."""
    noun = document.head(of).lemma.casefold()
    return (noun, noun) if noun in lexicon.LAUNCHES else ("", "")


def _noun_before(tokens: Sequence[Token], start: int) -> str:
    """The noun that an "of" right before the name hangs on."""
    return tokens[start - 2].lemma.casefold()


def _before(document: Document, name: Name) -> Token | None:
    """The word before the name, articles skipped."""
    index = name.start - 1
    sentence = document.sentences[document.tokens[name.first].sentence]
    while index >= sentence.first and document.tokens[index].text.casefold() in {"the", "a", "an", '"', "“", "'"}:
        index -= 1
    return document.tokens[index] if index >= sentence.first else None


def _appositions(document: Document, head: Token) -> list[Token]:
    """The common nouns that stand beside the name for the same thing."""
    found = [child for child in document.children(head, "appos") if child.pos == "NOUN"]
    above = document.head(head)
    if head.dep == "appos" and above.pos == "NOUN":
        found.append(above)
    if head.dep in {"nsubj"} and above.lemma == "be":
        found += [child for child in document.children(above, "attr") if child.pos == "NOUN"]
    return found
