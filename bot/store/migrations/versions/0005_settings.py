"""A second language and a company, kept where a person asks for it. The version before leaves them alone."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chat", sa.Column("second", sa.String()))
    op.add_column("chat", sa.Column("company", sa.JSON()))


def downgrade() -> None:
    with op.batch_alter_table("chat") as chat:
        chat.drop_column("company")
        chat.drop_column("second")
