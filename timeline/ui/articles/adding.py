"""Adding articles: give them, say when they were published, watch them being read. Each timeline has its own step."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from timeline.build import Extract
from timeline.errors import ArticleError
from timeline.escape import escape
from timeline.ingest import Failure, read_bytes, read_text
from timeline.model import Article
from timeline.ui.articles import asking, managing, watching
from timeline.ui.articles.asking import Inbox
from timeline.ui.articles.watching import Work
from timeline.ui.page.failing import careful
from timeline.ui.page.source import Source
from timeline.words import say_count

_APART = "apart"  # the popover of a new timeline


def panel(source: Source, extract: Extract) -> None:
    """One of three steps: give, date, watch."""
    watching.elsewhere(source)
    match watching.step(source.timeline):
        case Work() as work:
            watching.watch(source, work)
        case Inbox(awaiting=False) as inbox:
            asking.ask_dates(source, inbox, extract)
        case Inbox() as inbox:
            _give(source, inbox)
        case _:
            _give(source, Inbox((), {}, ()))


def _give(source: Source, waiting: Inbox) -> None:
    info = source.info()
    to = f"“{info.title}”" if info else "this timeline"
    st.html(f'<h2 class="tl-title" dir="auto">Add articles to {escape(to)}</h2>')
    st.caption(
        "They are read on this computer and sent nowhere. English only. Of a web page, give its text or its HTML."
    )
    if waiting.articles:
        st.caption(f"{say_count(len(waiting.articles), 'article')} will be read with what you give now.")
    elif info and info.articles:
        apart = st.popover("Begin a new timeline with them", icon=":material/add:", key=_APART, on_change="rerun")
        if apart.open:
            with apart:
                managing.make(source.store, popover=_APART)
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
            type=["txt", "html", "htm", "jsonl"],
            accept_multiple_files=True,
            help="Plain text or HTML, one article a file, or JSON lines with id, published, title, text, url.",
        )
        st.form_submit_button("Continue", type="primary", on_click=_take, args=(source.timeline, waiting))
    problem = st.session_state.pop("give_problem", "")
    if problem:
        st.warning(problem, icon=":material/edit_note:")


@careful
def _take(timeline: str, waiting: Inbox) -> None:
    """Take over what was given, with what waits for it; a text that was given twice once, and said."""
    rows: list[Article | Failure] = [*waiting.articles, *waiting.failures]
    pasted = str(st.session_state.get("pasted", ""))
    if pasted.strip():
        try:
            article = read_text("pasted text", pasted)
            rows.append(replace(article, name=article.title or article.name))  # nobody named it: files say its headline
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
    watching.go_to(timeline, asking.sorted_out(articles.values(), failures))
