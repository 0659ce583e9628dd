"""Which names of a timeline are one: "Musk" in one article, "Elon Musk" in another; two Macrons stay two.

Articles name in full whom their readers may not know; inside one article that is told already
(`timeline.entities`). Across articles a short form joins the longer one only where the timeline has
no second one it could mean.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

KINDS = ("people", "organizations")
"""What is looked at: a place in another place often has its name, and topics are chosen words."""

_GIVEN = Path(__file__).resolve().parents[1] / "data" / "given_names.txt"
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.)+")
_OFFICES = """mr dr prof professor president minister chancellor senator sen governor gov judge justice captain capt
general gen colonel col rep chief ceo"""
_BEFORE_GIVEN = "king queen prince princess pope sir dame lord lady saint st"
_OF_ONE = "mrs ms miss madame"
_AFTER = "jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
_LEGAL = "inc corp corporation co company ltd limited llc plc ag sa se spa gmbh nv group holdings"
_OFFICE, _ROYAL, _NUMBERS, _FORMS = (frozenset(w.split()) for w in (_OFFICES, _BEFORE_GIVEN, _AFTER, _LEGAL))
_TITLES = _OFFICE | _ROYAL | frozenset(_OF_ONE.split())
_PARTICLES = frozenset("von van der den de da di du del della des dos la le el al bin ben ter zu".split())
_SMALL = frozenset("of the for and on in to de la du des der a".split())


class Named(NamedTuple):
    """A name as events bear it: its kind, how many events, and the names that people changed to it."""

    kind: str
    name: str
    events: int
    former: tuple[str, ...] = ()


class Alias(NamedTuple):
    """A name that stands for another of its kind, and why."""

    kind: str
    name: str
    of: str
    why: str


Apart = frozenset[tuple[str, str, str]]
"""Pairs that people tell apart: kind, one name, the other."""


def find_aliases(names: Iterable[Named], *, apart: Apart = frozenset()) -> tuple[Alias, ...]:
    """The names that stand for others, whatever the order they are given in.

    A name that people chose stays as it is; others may stand for it.

    >>> find_aliases([Named("people", "Musk", 3), Named("people", "Elon Musk", 2), Named("people", "Ann Hill", 1)])
    (Alias(kind='people', name='Musk', of='Elon Musk', why='no other name in this timeline has it in it'),)
    """
    apart = apart | {(kind, other, one) for kind, one, other in apart}
    by_kind: dict[str, list[Named]] = defaultdict(list)
    for one in names:
        by_kind[one.kind].append(one)
    return tuple(alias for kind in KINDS for alias in _Groups(kind, apart).of(by_kind[kind]))


class _Form(NamedTuple):
    """A written name taken apart: its folded words without titles or legal forms, what told a "Junior", and the
    `marks` it may share with other names of its bearer."""

    name: str
    words: tuple[str, ...]
    after: str = ""
    marks: tuple[str, ...] = ()

    @property
    def size(self) -> tuple[int, int, tuple[str, ...], str]:
        """The longest first."""
        return -len(self.words) - bool(self.after), -sum(map(len, self.words)), self.words, self.name


@dataclass(eq=False, slots=True)
class _Group:
    """Names of one bearer."""

    names: list[Named]
    forms: list[_Form]
    whys: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Groups:
    """The bearers of one kind, gathered name by name, the longest first."""

    kind: str
    apart: Apart
    groups: list[_Group] = field(default_factory=list)
    by_key: dict[tuple[str, ...], list[tuple[_Form, _Group]]] = field(default_factory=lambda: defaultdict(list))

    def of(self, names: Iterable[Named]) -> Iterator[Alias]:
        """The aliases among these names."""
        met = [
            (one, [_form(self.kind, name) for name in (one.name, *sorted(one.former))])
            for one in _meeting(self.kind, names)
        ]
        for one, forms in sorted(each for each in met if each[0].former):
            self._found(one, *forms)
        for one, (form, *_) in sorted((each for each in met if not each[0].former), key=lambda each: each[1][0].size):
            self._place(form, one)
        for group in self.groups:
            shown = _shown(group, self.kind)
            for one in sorted(group.names):
                if one.name != shown:
                    yield Alias(self.kind, one.name, shown, group.whys.get(one.name, _LONGER))

    def _place(self, form: _Form, one: Named) -> None:
        """Put a name in the only group it can belong to, or in one of its own."""
        equal = [group for _, group in self.by_key["=", *form.words]]
        for near, why in ((equal, _OTHERWISE), *self._longer(form)):
            fitting = list({id(group): group for group in near if self._may_join(form, group)}.values())
            if len(fitting) == 1:
                fitting[0].names.append(one)
                fitting[0].whys[one.name] = why
                self._index(fitting[0], form)
                return
            if fitting:
                break
        self._found(one, form)

    def _longer(self, form: _Form) -> Iterator[tuple[list[_Group], str]]:
        """The groups with a longer name that this form may be short for, and why it is."""
        words = form.words
        if self.kind == "organizations":
            letters = form.name.replace(".", "")
            short = letters.isupper() and letters.isalpha() and len(letters) > 2
            yield [group for _, group in self.by_key["initials", letters.casefold()]] if short else [], _SHORT_FOR
        elif len(words) > 1:
            near = [*self.by_key["last", words[-1]], *self.by_key["begins", *words]]
            yield [group for other, group in near if _shortens(words, other.words)], _SHORTER
        elif words and words[0] in _given_names():
            yield [group for other, group in self.by_key["last", *words] if other.words[0] in _ROYAL], _ONLY
        elif words:
            yield [group for _, group in (*self.by_key["last", *words], *self.by_key["holds", *words])], _ONLY

    def _may_join(self, form: _Form, group: _Group) -> bool:
        told_apart = any((self.kind, form.name, other.name) in self.apart for other in group.forms)
        return not told_apart and all(form.after in ("", other.after) or not other.after for other in group.forms)

    def _found(self, one: Named, *forms: _Form) -> None:
        group = _Group([one], [])
        self.groups.append(group)
        for form in forms:
            self._index(group, form)

    def _index(self, group: _Group, form: _Form) -> None:
        group.forms.append(form)
        words = form.words
        keys = [("=", *words)]
        if self.kind == "organizations":
            keys += [("initials", letters) for letters in _initials(words)]
        elif len(words) > 1:
            keys += [("last", words[-1]), ("holds", words[0])]
            keys += [("holds", word) for word in words[1:-1]]
            keys += [("begins", *words[:count]) for count in range(2, len(words))]
        for key in keys:
            self.by_key[key].append((form, group))


def _meeting(kind: str, names: Iterable[Named]) -> list[Named]:
    """Those that share a mark with another, and some few more: most names of a large timeline share none."""
    told = [(one, *_taken_apart(kind, name)) for one in names for name in (one.name, *one.former)]
    seen: set[str] = set()
    shared: set[str] = set()
    for _, _, marks in told:
        shared.update(seen.intersection(marks))
        seen.update(marks)
    alone: set[str] = set()  # a first name or a surname by itself may be any word of a person's name
    if kind == "people":
        alone = {words[0] for _, words, _ in told if len(words) == 1}
    met = (one for one, words, marks in told if words and (words[0] in alone or not shared.isdisjoint(marks)))
    return list(dict.fromkeys(met))


def _taken_apart(kind: str, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words and marks of a name as `_form` has them; at once where it is nothing but a person's plain names."""
    if kind == "people" and name.isascii() and name.replace(" ", "").isalnum():
        words = tuple(name.casefold().split())
        if words[0] not in _TITLES and words[-1] not in _NUMBERS:
            return words, words[1:] or words
    form = _form(kind, name)
    return form.words, form.marks


