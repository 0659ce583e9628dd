"""Gaps and bursts of a person, and what matters most in a timeline."""

from dataclasses import replace

import pytest
from store_events import article, day, event, extraction

from timeline.interval import day_number, of_month
from timeline.store import Burst, Silence, Store
from timeline.view import View

ONE, TWO = article("one.txt"), article("two.txt")
DAYS = [day(2022, 3, dom) for dom in (1, 2, 3, 9)] + [of_month(2023, 5), day(2025, 1, 1)]
NAMES = ("resigns", "sings", "wins", "sues", "travels", "marries")
TOLD = [event(ONE, 50 * i, f"Ann Hill {NAMES[i]}", "Ann Hill", when=when) for i, when in enumerate(DAYS)]
OTHER = replace(event(TWO, 0, "Cat Poe falls", "Cat Poe", when=day(2024, 1, 1)), salience=0.9)


@pytest.fixture(scope="module")
def filled(shared: Store) -> Store:
    shared.create_timeline("t")
    shared.save("t", extraction(ONE, *TOLD))
    shared.save("t", extraction(TWO, OTHER))
    return shared


def test_the_longest_silence_lies_between_what_is_known(filled: Store) -> None:
    found = filled.rhythm(View(people=("Ann Hill",)))
    assert found.silence == Silence(day_number(2023, 6), day_number(2025, 1, 1))
    assert filled.rhythm(View()).silence == Silence(day_number(2022, 3, 10), day_number(2023, 5, 1))


def test_bursts_are_denser_than_usual(filled: Store) -> None:
    found = filled.rhythm(View(people=("Ann Hill",)), days=30)
    assert found.bursts == (Burst(day_number(2022, 3, 1), day_number(2022, 3, 10), 4),)


def test_nothing_has_no_rhythm(filled: Store) -> None:
    assert filled.rhythm(View(people=("Nobody",))).silence is None
    assert filled.rhythm(View(people=("Cat Poe",))).bursts == ()


def test_what_matters_is_told_by_many_of_known_people(filled: Store) -> None:
    ranked = filled.prominent(View())
    assert len(ranked) == 7 and [weight for _, weight in ranked] == sorted((w for _, w in ranked), reverse=True)
    assert ranked[0][0] == OTHER
    assert filled.prominent(View(people=("Cat Poe",)), limit=5)[0][0] == OTHER
    assert filled.prominent(View(people=("Nobody",))) == ()


def test_what_nobody_did_and_several_tell_comes_before_what_one_says_of_it(filled: Store) -> None:
    quake = filled.create_timeline("Quake")
    one, two = article("quake-one.txt"), article("quake-two.txt")
    speeches = [event(one, 50 * i, f"Ann Hill {NAMES[i]}", "Ann Hill", when=when) for i, when in enumerate(DAYS[1:], 1)]
    filled.save(quake, extraction(one, event(one, 0, "Corvale shakes", when=DAYS[0]), *speeches))
    filled.save(quake, extraction(two, event(two, 0, "Corvale shakes", when=DAYS[0])))
    assert filled.prominent(View(timeline=quake))[0][0].title == "Corvale shakes"
