"""One canonical name for everyone and everything named, however it is written.

"Macron" and "Emmanuel Macron" are one; two of one surname stay two; "WHO" is whom the article, or everyone, calls so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.document import Document
from timeline.entities import gazetteer, lexicon, spelling
from timeline.entities.gazetteer import Gender
from timeline.entities.kinds.bodies import body_kind
from timeline.entities.kinds.evidence import on_sport, types_of
from timeline.entities.kinds.surroundings import is_where
from timeline.entities.mentions.bynames import bynames, without_birth_names
from timeline.entities.mentions.headings import full_names
from timeline.entities.mentions.initials import expansions
from timeline.entities.mentions.laws import with_laws
from timeline.entities.mentions.mentions import Name, find_names, telling
from timeline.entities.mentions.namesakes import of_another
from timeline.entities.mentions.tickers import with_tickers
from timeline.entities.roles import Role
from timeline.model import Entity, EntityType

_AMBIGUOUS = 0.6  # two people share the surname: the one talked of most is likelier, no more


@dataclass(eq=False, slots=True)
class Known:
    """Who or what is named, as gathered over the article. Mutable while gathering.

    `kind` is the gazetteer's ("company", "city"), `roles` the offices held with the names they
    are held of ("president", {"France"}), `nouns` what else it is called ("carmaker"), `nations` whose ("German"),
    `past` the phrases of offices said to be over, `since` the token that first names it (-1 while none has).
    """

    name: str
    type: EntityType
    words: tuple[str, ...]
    kind: str = ""
    gender: Gender | None = None
    since: int = -1
    forms: Counter[str] = field(default_factory=Counter)
    roles: list[tuple[Role, frozenset[str]]] = field(default_factory=list)
    nouns: set[str] = field(default_factory=set)
    nations: set[str] = field(default_factory=set)
    past: set[str] = field(default_factory=set)

    def entity(self) -> Entity:
        """The value that leaves this package."""
        return Entity(self.name, self.type, tuple(sorted(set(self.forms) - {self.name})))


@dataclass(frozen=True, slots=True)
class Naming:
    """A mention by name and whom it names; more than one for families."""

    name: Name
    known: tuple[Known, ...]
    certainty: float


def name_all(document: Document) -> tuple[Naming, ...]:
    """Every mention by name with its bearer, in text order."""
    names = without_birth_names(document, telling(with_tickers(document, with_laws(document, find_names(document)))))
    types = types_of(document, names)
    bearers = _bearers(document, names, types)
    found = []
    towns: dict[tuple[str, ...], Known] = {}
    for name in names:
        naming = _bearer(name, bearers.get((name.words, types[name.words]), ()))
        if naming is not None and _is_club(name, naming.known[0]) and is_where(document, name):
            town = towns.setdefault(name.words, _new(name.words, EntityType.PLACE))
            naming = Naming(name, (town,), 0.8)
        if naming is None or naming.known[0].name.casefold() in lexicon.GENERAL:
            continue
        for known in naming.known:
            known.forms[name.text] += 1
            known.since = name.first if known.since < 0 else known.since
            known.gender = known.gender or name.gender
        found.append(naming)
    return tuple(found)


def _is_club(name: Name, known: Known) -> bool:
    """Whether a body is called by the town in its name."""
    is_part = known.type is EntityType.ORGANIZATION and len(known.words) > len(name.words)
    return is_part and gazetteer.place(name.text) is not None


def _bearer(name: Name, known: Sequence[Known]) -> Naming | None:
    if not known:
        return None
    if len(known) == 1 or (not _is_family(name.words, known[0].words) and known[0].type is not EntityType.PERSON):
        return Naming(name, (known[0],), 0.95 if len(name.words) > 1 else 0.9)
    if all(_is_family(name.words, one.words) for one in known):
        return Naming(name, tuple(known), 0.8)
    fitting = [one for one in known if name.gender is None or one.gender in (None, name.gender)]
    if len(fitting) == 1:
        return Naming(name, (fitting[0],), 0.85)  # whom the title fits
    # the most named, then the first named, of those who share the name
    chosen = max(fitting or known, key=lambda one: (sum(one.forms.values()), one.since >= 0, -one.since))
    return Naming(name, (chosen,), _AMBIGUOUS)


def _is_family(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is the plural of a last name, or of the last part of a double one."""
    return len(words) == 1 and words[0] in (full[-1] + "s", full[-1].rpartition("-")[2] + "s")


