"""Which tellings are worth comparing: only those that share a block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.entities.across import name_words
from timeline.interval import Interval, civil
from timeline.merge.families import relatives
from timeline.merge.telling import Telling, telling
from timeline.model import EntityType, Event

_NARROW = 31  # days: dates no wider than a month block by month
_STORY = 10  # first words of the article to file by
_GIST = 6  # words of the title where there is no article, the longest, which are the rarest


def keys(event: Event) -> frozenset[str]:
    """The blocks an event is filed under: its lemma with each name, with the month of a narrow
    date, and with the first words of its article where name or date is missing; a merged event
    under those of all its members."""
    return frozenset(f"{lemma}{mark}" for told in _tellings(event) for lemma, mark in _filed(told))


def lookups(event: Event) -> frozenset[str]:
    """The blocks to look in for what may be the same: `keys` with every related lemma.

    Symmetric: `keys(b)` meets `lookups(a)` exactly when `keys(a)` meets `lookups(b)`.
    """
    filed = [pair for told in _tellings(event) for pair in _filed(told)]
    return frozenset(f"{each}{mark}" for lemma, mark in filed for each in relatives(lemma))


def candidates(tellings: Sequence[Telling]) -> list[tuple[int, int]]:
    """Pairs of positions worth comparing, each once, the smaller first, in order."""
    blocks: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for position, told in enumerate(tellings):
        for lemma, mark in _filed(told):
            blocks[mark][lemma].append(position)
    pairs: set[tuple[int, int]] = set()
    for by_lemma in blocks.values():
        for lemma, members in by_lemma.items():
            related = [each for each in relatives(lemma) if each >= lemma and each in by_lemma]
            for other in related:
                both = members if other == lemma else members + by_lemma[other]
                if len(both) > 1:
                    pairs.update(_sweep(both, tellings))
    return sorted(pairs)


def _tellings(event: Event) -> list[Telling]:
    return [telling(each) for each in event.members or (event,)]


def _filed(told: Telling) -> Iterator[tuple[str, str]]:
    tails = {tail for name, kind in told.names for tail in _tails(name, kind)}
    marks = {f"/{tail}" for tail in tails} | {f"@{month}" for month in _months(told.when)}
    if not tails or told.when is None:
        about = told.event.story.split()[:_STORY]
        marks |= {f"~{word}" for word in about} if about else {f":{word}" for word in _longest(told.gist)}
    return ((told.lemma, mark) for mark in sorted(marks))


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))[:_GIST]


def _tails(name: str, kind: EntityType) -> Iterable[str]:
    words = name_words(name, kind)
    if not words:
        return
    yield words[-1] if kind is EntityType.PERSON else words[0]
    if kind is EntityType.ORGANIZATION and len(words) > 2:
        yield "".join(word[0] for word in words)


def _months(when: Interval | None) -> Iterable[int]:
    if when is None or when.start is None or when.last is None or when.last - when.start > _NARROW:
        return ()
    # a day either side, so that two sources a day apart still meet across the border of a month
    days = (when.start - 1, when.start, when.last, when.last + 1)
    return {year * 12 + month for year, month, _ in map(civil, days)}


def _sweep(members: list[int], tellings: Sequence[Telling]) -> Iterable[tuple[int, int]]:
    """Pairs of one block whose dates come within a day of each other, or of which one has none."""
    dated = [(when.start, position) for position in members if (when := tellings[position].when) and when.start]
    known = {position for _, position in dated}
    loose = [position for position in members if position not in known]
    for place, one in enumerate(loose):
        for other in (*loose[place + 1 :], *known):
            yield min(one, other), max(one, other)
    dated.sort()
    active: list[int] = []
    for start, position in dated:
        active = [other for other in active if _end(tellings[other]) >= start]
        for other in active:
            yield min(position, other), max(position, other)
        active.append(position)


def _end(told: Telling) -> float:
    when = told.when
    return float("inf") if when is None or when.end is None else when.end
