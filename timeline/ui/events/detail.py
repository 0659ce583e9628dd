"""One event: what, when, how we know, who says so."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote, urlsplit, urlunsplit

import streamlit as st

from timeline.errors import QueryError
from timeline.escape import escape
from timeline.explanation import why_sure
from timeline.model import Certainty, Event, Status
from timeline.ui.events import evidence, mending, steps, tools
from timeline.ui.page import loading, state
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.view import View
from timeline.words import say_fully

_KINDS = (("people", "People"), ("organizations", "Organizations"), ("places", "Places"), ("topics", "Topics"))


def panel(source: Source, view: View) -> None:
    """The event that is open, over the width of the page; a note where the link's event is not there."""
    event = _open(source, view)
    if event is None:
        return
    with st.container(border=True, key="detail"):
        title, buttons = st.columns(2, gap="small")
        with title:
            _head(event)
        with buttons:
            steps.show(source, view, event)
        story, facts = st.columns([3, 2], gap="large")
        with story:
            evidence.show(source, event)
        with facts:
            _facts(source, view, event)


def beside(source: Source, view: View) -> None:
    """The same in a narrow column, one thing under the other."""
    event = _open(source, view)
    if event is None:
        return
    with st.container(border=True, key="detail"):
        steps.show(source, view, event)
        _head(event)
        if view.tab == "article":
            st.button(
                "Show on the timeline",
                key="to_timeline",
                icon=":material/timeline:",
                type="tertiary",
                on_click=state.change,
                kwargs={"tab": "timeline"},
            )
        evidence.show(source, event)
        _facts(source, view, event)


def _open(source: Source, view: View) -> Event | None:
    try:
        return loading.event(source, view.selected)
    except QueryError:
        with st.container(key="detail"):
            st.warning("The event this link names is not in this timeline. It may have been deleted with its article.")
            st.button("Close", key="close_unknown", on_click=state.choose, args=("",))
        return None


def _head(event: Event) -> None:
    title = f'<h2 class="tl-title" dir="auto">{escape(event.title)}</h2>'
    when = say_fully(event.when, before=event.before, after=event.after)
    st.html(f'{title}<p class="tl-when"><b>{when[:1].upper()}{when[1:]}</b></p>{_badges(event)}')


def _badges(event: Event) -> str:
    words = [event.status.value] if event.status is not Status.HAPPENED else []
    if event.certainty is Certainty.ALLEGED:
        words.append("alleged")
    if event.hidden:
        words.append("hidden")
    badges = "".join(f'<span class="tl-badge tl-warn">{word}</span>' for word in words)
    if event.edited:
        fields = ", ".join("date" if name == "when" else name for name in event.edited)
        badges += f'<span class="tl-badge">corrected by hand: {escape(fields)}</span>'
    if event.reviewed:
        badges += '<span class="tl-badge">reviewed</span>'
    return badges


def _facts(source: Source, view: View, event: Event) -> None:
    for kind, title in _KINDS:
        names = [topic.name for topic in event.topics] if kind == "topics" else getattr(event, kind)
        _chips(kind, title, names, getattr(view, kind))
    _written(source, event)
    why = "".join(f"<li>{escape(one)}</li>" for one in why_sure(event))
    st.html(f'<p class="tl-part">{_sure(event.confidence)} ({event.confidence:.0%})</p><ul class="tl-steps">{why}</ul>')
    tools.show(source, event)
    link = st.popover("Link to this event", icon=":material/link:", key="permalink", on_change="rerun")
    if link.open:
        with link:
            st.caption("Whoever opens this address on this server sees this event with these filters.")
            st.code(_permalink(), language=None, wrap_lines=True)


def _written(source: Source, event: Event) -> None:
    """Names that an article writes otherwise, why they are taken for one, and a way to part them."""
    titles = {info.id: info.title or info.name for info in loading.told_by(source, event).values()}
    for number, each in enumerate(loading.written(source, event.id)):
        where = ", ".join(f"“{titles[one]}”" for one in each.articles if one in titles)
        told = f"{each.name}: written “{each.written}”" + (f" in {where}" if where else "") + f"; {each.why}."
        st.html(f'<p class="tl-quiet" dir="auto">{escape(told)}</p>')
        st.button(
            f"{label(each.written)} is another",
            key=f"two_{event.id}_{number}",
            icon=":material/call_split:",
            type="tertiary",
            help="Shows the two names apart, everywhere in this timeline. You can undo it under Review.",
            on_click=mending.tell_apart,
            args=(source, each),
        )


def _permalink() -> str:
    here = urlsplit(st.context.url or "")
    base = urlunsplit((here.scheme, here.netloc, here.path or "/", "", ""))
    query = [f"{key}={value}" for key, values in _encoded().items() for value in values]
    return f"{base}?{'&'.join(query)}"


def _encoded() -> dict[str, list[str]]:
    return {key: [quote(value) for value in values] for key, values in state.view().to_query().items()}


def _sure(confidence: float) -> str:
    return "Quite sure" if confidence >= 0.75 else "Fairly sure" if confidence >= 0.5 else "Not sure"


def _chips(kind: str, title: str, names: Sequence[str], chosen: Sequence[str]) -> None:
    """Names as chips: a click filters by them, another takes the filter away."""
    if not names:
        return
    key = f"chip_{kind}"
    st.session_state[key] = [name for name in names if name in chosen]
    st.pills(
        title,
        list(names),
        key=key,
        selection_mode="multi",
        wrap=True,
        format_func=label,
        on_change=_filter_by,
        args=(kind, key, tuple(names)),
    )


def _filter_by(kind: str, key: str, names: Sequence[str]) -> None:
    now: tuple[str, ...] = getattr(state.view(), kind)
    picked: list[str] = st.session_state[key]
    kept = [name for name in now if name not in names or name in picked]
    state.change(**{kind: tuple(dict.fromkeys((*kept, *picked)))})
