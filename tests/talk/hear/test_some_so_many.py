"""Some so many are people only where no money, time or measure stands behind them."""

import pytest

from bot.talk.hear import quick

_LOOK = quick.load()


@pytest.mark.parametrize("text", ["almost 12 staff", "hơn 40 nhân viên nhận mấy tts", "hampir 30 karyawan, kuota?"])
def test_people_told_so_are_asked_for(text: str) -> None:
    assert _LOOK.share(text)


@pytest.mark.parametrize(
    "text",
    [
        "100人を少し超えるくらいの会社で優良なら何人ですか",
        "社員40人をちょっと超えています。何人受け入れられますか",
        "常勤職員は50人をわずかに上回ります。受け入れは何人まで？",
        "従業員100名とちょっとです。実習生の枠は？",
        "社員は50人に少し足りません。枠は何人？",
        "刚过100人的公司能招几个实习生",
        "我们公司200人出头，能接收几名实习生",
        "员工40人多一点，名额是多少",
        "公司人数略多于200人，名额多少",
        "a touch over 50 staff, how many trainees can we take",
        "we have 100 employees and a bit, how many trainees",
        "công ty trên 50 người một chút, nhận được mấy tts",
        "100 nhân viên có lẻ thì được mấy tts",
        "karyawan sedikit di atas 50 orang, kuota berapa",
        "lagpas nang kaunti sa 50 ang empleyado, ilan ang pwedeng trainee",
        "200 na empleyado at kaunti pa, ilan ang trainee",
        "30 staff and a bit, not excellent, how many trainees",
        "従業員が41人にわずかに届きません。枠は何人ですか",
        "vượt 50 nhân viên một chút thì được nhận mấy bạn",
        "pabrik kami agak melebihi 50 orang, bisa terima berapa",
        "公司稍微超过200人，可以接收几名",
        "medyo lagpas ng konti sa 40 kami, ilan ang trainee",
    ],
)
def test_a_little_over_is_no_number(text: str) -> None:
    assert _LOOK.share(text)


@pytest.mark.parametrize(
    "text",
    [
        "45 staff and a few trainees, how many more",
        "社員45人とちょっと相談があります",
        "员工45人，能多招几个吗",
        "加班刚过45小时，合法吗",
        "実習生が5人を少し超えてもいいですか",
    ],
)
def test_a_little_of_something_else_is_no_staff(text: str) -> None:
    assert not _LOOK.share(text)


@pytest.mark.parametrize(
    "text",
    [
        "trên 100 người thì nhận mấy tts",
        "lebih dari 100 karyawan, kuota berapa",
        "over 100 staff, how many trainees",
        "more than 40 employees, how many trainees can come",
        "超过100名员工能招几个实习生",
        "higit sa 50 ang empleyado, ilan ang trainee",
    ],
)
def test_over_so_many_is_the_askers_own_number(text: str) -> None:
    assert _LOOK.share(text)


@pytest.mark.parametrize(
    "text",
    [
        "over 300 staff: how many trainees?",
        "lebih dari 301 karyawan, kuota berapa",
        "社員45人です。ちょっと教えて、何人？",
        "我们公司成立才5年，员工45人，能招几个",
        "karyawan 45 orang, mau tanya sedikit, kuotanya berapa",
        "how many trainees can a company with over 300 staff take",
        "超过300人的公司能招多少",
        "30人以上の会社は何人まで",
        "301 or more, how many",
        "45 staff, can we take more than 5 trainees, how many",
        "more than 10 people live in our room, how many of 4 flats are allowed",
    ],
)
def test_a_row_of_the_table_and_what_counts_others_is_none(text: str) -> None:
    assert not _LOOK.share(text)


@pytest.mark.parametrize(
    "text",
    [
        "45人以上なら何人受け入れられますか",
        "45 or more staff, how many trainees",
        "minimal 45 karyawan, kuota berapa",
        "60名员工以上能招几个实习生",
    ],
)
def test_so_many_at_the_least_where_no_row_begins_is_asked_about(text: str) -> None:
    assert _LOOK.share(text)


@pytest.mark.parametrize(
    "text",
    [
        "sang năm thứ 2 lương bị trừ thêm thuế thị dân hơn 7 nghìn yên, có đúng không",
        "i have worked almost 3 years, when can I go home",
        "gaji hampir 17 juta, wajar?",
        "halos 2 taon na ako dito",
    ],
)
def test_money_and_time_told_so_are_nobody(text: str) -> None:
    assert not _LOOK.share(text)


@pytest.mark.parametrize(
    "text",
    [
        "We are a metal parts shop with 26 full time employees. How many first-year trainees can we accept per year?",
        "a small maker of tools, 26 employees, how many 1st-year trainees may we take?",
    ],
)
def test_trainees_of_a_year_are_asked_for_and_no_years(text: str) -> None:
    found = _LOOK.quota(text)
    assert found
    assert found.case.facts.staff == 26
