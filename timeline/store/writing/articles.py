"""Articles and what was read in them beside events."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select, update

from timeline.errors import QueryError
from timeline.model import Article, Extraction
from timeline.store.database.among import among
from timeline.store.database.codec import dump, load_entities, load_texts, load_times, load_unresolved
from timeline.store.database.tables import aliases, articles, readings
from timeline.store.database.words import storable

_KINDS = {"person": "people", "organization": "organizations", "place": "places"}


def article_key(connection: Connection, timeline_key: int, article: str) -> int:
    """Raises QueryError for an unknown article."""
    query = select(articles.c.key).where(articles.c.timeline_key == timeline_key, articles.c.id == article)
    found: int | None = connection.scalar(query) if storable(article) else None
    if found is None:
        raise QueryError(f"no article '{article[:80]}' in this timeline: it may have been deleted")
    return found


def article_keys(connection: Connection, timeline_key: int, ids: Iterable[str]) -> dict[str, int]:
    """The keys of a timeline's articles by id; ids that are not there are left out."""
    query = select(articles.c.id, articles.c.key).where(articles.c.timeline_key == timeline_key)
    return {row[0]: row[1] for row in connection.execute(query.where(among(articles.c.id, ids)))}


def save_article(connection: Connection, timeline_key: int, extraction: Extraction) -> tuple[int, bool]:
    """Write an article and its reading, over the one of the same id; gives its key and whether it is new."""
    article = extraction.article
    known = (articles.c.timeline_key == timeline_key, articles.c.id == article.id)
    names = ("name", "title", "url", "publisher", "language", "published", "published_source")
    row = {name: getattr(article, name) for name in names}
    key = connection.scalar(select(articles.c.key).where(*known))
    is_new = key is None
    if key is None:
        made = insert(articles).values(timeline_key=timeline_key, id=article.id, **row)
        key = connection.scalars(made.returning(articles.c.key)).one()
    else:
        connection.execute(update(articles).where(articles.c.key == key).values(**row))
        connection.execute(readings.delete().where(readings.c.article_key == key))
    connection.execute(
        insert(readings).values(
            article_key=key,
            text=article.text,
            warnings=dump(article.warnings),
            times=dump(extraction.times),
            unresolved=dump(extraction.unresolved),
            entities=dump(extraction.entities),
        )
    )
    _save_aliases(connection, timeline_key, extraction)
    return key, is_new


def load_article(connection: Connection, timeline_key: int, article: str) -> Extraction:
    """An article and its reading, without events. Raises QueryError for an unknown one."""
    query = select(articles, readings).join(readings, readings.c.article_key == articles.c.key)
    row = connection.execute(query.where(articles.c.key == article_key(connection, timeline_key, article))).one()
    found = Article(
        row.id,
        row.name,
        row.title,
        row.text,
        row.published,
        row.published_source,
        row.url,
        row.publisher,
        row.language,
        load_texts(row.warnings),
    )
    times, unresolved = load_times(row.times), load_unresolved(row.unresolved)
    return Extraction(found, (), times, unresolved, load_entities(row.entities))


def _save_aliases(connection: Connection, timeline_key: int, extraction: Extraction) -> None:
    """Remember other forms of names, so that a link to "Musk" finds Elon Musk."""
    wanted = {
        (_KINDS[entity.type], alias, entity.name)
        for entity in extraction.entities
        if entity.type in _KINDS
        for alias in entity.aliases
        if alias != entity.name
    }
    if not wanted:
        return
    query = select(aliases.c.kind, aliases.c.alias, aliases.c.name).where(
        aliases.c.timeline_key == timeline_key, among(aliases.c.alias, {alias for _, alias, _ in wanted})
    )
    new = wanted - {tuple(row) for row in connection.execute(query)}
    if new:
        rows = [{"timeline_key": timeline_key, "kind": k, "alias": a, "name": n} for k, a, n in sorted(new)]
        connection.execute(insert(aliases), rows)
