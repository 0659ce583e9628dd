"""Changing what articles tell: an article saved, given another date or text, or taken away, and merged with the rest.

Each is one step of a writing transaction; `store.py` opens it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, delete, update

from timeline.collector import collector_waits
from timeline.errors import QueryError
from timeline.merge import join, keys, lookups
from timeline.model import Event, Extraction
from timeline.store.database.tables import articles
from timeline.store.edits.curation import Move, places
from timeline.store.edits.log import append, forget_article
from timeline.store.writing.articles import article_key, article_keys, load_article, save_article
from timeline.store.writing.effective import refresh
from timeline.store.writing.machine import add, candidates, keys_of_article, load, remove
from timeline.store.writing.redate import Resolve, redated
from timeline.store.writing.retext import pair_places


def save(connection: Connection, timeline_key: int, extraction: Extraction) -> bool:
    """Add what was read in an article, or put it in the place of its earlier reading; whether it is new."""
    owner, is_new = save_article(connection, timeline_key, extraction)
    _tell(connection, timeline_key, owner, extraction.article.id, extraction.events)
    return is_new


def delete_article(connection: Connection, timeline_key: int, article: str) -> None:
    """Take an article away with all that only it tells. Raises QueryError for an unknown one."""
    owner = article_key(connection, timeline_key, article)
    _tell(connection, timeline_key, owner, article, ())
    connection.execute(delete(articles).where(articles.c.key == owner))
    forget_article(connection, timeline_key, article)


def redate(
    connection: Connection, timeline_key: int, article: str, published: int | None, *, source: str, resolve: Resolve
) -> None:
    """Give an article another publication date. Raises QueryError for an unknown one."""
    owner = article_key(connection, timeline_key, article)
    found = load_article(connection, timeline_key, article)
    found = replace(found, events=_told_by(connection, owner, article))
    found = redated(found, published, source, resolve=resolve)
    save_article(connection, timeline_key, found)
    _tell(connection, timeline_key, owner, article, found.events)


def retext(
    connection: Connection, timeline_key: int, article: str, extraction: Extraction, *, who: str, at: str
) -> None:
    """Put a changed and newly read text in the place of an article.

    Raises QueryError for an unknown one and for a text that another article has.
    """
    new = extraction.article.id
    owner = article_key(connection, timeline_key, article)
    if new != article and article_keys(connection, timeline_key, [new]):
        raise QueryError("another article of this timeline has this text: delete one of them instead")
    pairs = pair_places(_told_by(connection, owner, article), extraction.events, article, new)
    _tell(connection, timeline_key, owner, article, ())
    # the same row under another id: it stays where it stands among the articles
    connection.execute(update(articles).where(articles.c.key == owner).values(id=new))
    save_article(connection, timeline_key, extraction)
    if moves := tuple((old, now) for old, now in pairs if old != now):
        append(connection, timeline_key, Move(moves), who=who, at=at)
    _tell(connection, timeline_key, owner, new, extraction.events)


@collector_waits()
def _tell(connection: Connection, timeline_key: int, owner: int, article: str, told: Iterable[Event]) -> None:
    """Put `told` in the place of all that the article told before, merged with what the others tell."""

    def near(events: Iterable[Event]) -> tuple[Event, ...]:
        return load(connection, candidates(connection, timeline_key, events, lookups))

    before = load(connection, keys_of_article(connection, owner))
    joined = join(told, instead_of=before, article=article, near=near)
    remove(connection, timeline_key, joined.gone)
    add(connection, timeline_key, joined.made, keys)
    touched = {place for event in (*joined.gone, *joined.made) for place in places(event)}
    refresh(connection, timeline_key, touched, made=tuple(joined.made))


def _told_by(connection: Connection, owner: int, article: str) -> tuple[Event, ...]:
    """What one article tells, as the machine read it, before merging with others."""
    return tuple(
        member
        for event in load(connection, keys_of_article(connection, owner))
        for member in event.members or (event,)
        if any(each.article == article for each in member.evidence)
    )
