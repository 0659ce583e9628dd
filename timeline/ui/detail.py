"""One event: what, when, how we know, who says so."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

import streamlit as st

from timeline.errors import QueryError
from timeline.model import Certainty, Event, Evidence, Span, Status
from timeline.store.results import ArticleInfo
from timeline.ui import loading, review, state
from timeline.ui.loading import Source
from timeline.ui.marks import other_dates
from timeline.ui.text import Marked, escape, label, marked
from timeline.view import View
from timeline.words import say, say_day, say_fully

_KINDS = (("people", "People"), ("organizations", "Organizations"), ("places", "Places"), ("topics", "Topics"))


def panel(source: Source, view: View) -> None:
    """The event that is open, or a note that the link's event is not there."""
    try:
        event = loading.event(source, view.selected)
    except QueryError:
        st.warning("The event this link names is not in this timeline: it may have been deleted.")
        st.button("Close", key="close_unknown", on_click=state.choose, args=("",))
        return
    articles = {each.id: each for each in loading.articles(source)}
    with st.container(border=True, key="detail"):
        _head(source, view, event)
        story, facts = st.columns([3, 2], gap="large")
        with story:
            _evidence(source, event, articles)
        with facts:
            _facts(event)
            review.tools(source, event)


def _head(source: Source, view: View, event: Event) -> None:
    around = loading.neighbours(source, view, view.selected)
    title, buttons = st.columns([3, 2], gap="large")
    with title:
        st.html(f'<h3 class="tl-title" dir="auto">{escape(event.title)}</h3>')
        when = say_fully(event.when, before=event.before, after=event.after)
        st.html(f'<p class="tl-when"><b>{when[:1].upper()}{when[1:]}</b></p>{_badges(event)}')
    with buttons, st.container(horizontal=True, horizontal_alignment="right"):
        _step("Previous", ":material/arrow_back:", around.previous, "Left")
        _step("Next", ":material/arrow_forward:", around.next, "Right")
        st.button(
            "Close",
            key="close",
            icon=":material/close:",
            on_click=state.choose,
            args=("",),
            shortcut="Escape",
        )


def _step(words: str, icon: str, event: Event | None, shortcut: str) -> None:
    st.button(
        words,
        key=f"step_{words}",
        icon=icon,
        disabled=event is None,
        help=label(event.title) if event else None,
        on_click=state.choose,
        args=(event.id if event else "",),
        shortcut=shortcut,
    )


def _badges(event: Event) -> str:
    words = [event.status.value] if event.status is not Status.HAPPENED else []
    if event.certainty is Certainty.ALLEGED:
        words.append("alleged")
    badges = "".join(f'<span class="tl-badge tl-warn">{word}</span>' for word in words)
    if event.edited:
        badges += f'<span class="tl-badge">corrected by hand: {escape(", ".join(event.edited))}</span>'
    if event.reviewed:
        badges += '<span class="tl-badge">reviewed</span>'
    said = f'<p class="tl-quiet">According to {escape(event.attribution)}</p>' if event.attribution else ""
    return badges + said


def _evidence(source: Source, event: Event, articles: dict[str, ArticleInfo]) -> None:
    """The sentences that tell it, the one of the title first, each with how its date was found."""
    others = other_dates(event)
    if others:
        dates = ", ".join(say(when) for when in (event.when, *others))
        st.html(f'<p class="tl-quiet"><b>Sources give different dates:</b> {escape(dates)}</p>')
    for number, each in enumerate(event.evidence[:6]):
        _source(source, event, each, articles.get(each.article), number)
    if len(event.evidence) > 6:
        st.caption(f"and {len(event.evidence) - 6} more sentences")


def _source(source: Source, event: Event, each: Evidence, article: ArticleInfo | None, number: int) -> None:
    st.html(f'<blockquote class="tl-quote" dir="auto">{_quote(each)}</blockquote>')
    steps = [*(each.reason or (event.reason if number == 0 else ()))]
    if each.when is not None and (each.when != event.when):
        steps.append(f"this source: {say(each.when)}")
    if steps:
        st.html(f'<ul class="tl-steps">{"".join(f"<li>{escape(step)}</li>" for step in steps)}</ul>')
    if number == 0 and each.time is not None:
        for position, other in enumerate(each.time.alternatives[:4]):
            st.button(
                f"Could also be {label(say(other.interval))}: {label(other.why)}",
                key=f"reading_{event.id}_{position}",
                icon=":material/swap_horiz:",
                type="tertiary",
                help="Take this reading instead. It can be undone under Review.",
                on_click=review.choose_reading,
                args=(source, event, other),
            )
    if article is not None:
        _byline(article, event, number)


def _quote(each: Evidence) -> str:
    """The sentence with its verb and its date marked."""
    marks = []
    for span, kind, why in (
        (each.trigger, "verb", "what happened"),
        (each.time.timex.span if each.time else None, "date", "when"),
    ):
        inside = _within(span, each)
        if inside is not None:
            marks.append(Marked(inside, kind, why))
    return marked(each.quote, marks)


def _within(span: Span | None, each: Evidence) -> Span | None:
    if span is None or span.start < each.sentence.start or span.end > each.sentence.end:
        return None
    return Span(span.start - each.sentence.start, span.end - each.sentence.start)


def _byline(article: ArticleInfo, event: Event, number: int) -> None:
    day = "publication date not known" if article.published is None else f"published {say_day(article.published)}"
    whence = f" ({escape(article.published_source)})" if article.published_source else ""
    name = escape(article.title or article.name)
    st.html(f'<p class="tl-quiet" dir="auto">{name} · {day}{whence}</p>')
    st.button(
        "Read in the article",
        key=f"read_{event.id}_{number}",
        icon=":material/article:",
        type="tertiary",
        on_click=_read,
        args=(article.id,),
    )


def _read(article: str) -> None:
    st.session_state["reading"] = article
    state.change(tab="article")


def _facts(event: Event) -> None:
    for kind, title in _KINDS:
        names = [topic.name for topic in event.topics] if kind == "topics" else getattr(event, kind)
        _chips(kind, title, names)
    st.html(
        f'<p class="tl-quiet"><b>{_sure(event.confidence)}</b> ({event.confidence:.0%})'
        + "".join(f"<br>{escape(reason)}" for reason in event.confidence_reason)
        + "</p>"
    )
    link = st.popover("Link to this event", icon=":material/link:", key="permalink", on_change="rerun")
    if link.open:
        with link:
            st.caption("Send this address: it opens this event with these filters.")
            st.code(_permalink(), language=None, wrap_lines=True)


def _permalink() -> str:
    base = (st.context.url or "").split("?")[0]
    query = [f"{key}={value}" for key, values in _encoded().items() for value in values]
    return f"{base}?{'&'.join(query)}"


def _encoded() -> dict[str, list[str]]:
    return {key: [quote(value) for value in values] for key, values in state.view().to_query().items()}


def _sure(confidence: float) -> str:
    return "Quite sure" if confidence >= 0.75 else "Fairly sure" if confidence >= 0.5 else "Not sure"


def _chips(kind: str, title: str, names: Sequence[str]) -> None:
    """Names as chips: a click filters by them."""
    if not names:
        return
    key = f"chip_{kind}"
    st.session_state[key] = None
    st.pills(title, list(names), key=key, format_func=label, on_change=_filter_by, args=(kind, key))


def _filter_by(kind: str, key: str) -> None:
    name = st.session_state[key]
    if name:
        state.add_name(kind, name)
