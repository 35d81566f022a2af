"""The language of answers that a person's own lacks, where one was chosen. The version before leaves it alone."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chat", sa.Column("stand_in", sa.String()))


def downgrade() -> None:
    with op.batch_alter_table("chat") as chat:
        chat.drop_column("stand_in")
