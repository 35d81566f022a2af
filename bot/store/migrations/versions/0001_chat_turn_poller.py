"""The first tables: chat, turn, poller."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "chat",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("lang", sa.String()),
        sa.Column("flow", sa.String()),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("misses", sa.Integer(), nullable=False),
        sa.Column("seen_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_chat"),
    )
    op.create_index("ix_chat_seen_at", "chat", ["seen_at"])
    op.create_table(
        "turn",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger()),
        sa.Column("reply", sa.JSON()),
        sa.Column("lease_until", _MOMENT, nullable=False),
        sa.Column("sent_at", _MOMENT),
        sa.Column("at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_turn"),
    )
    op.create_index("ix_turn_chat_id", "turn", ["chat_id"])
    op.create_index("ix_turn_at", "turn", ["at"])
    op.create_table(
        "poller",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("until", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_poller"),
    )


def downgrade() -> None:
    op.drop_table("poller")
    op.drop_table("turn")
    op.drop_table("chat")