_OTHERWISE = "the same name, written otherwise"
_ONLY = "no other name in this timeline has it in it"
_SHORTER = "no other name in this timeline is a longer form of it"
_LONGER = "a longer form of it"
_SHORT_FOR = "no other name in this timeline has these initials"


def _shown(group: _Group, kind: str) -> str:
    """The name a group goes by: the one people chose, else of the full forms that most events bear."""
    chosen = [one.name for one in group.names if one.former]
    if chosen:
        return chosen[0]
    forms = {form.name: form for form in group.forms}
    if kind == "people":
        full = [one for one in group.names if len(forms[one.name].words) > 1] or group.names
        spelled = [one for one in full if _has_given_name(forms[one.name].words)] or full
        return min(spelled, key=lambda one: (-one.events, one.name.isupper(), len(one.name), one.name)).name
    full = [one for one in group.names if group.whys.get(one.name) != _SHORT_FOR]
    return min(full, key=lambda one: (-one.events, one.name.isupper(), len(one.name), one.name)).name


def _has_given_name(words: Sequence[str]) -> bool:
    """Whether a name of several words begins with one that is spelled out: neither "E. Orr" nor "von der Berg" does."""
    return len(words[0]) > 1 and words[0] not in _PARTICLES


def _shortens(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a name of several words is a shorter form of another person's name.

    >>> _shortens(("john", "kennedy"), ("john", "f", "kennedy")), _shortens(("j", "hill"), ("ann", "hill"))
    (True, False)
    """
    if long[: len(short)] == short and len(long) > len(short):
        return True
    if short[-1] != long[-1] or short == long:
        return False
    if long[-len(short) :] == short:
        return True
    given, full = short[:-1], list(long[:-1])
    if not same_given(given[0], full[0]):
        return False
    for word in given[1:]:
        found = next((at for at, other in enumerate(full[1:], 1) if same_given(word, other)), None)
        if found is None:
            return False
        full = full[found:]
    return True


def same_given(a: str, b: str) -> bool:
    """Whether two folded first names may be one: equal, or one the initial of the other; symmetric.

    >>> same_given("ann", "a"), same_given("ann", "anna")
    (True, False)
    """
    return a == b or (min(len(a), len(b)) == 1 and a[0] == b[0])


def _initials(words: Sequence[str]) -> set[str]:
    """The letters an organization may be called by, with its small words and without."""
    if len(words) < 3:
        return set()
    told = ["".join(word[0] for word in some) for some in (words, [word for word in words if word not in _SMALL])]
    return {letters for letters in told if len(letters) > 2}


@lru_cache(maxsize=65536)
def _form(kind: str, name: str) -> _Form:
    plain = _folded(name)
    if kind == "organizations":
        words = tuple(word for word in _words(plain.replace(".", "")) if word != "and")
        words = _without_legal(words[1:] if words[:1] == ("the",) and len(words) > 1 else words)
        marks = (" ".join(words), *_initials(words), name.replace(".", "").casefold()) if words else ()
        return _Form(name, words, marks=marks)
    spaced = _INITIALS.sub(lambda match: match.group().replace(".", " "), plain) if "." in plain else plain
    words = tuple(_words(spaced))
    after = words[-1] if len(words) > 1 and words[-1] in _NUMBERS else ""
    words = words[:-1] if after else words
    while len(words) > 1 and (words[0] in _OFFICE or (words[0] in _TITLES and len(words) > 2)):
        words = words[1:]
    return _Form(name, words, after, words[1:] or words)


def _folded(name: str) -> str:
    """In lower case and without accents; most names are plain already."""
    if name.isascii():
        return name.casefold()
    plain = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def _words(plain: str) -> list[str]:
    parts = plain.split()
    return parts if all(map(str.isalnum, parts)) else _WORD.findall(plain)


def _without_legal(words: tuple[str, ...]) -> tuple[str, ...]:
    while len(words) > 1 and words[-1] in _FORMS:
        words = words[:-1]
    return words


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    """Words that are first of all a given name, folded."""
    return frozenset(_GIVEN.read_text(encoding="utf-8").split())
