"""Adding articles: give them, say when they were published, watch them being read."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace

import streamlit as st

from timeline.build import Outcome, Result
from timeline.errors import ArticleError, DateError
from timeline.ingest import Failure, read_bytes, read_text
from timeline.ingest.published import future_warning
from timeline.job import Job
from timeline.model import Article
from timeline.ui import loading, opening, state
from timeline.ui.dates import read_day
from timeline.ui.loading import Source
from timeline.ui.text import label
from timeline.words import say_day

_MOST_ASKED = 50  # articles whose publication date is asked one by one
_SHOWN = 100


@dataclass(frozen=True, slots=True)
class _Inbox:
    """What was given and not yet read: the articles, and what could not be used."""

    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]


def panel(source: Source) -> None:
    """One of three steps: give, date, watch."""
    job: Job | None = st.session_state.get("job")
    inbox: _Inbox | None = st.session_state.get("inbox")
    if job is not None:
        _watch(source)
    elif inbox is not None:
        _ask_dates(source, inbox)
    else:
        _give()


def _give() -> None:
    st.subheader("Add articles to this timeline")
    st.caption("They are read on this computer; nothing is sent anywhere. English texts only.")
    with st.form("give", border=False):
        st.text_area(
            "Paste an article",
            key="pasted",
            height=200,
            placeholder="Headline\n\nThe whole text. A first line like “date 2022-12-03” tells the publication date.",
        )
        st.file_uploader(
            "Or choose files",
            key="uploaded",
            type=["txt", "jsonl"],
            accept_multiple_files=True,
            help="Plain text, one article a file, or JSON lines with id, published, title, text, url.",
        )
        st.form_submit_button("Continue", type="primary", on_click=_take)


def _take() -> None:
    rows: list[Article | Failure] = []
    pasted = str(st.session_state.get("pasted", ""))
    if pasted.strip():
        try:
            rows.append(read_text("pasted text", pasted))
        except ArticleError as error:
            rows.append(Failure("pasted text", str(error)))
    for file in st.session_state.get("uploaded") or []:
        rows += read_bytes(file.name, file.getvalue())
    if not rows:
        rows.append(Failure("", "nothing was given: paste an article, or choose a file"))
    articles = {row.id: row for row in rows if isinstance(row, Article)}
    failures = tuple(row for row in rows if isinstance(row, Failure))
    st.session_state["inbox"] = _Inbox(tuple(articles.values()), failures)


def _ask_dates(source: Source, inbox: _Inbox) -> None:
    """The publication date of each article: what was found and where, else asked for."""
    for failure in inbox.failures[:_SHOWN]:
        st.error(label(failure.message, most=400), icon=":material/error:")
    if not inbox.articles:
        st.button("Start over", key="start_over", on_click=_forget)
        return
    st.subheader("When were they published?")
    st.caption(
        "“Friday” and “last month” are counted from this day. Leave it empty where you do not know it: such dates "
        "then stay unknown."
    )
    for number, article in enumerate(inbox.articles[:_MOST_ASKED]):
        title, day = st.columns([3, 2], vertical_alignment="bottom")
        words = label(article.title, most=90)
        known = {info.id for info in loading.articles(source)}
        title.markdown(f"**{words}**" + (" :gray[· already in this timeline]" if article.id in known else ""))
        day.text_input(
            f"Publication date of {article.title[:60]}",
            value="" if article.published is None else say_day(article.published),
            key=f"published_{number}",
            placeholder="3 December 2022",
            label_visibility="collapsed",
            help=f"Found in {article.published_source}." if article.published_source else None,
        )
        _doubt(number)
    if len(inbox.articles) > _MOST_ASKED:
        st.caption(f"and {len(inbox.articles) - _MOST_ASKED} more, with the dates found in them")
    with st.container(horizontal=True):
        st.button(
            f"Read {len(inbox.articles)} article{'s' if len(inbox.articles) > 1 else ''}",
            key="read_articles",
            type="primary",
            on_click=_start,
            args=(source, inbox),
        )
        st.button("Start over", key="start_over", on_click=_forget)


def _doubt(number: int) -> None:
    """Say at once when a typed date cannot be read, or lies in the future."""
    typed = str(st.session_state.get(f"published_{number}", "")).strip()
    if not typed:
        return
    try:
        day = read_day(typed)
    except DateError as error:
        st.warning(label(str(error), most=300))
        return
    warning = future_warning(day, datetime.date.today().toordinal())
    if warning:
        st.warning(warning)


def _start(source: Source, inbox: _Inbox) -> None:
    try:
        articles = [_dated(article, number) for number, article in enumerate(inbox.articles)]
    except DateError:
        return
    st.session_state["job"] = Job(source.store, source.timeline, articles, extract=opening.reader().extract)
    st.session_state["inbox"] = None


def _dated(article: Article, number: int) -> Article:
    if number >= _MOST_ASKED:
        return article
    typed = str(st.session_state.get(f"published_{number}", "")).strip()
    day = read_day(typed) if typed else None
    if day == article.published:
        return article
    return replace(article, published=day, published_source="given by hand" if day is not None else "")


def _forget() -> None:
    st.session_state["inbox"] = None
    st.session_state["job"] = None


def _watch(source: Source) -> None:
    """The progress of the articles being read; others can browse meanwhile."""
    job: Job = st.session_state["job"]
    if job.state().finished:
        _summary(source, job)
    else:
        _progress()


@st.fragment(run_every=0.8)
def _progress() -> None:
    job: Job | None = st.session_state.get("job")
    if job is None:
        return
    now = job.state()
    done = len(now.results)
    st.subheader("Reading")
    st.progress(done / max(1, now.total), text=f"{done} of {now.total} articles")
    st.caption("The first one takes longer, the language model is being loaded. You can go on browsing meanwhile.")
    _results(now.results)
    st.button("Cancel after this article", key="cancel", on_click=job.cancel)
    if now.finished:
        loading.note_write()
        st.rerun()


def _summary(source: Source, job: Job) -> None:
    now = job.state()
    if st.session_state.get("job_noted") is not job:
        st.session_state["job_noted"] = job
        loading.note_write()
    added = [result for result in now.results if result.outcome is Outcome.ADDED]
    events = sum(result.events for result in added)
    undated = sum(result.undated for result in added)
    if now.failure:
        st.error(label(now.failure, most=400))
    if added:
        st.success(f"{len(added)} of {now.total} articles added: {events} events, {undated} of them without a date.")
    else:
        st.warning("No article was added.")
    _results(now.results)
    with st.container(horizontal=True):
        st.button("See the timeline", key="see", type="primary", on_click=_see, args=(source.timeline,))
        st.button("Add more", key="more", on_click=_forget)


def _see(timeline: str) -> None:
    _forget()
    state.change(tab="timeline", timeline=timeline, start=None, end=None)


def _results(results: Iterable[Result]) -> None:
    icons = {Outcome.ADDED: "✓", Outcome.KNOWN: "=", Outcome.FAILED: "✗", Outcome.CANCELLED: "–"}
    lines = []
    for result in list(results)[-_SHOWN:]:
        found = f"{result.events} events" if result.outcome is Outcome.ADDED else result.outcome.value
        why = f": {label(result.message, most=200)}" if result.message else ""
        lines.append(f"{icons[result.outcome]} **{label(result.name, most=80)}** {found}{why}")
    if lines:
        st.markdown("  \n".join(lines))
