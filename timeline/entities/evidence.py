"""What a name names: the article's mentions of it vote, with gazetteers, heads and context.

The parser's label counts, but less than what is known ("Tesla" is a company, whatever the
small model says) or written around the name ("the company Tesla", "Mr Tesla", "in Tesla").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon
from timeline.entities.mentions import Name
from timeline.entities.roles import ORGANIZATION_NOUNS, PLACE_NOUNS, roles
from timeline.model import EntityType

Votes = defaultdict[EntityType, float]
PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
_LABELS = {
    "PERSON": PERSON,
    "ORG": ORGANIZATION,
    "GPE": PLACE,
    "LOC": PLACE,
    "FAC": PLACE,
    "EVENT": EntityType.EVENT,
    "WORK_OF_ART": EntityType.WORK,
    "PRODUCT": EntityType.WORK,
    "LAW": EntityType.WORK,
    "NORP": EntityType.WORK,
}
_ARTICLES = frozenset({"El", "La", "Le", "Al", "Las", "Los", "De", "The", "Saint", "San", "Santa"})
_SIDES = lexicon.CLUB_HEADS | {"united", "rovers", "wanderers", "athletic"}
_LINKS = frozenset({"of", "for", "and"})
_COMMON = frozenset(  # names of organizations that are first of all words
    """Time Science Nature Target Queen Oasis Visa Shell Wired Fortune Vice
    Diet Dawn
    Bild Variety Billboard Anglo Sprint Vale Gab Vine Nirvana Emirates""".split()
)
_MODEL = re.compile(r"^i[A-Z]|[A-Z].*-?\d")  # iMac, DC-9s, IE6
_LITTLE = 3.5  # a type with no more votes is a guess
_UNSURE = frozenset(
    {"PRODUCT", "WORK_OF_ART", "LAW", "NORP"}
)  # labels that the small model gives to what it does not know
_MOST_CONTEXT = 5.0  # what context can add in all, so that a much used name is not decided by one cue


def types_of(document: Document, names: Sequence[Name]) -> Mapping[tuple[str, ...], EntityType]:
    """The type of every written form."""
    seen: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in names:
        seen[name.words].append(name)
    is_sport = on_sport(document)
    votes = {words: _votes(document, words, found, is_sport) for words, found in seen.items()}
    decided = {words: _winner(vote) for words, vote in votes.items()}
    long = [words for words in votes if len(words) > 1]
    models = {words[0].rstrip("0123456789.") for words in votes if len(words) == 1 and words[0][-1].isdigit()}
    for words in votes:
        if len(words) == 1 and words[0] in models and not gazetteer.organization(words[0]):
            votes[words][EntityType.WORK] += 8  # IE, where IE6 is named
        if len(words) == 1:
            _share(votes[words], words[0], {full: decided[full] for full in long})
        elif any(decided[full] is ORGANIZATION and _cuts(words, full) for full in long):
            votes[words][ORGANIZATION] += 6
        decided[words] = _winner(votes[words])
    return _with_siblings(document, names, votes, decided)


def on_sport(document: Document) -> bool:
    """Whether an article is on sport."""
    return sum(token.lemma.casefold() in lexicon.SPORT for token in document.tokens) >= 3


def _cuts(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is another without its legal form or head: "Ogden Projects" for Ogden Projects Inc."""
    return len(short) < len(full) and full[: len(short)] == short and full[-1].casefold() in lexicon.ORGANIZATION_HEADS


def _with_siblings(
    document: Document,
    names: Sequence[Name],
    votes: Mapping[tuple[str, ...], Votes],
    decided: dict[tuple[str, ...], EntityType],
) -> Mapping[tuple[str, ...], EntityType]:
    """The types, where names of which little is known are what those are that they are listed with."""
    at = {index: name.words for name in names for index in range(name.first, name.last)}
    for name in names:
        words = name.words
        if max(votes[words].values(), default=0.0) > _LITTLE or gazetteer.organization(lexicon.join(words)):
            continue
        head = document.tokens[name.head]
        near = [document.head(head)] if head.dep in {"conj", "appos"} else []
        near += document.children(head, "conj")
        sure = [
            decided[at[token.index]]
            for token in near
            if token.index in at and at[token.index] != words and max(votes[at[token.index]].values()) > _LITTLE
        ]
        listed = [kind for kind in sure if kind in {PERSON, ORGANIZATION, PLACE}]
        if listed and len(set(listed)) == 1:
            decided[words] = listed[0]
    return decided


