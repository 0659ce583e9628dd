"""The one schema, for SQLite and PostgreSQL.

Two layers of events. `merged` holds what the machine made of the articles, as one document an
event; `events` holds what people see: the same with every edit applied, in columns to filter and
sort by. `events` can be rebuilt from `merged` and `edits` at any time, and equals that rebuild.
Days are integers. `low` and `high` are the first day an event can have been and the day after its
last; the far ends of time stand for an open side.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
)

FAR = 2**53
"""Days further than any date: the `high` of what has no end, the `low` of what has no date."""

HIDDEN, MINOR, IMAGINED, SHOWN = 0, 1, 2, 3
"""`events.level`: hidden by a person; shown only with everything; hypothetical; shown by default."""

# SQLite numbers rows by itself only in a column that is INTEGER to the letter
_KEY = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _owner(table: str) -> Column[int]:
    return Column(
        f"{table.removesuffix('s')}_key", _KEY, ForeignKey(f"{table}.key", ondelete="CASCADE"), nullable=False
    )


timelines = Table(
    "timelines",
    metadata,
    Column("key", _KEY, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("title", String, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    Column("key", _KEY, primary_key=True),
    _owner("timelines"),
    Column("id", String, nullable=False),
    Column("name", String, nullable=False),
    Column("title", String, nullable=False),
    Column("url", String, nullable=False),
    Column("publisher", String, nullable=False),
    Column("language", String, nullable=False),
    Column("published", BigInteger),
    Column("published_source", String, nullable=False),
    UniqueConstraint("timeline_key", "id"),
)

readings = Table(
    "readings",
    metadata,
    Column("article_key", _KEY, ForeignKey("articles.key", ondelete="CASCADE"), primary_key=True),
    Column("text", Text, nullable=False),
    Column("warnings", LargeBinary, nullable=False),
    Column("times", LargeBinary, nullable=False),
    Column("unresolved", LargeBinary, nullable=False),
    Column("entities", LargeBinary, nullable=False),
)
"""What is long and seldom asked for: the text, and all that was found in it beside events, as JSON."""

merged = Table(
    "merged",
    metadata,
    Column("key", _KEY, primary_key=True),
    _owner("timelines"),
    Column("id", String, nullable=False),
    Column("low", BigInteger, nullable=False),
    Column("high", BigInteger, nullable=False),
    Column("doc", LargeBinary, nullable=False),
    UniqueConstraint("timeline_key", "id"),
)

tellings = Table(
    "tellings",
    metadata,
    Column("article_key", _KEY, ForeignKey("articles.key", ondelete="CASCADE"), primary_key=True),
    Column("trigger_start", Integer, primary_key=True),
    Column("merged_key", _KEY, ForeignKey("merged.key", ondelete="CASCADE"), nullable=False, index=True),
)
"""Where the articles tell what: the machine's side, which no edit changes."""

blocks = Table(
    "blocks",
    metadata,
    Column("timeline_key", _KEY, ForeignKey("timelines.key", ondelete="CASCADE"), primary_key=True),
    Column("block", String, primary_key=True),
    Column("merged_key", _KEY, ForeignKey("merged.key", ondelete="CASCADE"), primary_key=True, index=True),
)
"""The words under which events meet that may be the same (`timeline.merge.keys`)."""

