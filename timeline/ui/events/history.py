"""What people changed: a way back from each step, the edits that lost their event, and all of them as a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from timeline.errors import InputError
from timeline.store.edits.curation import AddEvent, Correct, Edit, places_of
from timeline.ui.events import mending
from timeline.ui.page import loading
from timeline.ui.page.failing import writing
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.words import say

_STEPS = 15
_WORDS = {
    "correct": "corrected",
    "choose": "another date chosen",
    "hide": "hidden",
    "restore": "shown again",
    "merge": "merged",
    "split": "split",
    "apart": "kept apart",
    "add": "added by hand",
    "rename": "renamed",
    "tell apart": "names told apart",
    "define": "topic defined",
    "move": "text changed",
    "accept": "accepted",
}


def show(source: Source) -> None:
    """What was changed, newest first, each step to be undone by itself, in any order; what lost its event; and all of
    it as a file, out and in."""
    with st.container(key="changes"):
        _steps(source)
        _lost(source)
    _file(source)


def _steps(source: Source) -> None:
    edits = loading.edits(source)
    if not edits:
        st.caption("Nothing was changed yet.")
        return
    with st.container(horizontal=True):
        st.button(
            "Undo the last",
            key="undo",
            icon=":material/undo:",
            disabled=all(each.undone for each in edits),
            on_click=mending.undo,
            args=(source, None),
        )
        st.button(
            "Redo",
            key="redo",
            icon=":material/redo:",
            disabled=not any(each.undone for each in edits),
            on_click=mending.redo,
            args=(source, None),
        )
    for each in reversed(edits[-_STEPS:]):
        _step(source, each)
    if len(edits) > _STEPS:
        st.caption(f"and {len(edits) - _STEPS:,} before these")


def _step(source: Source, each: Edit) -> None:
    title = loading.title_at(source, each.change) or _wanted(each)
    words = f"{_WORDS[each.kind]}{f': {label(title, most=70)}' if title else ''}"
    with _row(f"{f'~~{words}~~' if each.undone else words}  \n:gray[{label(each.who)}, {_said(each.at)}]"):
        st.button(
            "Redo" if each.undone else "Undo",
            key=f"edit_{each.number}",
            type="tertiary",
            on_click=mending.redo if each.undone else mending.undo,
            args=(source, each.number),
        )


def _said(moment: str) -> str:
    return f"{moment[:16].replace('T', ' ')} UTC"


@contextmanager
def _row(words: str) -> Iterator[None]:
    """A line of words with a button at its end, on a phone as well."""
    line, end = st.columns([4, 1], vertical_alignment="center")
    line.markdown(words)
    with end:
        yield


def _lost(source: Source) -> None:
    """Edits in force whose event is not told any more, with where it was told."""
    lost = loading.lost_edits(source)
    if not lost:
        return
    with st.expander(f"Edits that lost their event ({len(lost):,})", icon=":material/link_off:"):
        st.caption("No article tells their event now: it was deleted or read anew. They hold again once one does.")
        titles = {each.id: each.title or each.name for each in loading.articles(source)}
        for each in reversed(lost[-_STEPS:]):
            places = places_of(each.change)
            told = [titles[place.article] for place in places if place.article in titles]
            wanted = _wanted(each)
            words = f"{_WORDS[each.kind]}{f': {label(wanted, most=70)}' if wanted else ''}"
            whence = (
                f"  \n:gray[in “{label(told[0], most=60)}”]"
                if told
                else "  \n:gray[its article is gone, or has another text]"
            )
            with _row(words + whence):
                key = f"lost_{each.number}"
                st.button("Undo", key=key, type="tertiary", on_click=mending.undo, args=(source, each.number))
        if len(lost) > _STEPS:
            st.caption(f"and {len(lost) - _STEPS:,} before these")


def _wanted(edit: Edit) -> str:
    """What an edit says itself, where its event cannot be asked."""
    match edit.change:
        case Correct(title=str(title)) | AddEvent(title):
            return title
        case Correct(when=when) if when is not None:
            return say(when)
    return ""


def _file(source: Source) -> None:
    """All edits, as JSON lines: saved, or brought in from another timeline or machine."""
    box = st.expander("Edits as a file", icon=":material/swap_vert:", key="edits_file", on_change="rerun")
    if not box.open:
        return
    with box:
        st.download_button(
            "Save all edits",
            lambda: source.store.export_edits(source.timeline),
            "edits.jsonl",
            "application/jsonl",
            key="edits_out",
            icon=":material/download:",
            on_click="ignore",
        )
        st.file_uploader("Bring in edits", key="edits_in", type=["jsonl"], help="A file that was saved here.")
        st.button(
            "Take them over",
            key="edits_take",
            disabled=st.session_state.get("edits_in") is None,
            on_click=_take,
            args=(source,),
        )
        for kind, words in st.session_state.pop("edits_told", ()):
            (st.success if kind == "done" else st.error)(label(words, most=2000))


@writing
def _take(source: Source) -> None:
    """All or nothing; what is wrong with which line stays on the page."""
    try:
        lines = st.session_state["edits_in"].getvalue().decode("utf-8")
        done = source.store.import_edits(source.timeline, lines)
    except UnicodeDecodeError:
        st.session_state["edits_told"] = [("refused", "This file is no text: bring in one that was saved here.")]
    except InputError as error:
        words = str(error)
        st.session_state["edits_told"] = [("refused", f"{words[:1].upper()}{words[1:]}.")]
    else:
        lost = f" Without their event: {len(done.lost):,}, see above." if done.lost else ""
        words = f"Edits taken over: {done.added:,}, undos counted. Here already: {done.known:,}.{lost}"
        st.session_state["edits_told"] = [("done", words)]