def _share(votes: Votes, word: str, long: Mapping[tuple[str, ...], EntityType]) -> None:
    """What a single word has from the longer names it is part of; without one it is seldom a person.

    News names people in full once: a lone word that the parser takes for a person, with no
    full name, title or trade beside it, is mostly a company, a ship, a feast.
    """
    is_known = False
    for full, kind in long.items():
        if kind is PERSON and word in full:
            votes[PERSON] += 8 if word == full[-1] else 2.5
            is_known = True
        elif kind is PERSON and word == full[-1] + "s":
            votes[PERSON] += 10
            is_known = True
        elif (
            kind is ORGANIZATION
            and word == full[0]
            and full[1] not in _LINKS
            and not gazetteer.is_well_known_place(word)
        ) or (kind is ORGANIZATION and word == full[-1] and word.casefold() in _SIDES):
            votes[ORGANIZATION] += 6 if full[-1].casefold() in lexicon.LEGAL_FORMS else 4
        elif kind is EntityType.EVENT and word == full[-1]:
            votes[EntityType.EVENT] += 4
    if not is_known and not gazetteer.is_first_name(word) and 0 < votes[PERSON] < 4.5:
        votes[ORGANIZATION if votes[ORGANIZATION] else EntityType.WORK] += votes.pop(PERSON)


def _winner(votes: Votes) -> EntityType:
    best = max(votes, key=votes.__getitem__, default=EntityType.WORK)
    return best if votes[best] > 0 else EntityType.WORK


def _votes(document: Document, words: tuple[str, ...], names: Sequence[Name], is_sport: bool) -> Votes:
    votes: Votes = defaultdict(float)
    if len(words) in (2, 3) and all(_is_plain(word) for word in words):
        votes[PERSON] += 0.9  # a bare name of two or three words is mostly a person
    for name in names:
        if name.label in _LABELS:
            votes[_LABELS[name.label]] += (1.5 if name.label in _UNSURE and len(words) == 1 else 3.0) / len(names)
    context: Votes = defaultdict(float)
    for name in names:
        for kind, score in _context(document, name).items():
            context[kind] += score
    if votes[PLACE] > 1 and context[PLACE] <= 0 and len(words) == 1 and not gazetteer.place(words[0]):
        votes[PLACE] = 1.0  # a label alone makes no place
    for kind, score in context.items():
        votes[kind] += min(_MOST_CONTEXT, score)
    for kind, score in (*_known(words).items(), *_shape(words).items()):
        votes[kind] += score
    if is_sport and _is_club(document, words, names):
        votes[ORGANIZATION] += 8
    elif is_sport and len(words) == 2 and votes[PERSON] > votes[ORGANIZATION] - 3.0 and not _is_side(words):
        votes[PERSON] += 2.5
    return votes


def _is_plain(word: str) -> bool:
    """Whether a word is letters only, the first of each part a capital: "Berg", "Ben-Ami", "O'Hara"."""
    return all(part.isalpha() and part[1:].islower() for part in re.split("[-'’]", word))


def _is_side(words: tuple[str, ...]) -> bool:
    """Whether a name ends as those of teams do."""
    return words[-1].casefold() in _SIDES | lexicon.ORGANIZATION_HEADS


def _is_club(document: Document, words: tuple[str, ...], names: Sequence[Name]) -> bool:
    """Whether, in an article on sport, a name is a team: "Aldermoor City", "Liverpool beat"."""
    if len(words) > 1 and words[-1].casefold() in lexicon.CLUB_HEADS:
        return True
    place = gazetteer.place(lexicon.join(words))
    if place is None or place.kind == "country":
        return False
    return any(_plays(document, document.tokens[name.head]) for name in names)


def _plays(document: Document, head: Token) -> bool:
    """Whether a name is a side of a match: "beat Chelsea", "travel to Chelsea"."""
    above = document.head(head)
    while head.dep == "conj":
        head, above = above, document.head(above)
    if head.dep in {"compound", "nmod"}:
        return above.lemma.casefold() in lexicon.SPORT_PEOPLE
    if head.dep == "pobj" and above.text.casefold() in {"to", "at", "against"}:
        above = document.head(above)
    elif head.dep not in {"nsubj", "nsubjpass", "dobj"}:
        return False
    return above.lemma.casefold() in lexicon.WINNING


