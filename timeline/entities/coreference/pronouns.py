"""Whom a pronoun means, by agreement, place in the sentence and what was talked of: one rule for each kind."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.document import Token
from timeline.entities import lexicon, offices
from timeline.entities.coreference.discourse import Item
from timeline.entities.coreference.walk import Reference, Walk
from timeline.entities.gazetteer import Gender
from timeline.entities.mentions.headings import is_headed
from timeline.entities.names import Known, Naming
from timeline.entities.roles import ORGANIZATION_NOUNS, PLACE_NOUNS, roles
from timeline.model import EntityType
from timeline.verbs import is_expletive

_OF_MANY = frozenset("club company party group side team firm band".split())  # "they" may be one of these
_WEDDING = frozenset("divorce elope marry separate wed".split())  # what two people do
_ANYBODYS = frozenset("leader man politician woman".split())
_MEETING = frozenset("marry meet wed".split())
_AFLOAT = frozenset(
    "capsize commission decommission dock founder launch moor refit sail scrap scuttle sink torpedo".split()
)
_TRADING = frozenset("acquire buy hire merge sell sue".split())  # what only a body does


def reflexive(walk: Walk, token: Token) -> Reference | None:
    """Himself, itself, themselves: the subject of the clause."""
    verb = next((above for above in walk.document.ancestors(token) if above.pos in {"VERB", "AUX"}), None)
    subject = walk.document.child(verb, "nsubj", "nsubjpass") if verb is not None else None
    return walk.found.get(subject.index) if subject is not None and subject.index < token.index else None


def aged(walk: Walk, token: Token) -> Reference | None:
    """ "The 19-year-old": the person last talked of."""
    words = [word.text.casefold() for word in walk.document.tokens[max(0, token.index - 5) : token.index]]
    if "year" not in words or "the" not in words:
        return None
    choice = walk.discourse.choose(token, lambda item: item.is_human and not item.is_plural)
    if choice is None or not choice.item.known:
        return None
    return Reference(choice.item.known, min(0.7, choice.certainty))


def personal(walk: Walk, token: Token, gender: Gender) -> Reference | None:
    """He, she, and their forms: a person of that gender."""
    barred = _barred(walk, token)
    ship = walk.ship if gender is Gender.FEMALE else None
    afloat = ship is not None and walk.document.head(token).lemma in _AFLOAT

    def fits(item: Item) -> bool:
        if ship is not None and _is_ship(walk, item, ship):
            return True
        if afloat or not item.is_human or item.is_plural or (item.known and id(item.known[0]) in barred):
            return False
        known = item.known[0].gender if item.known else item.gender
        return known in (None, gender)

    choice = walk.discourse.choose(token, fits)
    if ship is not None and choice is not None and _is_ship(walk, choice.item, ship):
        return Reference((ship,), choice.certainty)
    if choice is None or not choice.item.known:
        return _of_heading(walk, gender) or (_of_life(walk, gender) if choice is None else None)
    known = choice.item.known[0]
    if choice.certainty >= 0.85 and known.gender is None:
        known.gender = gender
    return Reference(choice.item.known, choice.certainty)


def only_ship(namings: Iterable[Naming]) -> Known | None:
    """The one ship that an article names; None where it names none or several."""
    works = {id(one): one for naming in namings for one in naming.known if one.type is EntityType.WORK}
    ships = [one for one in works.values() if one.words[0] in lexicon.SHIP_PREFIXES or one.nouns & lexicon.VESSELS]
    return ships[0] if len(ships) == 1 else None


def _is_ship(walk: Walk, item: Item, ship: Known) -> bool:
    """Whether something talked of is the ship, by its name or as "the ferry"."""
    return ship in item.known or (not item.known and walk.document.tokens[item.token].lemma in lexicon.VESSELS)


def _of_heading(walk: Walk, gender: Gender) -> Reference | None:
    """He, before anybody is named: whose life the heading says it is."""
    if walk.discourse.people():
        return None
    everyone = {id(one): one for naming in walk.namings for one in naming.known if one.type is EntityType.PERSON}
    heroes = [one for one in everyone.values() if is_headed(walk.document, one.name)]
    if len(heroes) != 1 or heroes[0].gender not in (None, gender):
        return None
    return Reference((heroes[0],), 0.7)


def _of_life(walk: Walk, gender: Gender) -> Reference | None:
    """She, where nobody near is meant: whose life is told."""
    hero = walk.discourse.protagonist
    return Reference((hero,), 0.7) if hero is not None and hero.gender == gender else None


def it(walk: Walk, token: Token) -> Reference | None:
    """It, its: an organization, place or work, unless it is the empty subject of "it is true that"."""
    verb = walk.document.head(token)
    if is_expletive(walk.document, token):
        return None
    if token.dep == "dobj" and verb.lemma in lexicon.CLAIMED:
        return None
    if (ahead := _told_ahead(walk, token)) is not None:
        if (naming := walk.named.get(ahead.index)) is None:
            return None
        if naming.known[0].type is not EntityType.PERSON:
            return Reference(naming.known, 0.7)
    trades = token.dep == "nsubj" and verb.lemma in _TRADING

    def fits(item: Item) -> bool:
        if item.is_human or item.is_plural:
            return False
        return not trades or any(one.type is EntityType.ORGANIZATION for one in item.known)

    choice = walk.discourse.choose(token, fits)
    if choice is None or not choice.item.known:
        return None
    return Reference(choice.item.known, min(choice.certainty, 0.8))


def _told_ahead(walk: Walk, token: Token) -> Token | None:
    """The subject that the pronoun of a clause in front runs ahead of: "since it broke out on Monday, the fire has
    spread"."""
    document, clause = walk.document, walk.document.head(token)
    main = document.head(clause)
    if token.dep not in ("nsubj", "nsubjpass") or clause.dep != "advcl" or clause.index > main.index:
        return None
    subject = document.child(main, "nsubj", "nsubjpass")
    if subject is None or subject.index < clause.index:
        return None
    since = any(t.text.lower() == "since" for t in document.children(clause, "mark"))
    return subject if subject.tag == "NNP" or (since and subject.tag == "NN") else None


