"""Views kept under a name."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from sqlalchemy import delete, insert, select

from timeline.store.database.tables import saved_views
from timeline.store.opened import Opened, title_of
from timeline.view import View


class SavedViews(Opened):
    """The views that people come back to: kept as the query of their link, so they open in later versions."""

    def save_view(self, timeline: str, name: str, view: View) -> None:
        """Keep a view under a name, over the one of that name."""
        query = urlencode(view.to_query(), doseq=True)
        with self._writing(timeline) as (connection, key):
            same = (saved_views.c.timeline_key == key, saved_views.c.name == title_of(name))
            connection.execute(delete(saved_views).where(*same))
            connection.execute(insert(saved_views).values(timeline_key=key, name=title_of(name), query=query))

    def saved_views(self, timeline: str) -> dict[str, View]:
        """The kept views by name, in order of name, at most the row limit."""
        with self._reading(timeline) as snapshot:
            query = select(saved_views.c.name, saved_views.c.query).where(saved_views.c.timeline_key == snapshot.key)
            rows = snapshot.connection.execute(query.order_by(saved_views.c.name).limit(self._limits.rows)).all()
        return {row.name: View.from_query(parse_qsl(row.query, keep_blank_values=True)) for row in rows}

    def delete_view(self, timeline: str, name: str) -> None:
        """Forget a kept view; one that is not there is none."""
        with self._writing(timeline) as (connection, key):
            connection.execute(delete(saved_views).where(saved_views.c.timeline_key == key, saved_views.c.name == name))
