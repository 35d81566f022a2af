"""Turns are told apart by bot: update ids of two bots may be the same. Whose the old ones are is not known: 0."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("turn") as turn:
        turn.add_column(sa.Column("bot_id", sa.BigInteger(), nullable=False, server_default="0"))
        turn.drop_constraint("pk_turn", type_="primary")
        turn.create_primary_key("pk_turn", ["bot_id", "update_id"])


def downgrade() -> None:
    with op.batch_alter_table("turn") as turn:
        turn.drop_constraint("pk_turn", type_="primary")
        turn.create_primary_key("pk_turn", ["update_id"])
        turn.drop_column("bot_id")
