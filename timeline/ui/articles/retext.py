"""The text of an article changed by hand, and read again."""

from __future__ import annotations

import streamlit as st

from timeline.model import Article
from timeline.ui.events import mending
from timeline.ui.page import state
from timeline.ui.page.failing import writing
from timeline.ui.page.opening import Extract
from timeline.ui.page.source import Source

_EDITED = "edited_article"
_FOLLOWED = "reread_article"
_TOLD = "reread_told"


def switch(article: str) -> None:
    """The button that begins to change an article's text, by its id."""
    st.button("Edit the text", key="edit_text", icon=":material/edit_note:", on_click=_begin, args=(article,))


def _begin(article: str) -> None:
    st.session_state[_EDITED] = article


def is_edited(article: str) -> bool:
    """Whether the text of that article is being changed."""
    return bool(st.session_state.get(_EDITED) == article)


def followed() -> str:
    """The id of an article that was just read again, once: a changed text has another; else empty."""
    return str(st.session_state.pop(_FOLLOWED, ""))


def tell() -> None:
    """What came of a text that was just read again, once."""
    words = st.session_state.pop(_TOLD, "")
    if words:
        st.success(words, icon=":material/check:")


def editor(source: Source, article: Article, extract: Extract) -> None:
    """The whole text in a field; once changed it is read again, which takes a while."""
    st.caption(
        "The changed text is read again as a whole. What you corrected stays with its sentence; what has none any "
        "more is listed under Review."
    )
    text = st.text_area(
        "The text", value=article.text, key=f"text_{article.id}", height=460, label_visibility="collapsed"
    )
    with st.container(horizontal=True):
        again = st.button("Read it again", key="read_again", type="primary")
        st.button("Leave it as it was", key="leave_text", on_click=_end)
    if again:
        with st.spinner("Reading the changed text …"):
            _read(source, article, text, extract)
        st.rerun()  # what went wrong is said by the next run


def _end() -> None:
    st.session_state.pop(_EDITED, None)


@writing
def _read(source: Source, article: Article, text: str, extract: Extract) -> None:
    from timeline.build import retext  # what reads takes long to load

    lost = len(source.store.lost_edits(source.timeline))
    new = retext(source.store, source.timeline, article.id, text, who=mending.who(), at=mending.now(), extract=extract)
    lost = len(source.store.lost_edits(source.timeline)) - lost
    where = f" {lost:,} of the edits lost their event: see Review." if lost > 0 else ""
    st.session_state[_TOLD] = f"The changed text was read again.{where}"
    filtered = state.view().articles
    state.choose("", articles=tuple(new if each == article.id else each for each in filtered))
    st.session_state[_FOLLOWED] = new
    _end()
