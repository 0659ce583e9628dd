"""Groups of tellings: kept sums give what adding up anew gives, however the groups grew."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.merge.test_merge import make
from timeline.merge import groups
from timeline.merge.likeness import UNRELATED
from timeline.merge.telling import telling

COUNT = 7
PAIRS = [(i, j) for i in range(COUNT) for j in range(i + 1, COUNT)]
TELLINGS = [telling(make(f"a{i}", "It fell", lemma="fall", start=i)) for i in range(COUNT)]


def plain(weights: dict[tuple[int, int], float | None]) -> list[list[int]]:
    """The same by adding up all pairs of two groups again and again; no two of these tellings contradict."""
    of = {i: [i] for i in range(COUNT)}
    likely = [(weight, pair) for pair, weight in weights.items() if weight is not None and weight >= 0]
    for _, (i, j) in sorted(likely, key=lambda each: (-each[0], each[1])):
        a, b = of[i], of[j]
        if a is b:
            continue
        said = [weights[min(x, y), max(x, y)] for x in a for y in b]
        if sum(UNRELATED if one is None else max(-1.5, min(one, 2.5)) for one in said) >= 0:
            a += b
            of.update(dict.fromkeys(b, a))
    return sorted({id(group): sorted(group) for group in of.values()}.values())


@given(st.lists(st.sampled_from((None, -4.0, -1.0, -0.25, 0.0, 0.5, 1.5, 4.0)), min_size=21, max_size=21))
@settings(max_examples=200, deadline=None)
def test_kept_sums_are_those_added_up_anew(drawn: list[float | None]) -> None:
    weights = dict(zip(PAIRS, drawn, strict=True))
    assert sorted(groups.groups(TELLINGS, dict(weights))) == plain(weights)


def test_what_contradicts_never_joins() -> None:
    far = telling(make("z", "It fell on Lyon", lemma="fall", where=("Lyon",)))
    near = telling(make("y", "It fell on Paris", lemma="fall", where=("Paris",)))
    weights: groups.Weights = {(0, 1): 2.0, (0, 2): 2.0, (1, 2): None}
    assert groups.groups([TELLINGS[0], far, near], weights) == [[0, 1], [2]]
