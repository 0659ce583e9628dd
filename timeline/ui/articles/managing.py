"""Naming, dating and deleting: timelines and their articles."""

from __future__ import annotations

import streamlit as st

from timeline.store.reading.results import ArticleInfo, TimelineInfo
from timeline.store.store import Store
from timeline.ui import shelf
from timeline.ui.events import mending
from timeline.ui.page import state
from timeline.ui.page.dates import read_day
from timeline.ui.page.failing import writing
from timeline.ui.page.source import Source
from timeline.view import View
from timeline.words import say_day


def timelines(store: Store, current: TimelineInfo | None) -> None:
    """Make, rename and delete timelines; in a popover of the sidebar."""
    popover = st.popover(
        "Manage timelines", icon=":material/settings:", width="stretch", key="manage", on_change="rerun"
    )
    if popover.open:
        with popover:
            _timelines(store, current)


def _timelines(store: Store, current: TimelineInfo | None) -> None:
    make(store, popover="manage")
    if current is None:
        return
    st.divider()
    with st.form("renaming", border=False):
        st.text_input("Title of this timeline", key=f"title_{current.id}", value=current.title)
        st.form_submit_button("Rename", key="rename", on_click=_rename, args=(store, current.id))
    st.divider()
    sure = st.checkbox(
        f"Delete it with {current.articles} articles and {current.events} events. This cannot be undone.",
        key=f"sure_{current.id}",
    )
    st.button("Delete this timeline", key="delete", disabled=not sure, on_click=_delete, args=(store, current))


def make(store: Store, *, popover: str) -> None:
    """The field for the title of a new timeline, in the popover of that key."""
    with st.form(f"{popover}_making", border=False):  # a form takes Enter
        st.text_input("New timeline", key=f"{popover}_title", placeholder="its title")
        st.form_submit_button("Create", key=f"{popover}_create", on_click=_create, args=(store, popover))


@writing
def _create(store: Store, popover: str) -> None:
    field = f"{popover}_title"
    title = str(st.session_state[field])
    made = store.create_timeline(title)
    st.session_state[field] = ""
    mending.said(f"Timeline made: {title.strip()}")
    state.close(popover)
    state.put(View(timeline=made, tab="add"))


@writing
def _rename(store: Store, timeline: str) -> None:
    title = str(st.session_state[f"title_{timeline}"])
    store.rename_timeline(timeline, title)
    mending.said(f"Timeline renamed: {title.strip()}")


@writing
def _delete(store: Store, timeline: TimelineInfo) -> None:
    store.delete_timeline(timeline.id)
    mending.said(f"Timeline deleted: {timeline.title}")
    state.close("manage")
    state.put(View())


def article(source: Source, info: ArticleInfo) -> None:
    """Rename, date again and delete one article."""
    popover = st.popover("Rename, re-date, delete", icon=":material/edit:", key="manage_article", on_change="rerun")
    if popover.open:
        with popover:
            _article(source, info)


def _article(source: Source, info: ArticleInfo) -> None:
    with st.form("renaming_article", border=False):
        st.text_input("Title", value=info.title, key=f"article_title_{info.id}")
        st.form_submit_button("Rename", key="article_rename", on_click=_rename_article, args=(source, info))
    with st.form("redating_article", border=False):
        st.text_input(
            "Published",
            value="" if info.published is None else say_day(info.published),
            key=f"article_day_{info.id}",
            placeholder="not known: type a day, or leave it empty",
            help="Dates like “Friday” are counted anew from this day; your corrections stay.",
        )
        st.form_submit_button("Change the date", key="article_redate", on_click=_redate, args=(source, info))
    sure = st.checkbox("Delete this article and what only it tells", key=f"article_sure_{info.id}")
    st.button("Delete", key="article_delete", disabled=not sure, on_click=_delete_article, args=(source, info))


@writing
def _rename_article(source: Source, info: ArticleInfo) -> None:
    title = str(st.session_state[f"article_title_{info.id}"])
    source.store.rename_article(source.timeline, info.id, name=info.name, title=title)
    mending.said(f"Article renamed: {title.strip()}")
    state.close("manage_article")


@writing
def _redate(source: Source, info: ArticleInfo) -> None:
    from timeline.timex import resolve  # the rules of dates, which a page that shows needs not

    typed = str(st.session_state[f"article_day_{info.id}"]).strip()
    day = read_day(typed) if typed else None
    words = "given by hand" if day is not None else ""
    source.store.redate(source.timeline, info.id, day, source=words, resolve=resolve)
    mending.said(f"Publication date changed: {info.title or info.name}")
    state.close("manage_article")


@writing
def _delete_article(source: Source, info: ArticleInfo) -> None:
    source.store.delete_article(source.timeline, info.id)
    mending.said(f"Article deleted: {info.title or info.name}")
    state.close("manage_article")
    st.session_state.pop(shelf.OPEN, None)
    state.choose("")
