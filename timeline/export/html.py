"""A timeline as one page that opens offline: no script, no request, everything escaped."""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline.escape import escape
from timeline.interval import civil
from timeline.merge import differences
from timeline.model import Article, Certainty, Event, Evidence, Status, Timeline
from timeline.words import say, say_fully, say_year

_WEB = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_STYLE = """
body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#fff}
h2{margin:2rem 0 .5rem;font-size:1.1rem;color:#5b6675}
ol{list-style:none;margin:0;padding:0 0 0 1rem;border-left:3px solid #c9d2dd}
li{margin:0 0 1.25rem;position:relative}
li::before{content:"";position:absolute;left:-1.5rem;top:.4rem;width:.7rem;height:.7rem}
li::before{border-radius:50%;border:2px solid #0b5cad;background:#0b5cad}
li.planned::before,li.hypothetical::before{background:#fff}
li.denied .title{text-decoration:line-through}
time,.note{color:#5b6675;font-size:.9rem}
.title{font-weight:600;margin:0}
blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid #e3e8ee}
a{color:#0b5cad}
@media(prefers-color-scheme:dark){body{color:#e6ebf1;background:#14181f}
li.planned::before,li.hypothetical::before{background:#14181f}
time,.note,h2{color:#9aa7b8}
a{color:#7db7f0}}
"""


def write(timeline: Timeline) -> str:
    """The events in their order under the year they begin in, each with its sources."""
    articles = {article.id: article for article in timeline.articles}
    title, body, year = escape(timeline.title), [], ""
    for event in timeline.events:
        if _year(event) != year:
            body.append(f"{'</ol>' if year else ''}<h2>{_year(event)}</h2><ol>")
            year = _year(event)
        body.append(_item(event, articles))
    body.append("</ol>" if year else "<p>No events.</p>")
    policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body><main><h1>{title}</h1>\n"
        + "\n".join(body)
        + "\n</main></body></html>\n"
    )


def _year(event: Event) -> str:
    if event.when is None:
        return "Without a date"
    return "Before a date" if event.when.start is None else escape(say_year(civil(event.when.start)[0]))


def _item(event: Event, articles: Mapping[str, Article]) -> str:
    words = escape(say_fully(event.when, before=event.before, after=event.after))
    notes = [] if event.status is Status.HAPPENED else [event.status.value]
    if event.certainty is Certainty.ALLEGED:
        notes.append(f"alleged by {event.attribution}" if event.attribution else "alleged")
    told = differences(event)
    if told:
        notes.append("sources disagree: " + ", ".join(f"{len(each.articles)} say {say(each.when)}" for each in told))
    names = ", ".join((*event.people, *event.organizations, *event.places))
    note = "".join(f'<p class="note">{escape(line)}</p>' for line in ("; ".join(notes), names) if line)
    quotes = "".join(_quote(evidence, articles) for evidence in event.evidence)
    number = len({evidence.article for evidence in event.evidence})
    sources = f"<details><summary>{number} {'source' if number == 1 else 'sources'}</summary>{quotes}</details>"
    head = f'<time>{words}</time><p class="title">{escape(event.title)}</p>'
    return f'<li class="{event.status.value}" id="{escape(event.id)}">{head}{note}{sources}</li>'


def _quote(evidence: Evidence, articles: Mapping[str, Article]) -> str:
    article = articles.get(evidence.article)
    name = escape((article.title or article.name) if article else evidence.article)
    if article and _WEB.fullmatch(article.url):
        name = f'<a href="{escape(article.url)}" rel="noopener noreferrer">{name}</a>'
    return f"<blockquote>{escape(evidence.quote)}<br><cite>{name}</cite></blockquote>"
