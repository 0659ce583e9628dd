"""An article with its events marked in the text, and the dates that were seen and not used."""

from __future__ import annotations

import re
from collections.abc import Collection

import streamlit as st

from timeline.errors import QueryError
from timeline.escape import escape
from timeline.model import Anchor, Extraction, Span, TimeExpression, Timex, TimexType
from timeline.ui import shelf
from timeline.ui.articles import managing, retext
from timeline.ui.events import detail
from timeline.ui.page import loading, state
from timeline.ui.page.opening import Extract
from timeline.ui.page.source import Source
from timeline.ui.page.text import Marked, headline, label, marked
from timeline.view import View
from timeline.words import say, say_day, say_noun

_MOST_UNUSED = 60


def panel(source: Source, view: View, extract: Extract) -> None:
    """The article chosen, or the one that tells the open event, beside it the event, or all of its events; else the
    list of all articles."""
    infos = {each.id: each for each in loading.articles(source)}
    if not infos:
        st.info("There is no article in this timeline yet.", icon=":material/article:")
        st.button("Add articles", key="empty_add", on_click=state.change, kwargs={"tab": "add"}, type="primary")
        return
    shelf.follow(view, infos)
    _follow(source, view, infos)
    shelf.tell()
    info = infos.get(st.session_state[shelf.OPEN])
    if info is None:
        shelf.show(infos.values())
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        if len(infos) > 1:
            shelf.leave()
        managing.article(source, info)
        retext.switch(info.id)
    retext.tell()
    told = loading.extraction(source, info.id)
    text, side = st.columns([5, 3], gap="large")
    with text:
        if retext.is_edited(info.id):
            retext.editor(source, told.article, extract)
        else:
            _article(told, view)
    with side, st.container(key="beside"):
        if view.selected:
            detail.beside(source, view)
        _events(told, view)
        _unused(told)


def _follow(source: Source, view: View, infos: Collection[str]) -> None:
    """Turn to the article of an event that was opened elsewhere, or to the only one; stay where it tells that too."""
    if (changed := retext.followed()) in infos:
        st.session_state[shelf.OPEN] = changed
    followed = st.session_state.get("reading_followed")
    st.session_state["reading_followed"] = view.selected
    here = st.session_state.get(shelf.OPEN)
    if here in infos and (not view.selected or view.selected == followed):
        return
    telling = [each for each in _of_selected(source, view) if each in infos]
    if here not in telling:
        alone = next(iter(infos)) if len(infos) == 1 else ""
        st.session_state[shelf.OPEN] = next(iter(telling), here if here in infos else alone)


def _of_selected(source: Source, view: View) -> tuple[str, ...]:
    """The articles that tell the open event."""
    if not view.selected:
        return ()
    try:
        return tuple(each.article for each in loading.event(source, view.selected).evidence)
    except QueryError:
        return ()


def _article(told: Extraction, view: View) -> None:
    article = told.article
    day = "Publication date not known" if article.published is None else f"Published {say_day(article.published)}"
    whence = f" ({article.published_source})" if article.published_source else ""
    publisher = f"{article.publisher} · " if article.publisher else ""
    marks = [
        Marked(each.trigger, "here" if event.id == view.selected else "event", event.title, event.id)
        for event in told.events
        if (event.shown and not event.hidden) or event.id == view.selected
        for each in event.evidence
        if each.article == article.id
    ]
    head = headline(article.text, article.title)
    title = escape(article.title) if head is None else marked(article.text, marks, part=head)
    behind = article.text if head is None else article.text[head.end :].lstrip()
    body = Span(len(article.text) - len(behind), len(article.text))
    st.html(
        f'<h2 class="tl-title" dir="auto">{title}</h2>'
        f'<p class="tl-quiet">{escape(publisher + day + whence)} · Click a marked word to open its event.</p>'
    )
    st.html(f'<div class="tl-article" dir="auto">{marked(article.text, marks, part=body)}</div>')


def _events(told: Extraction, view: View) -> None:
    shown = [event for event in told.events if event.shown and not event.hidden]
    st.html(f'<p class="tl-part">Events in this article ({len(shown)})</p>')
    if not shown:
        st.caption("None that a timeline would show.")
    with st.container(key="list_article", gap=None):
        for event in shown:
            words = say(event.when, before=event.before, after=event.after)
            st.button(
                f"**{label(words)}** — {label(event.title)}",
                key=f"told_{event.id}",
                type="secondary" if event.id == view.selected else "tertiary",
                wrap=True,
                on_click=state.choose,
                args=(event.id,),
            )


def _unused(told: Extraction) -> None:
    """Honesty: what looked like a date and dates nothing on the timeline, and why."""
    rows = unused(told)
    if not rows:
        return
    with st.expander(f"Dates we saw and did not use ({len(rows)})"):
        items = "".join(f"<li>“{escape(timex.text)}”: {escape(why)}</li>" for timex, why in rows[:_MOST_UNUSED])
        st.html(f'<ul class="tl-steps">{items}</ul>')
        if len(rows) > _MOST_UNUSED:
            st.caption(f"and {len(rows) - _MOST_UNUSED} more")


def unused(told: Extraction) -> list[tuple[Timex, str]]:
    """The time expressions of an article that date no event a timeline shows, in order, each with the reason."""
    pairs = [(each.time, event) for event in told.events for each in event.evidence if each.time is not None]
    dating = [time for time, event in pairs if event.shown and not event.hidden]
    rows = [(each.timex, each.reason) for each in told.unresolved]
    for time in told.times:
        if any(_rests_on(other, time) for other in dating):
            continue
        users = [event for other, event in pairs if other.timex.span == time.timex.span]
        if time.interval is None:
            why = _without_day(time.timex)
        elif any(event.hidden for event in users):
            why = f"{say(time.interval)}: its event was hidden by hand"
        elif users:
            why = f"{say(time.interval)}: its event (“{users[0].title}”) is too minor to be shown"
        elif time.interval.days == 1 and time.interval.start == told.article.published:
            why = f"{say(time.interval)}: the day of publication"
        else:
            why = f"{say(time.interval)}: no event stands with it"
        rows.append((time.timex, why))
    return sorted(rows, key=lambda row: row[0].span.start)


def _rests_on(used: TimeExpression, time: TimeExpression) -> bool:
    """Whether the date of an event, `used`, is this one, the other end of a range with it, or counted from it."""
    if used.timex.span == time.timex.span or (used.timex.range is not None and used.timex.range == time.timex.range):
        return True
    if used.anchor is not Anchor.PREVIOUS or time.interval is None or used.timex.span < time.timex.span:
        return False
    said = re.compile(rf"[a-z ,:]*{re.escape(say_noun(time.interval))}[a-z ,:]*")  # no larger date around it
    return any("told before" in step and said.fullmatch(step) for step in used.reason)


def _without_day(timex: Timex) -> str:
    """Why an expression has no place in the calendar."""
    if timex.value.startswith("evt:"):
        return "counted from something that is told, and of that we know no date"
    if timex.type is TimexType.DURATION:
        return "says how long: no day to draw"
    return f"says {'how often' if timex.type is TimexType.SET else 'only vaguely when'}: no day to draw"
