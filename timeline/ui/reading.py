"""An article with its events marked in the text, and the dates that were seen and not used."""

from __future__ import annotations

import streamlit as st

from timeline.errors import QueryError
from timeline.model import Extraction
from timeline.ui import loading, managing, state
from timeline.ui.loading import Source
from timeline.ui.text import Marked, escape, label, marked
from timeline.view import View
from timeline.words import say, say_day


def panel(source: Source, view: View) -> None:
    """The article chosen, or the one that tells the open event."""
    infos = {each.id: each for each in loading.articles(source)}
    if not infos:
        st.info("There is no article in this timeline yet.", icon=":material/article:")
        return
    if st.session_state.get("reading") not in infos:
        st.session_state["reading"] = _of_selected(source, view) or next(iter(infos))
    st.selectbox("Article", list(infos), key="reading", format_func=lambda each: infos[each].title or infos[each].name)
    managing.article(source, infos[st.session_state["reading"]])
    told = source.store.article(source.timeline, st.session_state["reading"])
    text, side = st.columns([5, 3], gap="large")
    with text:
        _article(told, view)
    with side:
        _events(told, view)
        _unused(told)


def _of_selected(source: Source, view: View) -> str:
    if not view.selected:
        return ""
    try:
        return source.store.event(source.timeline, view.selected).evidence[0].article
    except (QueryError, IndexError):
        return ""


def _article(told: Extraction, view: View) -> None:
    article = told.article
    day = "publication date not known" if article.published is None else f"published {say_day(article.published)}"
    st.html(f'<h3 class="tl-title" dir="auto">{escape(article.title)}</h3><p class="tl-quiet">{day}</p>')
    marks = [
        Marked(each.trigger, "here" if event.id == view.selected else "event", event.title)
        for event in told.events
        if event.shown or event.id == view.selected
        for each in event.evidence
        if each.article == article.id
    ]
    st.html(f'<div class="tl-article" dir="auto" tabindex="0">{marked(article.text, marks)}</div>')


def _events(told: Extraction, view: View) -> None:
    st.markdown("**Events in this article**")
    with st.container(key="list_article", gap=None):
        for event in told.events:
            if event.hidden or not event.shown:
                continue
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
    """Honesty: what looked like a date and is not on the timeline, and why."""
    if not told.unresolved:
        return
    with st.expander(f"Dates seen and not used ({len(told.unresolved)})"):
        rows = "".join(f"<li>“{escape(each.timex.text)}”: {escape(each.reason)}</li>" for each in told.unresolved[:60])
        st.html(f'<ul class="tl-steps">{rows}</ul>')
