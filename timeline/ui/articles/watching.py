"""Articles being read into a timeline: how far it is, what came of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from timeline.build import Outcome, Result
from timeline.ingest import Failure
from timeline.job import Job
from timeline.ui import shelf
from timeline.ui.page import state
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.view import View
from timeline.words import say_count

_SHOWN = 100
_ASKED = 500  # articles looked up to say whether they have a day
_SAID = {
    Outcome.KNOWN: "in this timeline already",
    Outcome.FAILED: "failed",
    Outcome.CANCELLED: "not read, for you cancelled",
}
_STEPS = "adding"


@dataclass(frozen=True, slots=True)
class Work:
    """A job that reads articles into a timeline (its id), their titles by id, and what could not be used."""

    timeline: str
    job: Job
    titles: Mapping[str, str]
    failures: tuple[Failure, ...]


def step(timeline: str) -> object:
    """How far adding to that timeline is: what was given, a `Work`, or None for nothing given yet."""
    steps: dict[str, object] = st.session_state.get(_STEPS, {})
    return steps.get(timeline)


def go_to(timeline: str, to: object) -> None:
    """Go on to that step of adding to a timeline; None begins anew."""
    st.session_state[_STEPS] = {**st.session_state.get(_STEPS, {}), timeline: to}


def elsewhere(source: Source) -> None:
    """What is being read into other timelines, with a way there."""
    steps: dict[str, object] = st.session_state.get(_STEPS, {})
    works = [each for each in steps.values() if isinstance(each, Work) and each.timeline != source.timeline]
    running = {each.timeline for each in works if not each.job.state().finished}
    for info in source.store.timelines() if running else ():
        if info.id in running:
            with st.container(horizontal=True, vertical_alignment="center", key=f"elsewhere_{info.id}"):
                st.markdown(
                    f":material/hourglass: Articles are being read into “{label(info.title)}”.", width="content"
                )
                there = View(timeline=info.id, tab="add")
                st.button("Go there", key=f"go_to_{info.id}", type="tertiary", on_click=state.put, args=(there,))


def failures(found: Iterable[Failure]) -> None:
    """What could not be used, and why."""
    told = list(found)
    for failure in told[:_SHOWN]:
        st.error(label(failure.message, most=400), icon=":material/error:")
    if len(told) > _SHOWN:
        st.caption(f"and {len(told) - _SHOWN} more that could not be used")


def watch(source: Source, work: Work) -> None:
    """The progress of the articles being read; others can browse meanwhile."""
    if work.job.state().finished:
        _summary(source, work)
    else:
        _progress(work)


@st.fragment(run_every=0.8)
def _progress(work: Work) -> None:
    now = work.job.state()
    done = len(now.results)
    st.progress(done / max(1, now.total), text=f"Reading: {done:,} of {now.total:,} done")
    st.caption("The first one takes longer, for the language model is loaded. You can browse meanwhile.")
    st.button("Cancel", key="cancel", icon=":material/stop_circle:", on_click=work.job.cancel)
    if now.reading and not now.finished:
        st.markdown(f"… **{label(work.titles.get(now.reading, ''), most=90)}**")
    _results(now.results[::-1], work.titles)
    if now.finished:
        st.rerun()


def _summary(source: Source, work: Work) -> None:
    now = work.job.state()
    added = [result for result in now.results if result.outcome is Outcome.ADDED]
    shown = sum(result.shown for result in added)
    minor = sum(result.events for result in added) - shown
    if now.failure:
        st.error(label(f"Reading stopped: {now.failure}", most=400), icon=":material/error:")
    if added:
        st.success(
            f"{say_count(len(added), 'article')} added, with {say_count(shown, 'event')}"
            + (f" and {minor:,} minor, which “Show all events” shows." if minor else ".")
            + (" What several of them tell is one event." if len(added) > 1 else ""),
            icon=":material/check:",
        )
    else:
        st.warning("No article was added.", icon=":material/info:")
    failures(work.failures)
    unknown = _without_day(source, added)
    if unknown:
        which = "It has" if unknown == len(added) == 1 else f"{unknown:,} of them {'has' if unknown == 1 else 'have'}"
        st.info(
            f"{which} no publication date, so “on Friday” has no day there. Tell it, and the days follow.",
            icon=":material/event_busy:",
        )
    with st.container(horizontal=True):
        st.button("See the timeline", key="see", type="primary", on_click=_see, args=(source.timeline,))
        if unknown:
            st.button("Tell the publication dates", key="tell_days", on_click=_tell_days, args=(source.timeline,))
        st.button("Add more", key="more", on_click=go_to, args=(source.timeline, None))
    _results(sorted(now.results, key=lambda result: result.outcome is Outcome.ADDED), work.titles)


def _without_day(source: Source, added: Sequence[Result]) -> int:
    """How many of the articles that were added have no publication date, of the first that can be asked for."""
    ids = [result.id for result in added[:_ASKED]]
    return sum(info.published is None for info in source.store.articles(source.timeline, ids=ids)) if ids else 0


def _tell_days(timeline: str) -> None:
    go_to(timeline, None)
    st.session_state.pop(shelf.OPEN, None)
    state.change(tab="article", timeline=timeline, selected="")


def _see(timeline: str) -> None:
    go_to(timeline, None)
    state.change(tab="timeline", timeline=timeline, start=None, end=None)


def _results(results: Iterable[Result], titles: Mapping[str, str]) -> None:
    """A line for each article: what came of it and, where it failed, why."""
    icons = {Outcome.ADDED: "✓", Outcome.KNOWN: "=", Outcome.FAILED: "✗", Outcome.CANCELLED: "–"}
    told = list(results)
    lines = []
    for result in told[:_SHOWN]:
        found = say_count(result.shown, "event") if result.outcome is Outcome.ADDED else _SAID[result.outcome]
        why = f": {label(result.message, most=300)}" if result.message else ""
        name = titles.get(result.id) or result.name
        lines.append(f"{icons[result.outcome]} **{label(name, most=90)}** — {found}{why}")
    if len(told) > _SHOWN:
        st.caption(f"{_SHOWN} of {len(told):,}")
    if lines:
        st.markdown("  \n".join(lines))
