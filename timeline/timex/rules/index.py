"""Rules by the word they begin with and the word they go on with: of hundreds a few are tried at a place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.timex.rules.grammar import Compiled, starting_key

_NEXT = re.compile(r"\W{0,14}(\w+)")

Numbered = tuple[int, Compiled]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The rules of one word with one lead, each with its place in the order of rules: those that can go
    on with a word, and those that can go on with a word that no rule names, or with none."""

    lead: str
    by_next: dict[str, tuple[Numbered, ...]]
    others: tuple[Numbered, ...]

    def rules(self, text: str, end: int) -> tuple[Numbered, ...]:
        """The rules that can go on behind `end`, where the lead or the first word ends."""
        word = _NEXT.match(text, end)
        return self.by_next.get(starting_key(word[1]), self.others) if word else self.others


def index(rules: Iterable[Compiled]) -> dict[str, tuple[Shelf, ...]]:
    """Rules by the words they can begin with."""
    table: dict[str, dict[str, list[Numbered]]] = {}
    for numbered in enumerate(rules):
        for word in numbered[1].starts:
            table.setdefault(word, {}).setdefault(numbered[1].lead, []).append(numbered)
    return {word: tuple(_shelf(lead, found) for lead, found in by_lead.items()) for word, by_lead in table.items()}


def _shelf(lead: str, rules: list[Numbered]) -> Shelf:
    words = frozenset[str]().union(*(rule.goes_on for _, rule in rules if rule.goes_on is not None))
    by_next = {word: tuple(one for one in rules if one[1].goes_on is None or word in one[1].goes_on) for word in words}
    return Shelf(lead, by_next, tuple(one for one in rules if one[1].goes_on is None))
