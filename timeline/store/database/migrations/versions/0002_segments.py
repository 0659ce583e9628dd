"""The packed columns that facets and density are counted from; `upgrade` fills them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "segments",
        sa.Column("timeline_key", KEY, nullable=False),
        sa.Column("number", KEY, autoincrement=False, nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.Column("rows", sa.LargeBinary(), nullable=False),
        sa.Column("codes", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["timeline_key"], ["timelines.key"], name=op.f("fk_segments_timeline_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("timeline_key", "number", name=op.f("pk_segments")),
    )
