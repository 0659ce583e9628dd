"""A timeline as one page that opens offline: no script, no request, everything escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from timeline.chart.glyphs import Body, Fill, Mark, glyph_of
from timeline.escape import escape
from timeline.interval import civil
from timeline.merge import differences, tolls
from timeline.model import Article, Certainty, Event, Evidence, Status, Timeline
from timeline.words import say, say_count, say_fully, say_year

_WEB = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_STYLE = """
:root{--ink:#0b5cad;--pale:#bcd3ea;--ground:#fff}
body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#fff}
h2{margin:2rem 0 .5rem;font-size:1.1rem;color:#5b6675}
ol{list-style:none;margin:0;padding:0 0 0 1.6rem;border-left:3px solid #c9d2dd}
li{margin:0 0 1.25rem;position:relative}
li::before,.key i{content:"";box-sizing:border-box;width:.8rem;height:.8rem;border:2px solid var(--ink)}
li::before{position:absolute;left:-2.05rem;top:.35rem;background-color:var(--ground)}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;font-size:.85rem;color:#5b6675}
.key span{display:inline-flex;align-items:center;gap:.4rem}
.key i{display:inline-block}
li.dot::before,.key .dot{border-radius:50%;background:var(--ink)}
li.unit::before,.key .unit{width:.6rem;height:1.1rem;border-width:1px;background:var(--pale)}
li.coarse::before,.key .coarse{width:1.3rem;height:.6rem;border:1px dotted var(--ink);background:var(--pale)}
li.span::before,.key .span{width:1.3rem;height:.7rem;background:var(--ink)}
li.open::before,.key .open{width:1.3rem;height:.8rem;border:0;background:var(--ink)}
li.open::before,.key .open{clip-path:polygon(0 25%,60% 25%,60% 0,100% 50%,60% 100%,60% 75%,0 75%)}
li.open.until::before,.key .until{transform:scaleX(-1)}
li.undated::before,.key .undated{border-radius:50%;border:1px dotted var(--ink)}
li.about::before,.key .about{border:0;background:linear-gradient(90deg,transparent,var(--ink),transparent)}
li.hollow::before,.key .hollow{background:var(--ground)}
li.open.hollow::before{background:var(--pale)}
li.dashed::before{border-style:dashed;border-width:1px}
li.half::before,.key .half{background:linear-gradient(0deg,var(--ink) 50%,var(--ground) 50%)}
li.denied .title{text-decoration:line-through}
time,.note{color:#5b6675;font-size:.9rem}
.title{font-weight:600;margin:0}
blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid #e3e8ee}
a{color:#0b5cad}
@media(prefers-color-scheme:dark){:root{--ink:#6fa8ea;--pale:#2c4766;--ground:#14181f}
body{color:#e6ebf1;background:#14181f}
time,.note,h2,.key{color:#9aa7b8}
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
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body><main><h1>{title}</h1>\n{_key(timeline.events)}\n"
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
    counted = tolls(event)
    if counted:
        notes.append("sources count: " + ", ".join(f"{len(each.articles)} say {each.words}" for each in counted))
    names = ", ".join((*event.people, *event.organizations, *event.places))
    note = "".join(f'<p class="note">{escape(line)}</p>' for line in ("; ".join(notes), names) if line)
    quotes = "".join(_quote(evidence, articles) for evidence in event.evidence)
    number = len({evidence.article for evidence in event.evidence})
    sources = f"<details><summary>{say_count(number, 'source')}</summary>{quotes}</details>"
    head = f'<time>{words}</time><p class="title">{escape(event.title)}</p>'
    return f'<li class="{_shape(event)} {event.status.value}" id="{escape(event.id)}">{head}{note}{sources}</li>'


_SHAPES = {
    "dot": "on one day",
    "unit": "some time in this week, month or quarter",
    "coarse": "some time in this season, year or longer",
    "span": "from one day to another",
    "open": "from then on",
    "open until": "until then",
    "undated": "no date",
}
_DRESSES = {"about": "about then", "hollow": "planned", "hollow dashed": "only imagined", "half": "alleged"}


def _shape(event: Event) -> str:
    """The classes of its glyph: as wide as what is known, dressed as the chart dresses it."""
    glyph = glyph_of(
        Mark(event.id, "", event.when, event.before, event.after, event.status, event.certainty, event.anchor)
    )
    if glyph is None:
        return "undated"
    words = [glyph.body.value]
    if glyph.body is Body.OPEN and glyph.start is None:
        words.append("until")
    if glyph.fade:
        words.append("about")
    if glyph.fill in (Fill.HOLLOW, Fill.HALF):
        words.append(glyph.fill.value)
    if event.status is Status.HYPOTHETICAL:
        words.append("dashed")
    return " ".join(words)


def _key(events: Iterable[Event]) -> str:
    """What the shapes mean that are there."""
    told = {_shape(event) for event in events}
    bodies = {shape: words for shape, words in _SHAPES.items() if any(each.startswith(shape) for each in told)}
    if "open" in bodies and all("until" in each for each in told if each.startswith("open")):
        del bodies["open"]
    dresses = {f"dot {dress}": words for dress, words in _DRESSES.items() if any(dress in each for each in told)}
    if "dot hollow" in dresses and all("dashed" in each for each in told if "hollow" in each):
        del dresses["dot hollow"]
    rows = "".join(f'<span><i class="{shape}"></i>{words}</span>' for shape, words in {**bodies, **dresses}.items())
    return f'<p class="key">{rows}</p>' if rows else ""


def _quote(evidence: Evidence, articles: Mapping[str, Article]) -> str:
    article = articles.get(evidence.article)
    name = escape((article.title or article.name) if article else evidence.article)
    if article and _WEB.fullmatch(article.url):
        name = f'<a href="{escape(article.url)}" rel="noopener noreferrer">{name}</a>'
    return f"<blockquote>{escape(evidence.quote)}<br><cite>{name}</cite></blockquote>"
