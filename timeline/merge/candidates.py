"""All pairs of many tellings that are worth comparing, found together: what `meet` says of two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.families import relatives
from timeline.merge.blocks import is_lone, is_one_story
from timeline.merge.telling import Telling

Pair = tuple[int, int]
_NARROW = ""  # the mark of all with a narrow date


def candidates(tellings: Sequence[Telling]) -> list[Pair]:
    """Pairs of positions worth comparing, those that `meet`, each once, the smaller first, in order."""
    return sorted({*_dated_pairs(tellings), *_undated_pairs(tellings)})


def _dated_pairs(tellings: Sequence[Telling]) -> Iterator[Pair]:
    """Pairs with two dates."""
    dated = [(told.start, position) for position, told in enumerate(tellings) if told.when is not None]
    by_mark: dict[str, list[int]] = defaultdict(list)
    for _, position in sorted(dated):
        told = tellings[position]
        for mark in told.marks | {_NARROW} if told.is_narrow else told.marks:
            by_mark[mark].append(position)
    for members in by_mark.values():
        if len(members) > 1:
            yield from _sweep(members, tellings)


def _sweep(members: Iterable[int], tellings: Sequence[Telling]) -> Iterator[Pair]:
    """Pairs with related triggers whose dates come within a day of each other.

    members: in the order of their dates.
    """
    lasting: dict[str, list[int]] = {}
    for position in members:
        told = tellings[position]
        for lemma in relatives(told.lemma) & lasting.keys():
            lasting[lemma] = [other for other in lasting[lemma] if tellings[other].end >= told.start]
            for other in lasting[lemma]:
                yield min(position, other), max(position, other)
        lasting.setdefault(told.lemma, []).append(position)


def _undated_pairs(tellings: Sequence[Telling]) -> Iterator[Pair]:
    """Pairs with one telling that has no date, or two."""
    filed: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    of_article: dict[str, set[int]] = defaultdict(set)
    undated: dict[str, list[int]] = defaultdict(list)  # by what their articles begin with
    for position, told in enumerate(tellings):
        of_article[told.article].add(position)
        for mark in told.marks:
            filed[mark][told.lemma].add(position)
        if told.when is None:
            undated[told.story].append(position)
    lone = {position for position, told in enumerate(tellings) if is_lone(told)}
    done: set[int] = set()
    for story, members in undated.items():
        near: dict[str, bool] = {}  # for one story after the other: all pairs of them would be too many to keep
        for position in members:
            done.add(position)
            told = tellings[position]
            related = relatives(told.lemma)
            blocks = (filed[mark][lemma] for mark in told.marks for lemma in related & filed[mark].keys())
            once, twice = _sharing(blocks, done)
            if position in lone:
                found = once | twice
            else:
                found = twice | (once & lone) | (once & of_article[told.article])
                found.update(_on_story(once - found, story, near, tellings))
            yield from ((min(position, other), max(position, other)) for other in found)


def _sharing(blocks: Iterable[set[int]], done: set[int]) -> tuple[set[int], set[int]]:
    """The members of one block only, and those of several, without those that are done."""
    some: set[int] = set()
    several: set[int] = set()
    for block in blocks:
        several |= some & block
        some |= block
    return some - several - done, several - done


def _on_story(members: Iterable[int], story: str, near: dict[str, bool], tellings: Sequence[Telling]) -> Iterator[int]:
    """Those members whose article may be on a story.

    near: what is known so far of the other articles, added to.
    """
    for position in members if story else ():
        other = tellings[position].story
        if other not in near:
            near[other] = is_one_story(story, other)
        if near[other]:
            yield position
