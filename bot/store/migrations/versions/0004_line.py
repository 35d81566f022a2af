"""Lines without a sure answer, masked. A replica of the version before keeps none, and that is all."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "line",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("near", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_line"),
        sqlite_with_rowid=False,  # rows lie by their id, which says nothing of when they came
    )
    op.create_index("ix_line_day", "line", ["day"])


def downgrade() -> None:
    op.drop_table("line")
