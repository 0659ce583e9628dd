"""Which names of a timeline are one: "Musk" in one article, "Elon Musk" in another; two Macrons stay two.

Articles name in full whom their readers may not know; inside one article that is told already
(`timeline.entities`). Across articles a short form joins the longer one only where the timeline has
no second one it could mean.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline.written_name import (
    BEFORE_GIVEN,
    WrittenName,
    given_names,
    initials,
    shortens,
    spells_given_name,
    take_apart,
    words_and_marks,
)

KINDS = ("people", "organizations")
"""What is looked at: a place in another place often has its name, and topics are chosen words."""


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


@dataclass(eq=False, slots=True)
class _Group:
    """Names of one bearer."""

    names: list[Named]
    forms: list[WrittenName]
    whys: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Groups:
    """The bearers of one kind, gathered name by name, the longest first."""

    kind: str
    apart: Apart
    groups: list[_Group] = field(default_factory=list)
    by_key: dict[tuple[str, ...], list[tuple[WrittenName, _Group]]] = field(default_factory=lambda: defaultdict(list))

    def of(self, names: Iterable[Named]) -> Iterator[Alias]:
        """The aliases among these names."""
        met = [
            (one, [take_apart(self.kind, name) for name in (one.name, *sorted(one.former))])
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

    def _place(self, form: WrittenName, one: Named) -> None:
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

    def _longer(self, form: WrittenName) -> Iterator[tuple[list[_Group], str]]:
        """The groups with a longer name that this form may be short for, and why it is."""
        words = form.words
        if self.kind == "organizations":
            letters = form.name.replace(".", "")
            short = letters.isupper() and letters.isalpha() and len(letters) > 2
            yield [group for _, group in self.by_key["initials", letters.casefold()]] if short else [], _SHORT_FOR
        elif len(words) > 1:
            near = [*self.by_key["last", words[-1]], *self.by_key["begins", *words]]
            yield [group for other, group in near if shortens(words, other.words)], _SHORTER
        elif words and words[0] in given_names():
            yield [group for other, group in self.by_key["last", *words] if other.words[0] in BEFORE_GIVEN], _ONLY
        elif words:
            yield [group for _, group in (*self.by_key["last", *words], *self.by_key["holds", *words])], _ONLY

    def _may_join(self, form: WrittenName, group: _Group) -> bool:
        told_apart = any((self.kind, form.name, other.name) in self.apart for other in group.forms)
        return not told_apart and all(form.after in ("", other.after) or not other.after for other in group.forms)

    def _found(self, one: Named, *forms: WrittenName) -> None:
        group = _Group([one], [])
        self.groups.append(group)
        for form in forms:
            self._index(group, form)

    def _index(self, group: _Group, form: WrittenName) -> None:
        group.forms.append(form)
        words = form.words
        keys = [("=", *words)]
        if self.kind == "organizations":
            keys += [("initials", letters) for letters in initials(words)]
        elif len(words) > 1:
            keys += [("last", words[-1]), ("holds", words[0])]
            keys += [("holds", word) for word in words[1:-1]]
            keys += [("begins", *words[:count]) for count in range(2, len(words))]
        for key in keys:
            self.by_key[key].append((form, group))


def _meeting(kind: str, names: Iterable[Named]) -> list[Named]:
    """Those that share a mark with another, and some few more: most names of a large timeline share none."""
    told = [(one, *words_and_marks(kind, name)) for one in names for name in (one.name, *one.former)]
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
        spelled = [one for one in full if spells_given_name(forms[one.name].words)] or full
        return min(spelled, key=lambda one: (-one.events, one.name.isupper(), len(one.name), one.name)).name
    full = [one for one in group.names if group.whys.get(one.name) != _SHORT_FOR]
    return min(full, key=lambda one: (-one.events, one.name.isupper(), len(one.name), one.name)).name
