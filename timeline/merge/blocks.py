"""Which tellings are worth comparing: only those that share a block."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.entities.across import name_words
from timeline.merge.families import relatives
from timeline.merge.telling import Telling, same_story, telling
from timeline.model import EntityType, Event

Blocks = dict[str, dict[str, list[int]]]

_SHARED = 2  # blocks to share with an undated telling
_ONE_STORY = 0.2  # openings alike this much may be on one story
_NARROW = 2  # days: dates no wider meet by the day
_STORY = 12  # words of an article's beginning to file by, its names first
_GIST = 6  # words of the title where there is no article, the longest, which are the rarest


def keys(event: Event) -> frozenset[str]:
    """The blocks an event is filed under: its lemma with each name, with the day of a narrow
    date, and with words its article begins with where name or date is missing; a merged event
    under those of all its members."""
    return frozenset(f"{told.lemma}{mark}" for told in _tellings(event) for mark in _marks(told))


def lookups(event: Event) -> frozenset[str]:
    """The blocks to look in for what may be the same: `keys` with every related lemma and the days around.

    Symmetric: `keys(b)` meets `lookups(a)` exactly when `keys(a)` meets `lookups(b)`.
    """
    wanted = [(told.lemma, near) for told in _tellings(event) for mark in _marks(told) for near in _near(mark)]
    return frozenset(f"{each}{mark}" for lemma, mark in wanted for each in relatives(lemma))


def candidates(tellings: Sequence[Telling]) -> list[tuple[int, int]]:
    """Pairs of positions worth comparing, each once, the smaller first, in order.

    Two dated tellings must share a block and come within a day of each other; with an undated one
    more than one block must be shared, where both have so many: one famous name says too little,
    but within one article, which comes back to what it told, or within one story.
    """
    marks = [tuple(_marks(told)) for told in tellings]
    blocks: Blocks = defaultdict(lambda: defaultdict(list))
    for position, told in enumerate(tellings):
        for mark in marks[position]:
            blocks[mark][told.lemma].append(position)
    pairs = set(_dated(blocks, tellings))
    for position, told in enumerate(tellings):
        if told.when is None:
            shared = Counter(_sharing(blocks, told.lemma, marks[position]))
            for other, count in shared.items():
                few = count < min(_SHARED, len(marks[position]), len(marks[other]))
                if other != position and not (few and _far(told, tellings[other])):
                    pairs.add((min(position, other), max(position, other)))
    return sorted(pairs)


def _far(a: Telling, b: Telling) -> bool:
    """Whether two articles are on different matters."""
    return a.article != b.article and same_story(a.story, b.story) < _ONE_STORY


def _sharing(blocks: Blocks, lemma: str, marks: Iterable[str]) -> Iterator[int]:
    """The members of the blocks of related triggers, each as often as it shares one."""
    for mark in marks:
        by_lemma = blocks[mark]
        for other in relatives(lemma) & by_lemma.keys():
            yield from by_lemma[other]


def _dated(blocks: Blocks, tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Pairs of dated tellings."""
    for mark, by_lemma in blocks.items():
        for near in _near(mark):
            others = blocks.get(near, {}) if near >= mark else {}
            for lemma, members in by_lemma.items():
                for other in relatives(lemma) & others.keys():
                    both = sorted({*members, *others[other]})
                    dated = [position for position in both if tellings[position].when is not None]
                    if len(dated) > 1:
                        yield from _sweep(dated, tellings)


def _tellings(event: Event) -> list[Telling]:
    return [telling(each) for each in event.members or (event,)]


def _marks(told: Telling) -> Iterator[str]:
    """What an event is filed by, beside its lemma."""
    tails = {tail for name, kind in told.names for tail in _tails(name, kind)}
    yield from (f"/{tail}" for tail in sorted(tails))
    when = told.when
    if when is not None and when.start is not None and when.days is not None and when.days <= _NARROW:
        yield f"@{when.start}"
    if not tails or when is None:
        about = sorted(told.story.split(), key=str.islower)[:_STORY]
        yield from (f"~{word.casefold()}" for word in about) if about else (f":{word}" for word in _longest(told.gist))


def _near(mark: str) -> tuple[str, ...]:
    """The marks that meet a mark: itself, and of a day those around it, for sources may be a day apart."""
    if not mark.startswith("@"):
        return (mark,)
    day = int(mark[1:])
    return tuple(f"@{other}" for other in range(day - _NARROW, day + _NARROW + 1))


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))[:_GIST]


def _tails(name: str, kind: EntityType) -> Iterable[str]:
    words = name_words(name, kind)
    if not words:
        return
    yield words[-1] if kind is EntityType.PERSON else " ".join(words)
    if kind is EntityType.ORGANIZATION and len(words) > 2:
        yield "".join(word[0] for word in words)


def _sweep(members: list[int], tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Pairs whose dates come within a day of each other."""
    starts = sorted((_start(tellings[position]), position) for position in members)
    active: list[int] = []
    for start, position in starts:
        active = [other for other in active if _end(tellings[other]) >= start]
        for other in active:
            yield min(position, other), max(position, other)
        active.append(position)


def _start(told: Telling) -> float:
    when = told.when
    return float("-inf") if when is None or when.start is None else when.start


def _end(told: Telling) -> float:
    when = told.when
    return float("inf") if when is None or when.end is None else when.end
