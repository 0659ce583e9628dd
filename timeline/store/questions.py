"""What is asked of a timeline's events, through a `View`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sqlalchemy import Connection

from timeline.model import Event
from timeline.store.columns import Columns, Filter
from timeline.store.connect import reading
from timeline.store.density import count_density
from timeline.store.facets import count_facets
from timeline.store.opened import Opened, event_key, stored_events, timeline_key
from timeline.store.outside import count_outside
from timeline.store.query import ask, ordered_query
from timeline.store.results import Density, Facets, Neighbours, Outside, Page, Written
from timeline.store.rhythm import Rhythm, prominence, rhythm
from timeline.store.segments import Array
from timeline.view import View

MOST_BINS, MOST_LANES, MOST_VALUES = 2000, 50, 1000


class Questions(Opened):
    """The questions a screen asks; each has a row limit and a time limit."""

    def page(self, view: View, *, limit: int = 500, offset: int = 0) -> Page:
        """Events of a view in its order (time: by first possible day, undated last; salience: most first).

        limit: at most the row limit of the store. Raises QueryError for an unknown timeline.
        """
        limit = max(0, min(limit, self._limits.rows))
        with self._reading(view.timeline) as (connection, key):
            found = self._first(connection, key, view, max(0, offset) + limit + 1)[max(0, offset) :]
            told = self._load_events(connection, key, found[:limit])
        return Page(told, len(found) > limit)

    def _first(self, connection: Connection, key: int, view: View, count: int) -> Sequence[int]:
        """The keys of the first events of a view, in its order."""
        asked = ask(connection, key, view, self._cache.names(connection, key))
        ordered = ordered_query(view, key, asked)
        if ordered is not None:
            return connection.scalars(ordered.limit(count)).all()
        columns = self._cache.columns(connection, key)
        mask = Filter(connection, key, view, asked, columns).mask()
        return [int(each) for each in columns.first(mask, view.order, count)]

    def facets(self, view: View, *, limit: int = 100) -> Facets:
        """Counts beside every filter, at most `limit` values each. Raises QueryError for an unknown timeline."""
        with self._reading(view.timeline) as (connection, key):
            columns = self._cache.columns(connection, key)
            asked = ask(connection, key, view, columns.names)
            return count_facets(connection, key, view, asked, columns, max(1, min(limit, MOST_VALUES)))

    def density(self, view: View, *, bins: int = 200, lanes: int = 8, edges: tuple[int, ...] = ()) -> Density:
        """How many events lie where: in `bins` equal stretches, or in those between the days of `edges`,
        which must rise. Raises QueryError for an unknown timeline."""
        with self._reading(view.timeline) as (connection, key):
            columns = self._cache.columns(connection, key)
            asked = ask(connection, key, view, columns.names)
            bins, lanes = max(1, min(bins, MOST_BINS)), max(0, min(lanes, MOST_LANES))
            edges = edges[: MOST_BINS + 1] if len(edges) > 1 else ()
            return count_density(connection, key, view, asked, columns, bins=bins, lanes=lanes, edges=edges)

    def outside(self, view: View, *, lanes: tuple[str, ...] = ()) -> Outside:
        """What the window of a view leaves out on either side. Raises QueryError for an unknown timeline."""
        with self._reading(view.timeline) as (connection, key):
            columns = self._cache.columns(connection, key)
            asked = ask(connection, key, view, columns.names)
            return count_outside(connection, key, view, asked, columns, lanes=lanes[:MOST_LANES])

    def rhythm(self, view: View, *, days: int = 30) -> Rhythm:
        """The longest silence of a view, and its bursts of `days` days: of one person, ask with that person."""
        with reading(self._engine, self._limits) as connection:
            columns, mask = self._mask(connection, view)
            return rhythm(columns, mask, days=max(1, days))

    def prominent(self, view: View, *, limit: int = 50) -> tuple[tuple[Event, float], ...]:
        """The events that matter most in a timeline, with how much (0 to 1): by salience, sources and people."""
        with reading(self._engine, self._limits) as connection:
            columns, mask = self._mask(connection, view)
            key = timeline_key(connection, view.timeline)
            weight = prominence(columns, mask)
            positions = np.lexsort((columns.key, -weight))[: max(0, min(limit, self._limits.rows, int(mask.sum())))]
            told = self._load_events(connection, key, columns.key[positions].tolist())
        return tuple(zip(told, weight[positions].round(4).tolist(), strict=True))

    def _mask(self, connection: Connection, view: View) -> tuple[Columns, Array]:
        """The columns of a view's timeline, and which of its events are in the view."""
        key = timeline_key(connection, view.timeline)
        columns = self._cache.columns(connection, key)
        return columns, Filter(connection, key, view, ask(connection, key, view, columns.names), columns).mask()

    def event(self, timeline: str, event: str) -> Event:
        """An event by its id, or by the id of anything that was merged into it, hidden ones too.

        Raises QueryError for an unknown one.
        """
        with self._reading(timeline) as (connection, key):
            return self._load_events(connection, key, [event_key(connection, key, event)])[0]

    def written(self, timeline: str, event: str) -> tuple[Written, ...]:
        """The names of an event that an article writes otherwise than they are shown, and why they are one.

        Raises QueryError for an unknown event.
        """
        with self._reading(timeline) as (connection, key):
            (stored,) = stored_events(connection, [event_key(connection, key, event)])
            return self._cache.names(connection, key).written(stored)

    def settled(self, view: View) -> View:
        """A view that asks for the same people and organizations by the names they are shown by."""
        with self._reading(view.timeline) as (connection, key):
            return self._cache.names(connection, key).view(view)

    def neighbours(self, view: View, event: str) -> Neighbours:
        """The events before and after one in time, within a view (it need not be in it).

        Raises QueryError for an unknown event or timeline.
        """
        with self._reading(view.timeline) as (connection, key):
            own = event_key(connection, key, event)
            columns = self._cache.columns(connection, key)
            mask = Filter(connection, key, view, ask(connection, key, view, columns.names), columns).mask()
            beside = columns.beside(mask, own)
            found = [self._load_events(connection, key, [] if one is None else [one]) for one in beside]
        return Neighbours(*(one[0] if one else None for one in found))
