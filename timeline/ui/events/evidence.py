"""The sentences that tell an event, each with how its date was found and who says so."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from timeline.escape import escape
from timeline.explanation import arithmetic, why_dated, why_set
from timeline.interval import Interval, of_day
from timeline.model import Event, Evidence, Reading, Span, TimeExpression
from timeline.store.reading.results import ArticleInfo
from timeline.ui import shelf
from timeline.ui.events import mending
from timeline.ui.page import loading, state
from timeline.ui.page.source import Source
from timeline.ui.page.text import Marked, around, gap, label, marked
from timeline.words import say, say_noun

_SOURCES = 6  # sentences shown


def show(source: Source, event: Event) -> None:
    """The sentences that tell it, the one of the title first, each with how its date was found."""
    articles = loading.told_by(source, event)
    _disagreement(event, articles)
    tellings = once_each(event.evidence)
    for number, each in enumerate(tellings[:_SOURCES]):
        if number == 1:
            others = len(tellings) - 1
            st.html(f'<p class="tl-part">Also told in {others} other {"sentence" if others == 1 else "sentences"}</p>')
        _source(source, event, each, articles.get(each.article), number)
    if len(tellings) > _SOURCES:
        st.caption(f"and {len(tellings) - _SOURCES} more")


def once_each(evidence: Sequence[Evidence]) -> list[Evidence]:
    """One telling for each sentence, the first: a sentence may tell an event with two of its words."""
    first: dict[tuple[str, Span], Evidence] = {}
    for each in evidence:
        first.setdefault((each.article, each.sentence), each)
    return list(first.values())


def _disagreement(event: Event, articles: dict[str, ArticleInfo]) -> None:
    if len(event.evidence) < 2:
        return
    from timeline.merge import differences, tolls  # loads the rules of names

    _different("dates", [(say(each.when), each.articles) for each in differences(event)], articles)
    _different("numbers", [(each.words, each.articles) for each in tolls(event)], articles)


def _different(what: str, told: Sequence[tuple[str, Sequence[str]]], articles: dict[str, ArticleInfo]) -> None:
    if not told:
        return
    rows = "".join(
        f"<li>{escape(words)}: {escape('; '.join(_name(articles.get(one)) for one in those[:4]))}</li>"
        for words, those in told
    )
    st.html(f'<p class="tl-part">The sources give different {what}</p><ul class="tl-steps">{rows}</ul>')


def _name(article: ArticleInfo | None) -> str:
    return "no article" if article is None else article.title or article.name


def _source(source: Source, event: Event, each: Evidence, article: ArticleInfo | None, number: int) -> None:
    if article is None:
        note = each.quote or "Added by hand; no article tells it."
        st.html(f'<p class="tl-text" dir="auto">{escape(note)}</p>')
        return
    told = f'<blockquote class="tl-quote" dir="auto">{quote(source, each, in_context=number == 0)}</blockquote>'
    if number == 0:
        told += _says(event, article)
    if number == 0 or each.date_text:
        told += _date_card(event, each, article, number)
    st.html(told)  # at once: every element on the page is sent and drawn by itself, and that takes its time
    if number == 0 and each.time is not None:
        _readings(source, event, each)
    st.button(
        "Read in the article" if number == 0 else label(f"Read in “{_name(article)}”", most=80),
        key=f"read_{event.id}_{number}",
        icon=":material/article:",
        type="tertiary",
        on_click=_read,
        args=(article.id, event.id),
    )


def quote(source: Source, each: Evidence, *, in_context: bool = False) -> str:
    """The sentence with its verb and its date marked, between those before and after it."""
    marks = []
    for span, kind, why in (
        (each.trigger, "verb", "what happened"),
        (each.time.timex.span if each.time else None, "date", "when"),
    ):
        inside = _within(span, each)
        if inside is not None:
            marks.append(Marked(inside, kind, why))
    sentence = marked(each.quote, marks)
    if not in_context:
        return sentence
    text, span = loading.text(source, each.article), each.sentence
    before, after = (escape(one) for one in around(text, span))
    before = f'<span class="tl-around">{before}</span>{gap(text[: span.start])}' if before else ""
    return before + sentence + (f'{gap(text[: span.end + 1])}<span class="tl-around">{after}</span>' if after else "")


def _within(span: Span | None, each: Evidence) -> Span | None:
    if span is None or span.start < each.sentence.start or span.end > each.sentence.end:
        return None
    return Span(span.start - each.sentence.start, span.end - each.sentence.start)


def _says(event: Event, article: ArticleInfo) -> str:
    """Who says so: the speaker, the publisher, the article."""
    told = f"{article.publisher}, “{_name(article)}”" if article.publisher else f"“{_name(article)}”"
    said = f"{event.attribution}, as told in {told}" if event.attribution else told
    return f'<p class="tl-quiet" dir="auto"><b>Who says so:</b> {escape(said)}</p>'


def _date_card(event: Event, each: Evidence, article: ArticleInfo, number: int) -> str:
    """The rule that gave the date, the day of publication and where that is from, the arithmetic."""
    told = [why_set(event), why_dated(event, each)] if number == 0 else [why_dated(event, each)]
    steps = []
    if article.published is None:
        steps.append("The day of publication is not known.")
    else:
        whence = f" ({article.published_source})" if article.published_source else ""
        steps.append(f"Published on {say_noun(of_day(article.published))}{whence}.")
    steps += arithmetic(each, published=article.published)
    if each.when is not None and each.when != event.when:
        steps.append(f"This source gives {say(each.when)}.")
    rows = "".join(f"<li>{escape(step)}</li>" for step in steps)
    why = "".join(f'<p class="tl-reason" dir="auto">{escape(one)}</p>' for one in dict.fromkeys(told) if one)
    return f'<p class="tl-part">How we know the date</p>{why}<ol class="tl-steps">{rows}</ol>'


def _readings(source: Source, event: Event, each: Evidence) -> None:
    if each.time is None:
        return
    for position, other in enumerate(other_readings(each.time, event.when)[:4]):
        st.button(
            f"It could also be {label(say_noun(other.interval))}",
            key=f"reading_{event.id}_{position}",
            icon=":material/swap_horiz:",
            type="tertiary",
            help="Take this date instead. You can undo it under Review.",
            on_click=mending.choose_reading,
            args=(source, event, other),
        )


def other_readings(time: TimeExpression, taken: Interval | None) -> tuple[Reading, ...]:
    """How else a time may be read; where one of its other readings was taken, also as it was read at first."""
    others = tuple(other for other in time.alternatives if other.interval != taken)
    if len(others) == len(time.alternatives) or time.interval is None:
        return others
    return (Reading(time.interval, time.value, say_noun(time.interval)), *others)


def _read(article: str, event: str) -> None:
    st.session_state[shelf.OPEN] = article
    state.choose(event, tab="article")
