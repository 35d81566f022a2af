"""What is about something else than this programme, though it has its words; and what is not sent away."""

import pytest

from bot.talk.asked.elsewhere import load
from bot.talk.book import Book
from bot.talk.reply import Kind
from tests.talk.conftest import Talk

OUTSIDE = [
    ("en", "caregiver work in Taiwan, what salary", "other-countries-law"),
    ("vi", "đi làm hàn ở Đài Loan lương bao nhiêu", "other-countries-law"),
    ("id", "kerja las di Australia gajinya berapa", "other-countries-law"),
    ("zh", "去新西兰摘苹果打工", "other-countries-law"),
    ("tl", "trabaho na welder sa Qatar", "other-countries-law"),
    ("en", "which visa to open a bakery", "other-visas"),
    ("ja", "パン屋を開業するビザ", "other-visas"),
    ("zh", "开公司要什么签证", "other-visas"),
    ("ja", "ワーホリで農業", "other-visas"),
    ("en", "who is the governor of Hokkaido", "jokes-and-requests"),
    ("tl", "sino ang presidente ng Amerika", "jokes-and-requests"),
    ("id", "jam berapa timnas main", "jokes-and-requests"),
    ("ja", "農業についての作文を書いて", "jokes-and-requests"),
    ("ja", "おすすめの寿司屋", "japan-daily-life"),
    ("zh", "推荐一家温泉酒店", "japan-daily-life"),
    ("id", "restoran enak di Nagoya", "japan-daily-life"),
    ("tl", "saan mas mura magpalit ng yen to peso", "japan-daily-life"),
    ("zh", "日元汇率什么时候会涨", "japan-daily-life"),
    ("vi", "cách nấu phở bò ở nhật", "japan-daily-life"),
    ("en", "how do i get burnt rice off the bottom of a rice cooker pot", "japan-daily-life"),
    ("zh", "电饭锅的污渍怎么洗掉", "japan-daily-life"),
    ("vi", "du học sinh được làm thêm bao nhiêu tiếng một tuần", "other-visas"),
    ("ja", "留学生のアルバイトは週何時間までですか", "other-visas"),
    ("en", "cheapest sim card for tourists visiting tokyo", "japan-daily-life"),
    ("ja", "法人税の申告期限はいつですか", "japan-daily-life"),
    ("en", "how long does the UK skilled worker visa take", "other-countries-law"),
    ("ja", "イギリスの就労ビザはどうやって取りますか", "other-countries-law"),
    ("en", "SSW only: do we still need to submit the quarterly report or is it once a year now", "other-visas"),
    ("ja", "特定技能の定期報告は年1回になったんですか", "other-visas"),
    ("id", "laporan berkala tokutei ginou sekarang setahun sekali ya", "other-visas"),
    ("zh", "想招特定技能的厨师，和技能签证的中华料理厨师有啥区别 哪个快", "other-visas"),
    ("vi", "bạn em du học sinh muốn chuyển qua làm kỹ sư thì cần bằng gì", "other-visas"),
    ("tl", "student visa po ako, paano mag change sa engineer visa", "other-visas"),
    ("ja", "技術・人文知識・国際業務の社員に現場を手伝わせるのはどこまでOK？", "other-visas"),
    ("zh", "技人国签证的员工可以下现场干活吗", "other-visas"),
    ("vi", "visa kỹ sư có được làm dây chuyền không", "other-visas"),
    ("ja", "特定技能2号の人の奥さんを呼びたいんですが会社で何を用意すればいいですか", "other-visas"),
    ("vi", "chồng em visa tokutei 2 muốn bảo lãnh vợ con sang cần giấy gì", "other-visas"),
    ("ja", "家族滞在の妻は週何時間までアルバイトできますか", "other-visas"),
]
OURS = [
    "技人国の社員は常勤職員の人数に入りますか",
    "do engineer visa employees count as full-time staff",
    "may an engineer visa holder be the instructor of our trainees",
    "I am a trainee, can I change to an engineer visa after training",
    "em là tts có bằng đại học, hết 3 năm đổi sang visa kỹ sư được không",
    "sau khi lên tokutei 2 thì đưa vợ con sang được không",
    "when I am SSW No. 2 can my wife and child come",
    "実習生を3号の後に特定技能で雇うには書類は何が必要ですか",
    "实习生转特定技能1号需要什么材料",
    "does the supervising organisation report quarterly for trainees",
    "ginou jisshu and ginou kentei: who reports what once a year",
    "研究生写论文:限制大城市接收育成就劳人数的规定",
    "how to cook halal food in the company's dormitory",
    "can a trainee who worked in Taiwan come to Japan",
    "we run a hotel, our ryokan is near an onsen",
    "旅館ですが実習生を受け入れられますか。おすすめは？",
    "who is the supervising organisation",
    "is the law the same in Korea",
    "our company's dormitory has mold, who must fix it",
    "I broke my leg at football, what time does the clinic open",
    "công ty tôi là nhà hàng",
    "who is the president of OTIT",
    "may I run a business on my visa",
    "best supervising organisation for restaurants",
    "we want to hire Koreans, what visa",
    "韓国人を雇うビザ",
    "buka rekening bank, status tinggal apa",
    "I ran away and now I am without a visa",
    "ビザなしで働いたら",
    "合格証書に知事の名前がありますか",
    "gần đây khách sạn không trả lương",
]
NO_WORK = [
    "cheap welding machine",
    "大工の映画",
    "giá bao nhiêu một cái máy may",
    "resep roti",
    "焊接机多少钱一台",
    "pwede ba sumideline sa restaurant",
]
NO_TRADE = [
    "boss makes me clean the office floor",
    "they make me wash sheets at night",
    "disuruh bersihin kantor",
    "bị bắt dọn văn phòng",
    "pinapalinis ako ng opisina",
    "老板让我打扫办公室",
    "床を掃除させられる",
    "I fell while painting walls",
    "may I bake bread in the dorm",
    "hỏng điều hòa ai sửa",
    "my mother is sick and takes care of elderly",
    "I want to become a teacher after going home",
    "when cutting chickens are gloves paid by the company",
    "driving excavators needs which licence",
    "naghihiwa kami ng isda hanggang gabi, may overtime ba",
    "サンドイッチを作って食べてもいい？",
    "弁当を自分で作ります",
    "tự nấu cơm hộp",
    "bikin nasi kotak, masak sendiri",
    "帰国のとき荷物を梱包する製品",
    "is building wooden houses dangerous for women",
]


@pytest.mark.parametrize(("lang", "said", "outside"), OUTSIDE)
def test_another_subject_is_told_to_be_outside(book: Book, lang: str, said: str, outside: str) -> None:
    assert load().subject(said) == outside
    talk = Talk(book, hint=lang)
    talk.say(said)
    assert talk.kind is Kind.OUTSIDE


@pytest.mark.parametrize("said", OURS)
def test_what_is_ours_is_not_sent_away(said: str) -> None:
    assert load().subject(said) == ""


@pytest.mark.parametrize("said", NO_WORK)
def test_a_thing_to_buy_or_a_film_is_no_work(book: Book, said: str) -> None:
    assert load().no_work(said, told=False)
    talk = Talk(book)
    talk.say(said)
    assert talk.kind is not Kind.OCCUPATION


@pytest.mark.parametrize(
    "said", ["we are a bakery", "溶接です", "kami pabrik roti", "can trainees do welding, best offer"]
)
def test_work_stays_work(said: str) -> None:
    assert not load().no_work(said, told=True)


def test_a_call_for_help_comes_first(book: Book) -> None:
    talk = Talk(book)
    talk.say("my boss hits me at the best restaurant in Osaka")
    assert talk.kind is Kind.HELP
