"""Timelines kept: articles, events, evidence, edits; asked through a `View`.

    with Store.open("sqlite:///timelines.db") as store:        # a fresh file is made ready; or postgresql://
        id = store.create_timeline("Macron and Musk")          # -> "macron-and-musk"
        store.save(id, extraction)                             # one article's reading, merged with what is there
        view = View(timeline=id, people=("Elon Musk",))        # an empty `timeline` is the oldest one
        store.page(view, limit=500)                            # Page(events, more), by view.order
        store.facets(view)                                     # counts beside each filter, shown, total, unknown names
        store.density(view, bins=200, lanes=8)                 # numbers by bin and lane of view.lanes
        store.event(id, event_id)                              # also by the id of anything merged into it
        store.neighbours(view, event_id)                       # previous and next in time
        store.article(id, article_id)                          # Extraction: text, its events, times, unresolved

Timelines: `timelines`, `create_timeline`, `rename_timeline`, `delete_timeline`, `timeline` (whole, for a
file). Articles: `articles`, `article`, `save`, `rename_article`, `delete_article`.

Unknown ids raise QueryError; what the database cannot do raises StoreError (busy, full, damaged, of a
newer version). Names nobody bears are no failure: they match nothing and are listed in `Facets.unknown`.
Events come whole, as `timeline.model.Event`, with every edit applied.
"""

from timeline.store.connect import Limits
from timeline.store.results import (
    ArticleInfo,
    Count,
    Density,
    Facets,
    Lane,
    Neighbours,
    Page,
    TimelineInfo,
)
from timeline.store.store import MERGING, Store

__all__ = [
    "MERGING",
    "ArticleInfo",
    "Count",
    "Density",
    "Facets",
    "Lane",
    "Limits",
    "Neighbours",
    "Page",
    "Store",
    "TimelineInfo",
]
