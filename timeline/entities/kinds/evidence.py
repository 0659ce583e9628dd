"""What a name names: the article's mentions of it vote, with gazetteers, heads and context.

The parser's label counts, but less than what is known ("Tesla" is a company, whatever the
small model says) or written around the name ("the company Tesla", "Mr Tesla", "in Tesla").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline import datelines
from timeline.document import Document, Token, once_a_document
from timeline.entities import gazetteer, lexicon, spelling
from timeline.entities.kinds import deeds, forms, surroundings
from timeline.entities.kinds.votes import EVENT, ORGANIZATION, PERSON, PLACE, WORK, Votes, winner
from timeline.entities.mentions.bynames import bynames
from timeline.entities.mentions.headings import full_names
from timeline.entities.mentions.initials import expansions
from timeline.entities.mentions.mentions import Name
from timeline.model import EntityType

_LABELS = {
    "PERSON": PERSON,
    "ORG": ORGANIZATION,
    "GPE": PLACE,
    "LOC": PLACE,
    "FAC": PLACE,
    "EVENT": EVENT,
    "WORK_OF_ART": WORK,
    "PRODUCT": WORK,
    "LAW": WORK,
    "NORP": WORK,
}
_LINKS = frozenset({"of", "for", "and"})
_OF_A_PLACE = frozenset("trust police council constabulary authority hospitals".split())  # bodies of where they are
_STAGING = frozenset("be celebrate hold see stage welcome".split())  # what towns do for matches
_TABLE = frozenset("bottom lead penalty point promotion relegation top".split())  # what teams are told of
_LITTLE = 3.5  # a type with no more votes is a guess
_UNSURE = frozenset(
    {"PRODUCT", "WORK_OF_ART", "LAW", "NORP"}
)  # labels that the small model gives to what it does not know
_OF_DATELINE = 6  # as a gazetteer would say it
_MOST_CONTEXT = 8.0  # what context can add in all, so that a much used name is not decided by one cue


def types_of(document: Document, names: Sequence[Name]) -> Mapping[tuple[str, ...], EntityType]:
    """The type of every written form."""
    seen: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in names:
        seen[name.words].append(name)
    is_sport = on_sport(document)
    votes = {words: _votes(document, words, found, is_sport) for words, found in seen.items()}
    written = tuple(datelines.place(document.article.text, document.noise).casefold().split())
    for words in votes:
        if tuple(map(str.casefold, words)) == written:
            votes[words][PLACE] += _OF_DATELINE
    decided = {words: winner(vote) for words, vote in votes.items()}
    long = [words for words in votes if len(words) > 1]
    headed = dict.fromkeys(full_names(document, (words[0] for words in votes if len(words) == 1)).values(), PERSON)
    short = expansions(document, names)
    spelled = {full for letters, full in short.items() if letters.isupper() and len(letters) > 2}
    models = {words[0].rstrip("0123456789.") for words in votes if len(words) == 1 and words[0][-1].isdigit()}
    storms = {words[1] for words in votes if len(words) == 2 and words[0].casefold() in forms.STORMS}
    styled = {name.words[0] for name in names if len(name.words) == 1 and name.titled and name.gender}
    for words in votes:
        if len(words) in (2, 3) and words[-1] in styled and all(_is_plain(word) for word in words):
            votes[words][PERSON] += 6  # Sudip Berg, where Mr Berg is named
            decided[words] = winner(votes[words])
        if len(words) == 1 and words[0] in models and not gazetteer.organization(words[0]):
            votes[words][WORK] += 8  # IE, where IE6 is named
        if len(words) == 1 and words[0] in storms:
            votes[words][EVENT] += 16  # Michael, where Hurricane Michael is named
        if len(words) == 1:
            _share(votes[words], words[0], {**headed, **{full: decided[full] for full in long}}, is_sport)
        elif any(decided[full] is ORGANIZATION and _cuts(words, full) for full in long):
            votes[words][ORGANIZATION] += 6
        if len(words) > 2 and words in spelled:
            votes[words][ORGANIZATION] += 5
            decided[words] = winner(votes[words])
        if spelling.join(words) in short:
            votes[words][decided[short[spelling.join(words)]]] += 6
        decided[words] = winner(votes[words])
    for other, words in bynames(document, names).items():
        if decided[words] is PERSON:
            votes[other][PERSON] += 8
            decided[other] = winner(votes[other])
    return _with_siblings(document, names, votes, decided)


@once_a_document
def on_sport(document: Document) -> bool:
    """Whether an article is on sport."""
    return sum(token.lemma.casefold() in lexicon.SPORT for token in document.tokens) >= 3


def _cuts(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is another without its legal form or head: "Ogden Projects" for Ogden Projects Inc. Not "Sierra
    Leone" for the Sierra Leone Peoples Party."""
    place = gazetteer.place(spelling.join(short))
    if len(short) >= len(full) or full[: len(short)] != short or (place is not None and place.kind == "country"):
        return False
    return full[-1].casefold() in lexicon.ORGANIZATION_HEADS


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
        if max(votes[words].values(), default=0.0) > _LITTLE or gazetteer.organization(spelling.join(words)):
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


