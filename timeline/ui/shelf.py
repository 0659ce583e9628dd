"""Every article of a timeline: when it came out, how much it tells, and the way to read and to mend it."""

from __future__ import annotations

from collections.abc import Collection

import streamlit as st

from timeline.store.reading.results import ArticleInfo
from timeline.ui.page import state
from timeline.ui.page.text import label
from timeline.view import View
from timeline.words import say_count, say_day

OPEN = "reading"  # where the id of the article that is read is kept; empty for the list of all
_PAGE = 25


def show(infos: Collection[ArticleInfo]) -> None:
    """The articles, those without a day first, then from the newest, a page at a time."""
    st.html(f'<h2 class="tl-title">{say_count(len(infos), "article")}</h2>')
    undated = sum(each.published is None for each in infos)
    if undated:
        st.caption(f"{say_count(undated, 'article')} without a publication date: “Friday” stays unknown there.")
    pages = -(-len(infos) // _PAGE)
    number = st.pagination(pages, key="shelf_page") if pages > 1 else 1
    ordered = sorted(infos, key=lambda each: (each.published is not None, -(each.published or 0)))
    with st.container(key="shelf", gap="small"):
        for info in ordered[(number - 1) * _PAGE : number * _PAGE]:
            _row(info)


def _row(info: ArticleInfo) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        day = "No publication date" if info.published is None else say_day(info.published)
        st.button(
            f"**{label(info.title or info.name, most=200)}**  \n{day} · {say_count(info.events, 'event')}",
            key=f"article_{info.id}",
            type="tertiary",
            width="stretch",
            wrap=True,
            on_click=_open,
            args=(info.id,),
        )
        st.button(
            "Edit",
            key=f"mend_{info.id}",
            icon=":material/edit:",
            help=f"Rename, re-date or delete {label(info.title or info.name, most=80)}",
            on_click=_open,
            args=(info.id,),
            kwargs={"mending": True},
        )


def _open(article: str, *, mending: bool = False) -> None:
    """Read an article, with what mends it unfolded or not."""
    st.session_state[OPEN] = article
    st.session_state["manage_article"] = mending


def follow(view: View, known: Collection[str]) -> None:
    """Turn to the article that the address tells since it changed: a link, or the way back."""
    if view.reading == st.session_state.get(state.TOLD, ""):
        return
    st.session_state[OPEN] = st.session_state[state.TOLD] = view.reading
    if view.reading and view.reading not in known:
        st.warning(
            "This link asks for an article that is not here. It may have been deleted.", icon=":material/link_off:"
        )


def tell() -> None:
    """Have the address tell which article is read."""
    st.session_state[state.TOLD] = st.session_state[OPEN]
    if state.view().reading != st.session_state[OPEN]:
        state.change(reading=st.session_state[OPEN])


def leave() -> None:
    """The button that leads back to all articles."""
    st.button("All articles", key="all_articles", icon=":material/arrow_back:", type="tertiary", on_click=_leave)


def _leave() -> None:
    st.session_state[OPEN] = ""
    state.choose("")
