"""The first schema."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "timelines",
        sa.Column("key", KEY, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_timelines")),
        sa.UniqueConstraint("id", name=op.f("uq_timelines_id")),
    )
    op.create_table(
        "aliases",
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_aliases_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("timeline_key", "kind", "alias", "name", name=op.f("pk_aliases")),
    )
    op.create_table(
        "articles",
        sa.Column("key", KEY, nullable=False),
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("publisher", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("published", sa.BigInteger(), nullable=True),
        sa.Column("published_source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_articles_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_articles")),
        sa.UniqueConstraint("timeline_key", "id", name=op.f("uq_articles_timeline_key_id")),
    )
    op.create_table(
        "edits",
        sa.Column("key", KEY, nullable=False),
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("doc", sa.LargeBinary(), nullable=False),
        sa.Column("undoes", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_edits_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_edits")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_edits_timeline", "edits", ["timeline_key", "key"], unique=False)
    op.create_table(
        "events",
        sa.Column("key", KEY, nullable=False),
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("low", sa.BigInteger(), nullable=False),
        sa.Column("high", sa.BigInteger(), nullable=False),
        sa.Column("dated", sa.Boolean(), nullable=False),
        sa.Column("bounded", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("certainty", sa.String(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("salience", sa.Float(), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("reference", sa.Boolean(), nullable=False),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_events_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_events")),
        sa.UniqueConstraint("timeline_key", "id", name=op.f("uq_events_timeline_key_id")),
    )
    op.create_index("ix_events_salience", "events", ["timeline_key", "salience", "key", "level"], unique=False)
    op.create_index("ix_events_time", "events", ["timeline_key", "low", "key", "level"], unique=False)
    op.create_table(
        "merged",
        sa.Column("key", KEY, nullable=False),
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("low", sa.BigInteger(), nullable=False),
        sa.Column("high", sa.BigInteger(), nullable=False),
        sa.Column("doc", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_merged_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_merged")),
        sa.UniqueConstraint("timeline_key", "id", name=op.f("uq_merged_timeline_key_id")),
    )
    op.create_table(
        "saved_views",
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_saved_views_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("timeline_key", "name", name=op.f("pk_saved_views")),
    )
    op.create_table(
        "tags",
        sa.Column("key", KEY, nullable=False),
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("events", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_tags_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_tags")),
        sa.UniqueConstraint("timeline_key", "kind", "name", name=op.f("uq_tags_timeline_key_kind_name")),
    )
    op.create_table(
        "blocks",
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("merged_key", KEY, nullable=False),
        sa.ForeignKeyConstraint(["merged_key"], ["merged.key"], name=op.f("fk_blocks_merged_key"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_blocks_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("timeline_key", "block", "merged_key", name=op.f("pk_blocks")),
    )
    op.create_index(op.f("ix_blocks_merged_key"), "blocks", ["merged_key"], unique=False)
    op.create_table(
        "documents",
        sa.Column("event_key", KEY, nullable=False),
        sa.Column("doc", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["event_key"], ["events.key"], name=op.f("fk_documents_event_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_key", name=op.f("pk_documents")),
    )
    op.create_table(
        "event_tags",
        sa.Column("event_key", KEY, nullable=False),
        sa.Column("tag_key", KEY, nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.Column("low", sa.BigInteger(), nullable=False),
        sa.Column("salience", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_key"], ["events.key"], name=op.f("fk_event_tags_event_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["tag_key"], ["tags.key"], name=op.f("fk_event_tags_tag_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_key", "tag_key", name=op.f("pk_event_tags")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_event_tags_salience", "event_tags", ["tag_key", "salience", "event_key", "level"], unique=False)
    op.create_index("ix_event_tags_time", "event_tags", ["tag_key", "low", "event_key", "level"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("event_key", KEY, nullable=False),
        sa.Column("article", sa.String(), nullable=False),
        sa.Column("trigger_start", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_key"], ["events.key"], name=op.f("fk_evidence_event_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_key", "article", "trigger_start", name=op.f("pk_evidence")),
    )
    op.create_index("ix_evidence_article", "evidence", ["article", "trigger_start"], unique=False)
    op.create_table(
        "former_ids",
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("event_key", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_key"], ["events.key"], name=op.f("fk_former_ids_event_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_former_ids_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("timeline_key", "id", name=op.f("pk_former_ids")),
    )
    op.create_index(op.f("ix_former_ids_event_key"), "former_ids", ["event_key"], unique=False)
    op.create_table(
        "readings",
        sa.Column("article_key", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("warnings", sa.LargeBinary(), nullable=False),
        sa.Column("times", sa.LargeBinary(), nullable=False),
        sa.Column("unresolved", sa.LargeBinary(), nullable=False),
        sa.Column("entities", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_key"], ["articles.key"], name=op.f("fk_readings_article_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_key", name=op.f("pk_readings")),
    )
    op.create_table(
        "tellings",
        sa.Column("article_key", KEY, nullable=False),
        sa.Column("trigger_start", sa.Integer(), nullable=False),
        sa.Column("merged_key", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_key"], ["articles.key"], name=op.f("fk_tellings_article_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["merged_key"], ["merged.key"], name=op.f("fk_tellings_merged_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_key", "trigger_start", name=op.f("pk_tellings")),
    )
    op.create_index(op.f("ix_tellings_merged_key"), "tellings", ["merged_key"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE event_search USING fts5(body, tokenize = 'unicode61 remove_diacritics 0')")
        op.execute(
            "CREATE TRIGGER tr_events_search AFTER DELETE ON events "
            "BEGIN DELETE FROM event_search WHERE rowid = old.key; END"
        )
    else:
        op.create_table(
            "event_search",
            sa.Column("event_key", KEY, nullable=False),
            sa.Column("body", postgresql.TSVECTOR(), nullable=False),
            sa.ForeignKeyConstraint(
                ["event_key"], ["events.key"], name=op.f("fk_event_search_event_key"), ondelete="CASCADE"
            ),
            sa.PrimaryKeyConstraint("event_key", name=op.f("pk_event_search")),
        )
        op.create_index("ix_event_search_body", "event_search", ["body"], postgresql_using="gin")
