"""Every phrase of the corpus has one reading, over the whole phrase, of the value it stands under."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

import pytest

from tests.timex.rules import corpus_look_alikes, corpus_negative
from timeline.interval import parse_iso_day
from timeline.timex import find, periods, resolve
from timeline.timex.finding.matching import FAMILIES

WRITTEN = parse_iso_day("2022-12-03")
NAMES = [family.__name__.rpartition(".")[2] for family in FAMILIES]


def lines(family: str) -> Iterator[tuple[str, str]]:
    for value, phrases in importlib.import_module(f"tests.timex.rules.corpus_{family}").LINES.items():
        for phrase in phrases:
            yield value, phrase


def marked(phrase: str) -> tuple[str, str]:
    """The text and the expression in it."""
    if "[" not in phrase:
        return phrase, phrase
    return phrase.replace("[", "").replace("]", ""), phrase[phrase.index("[") + 1 : phrase.index("]")]


def told(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in find(text)]


SINGLE = [(value, phrase) for name in NAMES if name != "ranges" for value, phrase in lines(name)]


@pytest.mark.parametrize(("value", "phrase"), SINGLE)
def test_a_phrase_has_one_reading(value: str, phrase: str) -> None:
    text, expression = marked(phrase)
    times = resolve(find(text), dct=WRITTEN)
    assert [(time.timex.text, time.value) for time in times] == [(expression, value)]


@pytest.mark.parametrize(("value", "phrase"), list(lines("ranges")))
def test_a_range_has_two_ends_and_one_period(value: str, phrase: str) -> None:
    text, expression = marked(phrase)
    times = resolve(find(text), dct=WRITTEN)
    assert " .. ".join(time.value for time in times) == value
    assert {text[slice(*time.timex.range)] for time in times if time.timex.range} == {expression}
    in_calendar = [] if value.startswith("P") else [expression]
    assert [text[slice(*period.span)] for period in periods(times)] == in_calendar


def test_the_end_of_a_line_is_read_as_a_space_is() -> None:
    said = "it was then that they told of it in the hall"
    apart = []
    for _, phrase in SINGLE:
        text, expression = marked(phrase)
        spaced = text if text.index(expression) else f"{said} {text}"
        at = spaced.index(expression) - 1
        wrapped = f"{spaced[:at]}\n{spaced[at + 1 :]}"
        heads = " - " in text  # "1998 March - The mine closes." heads an entry, in a line of its own
        if spaced[at] == " " and not heads and told(spaced) != told(wrapped):
            apart.append(wrapped)
    assert apart == []


@pytest.mark.parametrize("family", FAMILIES, ids=NAMES)
def test_every_rule_is_hit_by_a_line(family: object) -> None:
    hit = {
        rule
        for name in NAMES
        for _, phrase in lines(name)
        for timex in find(marked(phrase)[0])
        for rule in timex.rule.split(" + ")
    }
    assert [rule.name for rule in family.RULES if rule.name not in hit] == []


@pytest.mark.parametrize("phrase", [*corpus_negative.LINES, *corpus_look_alikes.LINES])
def test_what_is_no_time_gives_nothing(phrase: str) -> None:
    assert find(phrase) == ()
