"""Who asks and what happened point at one answer: the widow, the company, who was hurt last month; and who doesn't."""

import pytest

from bot.talk.asked.pointed import load, pointed
from bot.talk.reply import Kind
from bot.talk.understand import understand
from tests.talk.conftest import the_book

LEAVES, INSTRUCTOR = "cannot-continue/who-to-tell", "required-staff/instructor-left"
OF_A_COMPANY = [
    ("trainee leaves midway, where does the firm report it first, kumiai or otit", LEAVES),
    ("how much notice when trainee quits on his own and flies home? Who do i report it to, and how many days", LEAVES),
    ("実習生が途中で辞めて帰国します。どこに何日以内に届け出ますか", LEAVES),
    ("途中で帰る実習生が出ました。会社としてどこへ報告すればいいですか", LEAVES),
    ("bên mình có bạn tts xin nghỉ về nước giữa chừng, phải báo otit trong mấy ngày", LEAVES),
    ("mình làm phiên dịch cho cty 60 người, sếp hỏi tts nghỉ giữa chừng thì phải báo cho ai trước", LEAVES),
    ("peserta magang berhenti di tengah jalan, perusahaan harus lapor ke mana dan berapa hari", LEAVES),
    ("有个研修生自己辞职回国了，我们该先通知组合还是OTIT", LEAVES),
    ("Kung aalis sa kalagitnaan ang trainee namin, kanino kami magrereport at ilang araw", LEAVES),
    ("技能实习指导员一定要5年经验吗，我们刚辞了一个，没有合适的人", INSTRUCTOR),
]
OF_A_TRAINEE = [
    "I want to quit and fly home. Whom do I tell, and how many days before?",
    "em muốn nghỉ giữa chừng về nước thì phải báo ai trước ạ",
    "我想中途辞职回国，要提前几天说",
    "saya mau berhenti dan pulang, harus bilang ke siapa",
    "thuc tap sinh bo tron roi, nop giay bao cho otit trong may ngay",
]
DIED, VISIT, NO_WORD = "illness-injury/death", "family/visit-by-family", "absconding/family-no-contact"
OF_THE_FAMILY = [
    ("chồng em mất do tai nạn công trường bên nhật, gia đình ở vn được bồi thường những gì", DIED),
    ("my son died in an accident at his training company in japan, what compensation do we parents get", DIED),
    ("suami saya magang di jepang meninggal kecelakaan kerja, keluarga dapat santunan apa", DIED),
    ("儿子在日本实习工伤去世，家属能拿到哪些赔偿", DIED),
    ("Asawa ko po nasa Aichi trainee, naka confine sa ospital. Pwede ba ako makapunta dun, anong visa", VISIT),
    ("実習生の夫が入院しました。ベトナムから看病に行きたいのですが、ビザは何ですか", VISIT),
    ("vợ em là tts đang nằm viện ở Nhật, em muốn sang chăm thì xin visa gì", VISIT),
    ("我老公在日本研修住院了，我想过去照顾他，要办什么签证", VISIT),
    ("Con tôi đi thực tập sinh ở Ibaraki 2 tuần nay không liên lạc được, tôi ở Nghệ An thì gọi ai", NO_WORD),
    ("Anak ko po trainee sa Saitama, isang linggo nang di sumasagot, saan tatawag", NO_WORD),
    ("adik saya mau berangkat ikusei shuro, syarat umur dan level bahasa jepang apa", "esd-training/japanese-at-start"),
]
NOT_OF_THE_FAMILY = [
    "I am in hospital after an accident at work, who pays",
    "bố em mất ở VN, em về chịu tang mấy ngày được không",
    "istri saya mau jenguk saya di jepang, visa apa",
    "実習生が亡くなりました。会社は何をしますか",
    "my wife at home is in hospital, I am a trainee: may I go home, what about my visa",
]
FROM_HOME = [
    "my girlfriend in myanmar, if we marry can she come live with me in japan while im trainee",
    "if i marry my girlfriend in vietnam can i bring her to japan",
    "国にいる彼女と結婚したら、日本で一緒に住めますか。私は実習生です",
    "người yêu em ở Việt Nam, cưới xong em bảo lãnh sang nhật ở cùng được không",
    "em là tts, cưới vợ ở quê rồi đưa vợ sang sống chung được ko",
    "pacar saya di indonesia, kalau kami nikah bisa dia tinggal sama saya di jepang selama magang",
    "女朋友在国内，我们结婚后她能来日本和我一起住吗，我是实习生",
    "girlfriend ko nasa pinas, pag kinasal kami pwede ko ba siya isama dito sa japan",
]
NOT_FROM_HOME = [
    "I'm Japanese and my girlfriend is a trainee from Myanmar, can we marry",
    "日本人ですが、実習生の彼女と結婚したいです",
    "em yêu người Nhật, cưới xong có được ở lại không",
    "我和同厂的实习生女朋友结婚后能住一起吗",
    "boyfriend ko Hapon, pag kinasal kami ano mangyayari sa visa ko",
]
PAYS, HIDES = "illness-injury/hurt-at-work", "illness-injury/company-hides"
PAST = [
    ("手被机器压了 现在休养第3周 休业补偿大概能拿工资的几成啊", PAYS),
    ("jatuh dari perancah kemarin, kaki patah. yg bayar rumah sakit siapa kak", PAYS),
    ("broke my arm at work two weeks ago, how many percent of my pay do i get while i rest", PAYS),
    ("プレスで手をはさんで2週間休んでいます。休業補償は給料の何割ですか", PAYS),
    ("hôm qua em ngã giàn giáo gãy chân, viện phí ai trả ạ", PAYS),
    ("minggu lalu tangan saya kejepit mesin, sekarang istirahat. dapat gaji berapa persen", PAYS),
    ("Nahulog ako sa scaffolding noong isang linggo, nabali ang paa. Sino magbabayad ng ospital", PAYS),
    ("I had a cut on my hand from the slicer and boss told me to say it happened at home. what do i do", HIDES),
    ("先月、機械で指を切りました。会社に「家でけがしたと言え」と言われました。どうすればいいですか", HIDES),
    ("em bị máy cán vào tay tháng trước, công ty bảo khai là ngã ở nhà. giờ em làm sao", HIDES),
]
NOW = [
    "my hand is caught in the machine help",
    "手被机器压了 流了很多血 怎么办",
    "teman jatuh dari perancah sekarang tidak sadar",
    "今、指を切りました。血が止まりません",
    "em vừa bị máy kẹp tay, chảy máu nhiều quá",
    "I fell yesterday and now I am unconscious at times, bleeding, who pays the ambulance",
]
OPENED = [
    "nursing home in gunma, opened feb 2024, 31 staff. can we accept care trainees yet or is there a 3 year rule",
    "2024年6月に開設した特養です。常勤30人。介護実習生はもう受け入れられますか",
    "viện dưỡng lão mở tháng 3/2025, 25 nhân viên, nhận tts điều dưỡng được chưa",
    "panti jompo kami buka Mei 2024, 30 staf tetap, sudah boleh terima magang kaigo?",
    "养老院2024年5月开业，员工35人，可以接收护理实习生了吗",
    "nursing home namin nagbukas noong Enero 2025, 28 staff, pwede na ba care trainee",
]
USED_UP = [
    "xin về tết 2 tuần cty ko cho, bảo hết phép. mà em mới nghỉ có 3 ngày từ hồi qua",
    "boss says my leave is used up but i took only 3 days in my first year",
    "有給は10日で3日使いました。会社はもうないと言います",
    "cuti saya baru dipakai 2 hari dari 10, kata bos sudah habis",
    "年假10天我只休了3天，公司说没了",
    "3 araw pa lang nagamit ko sa 10 na leave, sabi ng amo ubos na",
]
BY_ITSELF = [
    "I came in August 2025, will I be moved to ESD automatically",
    "2025年7月に来ました。自動で育成就労になりますか",
    "em sang tháng 8/2025, có tự động chuyển sang ikusei không",
    "saya datang juli 2025, otomatis jadi ikusei shuro ga",
    "我2025年6月来的，明年会自动变成育成就劳吗",
    "dumating ako Hulyo 2025, magiging ESD ba ako automatically",
]
NO_TRAINEE = [
    "im not a trainee",
    "I am not a trainee",
    "私は実習生じゃないです",
    "tôi không phải thực tập sinh",
    "saya bukan pemagang",
    "我不是实习生",
    "hindi po ako trainee",
]
NEITHER = [
    "nursing home with 31 staff, want to start in April 2027",
    "i am not a trainee any more, may I stay?",
    "you are not helpful",
    "a trainee in my dorm left her key, who do I tell",
    "my friend trainee ran away and left, where do i report",
    "my husband died last year in Nepal, can I get the pension back from Japan while I'm a trainee",
    "I fell yesterday, my head hurts badly and I can't see well, who pays",
    "昨日、工場でけがをしました。頭が痛くて立てません。だれが払いますか",
    "hôm qua em ngã, giờ chóng mặt và nôn, viện phí ai trả",
    "kemarin jatuh di pabrik, sekarang nyeri dan pusing, siapa yang bayar",
    "昨天从架子上摔下来，现在头晕，谁付钱",
    "Nahulog ako kahapon, nahihilo ako ngayon, sino magbabayad",
    "is our supervising organisation's licence moved to ESD automatically",
    "我们公司6个人，能招几个实习生",
]


