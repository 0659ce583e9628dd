"""Dates of life in brackets; the sentence is made by hand, the times are found in it."""

import pytest
from handmade import sentence
from linked import linking

from timeline.edtf import format_edtf
from timeline.events import lives
from timeline.interval import day_number
from timeline.model import Article, TimeExpression, Unresolved
from timeline.pipeline import extract
from timeline.timex import find, resolve

BRACKETS = {
    "( 1921 - 1999 )": [("Anna Hill is born", "1921"), ("Anna Hill dies", "1999")],
    "( born 1921 )": [("Anna Hill is born", "1921")],
    "( 1921 )": [],
    "( chair since 1990 )": [],
    "( c. 1921 - 1999 )": [("Anna Hill is born", "1921~"), ("Anna Hill dies", "1999")],
    "( born Anna Lee , 3 May 1921 in Oslo - 1999 )": [("Anna Hill is born", "1921-05-03"), ("Anna Hill dies", "1999")],
    "( 1921 - 1999 , aged 78 )": [("Anna Hill is born", "1921"), ("Anna Hill dies", "1999")],
    "( 1959 - 1982 )": [],
    "( born 1959 - died 1982 )": [("Anna Hill is born", "1959"), ("Anna Hill dies", "1982")],
    "( chancellor 2005 - 2021 )": [],
    "( Labour 1997 - 2010 )": [],
    "( in office 1999 to 2004 )": [],
    "( r. 1509 - 1547 )": [],
    "( 1998 , captain - 2004 )": [],
    "( 1990 - 1994 champion )": [],
}


def times_of(text: str) -> tuple[TimeExpression | Unresolved, ...]:
    return resolve(find(text), dct=None)


@pytest.mark.parametrize("bracket", BRACKETS)
def test_lives(bracket: str) -> None:
    words = [f"{word} NN dep 0" for word in bracket.split()]
    made = sentence("Anna NNP ROOT 0", *words)
    found = lives.lives(made, linking(made, Anna="Anna Hill"), times_of(made.article.text))
    assert [(e.title, format_edtf(e.when)) for e in found if e.when] == BRACKETS[bracket]


def test_a_bracket_behind_a_company_is_no_life() -> None:
    made = sentence("Orion NNP ROOT 0", "( NN dep 0", "1921 CD dep 0", "- NN dep 0", "1999 CD dep 0", ") NN dep 0")
    known = linking(made, Orion="Orion Inc./organization")
    assert lives.lives(made, known, times_of(made.article.text)) == ()


def test_the_times_of_a_life_belong_to_no_verb() -> None:
    made = sentence("Anna NNP ROOT 0", "( NN dep 0", "1921 CD dep 0", "- NN dep 0", "1999 CD dep 0", ") NN dep 0")
    times = times_of(made.article.text)
    assert len(times) == 2
    assert lives.outside(times, lives.lives(made, linking(made, Anna="Anna Hill"), times)) == ()


LINES = {
    "Anna Maria Hill, pilot, born 3 June 1934; died 29 October 2011": ("1934-06-03", "2011-10-29"),
    "Anna Hill, pilot: born Oslo 3 June 1934; married 1960 Olaf Lund; died Moss 29 October 2011.": (
        "1934-06-03",
        "2011-10-29",
    ),
}


@pytest.mark.model
@pytest.mark.parametrize("line", LINES)
def test_the_line_below_an_obituary_tells_a_birth_and_a_death(line: str) -> None:
    text = f"Anna Hill, who has died aged 77, flew mail to Spitsbergen. Hill wed Olaf Lund.\n\n{line}"
    events = extract(Article("made", "made.txt", "", text, day_number(2011, 11, 3))).events
    dated = {e.title: format_edtf(e.when) for e in events if e.when is not None and "Hill" in e.title}
    assert (dated["Anna Hill is born"], dated["Anna Hill dies"]) == LINES[line]
    assert not any("1960" in format_edtf(e.when) for e in events if e.when is not None)


@pytest.mark.model
@pytest.mark.parametrize("name", ["Ivar Lund", "Sir Ivar Lund", "I. O. Lund"])
def test_the_dates_below_a_name_that_heads_an_obituary_are_those_of_the_life(name: str) -> None:
    text = f"{name}\n\n21 June 1935 – 31 December 2015\n\nThe painter Ivar Olaf Lund died on 31 December 2015. Born in"
    told = extract(Article("made", "made.txt", "", text + " Leeds, he taught at York.")).events
    found = {(event.lemma, format_edtf(event.when)) for event in told if event.when is not None}
    assert {("bear", "1935-06-21"), ("die", "2015-12-31")} <= found


@pytest.mark.model
def test_the_days_of_a_show_below_its_name_are_no_life() -> None:
    text = "Ivar Lund\n\n21 June 2015 – 31 August 2015\n\nThe gallery shows the works of the painter Ivar Lund."
    assert not any(event.lemma == "bear" for event in extract(Article("made", "made.txt", "", text)).events)
