"""Whom a common noun means: "the Twitter boss", "the company", "the French capital", "the town of Chala"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.document import Document, Token
from timeline.entities import gazetteer, lexicon, offices
from timeline.entities.coreference.discourse import Item
from timeline.entities.coreference.walk import By, Reference, Walk
from timeline.entities.names import Known
from timeline.entities.roles import ORGANIZATION_NOUNS, PLACE_NOUNS, role_ending_at
from timeline.model import EntityType

_DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their"})
_SITES = frozenset("site website platform service network".split())  # what any organization may have
_SITTING = frozenset("commission committee council".split())
_CHANGED = frozenset("former ex new next previous future late then another other first second last acting".split())
_AT_THE_WHEEL = frozenset("driver pilot rider".split())  # of whatever crashed, but in sport
_SEVERAL = frozenset("couple duo pair quartet trio".split())  # "their" is theirs
_INDEFINITE = frozenset({"a", "an", "another", "every", "each", "any", "no", "some"})
_LEAVING = frozenset("escape exit flee leave quit".split())
_UNSURE = 0.5
PLACE_NOUNS_AND_CAPITAL = frozenset(PLACE_NOUNS) | {"capital", "port"}
_OF_THE_LEAD = 1.5  # how much sooner "the country" is the one a story takes place in
_NATIONS = frozenset("country kingdom nation republic".split())  # "the nation of Ghana"
_AREAS = frozenset(
    "county district valley suburb peninsula area port neighbourhood neighborhood river prefecture".split()
)
_BODIES = frozenset(
    "police army force parent subsidiary rival gang unit brigade militia military navy alliance".split()
)


def describe(walk: Walk, token: Token) -> Reference | None:
    """A title, a kind, a word in apposition; else something unnamed enters the discourse."""
    before = walk.named.get(token.index + 1)
    if before is not None and token.index + 1 == before.name.start and token.dep in {"compound", "nmod", "amod"}:
        if before.known[0].type is EntityType.PERSON and offices.is_human(token.lemma.casefold()):
            return Reference(before.known, before.certainty, By.TITLE)
        return None
    reference = _beside(walk, token) or _ground(walk, token) or _of_name(walk, token) or _description(walk, token)
    reference = reference or _epithet(walk, token)
    if reference is None and token.dep not in {"compound", "npadvmod", "nmod", "amod"}:
        lemma = token.lemma.casefold()
        plural = token.tag in {"NNS", "NNPS"} or lemma in _SEVERAL
        role = role_ending_at(walk.document.tokens, token.index, token.index)
        gender = role[1].gender if role else None
        human = offices.is_human(lemma) or _is_somebody(walk, token)
        walk.discourse.add(Item(token.index, (), human and not plural, plural, gender))
    return reference


def _is_somebody(walk: Walk, token: Token) -> bool:
    """Whether a noun that no list has is a person's: "a 38-year-old shepherd", "police arrested a shepherd"."""
    document = walk.document
    old = (t for t in document.children(token, "amod") if t.text.casefold() == "old")
    aged = any(t.text.casefold() == "year" for age in old for t in document.children(age))
    verb = document.head(token).lemma.casefold()
    done_to = token.dep == "nsubjpass" or (token.dep == "dobj" and document.head(token).tag != "VBG")
    return aged or (done_to and verb in ("arrest", "detain", "jail", "acquit"))


def _beside(walk: Walk, token: Token) -> Reference | None:
    """ "Her lawyer, Anna Hill,", "the rebel group, the FPL,", "the capital Abuja", "the Governor of Ohio, Anna Hill":
    the name set beside the noun."""
    is_office = token.tag == "NNP" and offices.is_human(token.lemma.casefold())
    if not (token.pos == "NOUN" or is_office) or token.tag == "NNS":
        return None
    of = [walk.document.child(t, "pobj") for t in walk.document.children(token, "prep") if t.text == "of"]
    described = (token, *(t for t in of if t is not None and offices.is_human(token.lemma.casefold())))
    set_off = [child for each in described for child in walk.document.children(each, "appos")]
    beside = [walk.named[child.index] for child in set_off if child.index in walk.named]
    after = walk.named.get(token.index + 1)
    if after is not None and after.name.start == token.index + 1 and token.lemma.casefold() in PLACE_NOUNS_AND_CAPITAL:
        beside.append(after)
    for naming in beside:
        if naming.name.start > token.index and _is_said_of(token.lemma.casefold(), naming.known[0]):
            return Reference(naming.known, min(0.9, naming.certainty), By.NAME_BESIDE)
    return None


def _is_said_of(noun: str, known: Known) -> bool:
    """Whether a common noun may be said of what is named."""
    if known.type is EntityType.PERSON:
        return offices.is_human(noun)
    if known.type is EntityType.PLACE:
        return noun in PLACE_NOUNS or noun in lexicon.GROUND_NOUNS
    if known.type is EntityType.ORGANIZATION:
        return noun in ORGANIZATION_NOUNS or noun in _BODIES
    return not offices.is_human(noun)


