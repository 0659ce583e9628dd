"""All pairs of many tellings that are worth comparing, found together: what `meet` says of two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline.families import relatives
from timeline.merge.blocks import is_lone, is_one_story
from timeline.merge.telling import Telling

Found = tuple[int, set[int]]
"""The position of a telling, and those of some it is worth comparing with."""
Related = Mapping[str, frozenset[str]]
"""By lemma, those of the told lemmas that may name the same act."""


def candidates(tellings: Sequence[Telling]) -> Iterator[Found]:
    """The pairs of tellings worth comparing, those that `meet`, each once: telling by telling."""
    told = {telling.lemma for telling in tellings}
    related = {lemma: relatives(lemma) & told for lemma in told}
    yield from _dated_pairs(tellings, related)
    yield from _undated_pairs(tellings, related)


def _dated_pairs(tellings: Sequence[Telling], related: Related) -> Iterator[Found]:
    """Pairs with two dates, which come within a day of each other: in the order of their dates, each telling with those
    before it that last so long."""
    ends = [told.end for told in tellings]
    lasting: dict[str, dict[str, list[int]]] = defaultdict(dict)  # by mark and lemma
    narrow: dict[str, list[int]] = {}  # by lemma
    for start, position in sorted((told.start, i) for i, told in enumerate(tellings) if told.when is not None):
        told = tellings[position]
        blocks = [lasting[mark] for mark in told.marks]
        if told.is_narrow:
            blocks.append(narrow)
        found: set[int] = set()
        for block in blocks:
            for lemma in related[told.lemma] & block.keys():
                block[lemma] = [other for other in block[lemma] if ends[other] >= start]
                found.update(block[lemma])
            block.setdefault(told.lemma, []).append(position)
        if found:
            yield position, found


def _undated_pairs(tellings: Sequence[Telling], related: Related) -> Iterator[Found]:
    """Pairs with one telling that has no date, or two: story by story, each undated telling with those before it, then
    each dated one with all the undated."""
    undated, dated = _by_story(tellings, dated=False), _by_story(tellings, dated=True)
    filed: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))  # by mark and lemma
    of_article: dict[str, set[int]] = defaultdict(set)
    lone: set[int] = set()
    for story, members in (*undated.items(), *(dated.items() if undated else ())):
        near: dict[str, bool] = {}  # for one story after the other: all pairs of them would be too many to keep
        for position in members:
            told = tellings[position]
            blocks = [filed[mark] for mark in told.marks if mark in filed]
            once, twice = _sharing(block[lemma] for block in blocks for lemma in related[told.lemma] & block.keys())
            if is_lone(told):
                found = once | twice
            else:
                found = twice | (once & lone) | (once & of_article.get(told.article, set()))
                found.update(_on_story(once - found, story, near, tellings))
            if found:
                yield position, found
            if told.when is None:
                of_article[told.article].add(position)
                for mark in told.marks:
                    filed[mark][told.lemma].add(position)
                if is_lone(told):
                    lone.add(position)


def _by_story(tellings: Sequence[Telling], *, dated: bool) -> dict[str, list[int]]:
    """The dated tellings, or the undated, by what their articles begin with."""
    found: dict[str, list[int]] = defaultdict(list)
    for position, told in enumerate(tellings):
        if (told.when is not None) is dated:
            found[told.story].append(position)
    return found


def _sharing(blocks: Iterable[set[int]]) -> tuple[set[int], set[int]]:
    """The members of one block only, and those of several."""
    some: set[int] = set()
    several: set[int] = set()
    for block in blocks:
        several |= some & block
        some |= block
    return some - several, several


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