Bearers = dict[tuple[tuple[str, ...], EntityType], list[Known]]


def _bearers(document: Document, names: Sequence[Name], types: Mapping[tuple[str, ...], EntityType]) -> Bearers:
    counts = Counter(name.words for name in names)
    genders = {name.words: name.gender for name in names if name.gender}
    by_type: dict[EntityType, list[tuple[str, ...]]] = defaultdict(list)
    for words in counts:
        by_type[types[words]].append(words)
    headed = full_names(document, (words[0] for words in by_type[EntityType.PERSON] if len(words) == 1))
    by_type[EntityType.PERSON] += [full for full in headed.values() if full not in counts]
    found: Bearers = {}
    people = _people(by_type.pop(EntityType.PERSON, []), counts, genders, of_another(document, names))
    for other, words in bynames(document, names).items():
        if words in people:
            people[other] = people[words]
    for words, known in people.items():
        found[words, EntityType.PERSON] = known
    signed = frozenset(name.words for name in names if name.sign)
    full, is_sport = expansions(document, names), on_sport(document)
    for kind, forms in by_type.items():
        for words, one in _things(forms, kind, counts, full, signed).items():
            found[words, kind] = [one]
            if kind is EntityType.ORGANIZATION and is_sport and gazetteer.place(spelling.join(words)):
                one.kind = "club"  # called like a place
    return found


# --- people ---------------------------------------------------------------------------


def _people(
    forms: Iterable[tuple[str, ...]],
    counts: Counter[tuple[str, ...]],
    genders: Mapping[tuple[str, ...], Gender | None],
    of_another: frozenset[str],
) -> dict[tuple[str, ...], list[Known]]:
    """Each written form with the people it may mean; a last name `of_another` means nobody whose full name has it."""
    found: dict[tuple[str, ...], list[Known]] = {}
    people: list[Known] = []
    for words in sorted(forms, key=lambda words: (-len(_bare(words)), -counts[words])):
        bare = _bare(words)
        alone = len(bare) == 1 and bare[0] in of_another
        matching = [known for known in people if not alone and _may_be(bare, known.words)]
        if len(bare) > 1:
            matching = matching[:1]
        if not matching:
            known = Known(spelling.join(bare if len(bare) > 1 else words), EntityType.PERSON, bare)
            known.gender = genders.get(words) or gazetteer.gender(bare[0])
            people.append(known)
            matching = [known]
        elif len(bare) > 1:
            usual = counts[tuple(matching[0].name.split())]
            if counts[words] > usual or (counts[words] == usual and _is_by_marriage(bare, matching[0].words)):
                matching[0].name = spelling.join(bare)
        found[words] = matching
    return found


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that tell two people apart, and that are shown: no Jr."""
    bare = tuple(word for word in words if word.rstrip(".") not in {"Jr", "Sr"})
    return bare or words


def _may_be(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a shorter form may mean the person of the fuller one."""
    if len(short) == 1:
        word = short[0]
        last = full[-1].rpartition("-")[2]  # the Moreaus, also of Anna Berg-Moreau
        return (
            word in (full[-1], full[0], spelling.without_article(full[-1]))
            or word == full[-1].partition("-")[0]
            or word.partition("-")[0] == full[-1]
            or word in (full[-1] + "s", last + "s")
            or (word in full and len(full) > 2)
        )
    if not _is_last_of_both(short[-1], full[-1]):
        return short == full[: len(short)] and len(full) > 2
    return short[0] == full[0] or short[0].rstrip(".") == full[0][0] or short[0] in full or short[0].lower() in full


def _is_last_of_both(one: str, other: str) -> bool:
    """Whether a last name is another, or one half of a double one: Anna Berg and Anna Berg-Moreau."""
    return one == other or one in other.split("-") or other in one.split("-")


