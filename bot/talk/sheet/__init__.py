"""A table of a training plan's hours: where its kinds stand, what was added up, and what is not sure."""

from bot.talk.sheet.grid import Cell, Grid, Page, Place
from bot.talk.sheet.plan import Doubt, Figure, Plan, plan_in

__all__ = ["Cell", "Doubt", "Figure", "Grid", "Page", "Place", "Plan", "plan_in"]