events = Table(
    "events",
    metadata,
    Column("key", _KEY, primary_key=True),
    _owner("timelines"),
    Column("id", String, nullable=False),
    Column("low", BigInteger, nullable=False),
    Column("high", BigInteger, nullable=False),
    Column("dated", Boolean, nullable=False),
    Column("bounded", Boolean, nullable=False),
    Column("status", String, nullable=False),
    Column("certainty", String, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("salience", Float, nullable=False),
    Column("sources", Integer, nullable=False),
    Column("reference", Boolean, nullable=False),
    Column("reviewed", Boolean, nullable=False),
    Column("level", SmallInteger, nullable=False),
    UniqueConstraint("timeline_key", "id"),
    Index("ix_events_time", "timeline_key", "low", "key", "level"),
    Index("ix_events_salience", "timeline_key", "salience", "key", "level"),
)
"""`bounded`: both ends are known, so it can be certainly inside a window."""

documents = Table(
    "documents",
    metadata,
    Column("event_key", _KEY, ForeignKey("events.key", ondelete="CASCADE"), primary_key=True),
    Column("doc", LargeBinary, nullable=False),
)
"""The whole event as JSON, beside its columns: what a page and the detail show."""

former_ids = Table(
    "former_ids",
    metadata,
    Column("timeline_key", _KEY, ForeignKey("timelines.key", ondelete="CASCADE"), primary_key=True),
    Column("id", String, primary_key=True),
    Column("event_key", _KEY, ForeignKey("events.key", ondelete="CASCADE"), nullable=False, index=True),
)
"""The ids of the tellings that went into an event: its address resolves from any of them."""

evidence = Table(
    "evidence",
    metadata,
    Column("event_key", _KEY, ForeignKey("events.key", ondelete="CASCADE"), primary_key=True),
    Column("article", String, primary_key=True),
    Column("trigger_start", Integer, primary_key=True),
    Index("ix_evidence_article", "article", "trigger_start"),
)

tags = Table(
    "tags",
    metadata,
    Column("key", _KEY, primary_key=True),
    _owner("timelines"),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),
    Column("events", Integer, nullable=False, server_default="0"),
    UniqueConstraint("timeline_key", "kind", "name"),
)
"""Everything an event can be filtered by name with: people, organizations, places, topics."""

aliases = Table(
    "aliases",
    metadata,
    Column("timeline_key", _KEY, ForeignKey("timelines.key", ondelete="CASCADE"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("alias", String, primary_key=True),
    Column("name", String, primary_key=True),
)

event_tags = Table(
    "event_tags",
    metadata,
    Column("event_key", _KEY, ForeignKey("events.key", ondelete="CASCADE"), primary_key=True),
    Column("tag_key", _KEY, ForeignKey("tags.key", ondelete="CASCADE"), primary_key=True),
    Column("level", SmallInteger, nullable=False),
    Column("low", BigInteger, nullable=False),
    Column("salience", Float, nullable=False),
    Index("ix_event_tags_time", "tag_key", "low", "event_key", "level"),
    Index("ix_event_tags_salience", "tag_key", "salience", "event_key", "level"),
    sqlite_with_rowid=False,
)
"""`level`, `low` and `salience` again, so that one name's events come in order from an index."""

edits = Table(
    "edits",
    metadata,
    Column("key", _KEY, primary_key=True),
    _owner("timelines"),
    Column("who", String, nullable=False),
    Column("at", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("doc", LargeBinary, nullable=False),
    Column("undoes", _KEY),
    Index("ix_edits_timeline", "timeline_key", "key"),
    sqlite_autoincrement=True,
)
"""The log: rows are added, and go only with a deleted article or timeline. `undoes` is the edit that an undo or
redo speaks of."""

segments = Table(
    "segments",
    metadata,
    Column("timeline_key", _KEY, ForeignKey("timelines.key", ondelete="CASCADE"), primary_key=True),
    Column("number", _KEY, primary_key=True, autoincrement=False),
    Column("stamp", BigInteger, nullable=False),
    Column("rows", LargeBinary, nullable=False),
    Column("codes", LargeBinary, nullable=False),
)
"""The columns of `events` and `event_tags` once more, packed (`timeline.store.database.segments`)."""

saved_views = Table(
    "saved_views",
    metadata,
    Column("timeline_key", _KEY, ForeignKey("timelines.key", ondelete="CASCADE"), primary_key=True),
    Column("name", String, primary_key=True),
    Column("query", String, nullable=False),
)
