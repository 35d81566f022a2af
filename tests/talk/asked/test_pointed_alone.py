"""Cases that sound like another: told by words of each list that meet, and not where another case is told."""

import pytest

from bot.talk.asked.pointed import load, pointed
from bot.talk.book import Book
from bot.talk.reply import Kind
from tests.talk.conftest import Talk

TOLD = {
    "illness-injury/hurt-off-work": [
        "nasugatan ako sa basketball kahapon hindi sa work, libre ba ospital",
        "i broke my leg playing soccer on sunday, not at work. who pays the hospital",
        "仕事じゃなくて休みの日にスキーで骨折しました。病院代は誰が払いますか",
        "tangan saya luka pas masak di asrama, bukan lagi kerja. rumah sakit gratis?",
        "I slipped on the dorm's stairs on my day off and broke my wrist. It wasn't at work, do I pay the hospital?",
        "cut my hand cooking dinner, not work related, is treatment free",
        "休日に自転車で転んで手首を折りました。仕事中ではありません。治療費は無料ですか",
        "プライベートでサッカーをして足を捻挫した。労災になりますか",
        "em đá bóng bị gãy chân, không phải tai nạn lao động, viện phí ai trả ạ",
        "hôm qua nghỉ em đi leo núi té bị thương, ngoài giờ làm, có được bảo hiểm trả hết không",
        "kaki saya keseleo main futsal hari Minggu, bukan kecelakaan kerja. biaya dokter siapa yang bayar?",
        "周末滑雪摔断了腿，跟工作没关系，医药费谁出",
        "不是工伤，是在宿舍做饭烫伤的，住院要自己付钱吗",
        "nabali ang braso ko sa pagba-bike noong day off, hindi trabaho ang dahilan. sino magbabayad sa ospital?",
        "hurt my ankle at home on holiday, not on duty. do i still get money for the days i can't work?",
        "natapilok ako sa dorm, hindi oras ng trabaho, libre ba ang pagpapagamot",
    ],
    "working-hours-overtime/boat-hours": [
        "saya di kapal ikan, lembur dihitung 25% juga?",
        "my brother is a deckhand trainee on a tuna boat, overtime 25% for sure?",
        "漁船の実習生、残業は25%増しですよね",
        "em đi đánh cá, làm quá 8 tiếng có được 25% ko",
        "nasa bangka ng isda ako, may overtime 25% ba kami",
        "budidaya tiram (bukan kapal), lembur 25%?",
        "i work on a squid boat as trainee, is overtime paid 25 percent more",
        "trainee on a bonito fishing vessel: how much for work past 8 hours",
        "イカ釣り漁船に乗っています。残業代は何割増しですか",
        "漁船で休みの日に出漁したら35%もらえますか",
        "em làm trên tàu cá ngừ, tăng ca được cộng bao nhiêu phần trăm",
        "đi biển câu mực làm ban đêm có phụ cấp 25% không ạ",
        "saya ABK magang di kapal tuna, lembur dibayar berapa persen?",
        "我在渔船上实习，加班费是25%吗",
        "远洋渔船的实习生每天工作超过8小时有加班费吗",
        "trainee ako sa barkong pangisda, magkano overtime namin",
        "deckhand ako, may dagdag ba pag lampas 8 oras",
        "di kapal kami kerja 14 jam, ada uang lembur?",
    ],
    "housing/landlord-deposit": [
        "uang jaminan kontrak apato sama uang jaminan LPK sama2 dilarang?",
        "yung deposit sa apartment ko pag umalis ako sa dorm bawal din ba",
        "private apartment landlord wants a deposit (shikikin), is that illegal like the agency deposit",
        "chủ nhà trọ bắt cọc 2 tháng tiền nhà, có bị cấm như cọc phái cử ko",
        "租房押金也和派遣公司的保证金一样违法吗",
        "my landlord kept my rental deposit when i moved out, is this the forbidden deposit?",
        "flat I rent myself asks two months key money deposit. legal?",
        "アパートを借りたら敷金2か月と言われました。違法ですか",
        "大家さんに払った敷金は返ってきますか",
        "em tự thuê phòng trọ, chủ nhà đòi tiền cọc 1 tháng, có hợp pháp không",
        "tiền đặt cọc thuê nhà shikikin có lấy lại được không ạ",
        "pemilik apato minta uang jaminan (shikikin) dua bulan, boleh?",
        "deposit sewa apartemen saya gak dikembalikan pemilik kos",
        "房东不退我的押金怎么办",
        "自己租公寓要交敷金，这个合法吗",
        "hinihingan ako ng landlord ng 2 months deposit sa apartment, bawal ba",
        "yung shikikin ng inuupahan ko, maibabalik ba",
    ],
    "care-occupation/epa-or-titp": [
        "EPA caregiver ako, kelangan ko ba ng N3 sa 2nd year",
        "em là ứng viên EPA, trượt N3 thì có phải về nước ko",
        "im on EPA as nurse candidate. can i change the hospital",
        "EPA care candidate here, not technical intern. do i have to go home if i fail N3",
        "EPA候補者です。実習生ではありません。夜勤はできますか",
        "我是EPA护士候补者，N3没过要回国吗",
        "saya kandidat EPA perawat, kalau N3 tidak lulus harus pulang?",
        "EPA candidate po ako, puwede ba akong lumipat ng ospital",
        "em đi diện EPA điều dưỡng, có được đổi bệnh viện không",
    ],
    "family/family-in-ssw": [
        "saya bukan magang tapi tokutei ginou, boleh bawa istri nggak",
        "実習生ではなく特定技能1号です。家族を呼べますか",
        "em không phải thực tập sinh, em là tokutei 2, đón vợ con sang được không",
        "hindi ako trainee, SSW 1 ako, pwede bang dalhin ang asawa ko",
    ],
    "versus-specified-skilled-worker/change-jobs-which": [
        "i am not a trainee, i hold tokutei ginou 1. can i switch employer?",
        "技能実習じゃなくて特定技能です。転職できますか",
        "mình visa đặc định chứ không phải tts, có được đổi công ty không",
        "saya bukan pemagang, saya SSW 1. boleh pindah perusahaan?",
        "我是特定技能不是实习生，可以换公司吗",
    ],
    "history/pay-before-2010": [
        "tu nghiệp sinh 2009 có được tính lương tối thiểu k",
        "trainee ako nung 2009 first year, sahod ko below minimum. pwede pa maghabol?",
        "i came in 2007 as kenshusei, they gave me 60000 yen a month. can i claim minimum wage now",
        "trainee in 2008, first year allowance below minimum wage - legal back then?",
        "2008年に研修生1年目でした。最低賃金より低かったのは違法でしたか",
        "2006年の研修生の手当は月6万円。今から未払い賃金を請求できますか",
        "tu nghiệp sinh trước 2010 có được trả tiền làm thêm giờ không",
        "tahun 2009 saya kenshusei tahun pertama, gaji cuma 60 ribu yen. apa melanggar upah minimum?",
        "2008年我是研修生，第一年每月只有6万日元，现在能要求补最低工资吗",
        "2009年的研修生算劳动者吗，有最低工资吗",
        "kenshusei ako noong 2008, 60,000 yen lang isang buwan, lumabag ba sila sa minimum wage",
        "trainee ako noong 2007, puwede ko pa bang habulin ang kulang na sahod",
        "dulu kenshusei 2005, masih bisa klaim lembur yang belum dibayar?",
        "năm 2007 em sang làm tu nghiệp sinh năm đầu chỉ được 6 man, giờ đòi lương tối thiểu được không",
    ],
    "absconding/friend-ran-away": [
        "saya orang jepang, teman magang saya kabur. saya sembunyiin di rumah, salah gak",
        "my neighbour is a trainee who fled, i let him sleep at my flat. i'm a japanese citizen, is that a crime",
        "日本人です。逃げた実習生を家に泊めています。罪になりますか",
        "失踪した実習生の友達をかくまっています。私は日本人の同僚です。大丈夫でしょうか",
        "tôi là người Nhật, đang cho một thực tập sinh bỏ trốn ở nhờ, có bị tội không",
        "saya warga Jepang, saya menampung pemagang yang kabur di apartemen saya, apakah saya bisa dihukum",
        "我是日本人，逃跑的实习生朋友住在我家，我会犯法吗",
        "同事实习生逃跑了，我把他藏在家里，算犯罪吗",
        "hapon ako, pinatira ko sa bahay ang trainee na tumakas, makukulong ba ako",
        "kaibigan kong trainee tumakas, nakatira sa akin ngayon. may kaso ba ako",
        "can i get arrested for hiding my runaway trainee friend",
    ],
    "salary-deductions/paid-too-much": [
        "the company paid me more this month by mistake do i have to give it back",
        "they overpaid me 30,000 yen last month by mistake, can they take it back next payday",
        "my boss transferred too much salary this month, do i need to return it",
        "i got double pay by accident, can the company deduct it next month",
        "会社が間違えて給料を多く振り込みました。返す必要がありますか",
        "給料が過払いだったので来月の給料から引くと言われました",
        "công ty chuyển nhầm lương dư 3 man cho em, tháng sau trừ lại có được không",
        "em được trả thừa lương thì có phải trả lại không",
        "perusahaan salah bayar gaji kelebihan, bulan depan mau dipotong, boleh?",
        "公司多发了我工资，要还回去吗",
        "上个月工资发多了，下个月从工资里扣可以吗",
        "sobra ang sahod na naibigay sa akin, kailangan ko bang isauli",
        "nagkamali ang company, doble sahod ko, puwede ba nilang bawasan sa susunod",
    ],
    "housing/bad-dormitory": [
        "saya mau bunuh... nyamuk di asrama banyak banget, siapa tanggung jawab",
        "gotta kill the cockroaches in our dorm, who pays for the spray",
        "muốn giết muỗi trong ký túc xá thì xin thuốc ở đâu",
        "mau bunuh kecoa di mess, minta obat ke siapa",
        "patayin ko sana yung mga ipis sa dorm, sino bibili ng spray",
    ],
    "residence-card/stay-ended": [
        "thẻ ngoại kiều hết hạn hôm qua mà cty chưa nộp",
        "my residence card expired yesterday and the company did nothing",
        "在留カードが昨日切れました。会社がまだ何もしていません",
        "thẻ ngoại kiều của em hết hạn từ hôm qua rồi, công ty không làm gì",
        "kartu zairyu saya habis kemarin, perusahaan belum urus",
        "在留卡昨天到期了，公司还没办",
        "nag-expire na kahapon ang residence card ko, ano gagawin",
    ],
    "unpaid-wages/from-home-country": [
        "pinauwi na nila ko kahapon ng pilit, nasa pinas na ko. may habol pa ba",
        "they forced me to go home and i am in Vietnam now. can i still claim my wages",
        "sapilitan nila akong pinauwi, nasa pilipinas na ako, puwede pa bang maghabol",
        "我被公司强制送回国，已经在国内了，还能投诉吗",
    ],
    "esd-transfer/one-or-two-years": [
        "if i come in may 2027 as ESD in construction can i quit n move after 1 year",
        "under ESD starting June 2027 can I change company after 1 year in farming",
        "育成就労で2027年5月に来たら、1年で転職できますか",
    ],
}
NO_CASE = [
    "I broke my finger in the press at work, who pays the hospital",
    "仕事中に指を切りました。治療費は誰が払いますか",
    "em bị máy cắt vào tay lúc đang làm, viện phí ai trả",
    "kaki saya tertimpa besi di pabrik, biaya rumah sakit siapa",
    "上班路上骑车摔伤了 算工伤吗",
    "nasugatan ako sa trabaho, libre ba ang ospital",
    "the company says it was not at work but I was hurt at the machine, who pays",
    "会社が「仕事中のけがじゃない」と言って労災を出してくれません",
    "công ty bảo nói với bệnh viện là không phải tai nạn lao động",
    "perusahaan menyuruh saya bilang luka ini bukan di tempat kerja",
    "I broke my arm and am not able to work for a month, do I get money",
    "em bị gãy tay không đi làm được, có được trả lương không",
    "tangan saya luka kena mesin, tidak kerja 3 hari, siapa bayar",
    "我被机器割伤了，三天没上班，有钱拿吗",
    "nasugatan ako sa makina, hindi ako nakapasok sa trabaho, may bayad ba",
    "trainee fell from a ladder, off work 10 days, what do we report",
    "けがをして三日仕事に行けませんでした。お金はもらえますか",
    "i work on a vegetable farm, is overtime 25%",
    "工場の残業は25%増しですか",
    "em làm ở nhà máy chế biến cá, tăng ca bao nhiêu phần trăm",
    "saya di pabrik pengolahan ikan, lembur berapa persen",
    "我在水产加工厂，加班费是多少",
    "sa pabrika ng isda ako, magkano ang overtime",
    "how many trainees on one fishing boat",
    "we build ships in a shipyard, overtime rate for trainees",
    "the sending agency took a deposit of 2000 dollars",
    "送り出し機関に保証金を払いました。返してもらえますか",
    "công ty phái cử giữ tiền cọc chống trốn của em",
    "LPK menahan uang jaminan saya",
    "中介收了我三万押金，合法吗",
    "kinuha ng agency ang deposit ko na 50k",
    "company makes us pay a deposit for the dorm",
    "i am a trainee, not SSW. can i bring my wife",
    "特定技能ではなく技能実習生です。転職できますか",
    "em là thực tập sinh chứ không phải tokutei, có được đón vợ không",
    "saya magang bukan tokutei ginou, boleh pindah perusahaan",
    "我是实习生不是特定技能，能换公司吗",
    "trainee ako, hindi SSW. puwede bang lumipat",
    "what is the difference between EPA and trainee care workers",
    "saya magang mau jadi tokutei ginou, syaratnya apa",
    "i am a first year trainee in 2026, is minimum wage mine too",
    "実習生1年目の最低賃金はいくらですか",
    "thực tập sinh năm đầu có được lương tối thiểu không",
    "magang tahun pertama 2025, gaji di bawah upah minimum, bisa nuntut?",
    "2025年我是第一年实习生，工资低于最低工资，可以追讨吗",
    "trainee ako ngayong 2026 first year, sahod ko below minimum. pwede maghabol?",
    "history of the programme before 2010",
    "i ran away from my company and stay with a friend, what now",
    "会社から逃げて友達の家にいます。どうすればいいですか",
    "em bỏ trốn đang ở nhờ nhà bạn, giờ phải làm sao",
    "saya kabur dan tinggal di rumah teman jepang, gimana",
    "我逃跑了，住在朋友家，怎么办",
    "tumakas ako at nakatira sa kaibigan, ano gagawin ko",
    "they paid me less this month by mistake, what do i do",
    "給料が少なく振り込まれました。どうすればいいですか",
    "công ty trả thiếu lương em 3 man",
    "gaji saya kurang bulan ini, bagaimana",
    "公司少发了我工资怎么办",
    "kulang ang sahod na ibinigay sa akin",
    "too much overtime and not paid",
    "they deduct too much from my salary every month",
    "my residence card expires next month, company does nothing",
    "company founded in 2005, which wages do our trainees get",
    "2005 yen an hour as a trainee, is the wage fine",
    "I was born in 2005, what is the salary of a trainee",
    "may I change company after 1 year under ESD",
    "cockroach medicine",
]


