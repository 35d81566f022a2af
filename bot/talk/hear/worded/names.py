"""Names of places and companies that have a numeral in them and count nothing: 千葉, 三重, 八王子, 三和工業, 四川."""

import re

NUMERALS = "〇零一二三四五六七八九十百千万萬两兩"
_BEHIND = (
    "重葉叶州国國島岛宮宫河丈王崎沢澤泽浦関关尾潮街幡女頭勝胜曲早井菱洋越輪轮林谷瀬津岡鷹鹰鷲城峰浜辻栄興协協信嵐岸穂陸陆字代戸"
    "木田原郷豊好条條川村野橋桥松光山星愛友恵角江亚明平堰道貨货博里幸晃共英誠陽建鳥甲福輝紀笠矢塚安稲芝芳須須賀"
)
"""Behind a numeral these name something: nobody is counted by them."""
_NAMES = (
    "和田|和工|和建|和産|和電|和機|和精|和物|和興|和会|和社|和食|銀行|本松|本木|日市|日町|人町|万十|百合|百屋|所川原|"
    "[ヶケ](?:浜|所村|日町)|[ノツッ][一-龥]|次市|条市|中市|次元"
)
_COMPANY = (
    "株式会社|有限会社|合同会社|工業|商事|商会|商店|水産|製作所|電機|電子|銀行|産業|運輸|食品|精機|精工|鉄工|"
    "物産|興業|製菓|"
    "組(?!合)"
)
_COUNTER = "人名位個个社年月日時间間家所店つ号級分割倍成期班歳才回度週次週の"
_NAME = (
    rf"[{NUMERALS}]{{1,4}}(?:[{_BEHIND}]|{_NAMES}|[^\W\d{_COUNTER}{NUMERALS}a-z]{{1,3}}(?:{_COMPANY}))|千[歳载]|万一"
)
NO_NAME = f"(?!{_NAME})"
"""Before a run of numerals: it is a number, and no such name begins there."""
_PLACE = re.compile(
    rf"[北南東西上下大小新高]?(?:{_NAME})(?:{_COMPANY}|[県市町村区府都省县])?|"
    r"[\u3400-\u9fffヶケノ]{1,4}[県市町村区県县省](?=[のでにがは、,。 ]|$)"
)


def without_places(said: str) -> str:
    """A folded line without such names and those of prefectures, cities and towns, which say nothing of their own."""
    return said if said.isascii() else _PLACE.sub(" ", said)