def _ground(walk: Walk, token: Token) -> Reference | None:
    """ "The French capital" is Paris, "the French coast" in France."""
    if token.lemma.casefold() not in lexicon.GROUND_NOUNS:
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
        return Reference((_place(walk, country, kind),), 0.8)
    return None


def _of_name(walk: Walk, token: Token) -> Reference | None:
    """ "The town of Chala", "the Arequipa region": the noun means what the name beside it names."""
    lemma = token.lemma.casefold()
    if lemma not in PLACE_NOUNS and lemma not in _AREAS:
        return None
    for prep in walk.document.children(token, "prep"):
        inner = walk.document.child(prep, "pobj")
        naming = walk.named.get(inner.index) if prep.text == "of" and inner is not None else None
        fits = lemma in _NATIONS or (naming is not None and naming.known[0].kind != "country")
        if naming and naming.known[0].type is EntityType.PLACE and fits:
            return Reference(naming.known, 0.9)
    before = walk.named.get(token.index - 1)
    if before and before.known[0].type is EntityType.PLACE and before.known[0].kind != "country":
        return Reference(before.known, 0.85)
    return None


def _place(walk: Walk, name: str, kind: str) -> Known:
    """The place of that name if the article has it, else a new one."""
    for naming in walk.named.values():
        if naming.known[0].name == name and naming.known[0].type is EntityType.PLACE:
            return naming.known[0]
    for reference in walk.found.values():
        if reference.known[0].name == name and reference.known[0].type is EntityType.PLACE:
            return reference.known[0]
    return Known(name, EntityType.PLACE, tuple(name.split()), kind)


def _description(walk: Walk, token: Token) -> Reference | None:
    """ "The Twitter boss", "the company", "the city": definite, singular, the one it fits."""
    document = walk.document
    if token.tag in {"NNS", "NNPS"} or token.dep == "compound" or _is_given_up(document, token):
        return None
    left = [child for child in document.children(token) if child.index < token.index]
    determined = any(child.text.casefold() in _DEFINITE or child.dep == "poss" for child in left)
    if any(child.text.casefold() in _INDEFINITE for child in left):
        return None
    told = {child.text.casefold() for child in left} & _CHANGED
    changed = bool(told)
    found = role_ending_at(document.tokens, token.index, document.sentence_of(token).first)
    if found is not None and (determined or token.pos == "PROPN") and told <= offices.FORMER:
        words = [w for w in document.subtree(token) if w.index not in range(found[0], token.index + 1)]
        words = [w for w in words if w.index < token.index or _close(document, token, w)]
        of = offices.attributes(words, walk.named)
        if not of and any(child.dep in {"compound", "nmod"} and child.index < found[0] for child in left):
            return None  # "the public works minister" is no other minister
        people = walk.discourse.people()
        if told:  # "the former minister": who was called so
            phrase = found[1].phrase
            people = [one for one in people if any(p == phrase or p.endswith(" " + phrase) for p in one.past)]
        held = offices.holder(found[1].phrase, of, people)
        if held is not None:
            return Reference((held[0],), held[1])
        return None
    lemma = token.lemma.casefold()
    if not determined or changed or (any(child.dep == "poss" for child in left) and lemma not in {"boss"}):
        return None
    nations = [word for word in left if gazetteer.country_of_people(word.text) or word.index in walk.named]
    if nations and lemma in PLACE_NOUNS:
        return None  # "the New Zealand city" is none of the cities of other countries
    if lemma == "body" and token.dep == "dobj":
        return None  # "examined the body"
    if lemma in ORGANIZATION_NOUNS:
        own = [word for word in left if word.dep in {"amod", "compound", "nmod"}]
        kinds = ORGANIZATION_NOUNS[lemma] | ({""} if walk.is_sport and "club" in ORGANIZATION_NOUNS[lemma] else set())
        return _kind_of(walk, token, EntityType.ORGANIZATION, kinds, own)
    if lemma in PLACE_NOUNS:
        place = _kind_of(walk, token, EntityType.PLACE, PLACE_NOUNS[lemma])
        return None if place is not None and _was_fled_to(walk, token, place) else place
    return None


def _is_given_up(document: Document, token: Token) -> bool:
    """Whether an office is what somebody is or was, not who holds it: "resigned as Trade Minister", "her position as
    head"."""
    above = document.head(token)
    return token.dep == "pobj" and above.text.casefold() == "as"


def _was_fled_to(walk: Walk, token: Token, place: Reference) -> bool:
    """Whether "he fled the country" may not mean the one named last, to which somebody goes in the article."""
    document = walk.document
    if token.dep != "dobj" or document.head(token).lemma.casefold() not in _LEAVING:
        return False
    named = [naming.name for naming in walk.namings if set(naming.known) & set(place.known)]
    return any(name.start and document.tokens[name.start - 1].text.casefold() in ("to", "into") for name in named)


