"""The same events as a list and as a table: for phones, keyboards and screen readers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import streamlit as st

from timeline.chart.glyphs import Body, Fill, glyph_of
from timeline.export import csv
from timeline.interval import Granularity, Qualifier, civil, iso_day
from timeline.model import Certainty, Event, Status
from timeline.store.reading.results import Facets
from timeline.ui.events import detail
from timeline.ui.page import browser, loading, nothing, state
from timeline.ui.page.marks import marks_of
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.view import View
from timeline.words import MONTHS, say, say_year

_PAGE = 40
_HEAD, _ROW, _TALLEST = 38, 35, 740  # pixels of the table: its head, a row, at most
_SHAPES = {
    Body.DOT: "●",
    Body.UNIT: "▮",
    Body.COARSE: "▭",
    Body.SPAN: "━",
    Body.OPEN: "→",
}


def list_panel(source: Source, view: View, counts: Facets) -> None:
    """Events by month, a page at a time; each a button that opens it in its place."""
    events = loading.events(source, view)
    if not events:
        nothing.say(view, counts)
        return
    pages = -(-len(events) // _PAGE)
    _follow(events, view)
    number = st.pagination(pages, key="list_page") if pages > 1 else 1
    shown = events[(number - 1) * _PAGE : number * _PAGE]
    if view.selected and view.selected not in {event.id for event in shown}:
        detail.beside(source, view)
    with st.container(key="list", gap=None):
        for month, group in by_month(shown).items():
            st.html(f'<h2 class="tl-month">{month}</h2>')
            for event in group:
                _row(event, view)
                if event.id == view.selected:
                    detail.panel(source, view)
    if counts.shown > len(events):
        st.caption(f"The first {len(events):,} of {counts.shown:,} events. Filter to see the others.")


def _follow(events: tuple[Event, ...], view: View) -> None:
    """Turn to the page of an event that was opened since, or stands elsewhere than before."""
    at = next((number for number, event in enumerate(events) if event.id == view.selected), None)
    followed = view.selected and (view.selected, at)
    if st.session_state.get("list_followed") == followed:
        return
    st.session_state["list_followed"] = followed
    if at is not None and len(events) > _PAGE:
        st.session_state["list_page"] = at // _PAGE + 1


def by_month(events: Iterable[Event]) -> dict[str, list[Event]]:
    """Events under their headings, each heading once: what is known to the year begins where its January does."""
    found: dict[str, list[Event]] = {}
    for event in events:
        found.setdefault(_month(event), []).append(event)
    return found


def _month(event: Event) -> str:
    """The heading of an event: its month, of a wider date the year or more, of a bound the month of that."""
    when = event.when
    if when is not None and when.start is not None and (when.days is None or when.days > 31):
        if when.granularity is not None and when.granularity.rank > Granularity.YEAR.rank and when.is_unit:
            return say(replace(when, qualifier=Qualifier.EXACT))
        return say_year(civil(when.start)[0])
    day = when.start if when and when.start is not None else when.last if when else None
    if day is None:  # between two bounds it stands where the first is
        day = event.after if event.after is not None or event.before is None else event.before - 1
    if day is None:
        return "Date not known"
    year, month, _ = civil(day)
    return f"{MONTHS[month - 1]} {say_year(year)}"


def _row(event: Event, view: View) -> None:
    words = say(event.when, before=event.before, after=event.after)
    note = _note(event)
    st.button(
        f"{shape_of(event)} **{label(words)}** — {label(event.title)}{note}",
        key=f"open_{event.id}",
        type="secondary" if event.id == view.selected else "tertiary",
        width="stretch",
        wrap=True,
        on_click=state.choose,
        args=("" if event.id == view.selected else event.id,),
    )


def shape_of(event: Event) -> str:
    """The glyph of an event as a character; hollow for what has not happened."""
    (mark,) = marks_of([event], View().lanes, {})
    glyph = glyph_of(mark)
    if glyph is None:
        return "◌"
    if glyph.body is Body.DOT and glyph.fill is not Fill.SOLID:
        return "◐" if glyph.fill is Fill.HALF else "○"
    if glyph.body is Body.OPEN and glyph.start is None:
        return "←"
    return _SHAPES[glyph.body]


def _note(event: Event) -> str:
    words = [event.status.value] if event.status is not Status.HAPPENED else []
    if event.certainty is Certainty.ALLEGED:
        words.append("alleged")
    sources = len({each.article for each in event.evidence})
    if sources > 1:
        words.append(f"{sources} sources")
    return f" :gray[· {' · '.join(words)}]" if words else ""


def table_panel(source: Source, view: View, counts: Facets) -> None:
    """All fields people sort by; choosing a row opens the event."""
    events = loading.events(source, view)
    if not events:
        nothing.say(view, counts)
        return
    st.dataframe(
        _columns(events),
        key="table",
        hide_index=True,
        on_select=_chosen,
        selection_mode="single-row",
        height=min(_HEAD + _ROW * len(events), _TALLEST),
        column_config={
            "Event": st.column_config.TextColumn(width="medium" if browser.is_phone() else "large"),
            "People": st.column_config.TextColumn(width="medium"),
            "Sure": st.column_config.ProgressColumn(min_value=0, max_value=1, format="percent"),
        },
        placeholder="–",
        alt="The events as a table: title, date, status, people, organizations, places, topics, sources.",
    )
    st.session_state["table_ids"] = [event.id for event in events]
    st.download_button(
        "Download as CSV",
        data=lambda: csv.write(source.store.timeline(source.timeline, view=view)),
        file_name=f"{source.timeline}.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
    )
    if counts.shown > len(events):
        st.caption(f"The first {len(events):,} of {counts.shown:,} events; the file has all of them.")


def _columns(events: tuple[Event, ...]) -> dict[str, list[Any]]:
    return {
        "Event": [event.title for event in events],
        "Date": [say(event.when, before=event.before, after=event.after) for event in events],
        "From": [_iso(event.when.start if event.when else event.after) for event in events],
        "To": [_iso(event.when.last if event.when else None) for event in events],
        "Status": [event.status.value for event in events],
        "People": [", ".join(event.people) for event in events],
        "Organizations": [", ".join(event.organizations) for event in events],
        "Places": [", ".join(event.places) for event in events],
        "Topics": [", ".join(topic.name for topic in event.topics) for event in events],
        "Sources": [len({each.article for each in event.evidence}) for event in events],
        "Sure": [event.confidence for event in events],
    }


def _iso(day: int | None) -> str | None:
    return None if day is None else iso_day(day)


def _chosen() -> None:
    rows: list[int] = st.session_state["table"]["selection"]["rows"]
    ids: list[str] = st.session_state.get("table_ids", [])
    if rows and rows[0] < len(ids):
        state.choose(ids[rows[0]])