def _share(votes: Votes, word: str, long: Mapping[tuple[str, ...], EntityType], is_sport: bool) -> None:
    """What a single word has from the longer names it is part of; without one it is seldom a person.

    News names people in full once: a lone word that the parser takes for a person, with no
    full name, title or trade beside it, is mostly a company, a ship, a feast.
    """
    is_known = False
    for full, kind in long.items():
        if kind is ORGANIZATION and word == full[0] and full[-1].casefold() in _OF_A_PLACE:
            votes[PLACE] += 4  # Kent, where Kent Police is named
        elif kind is PERSON and (word in full or word == spelling.without_article(full[-1])):
            votes[PERSON] += _as_first_word(word) if word in full[:-1] else 10  # Jordan, where Ann Jordan is named
            is_known = True
        elif is_sport and kind is ORGANIZATION and word == full[0] and full[-1].casefold() in lexicon.SIDES:
            votes[ORGANIZATION] += 8  # Wigan, where Wigan Athletic is named
        elif kind is ORGANIZATION and forms.is_short_for_club(word, full):
            votes[ORGANIZATION] += 12
        elif kind is PERSON and word == full[-1] + "s":
            votes[PERSON] += 10
            is_known = True
        elif (
            kind is ORGANIZATION
            and word == full[0]
            and full[1] not in _LINKS
            and not gazetteer.is_well_known_place(word)
        ) or (kind is ORGANIZATION and word == full[-1] and word.casefold() in lexicon.SIDES):
            votes[ORGANIZATION] += 6 if full[-1].casefold() in lexicon.LEGAL_FORMS else 4
        elif kind is PLACE and full[-2:] == ("of", word):
            votes[PLACE] += 4  # Lindal, where the Strait of Lindal is named
        elif kind is EVENT and word == full[-1]:
            votes[EVENT] += 4
    if not is_known and not gazetteer.is_first_name(word) and 0 < votes[PERSON] < 4.5:
        is_place = votes[PLACE] >= 2 and votes[PLACE] > votes[ORGANIZATION]
        kind = PLACE if is_place else ORGANIZATION if votes[ORGANIZATION] else WORK
        votes[kind] += votes.pop(PERSON)


def _as_first_word(word: str) -> float:
    """What a word has from a person's full name that begins with it: most where nobody and nothing else is called so,
    as Chen is not where Chen Bo is named."""
    if gazetteer.place(word) or gazetteer.organization(word) or word.isupper():
        return 2.5
    return 5.0 if gazetteer.is_first_name(word) else 10.0


