"""The worst hour, with a seed: replicas killed, Telegram failing, the database locked, and what came of it."""