def heard(line: str) -> str:
    """Topic and question of the answer to a line."""
    meaning = understand(line, the_book())
    return f"{meaning.topic}/{meaning.question}"


@pytest.mark.parametrize(("line", "answer"), OF_A_COMPANY)
def test_a_company_whose_trainee_leaves_is_told_whom_to_tell(line: str, answer: str) -> None:
    assert heard(line) == answer


def test_every_answer_pointed_at_is_there() -> None:
    known = the_book().faq.topics
    places = [place for each in load() for place in (each.of, each.beside) if place]
    assert all(topic in known and question in {"", *known[topic].questions} for topic, question in places)


@pytest.mark.parametrize(("line", "answer"), OF_THE_FAMILY)
def test_who_asks_for_somebody_of_the_family_gets_what_the_family_may_do(line: str, answer: str) -> None:
    assert heard(line) == answer


@pytest.mark.parametrize("line", FROM_HOME)
def test_marrying_somebody_at_home_brings_nobody_here(line: str) -> None:
    meaning = understand(line, the_book())
    assert (meaning.topic, meaning.question, meaning.beside) == ("family", "", ("family", "marriage"))


@pytest.mark.parametrize(("line", "answer"), PAST)
def test_an_accident_that_is_past_gets_its_answer(line: str, answer: str) -> None:
    assert heard(line) == answer