def _epithet(walk: Walk, token: Token) -> Reference | None:
    """ "The 15-time champion", "the American": the one person talked of just before, or whose life is told."""
    if token.dep not in ("nsubj", "nsubjpass", "dobj", "poss") or token.tag in ("NNS", "NNPS"):
        return None
    drives = token.lemma.casefold() in _AT_THE_WHEEL and not walk.is_sport
    if drives or (token.lemma.casefold() not in lexicon.EPITHETS and not gazetteer.country_of_people(token.text)):
        return None
    left = {child.text.casefold() for child in walk.document.children(token) if child.index < token.index}
    if "the" not in left or left & (_CHANGED - offices.FORMER) or any(walk.document.children(token, "appos", "relcl")):
        return None
    near = [item for item in walk.discourse.items if token.sentence - walk.document.tokens[item.token].sentence <= 2]
    people = list({id(one): one for item in near if item.is_human for one in item.known}.values())
    hero = walk.discourse.protagonist
    alone = len(people) == 1 and token.dep in ("nsubj", "nsubjpass") and not left & offices.FORMER
    meant = people[0] if alone else hero if hero in people else None
    if meant is None or _is_subject_beside(walk, token, meant):
        return None
    return Reference((meant,), 0.6)


def _is_subject_beside(walk: Walk, token: Token, known: Known) -> bool:
    """Whether who is meant is the subject of the verb whose object this is."""
    subject = walk.document.child(walk.document.head(token), "nsubj", "nsubjpass") if token.dep == "dobj" else None
    reference = walk.found.get(subject.index) if subject is not None else None
    return reference is not None and known in reference.known


def _close(document: Document, noun: Token, word: Token) -> bool:
    """Whether a word after the noun hangs on it by "of"."""
    above = next((up for up in document.ancestors(word) if up.dep == "prep"), None)
    return above is not None and above.head == noun.index and above.text.casefold() in {"of", "at", "for"}


def _kind_of(
    walk: Walk, token: Token, kind: EntityType, kinds: frozenset[str], own: Sequence[Token] = ()
) -> Reference | None:
    """The last organization or place of that kind; one with words of its own ("the Norwegian shipping giant") only
    where they fit and it is talked of more than once."""
    lemma = token.lemma.casefold()
    nations = {country for word in own if (country := gazetteer.country_of_people(word.text))}
    candidates: dict[int, tuple[Known, float]] = {}
    for item in reversed(walk.discourse.items):
        distance = token.sentence - walk.document.tokens[item.token].sentence
        if distance > 12:
            break
        for one in item.known:
            if nations and one.nations and not nations & one.nations:
                continue
            if one.type is kind and _may_be_called(lemma, kinds, one):
                score = (3.0 if lemma in one.nouns else (1.5 if one.kind else 0.5)) - 0.4 * distance
                score += 2.0 if nations & one.nations else 0.0
                score += 1.0 if walk.called.get(lemma) is one else 0.0
                score += _OF_THE_LEAD if kind is EntityType.PLACE and _is_of_lead(walk, one) else 0.0
                score += 0.25 * min(8, walk.discourse.counts[id(one),]) + (
                    0.8 if item.token < token.index and _is_subject(walk, item) else 0
                )
                if id(one) not in candidates or candidates[id(one)][1] < score:
                    candidates[id(one)] = (one, score)
    if not candidates:
        return None
    ranked = sorted(candidates.values(), key=lambda pair: -pair[1])
    if lemma in _SITES and 2 * sum(ranked[0][0].forms.values()) < _most_named(walk):
        return None
    if own and lemma not in ranked[0][0].nouns and sum(ranked[0][0].forms.values()) < 2:
        return None
    margin = ranked[0][1] - ranked[1][1] if len(ranked) > 1 else 2.0
    certainty = 0.8 if margin >= 1.5 else 0.65 if margin >= 0.7 else 0.5
    if not ranked[0][0].kind and lemma not in ranked[0][0].nouns:
        certainty -= 0.1
    if certainty > _UNSURE:
        walk.called[lemma] = ranked[0][0]
    return Reference((ranked[0][0],), certainty)


def _is_of_lead(walk: Walk, known: Known) -> bool:
    """Whether the first sentence names it: where a story takes place."""
    return known.since >= 0 and walk.document.tokens[known.since].sentence == 0


def _most_named(walk: Walk) -> int:
    """How often the organization is named that the article names most."""
    known = {id(one): one for naming in walk.namings for one in naming.known if one.type is EntityType.ORGANIZATION}
    return max((sum(one.forms.values()) for one in known.values()), default=0)


def _may_be_called(lemma: str, kinds: frozenset[str], one: Known) -> bool:
    """Whether the noun fits it: it is called so, is of that kind, or is of no known kind and called nothing else."""
    if lemma in one.nouns:
        return True
    if lemma in _SITTING and not one.kind and not any(form.isupper() for form in one.forms):
        return False  # "the council" is no Orion Construction; a body of no known kind is called by its letters
    heads = {one.name.split()[-1].casefold(), *one.nouns}  # Ridge Hospital is no contractor
    called = [ORGANIZATION_NOUNS[noun] - {""} for noun in heads if noun in ORGANIZATION_NOUNS]
    return one.kind in kinds and (bool(one.kind) or not called or any(kinds & told for told in called))


def _is_subject(walk: Walk, item: Item) -> bool:
    return walk.document.tokens[item.token].dep in {"nsubj", "nsubjpass"}
