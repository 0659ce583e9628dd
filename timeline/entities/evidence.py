"""What a name names: the article's mentions of it vote, with gazetteers, heads and context.

The parser's label counts, but less than what is known ("Tesla" is a company, whatever the
small model says) or written around the name ("the company Tesla", "Mr Tesla", "in Tesla").
"""

from __future__ import annotations

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
}
_MOST_CONTEXT = 5.0  # what context can add in all, so that a much used name is not decided by one cue


def types_of(document: Document, names: Sequence[Name]) -> Mapping[tuple[str, ...], EntityType]:
    """The type of every written form."""
    seen: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in names:
        seen[name.words].append(name)
    votes = {words: _votes(document, words, found) for words, found in seen.items()}
    decided = {words: _winner(vote) for words, vote in votes.items()}
    people = [words for words, kind in decided.items() if kind is PERSON and len(words) > 1]
    for words in [w for w in votes if len(w) == 1]:
        share = 6.0 if any(words[0] == full[-1] for full in people) else 0.0
        share = share or (2.5 if any(words[0] in full for full in people) else 0.0)
        if share:
            votes[words][PERSON] += share
            decided[words] = _winner(votes[words])
    return decided


def _winner(votes: Votes) -> EntityType:
    return max(votes, key=votes.__getitem__) if votes else EntityType.WORK


def _votes(document: Document, words: tuple[str, ...], names: Sequence[Name]) -> Votes:
    votes: Votes = defaultdict(float)
    for name in names:
        if name.label in _LABELS:
            votes[_LABELS[name.label]] += 3.0 / len(names)
    context: Votes = defaultdict(float)
    for name in names:
        for kind, score in _context(document, name).items():
            context[kind] += score
    for kind, score in context.items():
        votes[kind] += min(_MOST_CONTEXT, score)
    for kind, score in (*_known(words).items(), *_shape(words).items()):
        votes[kind] += score
    return votes


def _known(words: tuple[str, ...]) -> Votes:
    """What gazetteers say."""
    text = lexicon.join(words)
    votes: Votes = defaultdict(float)
    if gazetteer.organization(text):
        votes[ORGANIZATION] += 5
    place = gazetteer.place(text)
    if place:
        votes[PLACE] += 6 if place.kind != "city" else 4 if place.is_big else 2
    if len(words) > 1 and gazetteer.is_first_name(words[0]) and words[-1].casefold() not in lexicon.ORGANIZATION_HEADS:
        votes[PERSON] += 2
    return votes


def _shape(words: tuple[str, ...]) -> Votes:
    """What the name's own words say: its head, "of", capitals, digits."""
    votes: Votes = defaultdict(float)
    last, first = words[-1].casefold(), words[0].casefold()
    if len(words) > 1 or last.endswith("."):
        if last in lexicon.ORGANIZATION_HEADS:
            votes[ORGANIZATION] += 4
        elif last in lexicon.PLACE_HEADS:
            votes[PLACE] += 4
        elif last in lexicon.EVENT_HEADS or first in lexicon.EVENT_FIRST:
            votes[EntityType.EVENT] += 5
        elif last in lexicon.WORK_HEADS:
            votes[EntityType.WORK] += 4
        if first in {"mount", "lake", "cape", "fort", "port"}:
            votes[PLACE] += 4
    if "of" in words[1:]:
        head = words[words.index("of") - 1].casefold()
        votes[ORGANIZATION] += 4 if head in lexicon.ORGANIZATION_HEADS else 0
        votes[PLACE] += 3 if head in lexicon.PLACE_HEADS else 0
        votes[EntityType.WORK] += 3 if head in lexicon.WORK_HEADS else 0
    if len(words) == 1 and len(last) > 1 and (words[0].isupper() or ".com" in last or ".org" in last):
        votes[ORGANIZATION] += 1.5
    if any(word[0].isdigit() for word in words):
        votes[EntityType.WORK] += 1
    return votes


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
        if word in {"in", "near", "outside", "across", "throughout", "around"}:
            scores[PLACE] += 1.5
        elif word == "of" and name.start >= 2 and _noun_before(tokens, name.start) in PLACE_NOUNS:
            scores[PLACE] += 4
        elif before.pos in {"NOUN", "PROPN"} and before.sentence == head.sentence and before.index == name.start - 1:
            _add_descriptor(scores, before.lemma.casefold(), word)
    for noun in _appositions(document, head):
        _add_descriptor(scores, noun.lemma.casefold(), noun.text.casefold())
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
    if head.dep == "nsubj" and tokens[head.head].lemma.casefold() in lexicon.SAYING:
        scores[PERSON] += 0.7
        scores[ORGANIZATION] += 0.3
    return scores


def _add_descriptor(scores: Votes, lemma: str, word: str) -> None:
    if lemma in ORGANIZATION_NOUNS:
        scores[ORGANIZATION] += 3
    elif word in roles():
        scores[PERSON] += 4
    elif lemma in PLACE_NOUNS or lemma in {"capital", "suburb", "district", "neighbourhood", "neighborhood"}:
        scores[PLACE] += 3
    elif lemma in lexicon.WORK_NOUNS:
        scores[EntityType.WORK] += 4


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
