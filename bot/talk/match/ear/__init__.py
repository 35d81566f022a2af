"""The ear for calls for help: each kind of call, and a call of whatever kind."""