def _known(words: tuple[str, ...]) -> Votes:
    """What gazetteers say."""
    text = lexicon.join(words)
    votes: Votes = defaultdict(float)
    if gazetteer.organization(text):
        votes[ORGANIZATION] += 0.5 if text in _COMMON else 5
    place = gazetteer.place(text)
    if place:
        votes[PLACE] += 6 if place.kind != "city" else 4 if place.is_big else 3
    if (
        len(words) > 1
        and words[0] not in _ARTICLES
        and gazetteer.is_first_name(words[0])
        and words[-1].casefold() not in lexicon.ORGANIZATION_HEADS
    ):
        votes[PERSON] += 3.5 if len(words) < 4 else 1
    is_plural = words[-1].endswith("s") and words[-1].casefold() not in lexicon.PLACE_HEADS
    if len(words) > 1 and is_plural and not place and gazetteer.is_well_known_place(lexicon.join(words[:-1])):
        votes[ORGANIZATION] += 5  # San Antonio Spurs
    if any(word[0].isdigit() for word in words):
        votes[PERSON] -= 4
    if {words[0].casefold(), words[-1].casefold()} & lexicon.PRODUCTS and not gazetteer.organization(text):
        votes[EntityType.WORK] += 5
    return votes


def _shape(words: tuple[str, ...]) -> Votes:
    """What the name's own words say: its head, "of", capitals, digits."""
    votes: Votes = defaultdict(float)
    first, last = words[0].casefold(), _head_word(words)
    if words[-1].casefold() in _SURE_FORMS and len(words) > 1:
        votes[ORGANIZATION] += 4
    if len(words) > 1 or last.endswith("."):
        if last in lexicon.ORGANIZATION_HEADS or ("for" in words and last in {"center", "centre", "campaign"}):
            votes[ORGANIZATION] += 4 if last in lexicon.ORGANIZATION_HEADS else 8
        elif last in {"system", "project", "programme", "program", "scheme", "plan"}:
            votes[EntityType.WORK] += 4
        elif last in lexicon.PLACE_HEADS:
            votes[PLACE] += 4
        elif last in lexicon.EVENT_HEADS or first in lexicon.EVENT_FIRST:
            votes[EntityType.EVENT] += 5
        elif last in lexicon.WORK_HEADS:
            votes[EntityType.WORK] += 4
        if first in {"mount", "lake", "cape", "fort", "port", "st", "st."}:
            votes[PLACE] += 2.5
        if first in lexicon.PRODUCT_NOUNS:
            votes[EntityType.WORK] += 3
        if any("–" in word for word in words):
            votes[EntityType.WORK] += 8  # two names side by side: the Szabados–Reid reaction
    if "of" in words[1:]:
        head = words[words.index("of") - 1].casefold()
        votes[ORGANIZATION] += 4 if head in lexicon.ORGANIZATION_HEADS else 0
        votes[PLACE] += 4 if head in lexicon.PLACE_HEADS else 0
        votes[EntityType.WORK] += 5 if head in lexicon.WORK_HEADS else 0
    if len(words) == 1 and len(last) > 1 and (words[0].isupper() or ".com" in last or ".org" in last):
        votes[ORGANIZATION] += 1.5
    if any(word[0].isdigit() for word in words):
        votes[EntityType.WORK] += 1
    if _MODEL.search(words[0]):
        votes[EntityType.WORK] += 5
    return votes


def _head_word(words: tuple[str, ...]) -> str:
    """The word that says what a name is, lower case: the last before a small word inside, "of" aside."""
    for index in range(1, len(words)):
        if words[index] in {"for", "at", "in", "on", "to"} and index > 1:
            return words[index - 1].casefold()
    return words[-1].casefold()


_SURE_FORMS = lexicon.LEGAL_FORMS - {"company", "group", "holding", "&", "co", "spa", "pty", "ab", "ag", "sa", "se"}


def _context(document: Document, name: Name) -> Votes:
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
            scores[EntityType.WORK] += 1.2
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
        scores[EntityType.WORK] += 1.5
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
            found.append((EntityType.EVENT, 5.0))
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
        found.append((EntityType.WORK, 3.0))
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
        found.append((EntityType.WORK, 3.0))
    if head.dep in {"compound", "nmod", "amod"} and noun.index > head.index and noun.pos == "NOUN":
        lemma = noun.lemma.casefold()
        if lemma in _STAFF:
            found.append((ORGANIZATION, 2.0))
        elif lemma in lexicon.PRODUCT_NOUNS:
            found.append((EntityType.WORK, 4.0))
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
        found.append((EntityType.WORK, 2.0))
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
        scores[EntityType.WORK] += 4
    elif lemma in lexicon.STORM_NOUNS:
        scores[EntityType.EVENT] += 4
    elif lemma in lexicon.LAUNCHES:
        scores[EntityType.WORK] += 2
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