def _votes(document: Document, words: tuple[str, ...], names: Sequence[Name], is_sport: bool) -> Votes:
    votes: Votes = defaultdict(float)
    if len(words) in (2, 3) and all(_is_plain(word) for word in words) and not _is_side(words):
        votes[PERSON] += 0.9  # a bare name of two or three words is mostly a person
    for name in names:
        if name.label in _LABELS:
            votes[_LABELS[name.label]] += (1.5 if name.label in _UNSURE and len(words) == 1 else 3.0) / len(names)
    context: Votes = defaultdict(float)
    for name in names:
        for kind, score in surroundings.around(document, name).items():
            context[kind] += score
    if votes[PLACE] > 1 and context[PLACE] <= 0 and len(words) == 1 and not gazetteer.place(words[0]):
        votes[PLACE] = 1.0  # a label alone makes no place
    for kind, score in context.items():
        votes[kind] += min(_MOST_CONTEXT, score)
    for kind, score in (*forms.known(words).items(), *forms.shape(words).items()):
        votes[kind] += score
    if is_sport and _is_club(document, words, names):
        votes[ORGANIZATION] += 8
    elif is_sport and _is_opponent(document, words, names):
        votes[ORGANIZATION] += 4
    elif is_sport and _is_ground(document, words, names):
        votes[PLACE] += 6
    elif is_sport and len(words) == 2 and votes[PERSON] > votes[ORGANIZATION] - 3.0 and not _is_side(words):
        votes[PERSON] += 2.5
    return votes


def _is_plain(word: str) -> bool:
    """Whether a word is letters only, the first of each part a capital: "Berg", "Ben-Ami", "O'Hara"."""
    return all(part.isalpha() and part[1:].islower() for part in re.split("[-'’]", word))


def _is_side(words: tuple[str, ...]) -> bool:
    """Whether a name ends as those of teams do."""
    return words[-1].casefold() in lexicon.SIDES | lexicon.ORGANIZATION_HEADS


def _is_club(document: Document, words: tuple[str, ...], names: Sequence[Name]) -> bool:
    """Whether, in an article on sport, a name is a team: "Aldermoor City", "Liverpool beat"."""
    if len(words) > 1 and words[-1].casefold() in lexicon.CLUB_HEADS:
        return True
    place = gazetteer.place(spelling.join(words))
    called_as_many = len(words) == 1 and words[0].endswith("s") and words[0].istitle() and place is None
    if not called_as_many and (place is None or place.kind == "country"):
        return False
    heads = [document.tokens[name.head] for name in names]
    return any(_plays(document, head) for head in heads) and not any(deeds.is_rival(document, head) for head in heads)


def _is_opponent(document: Document, words: tuple[str, ...], names: Sequence[Name]) -> bool:
    """Whether a name that begins as no person's does is only played against: "two goals against Ulsan Norvik"."""
    if gazetteer.is_first_name(words[0]) or gazetteer.place(spelling.join(words)):
        return False
    heads = [document.tokens[name.head] for name in names]
    return all(
        not name.titled and head.dep == "pobj" and document.head(head).text.casefold() == "against"
        for name, head in zip(names, heads, strict=True)
    )


def _is_ground(document: Document, words: tuple[str, ...], names: Sequence[Name]) -> bool:
    """Whether matches are played at what a name of several words names, and nothing else is said of it: "at Craven
    Cottage"."""
    if len(words) == 1 or gazetteer.is_first_name(words[0]) or _is_side(words):
        return False
    heads = [document.tokens[name.head] for name in names]
    return all(head.dep == "pobj" and document.head(head).text.casefold() == "at" for head in heads)


def _plays(document: Document, head: Token) -> bool:
    """Whether a name is a side of a match: "beat Chelsea", "travel to Chelsea"."""
    above = document.head(head)
    while head.dep == "conj":
        head, above = above, document.head(above)
    if head.dep in {"compound", "nmod"}:
        return above.lemma.casefold() in lexicon.SPORT_PEOPLE
    if head.dep == "poss":
        return above.tag == "NNP" and gazetteer.place(above.text) is None
    if head.dep == "pobj" and above.text.casefold() in {"to", "at", "against"}:
        above = document.head(above)
    elif head.dep == "pobj" and above.text.casefold() == "from":
        return document.head(above).lemma.casefold() in lexicon.HIRING
    elif head.dep not in {"nsubj", "nsubjpass", "dobj"}:
        return False
    if above.lemma.casefold() in lexicon.WINNING:
        return True
    told = {word.lemma.casefold() for word in document.subtree(above)}
    return head.dep == "nsubj" and above.lemma.casefold() not in _STAGING and not told.isdisjoint(_TABLE)
