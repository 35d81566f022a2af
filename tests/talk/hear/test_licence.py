"""With the specified licence of its organisation an excellent company counts as an ordinary one: double was told."""

import pytest

from bot.talk.book import Book
from bot.talk.reply import Kind
from bot.talk.understand import understand

SPECIFIED = [
    ("优良企业，但监理团体只有特定许可，60人", 60),
    ("150 kami, excellent pero ang supervising org hindi general", 150),
    ("excellent company, 60 staff, the supervising organisation only has the specified licence", 60),
    ("we are excellent with 45 staff, but our kumiai holds only a specified license", 45),
    ("120 employees, excellent implementer, supervising org without a general licence", 120),
    ("excellent company, 60 staff, the organisation doesn't have the general licence yet", 60),
    ("優良企業60人、監理団体は特定監理事業のみ", 60),
    ("社員45人、優良ですが監理団体は一般監理事業の許可がありません", 45),
    ("当社は優良、社員120名。組合は特定です。何人?", 120),
    ("công ty ưu tú 60 nhân viên nhưng nghiệp đoàn chỉ có giấy phép đặc định", 60),
    ("công ty ưu tú, 45 người, nghiệp đoàn chưa có giấy phép chung", 45),
    ("perusahaan unggul 60 orang, kumiai hanya punya izin khusus", 60),
    ("perusahaan unggul 60 orang, kumiai hanya izin tertentu (特定監理事業)", 60),
    ("kami unggul, 45 karyawan, tapi kumiai belum punya izin umum", 45),
    ("我们是优良企业，120人，监理团体是特定监理事业", 120),
    ("优良公司45人，可是监理团体没有一般监理许可", 45),
    ("mahusay na kumpanya, 60 empleyado, pero specified license lang ang kumiai", 60),
    ("45 kami, excellent, walang general license ang supervising organization", 45),
    ("บริษัทดีเด่น พนักงาน 60 คน แต่องค์กรมีใบอนุญาตเฉพาะ", 60),
    ("उत्कृष्ट कम्पनी, ६० जना, तर समूहसँग निर्दिष्ट अनुमति मात्र छ", 60),
]


@pytest.mark.parametrize(("line", "staff"), SPECIFIED)
def test_an_excellent_company_with_a_specified_licence_is_no_excellent_one(book: Book, line: str, staff: int) -> None:
    found = understand(line, book)
    assert found.kind is Kind.QUOTA
    assert found.quota is not None
    assert (found.quota.facts.staff, found.quota.facts.excellent, found.quota.specified) == (staff, False, True)


@pytest.mark.parametrize(
    "line",
    [
        "excellent company, 60 staff, supervising organisation with the general licence",
        "excellent company, 60 staff, organisation has the general, not the specified licence",
        "優良企業60人、監理団体は一般監理事業です",
        "优良企业60人，监理团体有一般许可",
        "công ty ưu tú 60 nhân viên, nghiệp đoàn có giấy phép chung",
        "perusahaan unggul 60 orang, kumiai juga unggul (izin umum)",
        "excellent kami, 60 staff, general license ang kumiai",
    ],
)
def test_one_with_the_general_licence_is(book: Book, line: str) -> None:
    found = understand(line, book)
    assert found.kind is Kind.QUOTA
    assert found.quota is not None
    assert (found.quota.facts.staff, found.quota.facts.excellent, found.quota.specified) == (60, True, False)


def test_what_a_licence_is_stays_a_question(book: Book) -> None:
    assert understand("what is a specified licence, we have 60 staff and are excellent?", book).quota is None
