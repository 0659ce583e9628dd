"""A short name joins the longer one that it can only mean; what could mean two stays apart."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.aliases import Alias, Named, find_aliases


def joined(kind: str, *names: str, **options: object) -> dict[str, str]:
    told = [Named(kind, name, 1) for name in names]
    return {alias.name: alias.of for alias in find_aliases(told, **options)}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Orr", "Eve Orr"], {"Orr": "Eve Orr"}),
        (["Orr", "Eve Orr", "Max Orr"], {}),
        (["ORR", "Orr"], {"ORR": "Orr"}),
        (["Mr Orr", "Eve Orr"], {"Mr Orr": "Eve Orr"}),
        (["Mrs Orr", "Max Orr"], {}),
        (["Mrs Orr", "Orr", "Max Orr"], {}),  # whose "Orr" is it?
        (["E. Orr", "Eve Orr", "Orr"], {"E. Orr": "Eve Orr", "Orr": "Eve Orr"}),
        (["E. Orr", "Eve Orr", "Eli Orr"], {}),
        (["J.K. Orr", "Jane K. Orr"], {"J.K. Orr": "Jane K. Orr"}),
        (["Eve Orr", "Eve Mary Orr"], {"Eve Mary Orr": "Eve Orr"}),
        (["Eve Orr", "Eve Mary Orr", "Eve Zoe Orr"], {}),
        (["Mary Orr", "Eve Mary Orr"], {"Eve Mary Orr": "Mary Orr"}),
        (["Eve Orr Bell", "Eve Orr", "Orr"], {"Eve Orr Bell": "Eve Orr", "Orr": "Eve Orr"}),
        (["von der Berg", "Eva von der Berg"], {"von der Berg": "Eva von der Berg"}),
        (["Erdoğan", "Recep Erdogan"], {"Erdoğan": "Recep Erdogan"}),
        (["Qu", "Qu Jin"], {"Qu": "Qu Jin"}),
        (["Qu", "Qu Jin", "Ann Qu"], {}),
        (["Charles", "Ray Charles"], {}),  # a given name alone is whoever was introduced by it
        (["Francis", "Pope Francis", "Connie Francis"], {"Francis": "Pope Francis"}),
        (["Pope Francis", "Connie Francis"], {}),
        (["Max Orr Jr.", "Max Orr"], {"Max Orr Jr.": "Max Orr"}),
        (["Max Orr Jr.", "Max Orr Sr.", "Max Orr"], {}),
        (["Louis XIV", "Louis XVI"], {}),
        (["Eve Orr", "Eve Ort"], {}),
        (["!!", "??", "Orr"], {}),
    ],
)
def test_people(names: list[str], expected: dict[str, str]) -> None:
    assert joined("people", *names) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Acme", "Acme Inc."], {"Acme Inc.": "Acme"}),
        (["Acme", "ACME Holdings, Ltd"], {"ACME Holdings, Ltd": "Acme"}),
        (["The Board of Trade", "Board of Trade"], {"The Board of Trade": "Board of Trade"}),
        (["BOT", "Board of Trade"], {"BOT": "Board of Trade"}),
        (["N.B.I.", "National Bureau of Investigation"], {"N.B.I.": "National Bureau of Investigation"}),
        (["NBI", "National Bureau of Investigation", "Northern Bank of Ireland"], {}),
        (["Nbi", "National Bureau of Investigation"], {}),
        (["AP", "Air Products"], {}),  # two letters are short for too much
        (["Hill & Son", "Hill and Son"], {"Hill and Son": "Hill & Son"}),
        (["Acme", "Acme Motors"], {}),
        (["!!", "??"], {}),
        (["Group", "The Group"], {"The Group": "Group"}),
    ],
)
def test_organizations(names: list[str], expected: dict[str, str]) -> None:
    assert joined("organizations", *names) == expected


def test_places_and_topics_stay_as_they_are() -> None:
    assert joined("places", "York", "New York") == joined("topics", "trade", "Trade") == {}


def test_kinds_do_not_mix() -> None:
    assert find_aliases([Named("people", "Orr", 1), Named("organizations", "Eve Orr", 1)]) == ()


def test_a_group_goes_by_the_full_form_that_most_events_bear() -> None:
    told = [Named("people", "Orr", 90), Named("people", "Eve Orr", 9), Named("people", "Eve Mary Orr", 1)]
    assert {alias.of for alias in find_aliases(told)} == {"Eve Orr"}
    told = [Named("people", "E. Orr", 90), Named("people", "Eve Orr", 1)]
    assert {alias.of for alias in find_aliases(told)} == {"Eve Orr"}


def test_what_people_tell_apart_stays_apart() -> None:
    assert joined("people", "Orr", "Eve Orr", apart=frozenset({("people", "Orr", "Eve Orr")})) == {}
    assert joined("people", "Orr", "Eve Orr", apart=frozenset({("people", "Eve Orr", "Orr")})) == {}
    other = joined("people", "Orr", "Eve Orr", "Max Orr", apart=frozenset({("people", "Orr", "Eve Orr")}))
    assert other == {"Orr": "Max Orr"}
    renamed = [Named("people", "The chair", 1, former=("Eve Orr",)), Named("people", "Orr", 1)]
    assert find_aliases(renamed, apart=frozenset({("people", "Orr", "Eve Orr")})) == ()


def test_a_name_that_people_chose_stays_and_draws_what_its_old_name_drew() -> None:
    told = [Named("people", "The chair", 2, former=("Eve Orr",)), Named("people", "Orr", 1)]
    assert find_aliases(told) == (Alias("people", "Orr", "The chair", "no other name in this timeline has it in it"),)
    told = [Named("people", "Orr", 2, former=("Eve Orr",)), Named("people", "Max Orr", 1)]
    assert find_aliases(told) == ()


PARTS = st.lists(st.sampled_from("Eve Max E. Mary Orr Bell Qu Charles Mrs Pope Jr. de".split()), min_size=1, max_size=4)
NAMES = st.builds(
    Named,
    st.sampled_from(["people", "organizations"]),
    PARTS.map(" ".join),
    st.integers(0, 3),
    st.just(()) | st.tuples(PARTS.map(" ".join)),
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(NAMES, max_size=12, unique_by=lambda one: (one.kind, one.name)),
    st.sets(st.tuples(st.just("people"), PARTS.map(" ".join), PARTS.map(" ".join)), max_size=3),
    st.randoms(use_true_random=False),
)
def test_the_order_of_names_does_not_matter(
    told: list[Named], apart: set[tuple[str, str, str]], source: random.Random
) -> None:
    found = find_aliases(told, apart=frozenset(apart))
    mixed = list(told)
    source.shuffle(mixed)
    assert find_aliases(mixed, apart=frozenset(apart)) == found
    aliases = {(alias.kind, alias.name) for alias in found}
    assert not aliases & {(alias.kind, alias.of) for alias in found}  # nobody's alias has aliases
    assert not aliases & {(one.kind, one.name) for one in told if one.former}
    assert not any((alias.kind, alias.name, alias.of) in apart for alias in found)
