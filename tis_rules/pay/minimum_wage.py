"""The minimum wage of a prefecture, in yen an hour, on a day (Minimum Wage Act; the ministry's list by prefecture)."""

from datetime import date

from tis_rules.law.tables import Value, table, value


def prefectures() -> tuple[str, ...]:
    """All prefectures by the names of the table, from north to south: hokkaido, aomori …"""
    return tuple(name.removeprefix("minimum_wage.") for name in table("minimum_wage"))


def minimum_wage(prefecture: str, as_of: date) -> Value:
    """The amount in force with its first day. Raises KeyError: no such prefecture; NotInForce: none known that day."""
    return value(f"minimum_wage.{prefecture}", as_of)


def lowest_minimum_wage(as_of: date) -> int:
    """The lowest amount in force anywhere: pay under it is too little in every prefecture. Raises NotInForce."""
    return min(int(minimum_wage(each, as_of).amount) for each in prefectures())
