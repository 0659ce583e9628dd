"""Topics of one's own: a name, and the words that tell it."""

from __future__ import annotations

import streamlit as st

from timeline.store.edits.curation import DefineTopic
from timeline.ui.events import mending
from timeline.ui.page import loading
from timeline.ui.page.failing import writing
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.ui.sidebar import rows


def own(source: Source) -> None:
    """Make, change and give up topics; in a popover of the sidebar."""
    popover = st.popover("Own topics", icon=":material/sell:", width="stretch", key="own_topics", on_change="rerun")
    if popover.open:
        with popover:
            _own(source)


def _own(source: Source) -> None:
    known = loading.own_topics(source)
    if not known:
        st.caption("Name a topic and the words that tell it. Every event whose sentence has one gets it, new ones too.")
    for number, (name, words) in enumerate(known.items()):
        key = f"drop_topic_{number}"
        shown = rows.droppable(source, name, key=key, words="Give up", on_drop=_give_up)
        shown.markdown(f"**{label(name)}**: {label(', '.join(words))}")
    with st.form("keeping_topic", border=False):
        st.text_input("Topic", key="topic_name", placeholder="Ports")
        st.text_input("Its words, with commas", key="topic_words", placeholder="dock, harbour, port authority")
        st.form_submit_button("Keep this topic", key="keep_topic", on_click=_keep, args=(source,))


@writing
def _give_up(source: Source, name: str) -> None:
    mending.edit(source, DefineTopic(name), f"Topic given up: {name}")


@writing
def _keep(source: Source) -> None:
    name = str(st.session_state["topic_name"]).strip()
    words = (word.strip() for word in str(st.session_state["topic_words"]).split(","))
    change = DefineTopic(name, tuple(dict.fromkeys(word for word in words if word)))
    mending.edit(source, change, f"Topic kept: {name}")
    st.session_state["topic_name"] = st.session_state["topic_words"] = ""
