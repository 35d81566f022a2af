"""The examples of the library's page run as they are written."""

import doctest
from pathlib import Path

import tis_rules

PAGE = Path(tis_rules.__file__).with_name("README.md")


def test_every_example_gives_what_it_says() -> None:
    found = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS)
    assert found.attempted >= 25
    assert found.failed == 0
