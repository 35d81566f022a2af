"""The history of the tables, one file a step; `bot/store/schema.py` names the newest."""
