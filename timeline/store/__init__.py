"""Timelines kept: articles, events, evidence, edits; asked through a `View`.

    with Store.open("sqlite:///timelines.db") as store:        # a fresh file is made ready; or postgresql://
        id = store.create_timeline("Macron and Musk")          # -> "macron-and-musk"
        store.save(id, extraction)                             # one article's reading, merged with what is there
        view = View(timeline=id, people=("Elon Musk",))        # an empty `timeline` is the oldest one
        store.page(view, limit=500)                            # Page(events, more), by view.order
        store.facets(view)                                     # counts beside each filter, shown, total, unknown names
        store.density(view, bins=200, lanes=8)                 # numbers by bin and lane of view.lanes
        store.event(id, event_id)                              # also by the id of anything merged into it
        store.written(id, event_id)                            # its names that articles write otherwise, and why
        store.settled(view)                                    # the same by the names that are shown
        store.neighbours(view, event_id)                       # previous and next in time
        store.rhythm(View(people=("Elon Musk",)))              # longest silence, bursts
        store.prominent(view, limit=50)                        # what matters most, with how much
        store.state(id)                                        # equal while no event changed, whoever changes them
        store.article(id, article_id)                          # Extraction: text, its events, times, unresolved

Timelines: `timelines`, `create_timeline`, `rename_timeline`, `delete_timeline`, `timeline` (whole, for a
file). Articles: `articles`, `article`, `save`, `rename_article`, `redate`, `retext`, `delete_article`.
Saved views: `save_view`, `saved_views`, `delete_view`.

Edits: `edit`, `undo`, `redo`, `edits`, `lost_edits`, `export_edits`, `import_edits`. A change speaks of a
place, `places(event)[0]`; who did it and when is passed in:

    store.edit(id, Correct(places(event)[0], when=parse_edtf("2022-10")), who="ann", at=now)
    store.edit(id, ChooseReading(places(event)[0], event.evidence[0].time.alternatives[0]), who="ann", at=now)
    store.edit(id, Merge((places(one)[0], places(other)[0])), at=now)     # also Split, Hide, Restore, Accept
    store.edit(id, AddEvent("Ann Hill is born", when=...), at=now)
    store.edit(id, Rename(NameKind.PEOPLE, "Anne Hill", "Ann Hill"), at=now)
    store.edit(id, TellApart(NameKind.PEOPLE, "Musk", "Elon Musk"), at=now)  # neither stands for the other
    store.edit(id, DefineTopic("Ports", ("dock", "harbour")), at=now)     # a person's own topic

`backup(url, file)` and `restore(url, file)` are safe while the store is used.

Unknown ids raise QueryError; what the database cannot do raises StoreError (busy, full, damaged, of a
newer version). Names nobody bears are no failure: they match nothing and are listed in `Facets.unknown`.
Events come whole, as `timeline.model.Event`, with every edit applied.
"""

from timeline.store.backup import backup, restore
from timeline.store.database.connect import Limits
from timeline.store.edits.curation import (
    BY_HAND,
    Accept,
    AddEvent,
    Apart,
    Change,
    ChooseReading,
    Correct,
    DefineTopic,
    Edit,
    Hide,
    Merge,
    NameKind,
    Place,
    Rename,
    Restore,
    Split,
    TellApart,
    places,
)
from timeline.store.reading.results import (
    ArticleInfo,
    Count,
    Density,
    Facets,
    Lane,
    Neighbours,
    Page,
    TimelineInfo,
    Written,
)
from timeline.store.reading.rhythm import Burst, Rhythm, Silence
from timeline.store.store import Store
from timeline.store.writing.logfile import Imported

__all__ = [
    "BY_HAND",
    "Accept",
    "AddEvent",
    "Apart",
    "ArticleInfo",
    "Burst",
    "Change",
    "ChooseReading",
    "Correct",
    "Count",
    "DefineTopic",
    "Density",
    "Edit",
    "Facets",
    "Hide",
    "Imported",
    "Lane",
    "Limits",
    "Merge",
    "NameKind",
    "Neighbours",
    "Page",
    "Place",
    "Rename",
    "Restore",
    "Rhythm",
    "Silence",
    "Split",
    "Store",
    "TellApart",
    "TimelineInfo",
    "Written",
    "backup",
    "places",
    "restore",
]
