"""Who "he", "the two", "the company" and "which" are: a walk through the text.

Each rule gives a reference with its certainty and says why; in doubt there is none. The order
of the rules is the order of `_refer`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.document import Document, Token
from timeline.entities import gazetteer, offices
from timeline.entities.discourse import Discourse, Item
from timeline.entities.gazetteer import Gender
from timeline.entities.names import Known, Naming
from timeline.entities.quotes import quoted, speakers
from timeline.entities.roles import GROUND_NOUNS, ORGANIZATION_NOUNS, PLACE_NOUNS, role_ending_at
from timeline.model import EntityType

DOUBT = 0.45  # below it a pronoun is left alone
_HE = dict.fromkeys(("he", "him", "his", "himself"), Gender.MALE)
_SHE = dict.fromkeys(("she", "her", "hers", "herself"), Gender.FEMALE)
_PERSONAL: Mapping[str, Gender] = {**_HE, **_SHE}
_IT = frozenset({"it", "its", "itself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_I = frozenset({"i", "me", "my", "mine", "myself"})
_RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
_PAIRS = frozenset({"two", "pair", "duo", "couple", "both"})
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their"})
_CHANGED = frozenset("former ex new next previous future late then another other first second last acting".split())


@dataclass(frozen=True, slots=True)
class Reference:
    """Whom a token means."""

    known: tuple[Known, ...]
    certainty: float
    why: str


@dataclass(slots=True)
class _Walk:
    """The state of the walk."""

    document: Document
    named: Mapping[int, Naming]
    discourse: Discourse
    inside: frozenset[int]
    found: dict[int, Reference]


def resolve(document: Document, namings: Sequence[Naming]) -> dict[int, Reference]:
    """Every token that refers to something named, by index; names, their titles, and what stands for them."""
    named = {index: naming for naming in namings for index in range(naming.name.first, naming.name.last)}
    offices.note_offices(document, namings, named)
    walk = _Walk(document, named, Discourse(document), quoted(document), {})
    starts = {naming.name.start: naming for naming in namings}
    index = 0
    while index < len(document.tokens):
        naming = starts.get(index)
        if naming is not None:
            _name(walk, naming)
            index = max(naming.name.last, index + 1)
            continue
        _refer(walk, document.tokens[index])
        index += 1
    _appositions(walk)
    _speakers(walk)
    return walk.found


def _name(walk: _Walk, naming: Naming) -> None:
    """A mention by name: its tokens, its title, and with a second name the pair of both."""
    name = naming.name
    reference = Reference(naming.known, naming.certainty, naming.why)
    for index in range(name.start, name.last):
        walk.found[index] = reference
    head = walk.document.tokens[name.head]
    _say(walk, name.head, naming.known)
    if head.dep == "conj":
        first = walk.found.get(walk.document.head(head).index)
        if first and first.known[0].type is naming.known[0].type and not set(first.known) & set(naming.known):
            _say(walk, name.head, (*first.known, *naming.known))


def _say(walk: _Walk, token: int, known: tuple[Known, ...]) -> None:
    kind = known[0].type
    walk.discourse.add(
        Item(
            token,
            known,
            is_human=kind is EntityType.PERSON,
            is_plural=len(known) > 1,
            gender=known[0].gender if len(known) == 1 else None,
            is_place=kind is EntityType.PLACE,
            quoted=token in walk.inside,
        )
    )


def _refer(walk: _Walk, token: Token) -> None:
    """One token that is no name."""
    word = token.text.casefold()
    reference = None
    if word in _PAIRS and (token.pos in {"NUM", "NOUN", "PRON"} or token.dep in {"nsubj", "nsubjpass"}):
        reference = _pair(walk, token)
    if reference is None and token.tag in {"WP", "WP$", "WDT", "IN"} and word in _RELATIVE:
        reference = _relative(walk, token)
    elif word in _PERSONAL:
        reference = _personal(walk, token, _PERSONAL[word])
    elif word in _IT:
        reference = _it(walk, token)
    elif word in _THEY:
        reference = _they(walk, token)
    elif token.pos in {"NOUN", "PROPN"}:
        reference = reference or _noun(walk, token)
    if reference is None or reference.certainty < DOUBT:
        return
    walk.found[token.index] = reference
    _say(walk, token.index, reference.known)


# --- pronouns -------------------------------------------------------------------------


def _personal(walk: _Walk, token: Token, gender: Gender) -> Reference | None:
    """He, she, and their forms: a person of that gender."""
    barred = _speaker_of(walk, token)

    def fits(item: Item) -> bool:
        if not item.is_human or item.is_plural or (item.known and item.known[0] is barred):
            return False
        known = item.known[0].gender if item.known else item.gender
        return known in (None, gender)

    choice = walk.discourse.choose(token, fits)
    if choice is None or not choice.item.known:
        return None
    known = choice.item.known[0]
    if choice.certainty >= 0.85 and known.gender is None:
        known.gender = gender
    return Reference(choice.item.known, choice.certainty, f"'{token.text}' by agreement and place in the sentence")


def _it(walk: _Walk, token: Token) -> Reference | None:
    """It, its: an organization, place or work, unless it is the empty subject of "it is true that"."""
    verb = walk.document.head(token)
    if token.dep == "expl" or (
        token.dep == "nsubj"
        and verb.lemma in {"be", "seem", "appear", "take", "rain", "snow"}
        and _has_clause(walk, verb)
    ):
        return None
    choice = walk.discourse.choose(token, lambda item: not item.is_human and not item.is_plural)
    if choice is None or not choice.item.known:
        return None
    return Reference(
        choice.item.known, min(choice.certainty, 0.8), f"'{token.text}' by agreement and place in the sentence"
    )


def _has_clause(walk: _Walk, verb: Token) -> bool:
    return bool(walk.document.children(verb, "ccomp", "xcomp", "advcl", "acomp", "csubj"))


def _they(walk: _Walk, token: Token) -> Reference | None:
    """They, their: two people or more, or an organization as its people."""

    def fits(item: Item) -> bool:
        if item.is_plural:
            return True
        return bool(item.known) and item.known[0].type is EntityType.ORGANIZATION

    choice = walk.discourse.choose(token, fits)
    if choice is None or not choice.item.known:
        return None
    return Reference(
        choice.item.known, min(choice.certainty, 0.75), f"'{token.text}' by agreement and place in the sentence"
    )


def _relative(walk: _Walk, token: Token) -> Reference | None:
    """Who, which, that: the noun that the clause hangs on."""
    if token.dep in {"mark", "det"}:
        return None
    clause = next((above for above in (token, *walk.document.ancestors(token)) if above.dep == "relcl"), None)
    if clause is None:
        return None
    antecedent = walk.found.get(clause.head)
    if antecedent is None:
        return None
    human = antecedent.known[0].type is EntityType.PERSON
    if token.text.casefold() in {"who", "whom"} and antecedent.known[0].type is EntityType.PLACE:
        return None
    if token.text.casefold() == "which" and human:
        return None
    return Reference(antecedent.known, min(0.95, antecedent.certainty), f"'{token.text}' follows what it means")


def _pair(walk: _Walk, token: Token) -> Reference | None:
    """The two, the pair, both: the two people (countries, companies) last talked of."""
    if token.text.casefold() == "two" and token.dep in {"nummod", "compound"}:
        noun = walk.document.head(token)
        if not walk.document.child(noun, "det") or noun.tag != "NNS":
            return None
        kind = _kind_of_noun(noun.lemma.casefold())
    else:
        if token.text.casefold() != "both" and not walk.document.child(token, "det"):
            return None
        if token.text.casefold() == "both" and token.dep not in {"nsubj", "nsubjpass", "dobj", "pobj"}:
            return None
        kind = EntityType.PERSON
    if kind is None:
        return None
    return _last_two(walk, token, kind)


def _kind_of_noun(noun: str) -> EntityType | None:
    if noun in {"man", "woman", "leader", "president", "politician", "minister"} or offices.is_human(noun):
        return EntityType.PERSON
    if noun in ORGANIZATION_NOUNS:
        return EntityType.ORGANIZATION
    return EntityType.PLACE if noun in PLACE_NOUNS else None


def _last_two(walk: _Walk, token: Token, kind: EntityType) -> Reference | None:
    recent: dict[int, tuple[Known, int]] = {}
    for item in reversed(walk.discourse.items):
        for one in item.known:
            if one.type is kind:
                recent.setdefault(id(one), (one, walk.document.tokens[item.token].sentence))
    first = list(recent.values())[:3]
    if len(first) < 2 or token.sentence - first[1][1] > 12:
        return None
    certainty = 0.9 if len(first) == 2 or token.sentence - first[2][1] > 2 else 0.55
    return Reference((first[1][0], first[0][0]), certainty, f"'{token.text}': the two last talked of")


# --- common nouns ---------------------------------------------------------------------


def _noun(walk: _Walk, token: Token) -> Reference | None:
    """A title, a kind, a word in apposition; else something unnamed enters the discourse."""
    before = walk.named.get(token.index + 1)
    if before is not None and token.index + 1 == before.name.start and token.dep in {"compound", "nmod", "amod"}:
        if before.known[0].type is EntityType.PERSON and offices.is_human(token.lemma.casefold()):
            return Reference(before.known, before.certainty, "the word before the name")
        return None
    reference = _ground(walk, token) or _description(walk, token)
    if reference is None and token.dep not in {"compound", "npadvmod", "nmod", "amod"}:
        lemma = token.lemma.casefold()
        plural = token.tag in {"NNS", "NNPS"}
        role = role_ending_at(walk.document.tokens, token.index, token.index)
        gender = role[1].gender if role else None
        walk.discourse.add(Item(token.index, (), offices.is_human(lemma) and not plural, plural, gender))
    return reference


def _ground(walk: _Walk, token: Token) -> Reference | None:
    """ "The French capital" is Paris, "the French coast" in France."""
    if token.lemma.casefold() not in GROUND_NOUNS:
        return None
    for word in walk.document.children(token, "amod", "compound", "nmod", "poss"):
        country = gazetteer.country_of_people(word.text)
        naming = walk.named.get(word.index)
        if not country and naming and naming.known[0].kind == "country":
            country = naming.known[0].name
        if not country:
            continue
        if token.lemma == "capital":
            country = gazetteer.capital(country) or country
        elif token.lemma in {"city", "town", "village", "state", "region", "province", "island", "port", "district"}:
            return None
        kind = "city" if token.lemma == "capital" else "country"
        return Reference((_place(walk, country, kind),), 0.8, f"'{word.text} {token.text}'")
    return None


def _place(walk: _Walk, name: str, kind: str) -> Known:
    """The place of that name if the article has it, else a new one."""
    for naming in walk.named.values():
        if naming.known[0].name == name and naming.known[0].type is EntityType.PLACE:
            return naming.known[0]
    for reference in walk.found.values():
        if reference.known[0].name == name and reference.known[0].type is EntityType.PLACE:
            return reference.known[0]
    return Known(name, EntityType.PLACE, tuple(name.split()), kind)


def _description(walk: _Walk, token: Token) -> Reference | None:
    """ "The Twitter boss", "the company", "the city": definite, singular, the one it fits."""
    document = walk.document
    if token.tag in {"NNS", "NNPS"} or token.dep == "compound":
        return None
    left = [child for child in document.children(token) if child.index < token.index]
    determined = any(child.text.casefold() in _DEFINITE or child.dep == "poss" for child in left)
    if any(child.text.casefold() in {"a", "an", "another", "every", "each", "any", "no", "some"} for child in left):
        return None
    changed = any(child.text.casefold() in _CHANGED for child in left)
    found = role_ending_at(document.tokens, token.index, document.sentence_of(token).first)
    if found is not None and (determined or token.pos == "PROPN") and not changed:
        words = [w for w in document.subtree(token) if w.index not in range(found[0], token.index + 1)]
        words = [w for w in words if w.index < token.index or _close(document, token, w)]
        of = offices.attributes(words, walk.named)
        held = offices.holder(found[1].phrase, of, walk.discourse.people())
        if held is not None:
            return Reference((held[0],), held[1], f"'{token.text}': the one the article calls so")
        return None
    lemma = token.lemma.casefold()
    if not determined or changed or (any(child.dep == "poss" for child in left) and lemma not in {"boss"}):
        return None
    if lemma in ORGANIZATION_NOUNS:
        return _kind_of(walk, token, EntityType.ORGANIZATION, ORGANIZATION_NOUNS[lemma])
    if lemma in PLACE_NOUNS:
        return _kind_of(walk, token, EntityType.PLACE, PLACE_NOUNS[lemma])
    return None


def _close(document: Document, noun: Token, word: Token) -> bool:
    """Whether a word after the noun hangs on it by "of"."""
    above = next((up for up in document.ancestors(word) if up.dep == "prep"), None)
    return above is not None and above.head == noun.index and above.text.casefold() in {"of", "at", "for"}


def _kind_of(walk: _Walk, token: Token, kind: EntityType, kinds: frozenset[str]) -> Reference | None:
    """The last organization or place of that kind."""
    lemma = token.lemma.casefold()
    candidates: dict[int, tuple[Known, float]] = {}
    for item in reversed(walk.discourse.items):
        distance = token.sentence - walk.document.tokens[item.token].sentence
        if distance > 8:
            break
        for one in item.known:
            if one.type is kind and (lemma in one.nouns or one.kind in kinds):
                score = (3.0 if lemma in one.nouns else 1.5 if one.kind else 0.0) - 0.5 * distance
                score += 0.15 * walk.discourse.counts[item.key] + (
                    0.8 if item.token < token.index and _is_subject(walk, item) else 0
                )
                if id(one) not in candidates or candidates[id(one)][1] < score:
                    candidates[id(one)] = (one, score)
    if not candidates:
        return None
    ranked = sorted(candidates.values(), key=lambda pair: -pair[1])
    margin = ranked[0][1] - ranked[1][1] if len(ranked) > 1 else 2.0
    certainty = 0.8 if margin >= 1.5 else 0.65 if margin >= 0.7 else 0.5
    if not ranked[0][0].kind and lemma not in ranked[0][0].nouns:
        certainty -= 0.1
    return Reference((ranked[0][0],), certainty, f"'the {token.text}': the last of that kind")


def _is_subject(walk: _Walk, item: Item) -> bool:
    return walk.document.tokens[item.token].dep in {"nsubj", "nsubjpass"}


# --- after the walk -------------------------------------------------------------------


def _appositions(walk: _Walk) -> None:
    """ "The capital, Abuja", "Tim Cook, chief executive of Apple": the noun means what the name names."""
    for token in walk.document.tokens:
        if token.dep != "appos":
            continue
        above = walk.document.head(token)
        for noun, name in ((token, above), (above, token)):
            naming = walk.named.get(name.index)
            if naming is None or noun.index in walk.found or noun.pos not in {"NOUN", "PROPN"} or noun.tag == "NNS":
                continue
            if offices.is_human(noun.lemma.casefold()) == (naming.known[0].type is EntityType.PERSON):
                walk.found[noun.index] = Reference(naming.known, 0.85, "in apposition to the name")


def _speaker_of(walk: _Walk, token: Token) -> Known | None:
    if token.index not in walk.inside:
        return None
    speaker = speakers(walk.document).get(token.index)
    reference = walk.named.get(speaker) if speaker is not None else None
    return reference.known[0] if reference else None


def _speakers(walk: _Walk) -> None:
    """I, me, my in a quotation: who says it."""
    for index, speaker in speakers(walk.document).items():
        token = walk.document.tokens[index]
        reference = walk.found.get(speaker)
        if token.text.casefold() in _I and reference and reference.known[0].type is EntityType.PERSON:
            walk.found[index] = Reference(reference.known[:1], min(0.85, reference.certainty), "the speaker")
