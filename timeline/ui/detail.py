"""One event: what, when, how we know, who says so."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

import streamlit as st

from timeline.chart.axis import Stretch
from timeline.chart.glyphs import glyph_of
from timeline.errors import QueryError
from timeline.model import Certainty, Event, Evidence, Span, Status
from timeline.store.results import ArticleInfo
from timeline.ui import loading, mending, state
from timeline.ui.loading import Source
from timeline.ui.marks import lanes_of_event, marks_of
from timeline.ui.reasons import plain
from timeline.ui.text import Marked, around, escape, label, marked
from timeline.view import Lanes, View
from timeline.words import say, say_day, say_fully

_KINDS = (("people", "People"), ("organizations", "Organizations"), ("places", "Places"), ("topics", "Topics"))
_SOURCES = 6  # sentences shown
_LANES = 3
_AROUND = 45  # days shown before and after the open event, at least


def panel(source: Source, view: View) -> None:
    """The event that is open, over the width of the page; a note where the link's event is not there."""
    event = _open(source, view)
    if event is None:
        return
    with st.container(border=True, key="detail"):
        title, buttons = st.columns([3, 2], gap="large")
        with title:
            _head(event)
        with buttons:
            _steps(source, view, event)
        story, facts = st.columns([3, 2], gap="large")
        with story:
            _evidence(source, event)
        with facts:
            _facts(source, view, event)


def beside(source: Source, view: View) -> None:
    """The same in a narrow column, one thing under the other."""
    event = _open(source, view)
    if event is None:
        return
    with st.container(border=True, key="detail"):
        _steps(source, view, event)
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
        _evidence(source, event)
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
    st.html(f'<h3 class="tl-title" dir="auto">{escape(event.title)}</h3>')
    when = say_fully(event.when, before=event.before, after=event.after)
    st.html(f'<p class="tl-when"><b>{when[:1].upper()}{when[1:]}</b></p>{_badges(event)}')


def _steps(source: Source, view: View, event: Event) -> None:
    """The events before and after: of all that are shown, and in the lanes this one is in."""
    near = loading.neighbours(source, view, event.id)
    with st.container(horizontal=True, horizontal_alignment="right", gap="small", key="steps"):
        _step("Previous", near.previous, "Left")
        _step("Next", near.next, "Right")
        if view.tab in ("", "timeline") and (near_it := around_event(event)) is not None:
            st.button(
                "Around it",
                key="around",
                icon=":material/center_focus_strong:",
                help="Show the weeks around this event",
                on_click=state.change,
                kwargs={"start": near_it.start, "end": near_it.end},
            )
        st.button("Close", key="close", on_click=state.choose, args=("",), shortcut="Escape")
    titles = {each.id: each.title or each.name for each in loading.articles(source)}
    with st.container(gap=None):
        for number, name in enumerate(lanes_of_event(event, view.lanes, titles)[:_LANES]):
            _lane(number, name, loading.in_lane(source, view, name), event)