def they(walk: Walk, token: Token) -> Reference | None:
    """They, their: two people or more, an organization as its people, in sport a country as its side."""
    if (pair_of_verb := _subject_and_object(walk, token)) is not None:
        return pair_of_verb
    if walk.document.head(token).lemma in _WEDDING and (couple := _two_before(walk, token)) is not None:
        return couple

    def fits(item: Item) -> bool:
        if item.is_plural:
            return not _is_address(item)
        if not item.known:
            return False
        side = walk.is_sport and item.known[0].kind == "country"
        return side or bool({item.known[0].kind, *item.known[0].nouns} & _OF_MANY)

    choice = walk.discourse.choose(token, fits)
    if choice is None or not choice.item.known:
        return _two_before(walk, token) if choice is None or not _is_subject(walk, choice.item) else None
    return Reference(choice.item.known, min(choice.certainty, 0.75))


def _is_address(item: Item) -> bool:
    """A town and what it lies in, "Rochester, New York", are no two that do something."""
    places = [one for one in item.known if one.type is EntityType.PLACE]
    return bool(places) and any(one.kind != "country" for one in places)


def _is_subject(walk: Walk, item: Item) -> bool:
    return walk.document.tokens[item.token].dep in {"nsubj", "nsubjpass"}


def _subject_and_object(walk: Walk, token: Token) -> Reference | None:
    """They: who married and whom, in the clause just told: "Ann Hill married Max Berg in 1949; they had a son"."""
    document = walk.document
    first = document.sentences[max(0, token.sentence - 1)].first
    verb = next((t for t in reversed(document.tokens[first : token.index]) if t.lemma in _MEETING), None)
    if verb is None or any(t.pos == "VERB" for t in document.tokens[verb.index + 1 : token.index]):
        return None
    both = [document.child(verb, "nsubj"), document.child(verb, "dobj")]
    found = [walk.found[t.index] for t in both if t is not None and t.index in walk.found]
    people = {id(one): one for each in found for one in each.known if one.type is EntityType.PERSON}
    return Reference(tuple(people.values()), 0.75) if len(found) == len(people) == 2 else None


def _two_before(walk: Walk, token: Token) -> Reference | None:
    """They: the two people of the sentence before, when it has just two: "she met Ellingham. They married"."""
    people: dict[int, Known] = {}
    for item in reversed(walk.discourse.items):
        distance = token.sentence - walk.document.tokens[item.token].sentence
        if distance > 1:
            break
        if item.is_human and item.known and (distance == 1 or token.dep != "nsubj"):
            people.update((id(one), one) for one in item.known)
    if len(people) != 2:
        return None
    return Reference(tuple(reversed(people.values())), 0.65)


