"""Work told by what is done to what, in six languages; what many speak of and few do; what only sounds like it."""

import pytest

from bot.talk.words.jobs import done
from bot.talk.words.jobs.occupations import Occupations, load


@pytest.fixture(scope="module")
def jobs() -> Occupations:
    return load()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("we cut chickens into pieces all day", "4-2"),
        ("鶏をさばいて箱に詰めます", "4-2"),
        ("xưởng làm thịt vịt", "4-2"),
        ("menyembelih bebek", "4-2"),
        ("在厂里宰鸭", "4-2"),
        ("nagkakatay ng itik", "4-2"),
        ("we slaughter pigs", "4-6"),
        ("we gut mackerel at the harbour", "4-3"),
        ("fixing trucks", "7-11"),
        ("nag-aayos ng trak", "7-11"),
        ("sua xe tai", "7-11"),
        ("病院の患者さんの食事を調理", "4-11"),
        ("给养老院做饭", "4-11"),
        ("テーブルや椅子を作っています", "7-1"),
        ("merawat lansia", "7-13"),
        ("buộc cốt thép", "3-7"),
        ("nagtatali ng kabilya", "3-7"),
        ("we lay tiles", "3-10"),
        ("pasang ubin", "3-10"),
        ("驾驶 开挖掘机", "3-21"),
        ("cleaning windows of high buildings", "7-12"),
        ("saw logs", "7-21"),
        ("may túi xách", "7-22"),
        ("我们种草莓", "1-1"),
        ("来修机器的", "6-12"),
        ("nananahi ng palda", "5-6"),
        ("かつおを釣っています", "2-1"),
        ("nag-aalaga ng mga baka", "1-2"),
    ],
)
def test_what_is_done_to_what_names_the_work(jobs: Occupations, said: str, code: str) -> None:
    found = jobs.find(said)
    assert found is not None
    assert code in found.codes


@pytest.mark.parametrize(
    ("said", "trade"),
    [
        ("can I come as a lawyer", "law"),
        ("弁護士として働けますか", "law"),
        ("làm bác sĩ", "medicine"),
        ("làm nghề bác sĩ", "medicine"),
        ("警備員を雇えますか", "security"),
        ("mau jadi pramugari", "flying"),
        ("想当歌手", "performing"),
        ("pwede ba ang kasambahay sa japan", "household"),
        ("gusto kong maging guro", "teaching"),
        ("塾の講師です", "teaching"),
    ],
)
def test_a_profession_that_is_not_listed_is_told_where_somebody_does_it(
    jobs: Occupations, said: str, trade: str
) -> None:
    found = jobs.find(said)
    assert found is not None
    assert (found.codes, found.trade) == ((), trade)


@pytest.mark.parametrize(
    "said",
    [
        "can I talk to a lawyer",
        "弁護士に相談できますか",
        "gặp luật sư ở đâu",
        "the doctor says I must rest",
        "saya mau lapor ke polisi",
        "can I see a dentist",
        "should we hire a lawyer",
        "kumuha ng abogado",
        "这能当律师意见用吗",
        "làm sao gặp bác sĩ",
        "jadi saya ke dokter besok",
        "病気になりました。医者に行きたいです",
        "実習生として医者に行けますか",
        "工場で働いています。弁護士はどこですか",
        "我要做手术，医生说的",
    ],
)
def test_who_seeks_a_profession_does_not_do_it(jobs: Occupations, said: str) -> None:
    assert jobs.find(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "these are the bags that I may take",
        "may bag ba na ibibigay",
        "研修センターにエアコンはありますか",
        "这种花多少钱",
        "baka ang baboy ay masama",
        "bắt buộc đi giày thép",
        "này là ga giường mới",
        "dọn đồ sang văn phòng mới",
        "anh Sơn ở nhà",
        "釣った魚",
        "tahimik ang damit pambabae",
    ],
)
def test_a_word_that_means_something_else_is_no_deed(jobs: Occupations, said: str) -> None:
    assert jobs.deeds.find(said) is None


def test_two_words_far_apart_are_no_work(jobs: Occupations) -> None:
    assert jobs.deeds.find("we cut the pay of a man who came late again and ate a chicken") is None


def test_a_longer_name_says_more_than_what_is_done(jobs: Occupations) -> None:
    found = jobs.find("machine maintenance of trains")
    assert found is not None
    assert found.codes[0] == "6-12"


def test_the_words_are_shown_as_they_were_written(jobs: Occupations) -> None:
    found = jobs.find("クロスを貼っています")
    assert found is not None
    assert found.word == "クロスを貼っ"


def test_a_deed_of_no_occupation_is_refused() -> None:
    text = 'as = "as a"\n[[work]]\noccupations = ["9-9"]\ndone = "juggle"\nto = "balls"\n'
    with pytest.raises(ValueError, match=r"done\.toml: 9-9"):
        done.load(text, ("1-1",))