def around_event(event: Event) -> Stretch | None:
    """The days around an event; None where it has none."""
    glyph = glyph_of(marks_of((event,), Lanes.NONE, {})[0])
    if glyph is None:
        return None
    margin = max(_AROUND, (glyph.last - glyph.first) // 2)
    return Stretch(glyph.first - margin, glyph.last + margin)


def _step(words: str, event: Event | None, shortcut: str) -> None:
    st.button(
        words,
        key=f"step_{words}",
        disabled=event is None,
        help=label(event.title) if event else None,
        on_click=state.choose,
        args=(event.id if event else "",),
        shortcut=shortcut,
    )


def _lane(number: int, name: str, ids: Sequence[str], event: Event) -> None:
    if event.id not in ids or len(ids) < 2:
        return
    at = ids.index(event.id)
    with st.container(
        horizontal=True, horizontal_alignment="right", vertical_alignment="center", key=f"lane_{number}", gap="small"
    ):
        st.html(f'<span class="tl-quiet">{escape(name)}: {at + 1} of {len(ids)}</span>', width="content")
        for words, icon, to in (("Previous", "arrow_back", at - 1), ("Next", "arrow_forward", at + 1)):
            there = 0 <= to < len(ids)
            st.button(
                f":material/{icon}:",
                key=f"lane_{words}_{number}",
                help=f"{words} with {label(name)}",
                type="tertiary",
                disabled=not there,
                on_click=state.choose,
                args=(ids[to] if there else "",),
            )


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


def _evidence(source: Source, event: Event) -> None:
    """The sentences that tell it, the one of the title first, each with how its date was found."""
    articles = loading.told_by(source, event)
    _disagreement(event, articles)
    for number, each in enumerate(event.evidence[:_SOURCES]):
        if number == 1:
            others = len(event.evidence) - 1
            st.html(f'<p class="tl-part">Also told in {others} other {"sentence" if others == 1 else "sentences"}</p>')
        _source(source, event, each, articles.get(each.article), number)
    if len(event.evidence) > _SOURCES:
        st.caption(f"and {len(event.evidence) - _SOURCES} more")


def _disagreement(event: Event, articles: dict[str, ArticleInfo]) -> None:
    if len(event.evidence) < 2:
        return
    from timeline.merge import differences  # loads the rules of names

    told = differences(event)
    if not told:
        return
    rows = "".join(
        f"<li>{escape(say(each.when))}: {escape('; '.join(_name(articles.get(one)) for one in each.articles[:4]))}</li>"
        for each in told
    )
    st.html(f'<p class="tl-part">The sources give different dates</p><ul class="tl-steps">{rows}</ul>')


def _name(article: ArticleInfo | None) -> str:
    return "no article" if article is None else article.title or article.name


def _source(source: Source, event: Event, each: Evidence, article: ArticleInfo | None, number: int) -> None:
    if article is None:
        note = each.quote or "Added by hand; no article tells it."
        st.html(f'<p class="tl-text" dir="auto">{escape(note)}</p>')
        return
    st.html(f'<blockquote class="tl-quote" dir="auto">{_quote(source, each, in_context=number == 0)}</blockquote>')
    if number == 0:
        _says(event, article)
    if number == 0 or each.date_text:
        _date_card(event, each, article, number)
    if number == 0 and each.time is not None:
        _readings(source, event, each)
    st.button(
        "Read in the article" if number == 0 else label(f"Read in “{_name(article)}”", most=80),
        key=f"read_{event.id}_{number}",
        icon=":material/article:",
        type="tertiary",
        on_click=_read,
        args=(article.id, event.id),
    )


def _quote(source: Source, each: Evidence, *, in_context: bool) -> str:
    """The sentence with its verb and its date marked, between those before and after it."""
    marks = []
    for span, kind, why in (
        (each.trigger, "verb", "what happened"),
        (each.time.timex.span if each.time else None, "date", "when"),
    ):
        inside = _within(span, each)
        if inside is not None:
            marks.append(Marked(inside, kind, why))
    sentence = marked(each.quote, marks)
    if not in_context:
        return sentence
    before, after = (escape(one) for one in around(loading.text(source, each.article), each.sentence))
    before = f'<span class="tl-around">{before}</span> ' if before else ""
    return before + sentence + (f' <span class="tl-around">{after}</span>' if after else "")


def _within(span: Span | None, each: Evidence) -> Span | None:
    if span is None or span.start < each.sentence.start or span.end > each.sentence.end:
        return None
    return Span(span.start - each.sentence.start, span.end - each.sentence.start)


def _says(event: Event, article: ArticleInfo) -> None:
    """Who says so: the speaker, the publisher, the article."""
    told = f"{article.publisher}, “{_name(article)}”" if article.publisher else f"“{_name(article)}”"
    said = f"{event.attribution}, as told in {told}" if event.attribution else told
    st.html(f'<p class="tl-quiet" dir="auto"><b>Who says so:</b> {escape(said)}</p>')


def _date_card(event: Event, each: Evidence, article: ArticleInfo, number: int) -> None:
    """The words the date rests on, the day of publication and where that is from, the arithmetic."""
    steps = [f"The text says “{each.date_text}”."] if each.date_text else ["No word of the sentence tells a date."]
    if article.published is None:
        steps.append("The day of publication is not known.")
    else:
        whence = f" ({article.published_source})" if article.published_source else ""
        steps.append(f"Published on {say_day(article.published)}{whence}.")
    reason = each.reason or (event.reason if number == 0 else ())
    steps += [f"{step[:1].upper()}{step[1:]}." for step in reason if not step.startswith("published ")]
    if each.when is not None and each.when != event.when:
        steps.append(f"This source gives {say(each.when)}.")
    rows = "".join(f"<li>{escape(step)}</li>" for step in steps)
    st.html(f'<p class="tl-part">How we know the date</p><ol class="tl-steps">{rows}</ol>')


def _readings(source: Source, event: Event, each: Evidence) -> None:
    if each.time is None:
        return
    for position, other in enumerate(each.time.alternatives[:4]):
        words, why = say(other.interval), other.why
        st.button(
            f"It could also be {label(words)}" + (f" ({label(why)})" if why and why != words else ""),
            key=f"reading_{event.id}_{position}",
            icon=":material/swap_horiz:",
            type="tertiary",
            help="Take this date instead. You can undo it under Review.",
            on_click=mending.choose_reading,
            args=(source, event, other),
        )


def _read(article: str, event: str) -> None:
    st.session_state["reading"] = article
    state.choose(event, tab="article")


def _facts(source: Source, view: View, event: Event) -> None:
    for kind, title in _KINDS:
        names = [topic.name for topic in event.topics] if kind == "topics" else getattr(event, kind)
        _chips(kind, title, names, getattr(view, kind))
    _written(source, event)
    why = "".join(f"<li>{escape(plain(reason))}</li>" for reason in event.confidence_reason)
    st.html(f'<p class="tl-part">{_sure(event.confidence)} ({event.confidence:.0%})</p><ul class="tl-steps">{why}</ul>')
    mending.tools(source, event)
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
    base = (st.context.url or "").split("?")[0]
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
        format_func=label,
        on_change=_filter_by,
        args=(kind, key, tuple(names)),
    )


def _filter_by(kind: str, key: str, names: Sequence[str]) -> None:
    now: tuple[str, ...] = getattr(state.view(), kind)
    picked: list[str] = st.session_state[key]
    kept = [name for name in now if name not in names or name in picked]
    state.change(**{kind: tuple(dict.fromkeys((*kept, *picked)))})
