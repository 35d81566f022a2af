"""The list of occupations: its counts by day, its words in six languages, what is not on it."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise

import pytest

from bot.talk.words.jobs import tasks
from bot.talk.words.jobs.occupations import COUNTED, Occupations, load

_FOLDER = files("knowledge").joinpath("occupations")
_BY_DAY = [
    (date(2021, 3, 16), 85, 156),
    (date(2022, 4, 25), 86, 158),
    (date(2023, 3, 31), 87, 159),
    (date(2023, 7, 24), 88, 161),
    (date(2023, 10, 31), 90, 165),
    (date(2024, 8, 1), 90, 166),
    (date(2024, 9, 30), 91, 167),
    (date(2025, 3, 7), 91, 168),
    (date(2026, 1, 30), 92, 169),
    (date(2026, 7, 29), 96, 174),
]


@pytest.fixture(scope="module")
def jobs() -> Occupations:
    return load()


def _rows(name: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(_FOLDER.joinpath(name).read_text("utf-8").splitlines())


@pytest.mark.parametrize(("before", "after"), list(pairwise(_BY_DAY)))
def test_counts_change_on_the_day_and_not_before(
    jobs: Occupations, before: tuple[date, int, int], after: tuple[date, int, int]
) -> None:
    assert jobs.counts(before[0]) == before[1:]
    assert jobs.counts(after[0] - timedelta(days=1)) == before[1:]
    assert jobs.counts(after[0]) == after[1:]


def test_every_addition_is_dated_above(jobs: Occupations) -> None:
    assert {task.added for task in jobs.tasks if task.added} == {day for day, _, _ in _BY_DAY[1:]}


def test_no3_counts(jobs: Occupations) -> None:
    assert jobs.no3_counts(COUNTED) == (77, 135)
    assert jobs.no3_counts(date(2026, 11, 22))[1] == 149


def test_no3_today_by_name(jobs: Occupations) -> None:
    closed = {task.task_ja for task in jobs.tasks if not task.no3}
    assert {"棒受網漁業", "農産物漬物製造", "グラビア印刷", "タオル縫製", "接客・衛生管理", "客室清掃"} <= closed
    assert not closed & {"手溶接", "介護", "前紡工程", "育林・素材生産"}


def test_fields_and_occupations_cover_every_task(jobs: Occupations) -> None:
    codes = [code for field in jobs.fields for code in jobs.in_field(field)]
    assert len(codes) == len(set(codes)) == 96
    assert sorted(task.code for code in codes for task in jobs.of(code)) == sorted(task.code for task in jobs.tasks)
    assert jobs.of("9-9") == ()
    assert jobs.task("7-7-1") in jobs.of("7-7")
    assert jobs.task("9-9-9") is None


def test_every_word_finds_its_occupation(jobs: Occupations) -> None:
    codes: dict[str, set[str]] = {}
    for task in jobs.tasks:
        codes.setdefault(task.occupation_ja, set()).add(task.occupation)
    lost = []
    for row in _rows("words.csv"):
        if row["occupation_ja"] != "-":
            found = jobs.find(row["word"])
            if found is None or not (found.trade or codes[row["occupation_ja"]] & set(found.codes)):
                lost.append(row["word"])
    assert lost == []


def test_every_unlisted_word_finds_its_trade(jobs: Occupations) -> None:
    lost = [row["word"] for row in _rows("not_listed.csv") if not (found := jobs.find(row["word"])) or not found.trade]
    assert lost == []


def test_no_word_is_listed_and_unlisted() -> None:
    listed = {(row["lang"], row["word"].casefold()) for row in _rows("words.csv") if row["occupation_ja"] != "-"}
    unlisted = {(row["lang"], row["word"].casefold()) for row in _rows("not_listed.csv")}
    assert listed & unlisted == set()


def test_words_come_in_six_languages_once_each() -> None:
    for name, last in (("words.csv", "occupation_ja"), ("not_listed.csv", "trade")):
        rows = [(row["lang"], row["word"], row[last]) for row in _rows(name)]
        assert {lang for lang, _, _ in rows} == {"en", "ja", "vi", "id", "zh", "tl"}
        assert len(rows) == len(set(rows))


def test_every_occupation_has_a_word_in_english_and_japanese(jobs: Occupations) -> None:
    named = {lang: {r["occupation_ja"] for r in _rows("words.csv") if r["lang"] == lang} for lang in ("en", "ja")}
    every = {task.occupation_ja for task in jobs.tasks}
    assert every - named["ja"] == set()
    assert every - named["en"] == set()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("溶接は対象ですか", "7-7"),
        ("ようせつ", "7-7"),
        ("ヨウセツ", "7-7"),
        ("yousetsu wa taishou desu ka", "7-7"),
        ("yosetsu", "7-7"),
        ("weldng", "7-7"),
        ("can welders come?", "7-7"),
        ("hàn có được không", "7-7"),
        ("tho han di duoc khong", "7-7"),
        ("las bisa?", "7-7"),
        ("电焊可以吗", "7-7"),
        ("電銲、焊接可以嗎", "7-7"),
        ("pwede ba ang welder", "7-7"),
        ("水產加工", "4-4"),
        ("パンを作る工場", "4-8"),
        ("業務用クリーニング（リネンサプライ）", "7-14"),
        ("hotel cleaning", "7-16"),
        ("tubero", "3-13"),
    ],
)
def test_search(jobs: Occupations, said: str, code: str) -> None:
    found = jobs.find(said)
    assert found is not None
    assert code in found.codes
    assert found.trade == ""


@pytest.mark.parametrize(
    ("said", "trade"),
    [
        ("sushi chef", "restaurant"),
        ("コンビニ店員は？", "shop"),
        ("lái xe tải được không", "driving"),
        ("supir truk", "driving"),
        ("仓库分拣", "warehouse"),
        ("畳屋です", "tatami"),
        ("サイディング", "siding"),
        ("glass factory", "glass"),
        ("電気工事士", "electrical-wiring"),
        ("general earthwork", "earthwork"),
        ("採石場", "quarrying"),
        ("office clerk", "office"),
        ("ITエンジニア", "computing"),
        ("pangkas rambut", "beauty"),
        ("masahista", "massage"),
    ],
)
def test_work_that_is_not_listed(jobs: Occupations, said: str, trade: str) -> None:
    found = jobs.find(said)
    assert found is not None
    assert (found.codes, found.trade) == ((), trade)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "🙂",
        "Hàn Quốc",
        "ジャパン",
        "スタイル",
        "窓口はどこ",
        "how long can I stay",
        "han",
        "son",
        "ma",
        "4人部屋でもいいですか",
    ],
)
def test_nothing_is_found_where_no_work_is_named(jobs: Occupations, said: str) -> None:
    assert jobs.find(said) is None


def test_a_typo_scores_less_than_the_word(jobs: Occupations) -> None:
    right, wrong = jobs.find("scaffolding"), jobs.find("scafolding")
    assert right is not None
    assert wrong is not None
    assert right.codes == wrong.codes
    assert wrong.score < right.score == 100


def test_several_occupations_for_one_word(jobs: Occupations) -> None:
    found = jobs.find("板金")
    assert found is not None
    assert set(found.codes) == {"3-2", "6-7"}


def test_the_longest_phrase_wins(jobs: Occupations) -> None:
    found = jobs.find("die casting")
    assert found is not None
    assert found.codes == ("6-3",)


@pytest.mark.parametrize(
    "said",
    [
        "is welding on the list?",
        "溶接は対象ですか",
        "弊社は鋳造の会社でございます。対象職種に含まれておりますでしょうか。",
        "em chào anh chị, cho em hỏi nghề hàn có được không ạ",
    ],
)
def test_nothing_is_said_beside_the_work(jobs: Occupations, said: str) -> None:
    found = jobs.find(said)
    assert found is not None
    assert found.beside == 0


@pytest.mark.parametrize(
    "said",
    [
        "welding test failed",
        "溶接の試験に落ちた",
        "介護は何人まで",
        "strawberry farm 2",
        "焊接考试没过",
        "tiền lương nghề hàn",
    ],
)
def test_something_else_is_asked_about_the_work(jobs: Occupations, said: str) -> None:
    found = jobs.find(said)
    assert found is not None
    assert found.beside > 0


def test_notes_hold_for_the_occupations_named(jobs: Occupations) -> None:
    assert "OTIT" in jobs.notes.said["1-2"]["en"]
    assert jobs.notes.esd["3-8"]["en"] == "construction"
    assert "7-7" not in jobs.notes.esd, "welding has no field of its own name"
    assert "4-11" not in jobs.notes.esd


def test_driving_has_no_field_in_the_coming_programme(jobs: Occupations) -> None:
    assert jobs.trades["driving"].fields["en"] == "automobile transport"
    assert not jobs.trades["driving"].esd
    assert jobs.trades["restaurant"].esd
    assert jobs.trades["tatami"].fields == {}


def test_near_occupations_exist(jobs: Occupations) -> None:
    assert all(jobs.of(code) for trade in jobs.trades.values() for code in trade.near)


def test_a_word_for_nothing_on_the_list_is_refused(jobs: Occupations) -> None:
    with pytest.raises(ValueError, match="no occupation"):
        list(tasks.listed_words("lang,word,occupation_ja\nen,juggling,曲芸\n", jobs.tasks))
    with pytest.raises(ValueError, match="no trade"):
        list(tasks.unlisted_words("lang,word,trade\nen,juggling,circus\n", jobs.trades))
    with pytest.raises(ValueError, match="no occupation"):
        tasks.notes('esd = []\n[[note]]\noccupations = ["9-9"]\nen = "x"\nja = "x"\n', jobs.tasks)


@pytest.mark.parametrize("line", ["may trainees join a union", "may we give night shifts", "May I join a union?"])
def test_the_english_may_is_no_sewing(jobs: Occupations, line: str) -> None:
    assert jobs.find(line) is None


@pytest.mark.parametrize("line", ["may", "em lam may", "may công nghiệp"])
def test_the_vietnamese_may_is(jobs: Occupations, line: str) -> None:
    found = jobs.find(line)
    assert found is not None
    assert found.codes
