"""What is asked of a timeline's events, through a `View`."""

from __future__ import annotations

import numpy as np

from timeline.model import Event
from timeline.store.opened import Opened
from timeline.store.reading.cache import State, state_of
from timeline.store.reading.density import count_density
from timeline.store.reading.facets import count_facets
from timeline.store.reading.outside import count_outside
from timeline.store.reading.results import Density, Facets, Neighbours, Outside, Page, Written
from timeline.store.reading.rhythm import Rhythm, prominence, rhythm
from timeline.view import View

MOST_BINS, MOST_LANES, MOST_VALUES = 2000, 50, 1000


class Questions(Opened):
    """The questions a screen asks; each has a row limit and a time limit."""

    def state(self, timeline: str) -> State:
        """What tells this state of a timeline's events from any other, whoever changes them.

        What articles and kept views are called is not in it. Raises QueryError for an unknown timeline.
        """
        with self._reading(timeline) as snapshot:
            return state_of(snapshot.connection, snapshot.key)

    def page(self, view: View, *, limit: int = 500, offset: int = 0) -> Page:
        """Events of a view in its order (time: by first possible day, undated last; salience: most first).

        limit: at most the row limit of the store. Raises QueryError for an unknown timeline.
        """
        limit, offset = max(0, min(limit, self._limits.rows)), max(0, offset)
        with self._reading(view.timeline) as snapshot:
            found = snapshot.first(view, offset + limit + 1)[offset:]
            return Page(snapshot.events(found[:limit]), len(found) > limit)

    def facets(self, view: View, *, limit: int = 100) -> Facets:
        """Counts beside every filter, at most `limit` values each. Raises QueryError for an unknown timeline."""
        with self._reading(view.timeline) as snapshot:
            most = max(1, min(limit, MOST_VALUES))
            return count_facets(snapshot.connection, snapshot.key, view, snapshot.ask(view), snapshot.columns, most)

    def density(self, view: View, *, bins: int = 200, lanes: int = 8, edges: tuple[int, ...] = ()) -> Density:
        """How many events lie where: in `bins` equal stretches, or in those between the days of `edges`,
        which must rise. Raises QueryError for an unknown timeline."""
        bins, lanes = max(1, min(bins, MOST_BINS)), max(0, min(lanes, MOST_LANES))
        edges = edges[: MOST_BINS + 1] if len(edges) > 1 else ()
        with self._reading(view.timeline) as snapshot:
            asked = snapshot.ask(view)
            return count_density(
                snapshot.connection, snapshot.key, view, asked, snapshot.columns, bins=bins, lanes=lanes, edges=edges
            )

    def outside(self, view: View, *, lanes: tuple[str, ...] = ()) -> Outside:
        """What the window of a view leaves out on either side. Raises QueryError for an unknown timeline."""
        with self._reading(view.timeline) as snapshot:
            asked = snapshot.ask(view)
            return count_outside(
                snapshot.connection, snapshot.key, view, asked, snapshot.columns, lanes=lanes[:MOST_LANES]
            )

    def rhythm(self, view: View, *, days: int = 30) -> Rhythm:
        """The longest silence of a view, and its bursts of `days` days: of one person, ask with that person."""
        with self._reading(view.timeline) as snapshot:
            return rhythm(snapshot.columns, snapshot.mask(view), days=max(1, days))

    def prominent(self, view: View, *, limit: int = 50) -> tuple[tuple[Event, float], ...]:
        """The events that matter most in a timeline, with how much (0 to 1): by salience, sources and people."""
        with self._reading(view.timeline) as snapshot:
            columns, mask = snapshot.columns, snapshot.mask(view)
            weight = prominence(columns, mask)
            positions = np.lexsort((columns.key, -weight))[: max(0, min(limit, self._limits.rows, int(mask.sum())))]
            events = snapshot.events(columns.key[positions].tolist())
        return tuple(zip(events, weight[positions].round(4).tolist(), strict=True))

    def event(self, timeline: str, event: str) -> Event:
        """An event by its id, or by the id of anything that was merged into it, hidden ones too.

        Raises QueryError for an unknown one.
        """
        with self._reading(timeline) as snapshot:
            return snapshot.events([snapshot.event_key(event)])[0]

    def written(self, timeline: str, event: str) -> tuple[Written, ...]:
        """The names of an event that an article writes otherwise than they are shown, and why they are one.

        Raises QueryError for an unknown event.
        """
        with self._reading(timeline) as snapshot:
            (stored,) = snapshot.stored([snapshot.event_key(event)])
            return snapshot.names.written(stored)

    def settled(self, view: View) -> View:
        """A view that asks for the same people and organizations by the names they are shown by."""
        with self._reading(view.timeline) as snapshot:
            return snapshot.names.view(view)

    def neighbours(self, view: View, event: str) -> Neighbours:
        """The events before and after one in time, within a view (it need not be in it).

        Raises QueryError for an unknown event or timeline.
        """
        with self._reading(view.timeline) as snapshot:
            beside = snapshot.columns.beside(snapshot.mask(view), snapshot.event_key(event))
            found = [snapshot.events([] if one is None else [one]) for one in beside]
        return Neighbours(*(one[0] if one else None for one in found))
