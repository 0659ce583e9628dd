"""Adding articles: give them, say when they were published, watch them being read."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace

import streamlit as st

from timeline.build import Extract, Outcome, Result
from timeline.errors import ArticleError, DateError
from timeline.ingest import Failure, read_bytes, read_text
from timeline.ingest.guess import Guess, guess_published
from timeline.ingest.published import future_warning
from timeline.job import Job
from timeline.model import Article
from timeline.ui import loading, state
from timeline.ui.dates import read_day
from timeline.ui.failing import careful
from timeline.ui.loading import Source
from timeline.ui.text import escape, label
from timeline.words import say_day

_MOST_ASKED = 50  # articles whose publication date is asked one by one
_SHOWN = 100
_SAID = {
    Outcome.KNOWN: "in this timeline already",
    Outcome.FAILED: "failed",
    Outcome.CANCELLED: "not read, for you cancelled",
}


@dataclass(frozen=True, slots=True)
class _Inbox:
    """What was given and not yet read: the articles, those without a date first, what was guessed of
    their dates, and what could not be used."""

    articles: tuple[Article, ...]
    guesses: dict[str, Guess]
    failures: tuple[Failure, ...]


def panel(source: Source, extract: Extract) -> None:
    """One of three steps: give, date, watch."""
    job: Job | None = st.session_state.get("job")
    inbox: _Inbox | None = st.session_state.get("inbox")
    if job is not None:
        _watch(source)
    elif inbox is not None:
        _ask_dates(source, inbox, extract)
    else:
        _give()


def _give() -> None:
    st.html('<h3 class="tl-title">Add articles to this timeline</h3>')
    st.caption("They are read on this computer and sent nowhere. English only. Of a web page, paste its text.")
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
    problem = st.session_state.pop("give_problem", "")
    if problem:
        st.warning(problem, icon=":material/edit_note:")


@careful
def _take() -> None:
    """Take over what was given; a text that was given twice once, and said."""
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
        st.session_state["give_problem"] = "Nothing was given yet: paste an article, or choose a file."
        return
    articles: dict[str, Article] = {}
    failures = []
    for row in rows:
        if isinstance(row, Failure):
            failures.append(row)
        elif row.id in articles:
            failures.append(Failure(row.name, f"{row.name}: the same text as {articles[row.id].name}, so left out"))
        else:
            articles[row.id] = row
    asked = sorted(articles.values(), key=lambda article: article.published is not None)
    guesses = {each.id: found for each in asked if each.published is None and (found := _guess(each))}
    st.session_state["inbox"] = _Inbox(tuple(asked), guesses, tuple(failures))


def _guess(article: Article) -> Guess | None:
    found = guess_published(article)
    return None if found is None or future_warning(found.day, _today()) else found


def _today() -> int:
    return datetime.date.today().toordinal()


def _failures(failures: Iterable[Failure]) -> None:
    told = list(failures)
    for failure in told[:_SHOWN]:
        st.error(label(failure.message, most=400), icon=":material/error:")
    if len(told) > _SHOWN:
        st.caption(f"and {len(told) - _SHOWN} more that could not be used")


def _ask_dates(source: Source, inbox: _Inbox, extract: Extract) -> None:
    """The publication date of each article: what was found and where, a guess and what it rests on, else asked for."""
    _failures(inbox.failures)
    if not inbox.articles:
        st.button("Start over", key="start_over", on_click=_forget)
        return
    st.html('<h3 class="tl-title">When were they published?</h3>')
    st.caption(
        "“Friday” and “last month” are counted from this day. Leave it empty where you do not know it: such dates "
        "then stay unknown."
    )
    asked = [article.id for article in inbox.articles[:_MOST_ASKED]]
    known = {info.id for info in source.store.articles(source.timeline, ids=asked)}
    for article in inbox.articles[:_MOST_ASKED]:
        _ask(article, inbox.guesses.get(article.id), is_known=article.id in known)
    count = len(inbox.articles)
    if count > _MOST_ASKED:
        st.caption(f"and {count - _MOST_ASKED:,} more, with the dates found in them")
    with st.container(horizontal=True):
        st.button(
            f"Read {count:,} article{'s' if count > 1 else ''}",
            key="read_articles",
            type="primary",
            on_click=_start,
            args=(source, inbox, extract),
        )
        st.button("Start over", key="start_over", on_click=_forget)


def _ask(article: Article, guess: Guess | None, *, is_known: bool) -> None:
    title, day = st.columns([3, 2], vertical_alignment="top")
    found = article.published if article.published is not None else guess.day if guess else None
    whence = article.published_source or (f"{guess.source}: please check it" if guess else "not found: please tell it")
    notes = escape(f"{whence[:1].upper()}{whence[1:]}.{' Already in this timeline.' if is_known else ''}")
    with title:
        st.html(
            f'<p class="tl-text" dir="auto"><b>{escape(article.title[:120])}</b><br>'
            f'<span class="tl-quiet">{escape(article.name[:80])} · {notes}</span></p>'
        )
    with day:
        typed = st.text_input(
            f"Publication date of {article.title[:60]}",
            value="" if found is None else say_day(found),
            key=f"published_{article.id}",
            placeholder="3 December 2022",
            label_visibility="collapsed",
        ).strip()
        if typed:
            _doubt(typed)


def _doubt(typed: str) -> None:
    """Say at once when a typed date cannot be read, or lies in the future."""
    try:
        day = read_day(typed)
    except DateError as error:
        st.warning(label(str(error), most=300))
        return
    warning = future_warning(day, _today())
    if warning:
        st.warning(f"{warning[:1].upper()}{warning[1:]}.")


@careful
def _start(source: Source, inbox: _Inbox, extract: Extract) -> None:
    """Begin to read. Raises DateError for a date that cannot be read."""
    guesses = inbox.guesses
    articles = [_dated(article, guesses.get(article.id)) for article in inbox.articles[:_MOST_ASKED]]
    articles += inbox.articles[_MOST_ASKED:]
    st.session_state["job"] = Job(source.store, source.timeline, articles, extract=extract)
    st.session_state["job_titles"] = {article.id: article.title for article in articles}
    st.session_state["job_failures"] = inbox.failures
    st.session_state["inbox"] = None


def _dated(article: Article, guess: Guess | None) -> Article:
    typed = str(st.session_state.get(f"published_{article.id}", "")).strip()
    day = read_day(typed) if typed else None
    if day == article.published:
        return article
    by_hand = "given by hand" if day is not None else ""
    return replace(article, published=day, published_source=guess.source if guess and guess.day == day else by_hand)


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
    st.progress(done / max(1, now.total), text=f"Reading: {done:,} of {now.total:,} done")
    st.caption("The first one takes longer, for the language model is loaded. You can browse meanwhile.")
    st.button("Cancel after this article", key="cancel", icon=":material/stop_circle:", on_click=job.cancel)
    _results(now.results)
    if now.reading and not now.finished:
        st.markdown(f"… **{label(st.session_state['job_titles'].get(now.reading, ''), most=90)}**")
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
        st.error(label(f"Reading stopped: {now.failure}", most=400), icon=":material/error:")
    if added:
        articles = "article" if len(added) == 1 else "articles"
        st.success(
            f"{len(added):,} {articles} added, with {events:,} events; {undated:,} of them without a date. "
            "The timeline shows those that matter; “Show all events” shows the rest.",
            icon=":material/check:",
        )
    else:
        st.warning("No article was added.", icon=":material/info:")
    _results(now.results)
    _failures(st.session_state.get("job_failures", ()))
    with st.container(horizontal=True):
        st.button("See the timeline", key="see", type="primary", on_click=_see, args=(source.timeline,))
        st.button("Add more", key="more", on_click=_forget)


def _see(timeline: str) -> None:
    _forget()
    state.change(tab="timeline", timeline=timeline, start=None, end=None)


def _results(results: Iterable[Result]) -> None:
    """A line for each article: what came of it and, where it failed, why."""
    icons = {Outcome.ADDED: "✓", Outcome.KNOWN: "=", Outcome.FAILED: "✗", Outcome.CANCELLED: "–"}
    titles: dict[str, str] = st.session_state.get("job_titles", {})
    told = list(results)
    lines = []
    for result in told[-_SHOWN:]:
        found = f"{result.events} events" if result.outcome is Outcome.ADDED else _SAID[result.outcome]
        why = f": {label(result.message, most=300)}" if result.message else ""
        name = titles.get(result.id) or result.name
        lines.append(f"{icons[result.outcome]} **{label(name, most=90)}** — {found}{why}")
    if len(told) > _SHOWN:
        st.caption(f"the last {_SHOWN} of {len(told):,}")
    if lines:
        st.markdown("  \n".join(lines))