@pytest.mark.parametrize(("answer", "said"), [(answer, said) for answer, lines in TOLD.items() for said in lines])
def test_a_case_is_told_by_the_words_that_meet(answer: str, said: str) -> None:
    case = pointed(said)
    assert case is not None
    assert case.alone
    assert case.of == tuple(answer.split("/"))


@pytest.mark.parametrize("said", NO_CASE)
def test_what_is_of_another_case_tells_none(said: str) -> None:
    case = pointed(said)
    assert case is None or not case.alone


def test_each_case_has_an_answer(book: Book) -> None:
    named = [place for case in load() for place in (case.of, case.beside) if place]
    missing = [place for place in named if place[1] not in ("", *book.faq.topics[place[0]].questions)]
    assert missing == []


@pytest.mark.parametrize(
    ("lang", "said", "answer"),
    [
        ("en", "I broke my leg playing soccer on Sunday, not at work. Who pays?", ("illness-injury", "hurt-off-work")),
        ("ja", "漁船の実習生、残業は25%増しですよね", ("working-hours-overtime", "boat-hours")),
        (
            "id",
            "saya orang jepang, teman magang saya kabur. saya sembunyiin di rumah",
            ("absconding", "friend-ran-away"),
        ),
        ("en", "the company paid me more by mistake, must I give it back", ("salary-deductions", "paid-too-much")),
        ("en", "ESD, I come in May 2027, may I quit and move after 1 year", ("esd-transfer", "one-or-two-years")),
    ],
)
def test_the_answer_of_the_case_is_told_alone(book: Book, lang: str, said: str, answer: tuple[str, str]) -> None:
    talk = Talk(book, hint=lang)
    reply = talk.say(said)
    assert (talk.kind, reply.topic, reply.question) == (Kind.ANSWER, *answer)
