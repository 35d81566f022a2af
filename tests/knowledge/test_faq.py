"""Every topic's words are whole, and what a curator may get wrong is told in a sentence."""

import re
from datetime import date
from pathlib import Path

import pytest

from bot.talk.words import faq, faults, offices, tongues
from bot.talk.words.figures import Figures, UnknownFigure
from bot.talk.words.jobs import occupations
from bot.talk.words.markup import plain

DAY = date(2026, 11, 28)
TOPIC = """group = "system"
related = ["other"]
reviewed = 2026-11-22
[figures]
people = 1234
[[source]]
name.en = "Act, Art. 1"
name.ja = "法 第1条"
"""
AGEING = TOPIC.replace('"other"', '"topic"').replace(
    "people = 1234", "few = { value = 9, day = 2025-03-31, good_until = 2026-03-31 }"
)


@pytest.fixture(scope="module")
def figures() -> Figures:
    return Figures(occupations.load(), offices.load())


def test_there_are_92_topics_in_two_languages_and_nothing_is_wrong(figures: Figures) -> None:
    known = faq.load(figures)
    assert len(known.topics) >= 92
    assert list(faults.faults(known, DAY, 180)) == []


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2027, 3, 31), date(2027, 4, 1), date(2028, 1, 1)])
def test_every_answer_can_be_given_on_every_day(figures: Figures, day: date) -> None:
    known = faq.load(figures)
    for topic in known.topics:
        for lang in ("en", "ja"):
            assert all("{" not in part for part in known.told(topic, "", lang, day))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{hours.peripheral_share}", "1/3"),
        ("{hours.page_peripheral_share percent}", "30%"),
        ("{transition.last_start}", "30 June 2027"),
        ("{transition.request_by}", "February 2027"),
        ("{penalties.confiscation_yen}", "¥300,000"),
        ("{eligibility.bedroom_m2}", "4.5"),
        ("{quota 45 no1}/{quota 45 excellent no3}", "5/30"),
        ("{care 25 no1} of {care 25 total}", "3 of 9"),
        ("{esd 45}", "15"),
        ("{occupations 2021-03-16}/{tasks 2021-03-16}", "85/156"),
        ("{stage3 tasks 2021-03-16}", "135"),
        ("{office police}", "110"),
        ("{people}", "1,234"),
    ],
)
def test_placeholders(figures: Figures, written: str, said: str) -> None:
    assert figures.fill(written, "en", DAY, {"people": 1234}) == said


@pytest.mark.parametrize(
    "written", ["{hours.nothing}", "{nothing.at_all}", "{quota}", "{quota x no1}", "{office nobody}", "{x}"]
)
def test_a_placeholder_that_names_nothing_is_refused(figures: Figures, written: str) -> None:
    with pytest.raises(UnknownFigure):
        figures.fill(written, "en", DAY, {})


def folder(tmp_path: Path, **files: str) -> Path:
    topic = tmp_path / "topic"
    topic.mkdir()
    whole = {
        "topic.toml": TOPIC.replace('"other"', '"topic"'),
        "en.md": "# Title\n\nWords.\n",
        "ja.md": "# 題\n\n言葉。\n",
    }
    for name, text in (whole | {name.replace("_", "."): text for name, text in files.items()}).items():
        if text:
            (topic / name).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, ""),
        ({"ja_md": ""}, "topic: ja.md is missing."),
        ({"topic_toml": TOPIC}, "topic: related other is no topic."),
        ({"topic_toml": TOPIC.split("[[source]]")[0].replace('"other"', "")}, "no [[source]] says"),
        ({"topic_toml": TOPIC.replace("2026-11-22", "2026-05-25").replace('"other"', "")}, "last reviewed 2026-05-25"),
        ({"en_md": "# Title\n\n" + "word " * 141}, "704 characters; 350 at most."),
        ({"en_md": "# Title\n\n{x}\n"}, "{x} names no figure"),
        ({"en_md": "# Title\n\n> quoted\n"}, "blockquote is not spoken here"),
        ({"topic_toml": AGEING, "en_md": "# Title\n\n{few} came.\n"}, "topic/en.md main: say the year of {few}, 2025"),
        ({"topic_toml": AGEING, "en_md": "# Title\n\n{few} in 2025, {few} in fiscal 2024.\n"}, ""),
        ({"en_md": f"# {'t' * 49}\n\nWords.\n"}, "the title is too long for a button."),
    ],
)
def test_what_a_curator_must_mend_is_told(figures: Figures, tmp_path: Path, files: dict[str, str], said: str) -> None:
    known = faq.load(figures, folder(tmp_path, **files))
    told = list(faults.faults(known, DAY, 180))
    assert any(said in fault for fault in told) if said else told == []


def test_a_file_without_a_title_is_refused() -> None:
    with pytest.raises(ValueError, match="begins with a line"):
        tongues.words("Words without a title.")


def test_a_title_its_answer_and_its_questions() -> None:
    found = tongues.words("# Title\n\nShort.\n\n## pay: What pay?\n\nLong.\n")
    assert (found.title, found.short, found.questions) == ("Title", "Short.", {"pay": ("What pay?", "Long.")})


@pytest.mark.parametrize(
    ("lang", "stage", "years"), [("en", r"(?<!SSW )(?<!Worker )No\. [123]\b", "year"), ("ja", "第[123]号", "年目")]
)
def test_a_trainee_reads_what_years_a_stage_is(figures: Figures, lang: str, stage: str, years: str) -> None:
    for topic in faq.load(figures).topics.values():
        for name, basis in topic.questions.items():
            _, answer = topic.words[lang].questions[name]
            if basis.audience == "trainee" and re.search(stage, answer):
                assert years in answer, (topic.id, name)


def test_the_page_is_told(figures: Figures) -> None:
    """What the programme page says stands in the answers that tell it."""
    known = faq.load(figures)

    def said(topic: str) -> str:
        names = ("", *known.topics[topic].questions)
        return plain(" ".join(part for name in names for part in known.told(topic, name, "en", DAY)))

    assert "1993" in said("history")
    assert "85" in said("occupations-count")
    assert "156" in said("occupations-count")
    assert "30%" in said("peripheral-work")
    assert "50%" in said("required-work") or "half" in said("required-work")
    assert "10%" in said("quota-care") or "1/10" in said("quota-care")