def relative(walk: Walk, token: Token) -> Reference | None:
    """Who, which, that: the noun that the clause hangs on."""
    if token.dep in {"mark", "det"}:
        return None
    clause = next((above for above in (token, *walk.document.ancestors(token)) if above.dep == "relcl"), None)
    if clause is None:
        return None
    antecedent = walk.found.get(clause.head)
    if antecedent is None:
        return None
    if token.text.casefold() in {"who", "whom"} and antecedent.known[0].type is not EntityType.PERSON:
        noun = walk.document.tokens[clause.head]
        above = walk.document.head(walk.document.head(noun)) if noun.dep == "pobj" else noun
        holder = walk.found.get(above.index)  # "Anna Berg of the Polar Institute, who worked with her"
        antecedent = holder if holder is not None and holder.known[0].type is EntityType.PERSON else antecedent
    human = antecedent.known[0].type is EntityType.PERSON
    if token.text.casefold() in {"who", "whom"} and antecedent.known[0].type is EntityType.PLACE:
        return None
    if token.text.casefold() == "which" and human:
        return None
    return Reference(antecedent.known, min(0.95, antecedent.certainty))


def pair(walk: Walk, token: Token) -> Reference | None:
    """The two, the pair, both: the two people (countries, companies) last talked of."""
    if token.text.casefold() == "two" and token.dep in {"nummod", "compound"}:
        noun = walk.document.head(token)
        if not walk.document.child(noun, "det") or noun.tag != "NNS":
            return None
        kind = _kind_of_noun(noun.lemma.casefold())
    else:
        before = walk.document.child(token, "det")
        if token.text.casefold() != "both" and (before is None or before.text.casefold() in ("a", "an", "another")):
            return None  # "a couple from Leith": two others
        if token.text.casefold() == "both" and token.dep not in {"nsubj", "nsubjpass", "dobj", "pobj"}:
            return None
        kind = EntityType.PERSON
    if kind is None or not _may_be_two(walk, token):
        return None
    return _last_two(walk, token, kind)


def _may_be_two(walk: Walk, token: Token) -> bool:
    """Whether two that are named may hold the office: "the two presidents" are not two ministers."""
    noun = walk.document.head(token).lemma.casefold()
    if noun not in roles() or noun in _ANYBODYS:
        return True
    holders = [one for one in walk.discourse.people() if any(role.answers_to(noun) for role, _ in one.roles)]
    return len(holders) > 1


def _kind_of_noun(noun: str) -> EntityType | None:
    if noun in {"man", "woman", "leader", "president", "politician", "minister"} or offices.is_human(noun):
        return EntityType.PERSON
    if noun in ORGANIZATION_NOUNS:
        return EntityType.ORGANIZATION
    return EntityType.PLACE if noun in PLACE_NOUNS else None


def _last_two(walk: Walk, token: Token, kind: EntityType) -> Reference | None:
    recent: dict[int, tuple[Known, int]] = {}
    for item in reversed(walk.discourse.items):
        for one in item.known:
            if one.type is kind:
                recent.setdefault(id(one), (one, walk.document.tokens[item.token].sentence))
    first = list(recent.values())[:3]
    if len(first) < 2 or token.sentence - first[1][1] > 12:
        return None
    apart = first[0][1] != first[1][1]
    if apart and token.lemma.casefold() in ("couple", "duo") and not _named_together(walk, token, kind):
        return None
    if apart and (together := _named_together(walk, token, kind)):
        return Reference(together, 0.7)
    certainty = 0.9 if len(first) == 2 or token.sentence - first[2][1] > 2 else 0.55
    return Reference((first[1][0], first[0][0]), certainty)


def _named_together(walk: Walk, token: Token, kind: EntityType) -> tuple[Known, ...] | None:
    """The two that were last named as two: "the brothers Jan and Piet Berg"."""
    for item in reversed(walk.discourse.items):
        distance = token.sentence - walk.document.tokens[item.token].sentence
        if distance > 12:
            return None
        if len(item.known) == 2 and all(one.type is kind for one in item.known):
            return item.known
    return None


def _barred(walk: Walk, token: Token) -> set[int]:
    """Who a pronoun cannot be: in a quotation its speaker, and as speaker those the quotation talks of."""
    said = walk.speakers
    if token.index in walk.inside:
        naming = walk.named.get(said.get(token.index, -1))
        return {id(naming.known[0])} if naming else set()
    quotation = [index for index, speaker in said.items() if speaker == token.index]
    return {id(one) for index in quotation if (naming := walk.named.get(index)) for one in naming.known}