def _is_by_marriage(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a name ends with the last name of the other and one more: it is the later one."""
    return one[-1] != other[-1] and other[-1] in one[-1].split("-")


# --- organizations, places, works, events ------------------------------------------------


def _things(
    forms: Iterable[tuple[str, ...]],
    kind: EntityType,
    counts: Counter[tuple[str, ...]],
    expanded: Mapping[str, tuple[str, ...]],
    signed: frozenset[tuple[str, ...]],
) -> dict[tuple[str, ...], Known]:
    found: dict[tuple[str, ...], Known] = {}
    by_key: dict[str, Known] = {}
    for words in sorted(forms, key=lambda words: (-len(words), -counts[words])):
        text = spelling.join(words)
        full = expanded.get(text, words)
        known = by_key.get(_key(full, kind)) or (
            _longer(full, list(by_key.values())) if kind is EntityType.ORGANIZATION and words not in signed else None
        )
        if known is None:
            known = _new(full, kind)
        by_key.setdefault(_key(full, kind), known)
        if counts[words] and _is_usual(text, known):
            known.name, known.words = text, words
        found[words] = known
    return found


def _is_usual(text: str, known: Known) -> bool:
    """Whether a form is the one the gazetteer has for a name shown by another: Apple for Apple Computer."""
    organization = gazetteer.organization(text)
    return organization is not None and organization.name == text and known.name != text and not text.isupper()


def _new(words: tuple[str, ...], kind: EntityType) -> Known:
    text = spelling.join(words)
    if kind is EntityType.PLACE:
        place = gazetteer.place(text)
        short = place is not None and (
            text.isupper() or text.endswith(".") or (place.kind == "country" and len(words) == 1)
        )
        name = place.name if place and short else text
        return Known(name, kind, words, place.kind if place else "")
    organization = gazetteer.organization(text)
    bare = spelling.join(spelling.without_legal(words, lexicon.SUFFIXES))
    name = bare if kind is EntityType.ORGANIZATION and not organization else text
    if organization and organization.name in {*_SPELLED_OUT, bare}:
        name = organization.name
    of_kind = organization or gazetteer.organization(spelling.join(spelling.without_legal(words, lexicon.LEGAL_FORMS)))
    is_body = kind is EntityType.ORGANIZATION
    return Known(name, kind, words, of_kind.kind if of_kind else body_kind(words) if is_body else "")


_OF_LEARNING = (("University",), ("College",))  # a body of which others bear the name as well
_SPELLED_OUT = frozenset({"United Nations", "European Union"})  # shown in full though the article only has the letters


def _key(words: tuple[str, ...], kind: EntityType) -> str:
    """What forms of one name share."""
    text = spelling.join(words)
    if kind is EntityType.ORGANIZATION:
        bare = spelling.join(spelling.without_legal(words, lexicon.LEGAL_FORMS))
        organization = gazetteer.organization(text) or gazetteer.organization("The " + text)
        organization = organization or gazetteer.organization(bare)
        return organization.name if organization else bare.casefold()
    if kind is EntityType.PLACE:
        place = gazetteer.place(text)
        return place.name if place and place.kind == "country" else text.casefold().replace(".", "").replace(",", "")
    return text.casefold()


def _longer(words: tuple[str, ...], known: Sequence[Known]) -> Known | None:
    """The one longer name that a short one cuts: "Scientology", "the Times", "Lehman"; None when several fit."""
    if len(words) > 2 or words == ("House",) or gazetteer.organization(spelling.join(words)):
        return None  # the House is one of parliament, not the White House
    fitting = [
        one
        for one in known
        if _begins(words, one.words) or (len(one.words) > len(words) and one.words[-len(words) :] == words)
    ]
    whole = [one for one in fitting if one.words[len(words) :] in _OF_LEARNING]
    if not whole and len(words) > 1 and words[-1:] in _OF_LEARNING:
        return None  # "Lund University" is not its press or its school of law
    return (whole or fitting)[0] if whole or len(set(map(id, fitting))) == 1 else None


def _begins(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name begins another, maybe before a hyphen; a place says little, "Orion Canada" is not all of Orion."""
    of = gazetteer.place(spelling.join(full[len(short) :])) if full[: len(short)] == short else None
    known = gazetteer.is_well_known_place(spelling.join(short)) and full[-1].casefold() not in lexicon.SIDES
    if known or (of is not None and of.kind in ("country", "continent")):
        return False
    last = len(short) - 1
    if len(full) <= last or full[:last] != short[:last]:
        return False
    return full[last].startswith(short[last] + "-") or (full[last] == short[last] and len(full) > len(short))
