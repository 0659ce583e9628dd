"""Who holds which office, as the article tells it: by title, apposition, or "is"/"became".

"Twitter boss Elon Musk", "Jacinda Ardern, New Zealand's prime minister" and "Tim Cook became
chief executive in 2011" each give a holder, the office and whom it is held of; later "the
premier" or "the Twitter chief" is the one holder whom that fits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon
from timeline.entities.names import Known, Naming
from timeline.entities.roles import ORGANIZATION_NOUNS, PLACE_NOUNS, Role, role_ending_at, roles
from timeline.model import EntityType

Named = Mapping[int, Naming]  # token index -> the naming it belongs to
FORMER = frozenset({"former", "ex"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_SAID_AFTER = frozenset({"union", "party", "newspaper", "airline", "charity"})  # "the Uber driver" is not Uber
_BECOMING = frozenset("become name appoint elect remain nominate make crown ordain".split())


def note_offices(document: Document, namings: Sequence[Naming], named: Named) -> None:
    """Write what each name is called by a common noun into `Known.roles` and `Known.nouns`."""
    for naming in namings:
        if len(naming.known) != 1:
            continue
        known = naming.known[0]
        if known.type is EntityType.ORGANIZATION:
            known.nations |= _nations(document, naming, named)
        for noun in _nouns_for(document, naming):
            if known.type is EntityType.PERSON:
                _note_role(document, known, noun, named)
            elif noun.lemma.casefold() in ORGANIZATION_NOUNS or noun.lemma.casefold() in PLACE_NOUNS:
                known.nouns.add(noun.lemma.casefold())
        _note_title(document, naming, named)


def _nations(document: Document, naming: Naming, named: Named) -> frozenset[str]:
    """The countries that are said to have it: "China's Haifeng", "the French carmaker Renault"."""
    owner = document.child(document.tokens[naming.name.head], "poss")
    words = [] if owner is None else [owner]
    nouns = [noun for noun in _nouns_for(document, naming) if noun.lemma.casefold() in ORGANIZATION_NOUNS]
    words += [word for noun in nouns for word in document.children(noun, "amod", "poss", "compound")]
    return frozenset(name for name in attributes(words, named) if (p := gazetteer.place(name)) and p.kind == "country")


def _note_title(document: Document, naming: Naming, named: Named) -> None:
    """The offices inside the name's own title: "French Prime Minister Elisabeth Borne"."""
    known, name = naming.known[0], naming.name
    if not name.roles or known.type is not EntityType.PERSON:
        return
    left = list(_left_of(document, name.start))
    of = attributes(left, named)
    inside = document.tokens[name.start : name.first]
    for role in name.roles:
        _add(known, role, of)
        if any(word.text.casefold() in FORMER for word in (*left, *inside)):
            known.past.add(role.phrase)


def _note_role(document: Document, known: Known, noun: Token, named: Named) -> None:
    found = role_ending_at(document.tokens, noun.index, document.sentence_of(noun).first)
    if found is None or noun.tag == "NNS":
        return
    words = list(_left_of(document, found[0]))
    words += [word for word in document.subtree(noun) if noun.index < word.index and _is_of(document, noun, word)]
    _add(known, found[1], attributes(words, named))
    if any(word.text.casefold() in FORMER for word in words) or _was_so(document, noun):
        known.past.add(found[1].phrase)


def _was_so(document: Document, noun: Token) -> bool:
    """ "He was the planning minister then"."""
    return noun.dep == "attr" and document.head(noun).text.casefold() in {"was", "been"}


def _add(known: Known, role: Role, of: frozenset[str]) -> None:
    known.roles.append((role, of))
    known.gender = role.gender or known.gender


def _is_of(document: Document, noun: Token, word: Token) -> bool:
    """Whether a word hangs on the noun by "of", "at", "for", "to": chief executive of Apple."""
    for prep in document.children(noun, "prep"):
        if prep.text.casefold() in {"of", "at", "for", "to", "with"}:
            return any(word.index == below.index for below in document.subtree(prep))
    return False


def _left_of(document: Document, index: int) -> Iterable[Token]:
    """The words of the noun phrase before a title, nearest first, at most five."""
    first = document.sentences[document.tokens[index].sentence].first
    for word in reversed(document.tokens[max(first, index - 5) : index]):
        if word.pos not in {"NOUN", "PROPN", "ADJ", "PART", "DET", "NUM"} and word.text not in {"-", "'s", "’s", "of"}:
            return
        yield word
        if word.pos == "DET" and word.text.casefold() in {"a", "an"}:
            return


def attributes(words: Iterable[Token], named: Named) -> frozenset[str]:
    """The countries and organizations among words: "French" is France."""
    found = set()
    for word in words:
        people = gazetteer.country_of_people(word.text)
        if people:
            found.add(people)
        naming = named.get(word.index)
        if naming is not None and naming.known[0].type is not EntityType.PERSON:
            found.add(naming.known[0].name)
    return frozenset(found)


def _nouns_for(document: Document, naming: Naming) -> Iterable[Token]:
    """The common nouns that say what a name is."""
    tokens, name = document.tokens, naming.name
    head = tokens[name.head]
    first = document.sentences[head.sentence].first
    if name.start > first and tokens[name.start - 1].pos in _NOUNS and tokens[name.start - 1].tag != "NNS":
        yield tokens[name.start - 1]
    yield from (child for child in document.children(head, "appos") if child.pos in _NOUNS)
    above = document.head(head)
    if head.dep == "appos" and above.pos in _NOUNS:
        yield above
    if head.dep in {"compound", "nmod"} and above.index == name.last and above.lemma.casefold() in _SAID_AFTER:
        yield above
    verbs = [above] if head.dep in {"nsubj", "nsubjpass"} else []
    verbs += [child for child in document.children(head, "relcl") if child.lemma in {"be"} | _BECOMING]
    for verb in verbs:
        yield from _predicates(document, verb)


def _predicates(document: Document, verb: Token) -> Iterable[Token]:
    if verb.lemma != "be" and verb.lemma not in _BECOMING:
        return
    if document.child(verb, "neg"):
        return
    yield from document.children(verb, "attr", "oprd")
    for prep in document.children(verb, "prep"):
        if prep.text.casefold() == "as":
            yield from document.children(prep, "pobj")


def holder(phrase: str, of: frozenset[str], people: Sequence[Known]) -> tuple[Known, float] | None:
    """The one person who may be called so, with the certainty; the last named first.

    phrase: the noun as used ("boss"). of: whom the office is held of, empty when not said.
    people: those named so far, the last named first.
    """
    fitting: list[tuple[Known, float]] = []
    for known in people:
        best = 0.0
        for role, held_of in known.roles:
            if not role.answers_to(phrase):
                continue
            if of and held_of and not of & held_of:
                continue
            if of and not held_of and phrase != role.phrase:
                continue
            best = max(best, 0.95 if of & held_of else 0.85 if not of else 0.7)
        if best:
            fitting.append((known, best))
    if not fitting:
        return None
    top = max(score for _, score in fitting)
    best_ones = [(known, score) for known, score in fitting if score == top]
    known, score = best_ones[0]
    return (known, score) if len(best_ones) == 1 else (known, min(score, 0.6))


def is_human(noun: str) -> bool:
    """Whether a common noun is said of people.

    >>> is_human("teacher"), is_human("platform")
    (True, False)
    """
    return noun in lexicon.HUMAN_NOUNS or noun in roles()
