"""The publication date of each article that was given: found, guessed, or asked for."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import streamlit as st

from timeline.build import Extract
from timeline.errors import DateError
from timeline.escape import escape
from timeline.ingest import Failure
from timeline.ingest.guess import Guess, guess_published
from timeline.ingest.published import future_warning
from timeline.job import Job
from timeline.model import Article
from timeline.ui.articles import watching
from timeline.ui.articles.watching import Work
from timeline.ui.page.dates import read_day
from timeline.ui.page.failing import careful
from timeline.ui.page.opening import stop_reading
from timeline.ui.page.source import Source
from timeline.ui.page.text import label
from timeline.words import say_day

MOST_ASKED = 50  # articles whose publication date is asked one by one


@dataclass(frozen=True, slots=True)
class Inbox:
    """What was given and not yet read: the articles, those without a date first, what was guessed of the dates that
    are asked for, what could not be used; whether more is being given to them."""

    articles: tuple[Article, ...]
    guesses: dict[str, Guess]
    failures: tuple[Failure, ...]
    awaiting: bool = False


def sorted_out(articles: Iterable[Article], failures: Iterable[Failure]) -> Inbox:
    """The inbox of what was given, with a guess for each article whose date will be asked and was not found."""
    ordered = tuple(sorted(articles, key=lambda article: article.published is not None))
    undated = (each for each in ordered[:MOST_ASKED] if each.published is None)
    return Inbox(ordered, {each.id: found for each in undated if (found := _guess(each))}, tuple(failures))


def _guess(article: Article) -> Guess | None:
    found = guess_published(article)
    return None if found is None or future_warning(found.day, _today()) else found


def _today() -> int:
    return datetime.date.today().toordinal()


def ask_dates(source: Source, inbox: Inbox, extract: Extract) -> None:
    """The publication date of each article: what was found and where, a guess and what it rests on, else asked for."""
    watching.failures(inbox.failures)
    if not inbox.articles:
        st.button("Start over", key="start_over", on_click=watching.go_to, args=(source.timeline, None))
        return
    st.html('<h2 class="tl-title">When were they published?</h2>')
    st.caption(
        "“Friday” and “last month” are counted from this day. Leave it empty where you do not know it: such dates "
        "then stay unknown."
    )
    asked = [article.id for article in inbox.articles[:MOST_ASKED]]
    known = {info.id for info in source.store.articles(source.timeline, ids=asked)}
    for article in inbox.articles[:MOST_ASKED]:
        _ask(article, inbox.guesses.get(article.id), is_known=article.id in known)
    count = len(inbox.articles)
    if count > MOST_ASKED:
        st.caption(_rest(inbox.articles[MOST_ASKED:]))
    with st.container(horizontal=True):
        st.button(
            f"Read {count:,} article{'s' if count > 1 else ''}",
            key="read_articles",
            type="primary",
            on_click=_start,
            args=(source, inbox, extract),
        )
        st.button("Add another first", key="give_more", icon=":material/add:", on_click=_wait, args=(source, inbox))
        st.button("Start over", key="start_over", on_click=watching.go_to, args=(source.timeline, None))


def _rest(articles: Sequence[Article]) -> str:
    """What is said of the articles whose dates are not asked."""
    undated = sum(article.published is None for article in articles)
    if not undated:
        return f"and {len(articles):,} more, with the dates found in them"
    return (
        f"and {len(articles):,} more, {undated:,} of them without a publication date: “Friday” stays unknown there. "
        f"To be asked for those too, give {MOST_ASKED} articles at a time."
    )


def _ask(article: Article, guess: Guess | None, *, is_known: bool) -> None:
    title, day = st.columns([3, 2], vertical_alignment="top")
    found = article.published if article.published is not None else guess.day if guess else None
    whence = article.published_source or (f"{guess.source}: please check it" if guess else "not found: please tell it")
    notes = escape(f"{whence[:1].upper()}{whence[1:]}.{' Already in this timeline.' if is_known else ''}")
    name = "pasted text" if article.name == article.title else article.name
    with title:
        st.html(
            f'<p class="tl-text" dir="auto"><b>{escape(article.title[:120])}</b><br>'
            f'<span class="tl-quiet">{escape(name[:80])} · {notes}</span></p>'
        )
    with day:
        typed = st.text_input(
            f"Publication date of {article.title[:60]}",
            value="" if found is None else say_day(found),
            key=f"published_{article.id}",
            placeholder="not known: type a day, or leave it empty",
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
def _wait(source: Source, inbox: Inbox) -> None:
    """Have more given, with the dates as they are typed by now. Raises DateError for a date that cannot be read."""
    articles = (*(_dated(each, inbox.guesses.get(each.id)) for each in inbox.articles[:MOST_ASKED]),)
    watching.go_to(source.timeline, Inbox(articles + inbox.articles[MOST_ASKED:], {}, inbox.failures, awaiting=True))


@careful
def _start(source: Source, inbox: Inbox, extract: Extract) -> None:
    """Begin to read. Raises DateError for a date that cannot be read."""
    articles = [_dated(article, inbox.guesses.get(article.id)) for article in inbox.articles[:MOST_ASKED]]
    articles += inbox.articles[MOST_ASKED:]
    job = Job(source.store, source.timeline, articles, extract=extract, stop=stop_reading)
    titles = {article.id: article.title for article in articles}
    watching.go_to(source.timeline, Work(source.timeline, job, titles, inbox.failures))


def _dated(article: Article, guess: Guess | None) -> Article:
    typed = str(st.session_state.get(f"published_{article.id}", "")).strip()
    day = read_day(typed) if typed else None
    if day == article.published:
        return article
    by_hand = "given by hand" if day is not None else ""
    return replace(article, published=day, published_source=guess.source if guess and guess.day == day else by_hand)