@pytest.mark.parametrize("line", NOW)
def test_who_is_hurt_now_gets_help_first(line: str) -> None:
    assert understand(line, the_book()).kind is Kind.HELP


@pytest.mark.parametrize("line", [*OF_A_TRAINEE, *NOT_OF_THE_FAMILY, *NOT_FROM_HOME, *NEITHER])
def test_who_only_sounds_alike_points_at_nothing(line: str) -> None:
    assert pointed(line) is None


@pytest.mark.parametrize("line", OPENED)
def test_a_home_that_opened_of_late_asks_whether_it_may_yet(line: str) -> None:
    assert heard(line) == "care-occupation/how-long-open"


@pytest.mark.parametrize("line", NO_TRAINEE)
def test_who_is_no_trainee_may_ask_too_and_is_not_rude(line: str) -> None:
    assert heard(line) == "about-bot/for-somebody-else"


@pytest.mark.parametrize("line", USED_UP)
def test_who_is_told_that_no_leave_is_left_may_not_be_refused(line: str) -> None:
    assert heard(line) == "paid-leave/boss-refuses"


@pytest.mark.parametrize("line", BY_ITSELF)
def test_nobody_becomes_an_esd_worker_by_himself(line: str) -> None:
    assert heard(line) == "transition-to-esd/trainee-here-2027"
