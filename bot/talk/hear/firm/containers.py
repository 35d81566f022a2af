"""Numbers of homes, shops, factories, lines, shifts and buses, which hold people and count none: "two care homes"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.talk.hear.numbers import has_number, spans
from bot.talk.match.normalise import LINES_KEPT

_NUMBER = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a couple of|several|[一二三四五六七八九十两兩]|"
    r"hai|ba|bốn|năm|sáu|"
    r"dua|tiga|empat|lima|enam|dalawang|tatlong|apat na|limang|anim na)"
)
_PLACES = (
    r"homes?|nursing homes?|care homes?|facilities|facility|(?:work)?shops?|stores?|outlets?|restaurants?|"
    r"hotels?|factor(?:y|ies)|"
    r"plants?|sites?|branch(?:es)?|warehouses?|offices?|locations?|farms?|greenhouses?|"
    r"nhà máy|nha may|xưởng|chi nhánh|cửa hàng|cơ sở|kho|viện dưỡng lão|nhà hàng|trang trại|khách sạn|"
    r"pabrik|cabang|toko|gudang|kantor|lokasi|panti jompo|panti|restoran|kebun|peternakan|"
    r"pabrika|sangay|tindahan|bodega|planta|opisina|bukid"
)
_CREWS = (
    r"(?:production |assembly )?lines?|shifts?|teams?|crews?|buses|bus|trucks?|machines?|vehicles?|boats?|ships?|"
    r"dây chuyền|day chuyen|chuyền|ca(?: làm việc| sản xuất)?|xe(?: buýt| tải)?|tàu|"
    r"lini(?: produksi)?|regu|mesin|bis|truk|kapal|linya|makina|barko|bangka"
)
_LATIN = (
    rf"\b{_NUMBER} (?:(?:other|different|small|big|our|na|mga|ng|cái|chiếc|unit|buah|mesin|production) ?)*"
    rf"(?:{_PLACES}|{_CREWS})\b"
)
_BUILT = (
    r"工場|工厂|店舗?|店铺|门店|分店|分公司|支店|拠点|営業所|事業所|施設|设施|ホーム|老人ホーム|介護施設|养老院|"
    r"養老院|敬老院|"
    r"ライン|生产线|产线|流水线|倉庫|仓库|车间|農場|农场|ハウス|トラック|バス|台車|船|餐厅|酒店|レストラン"
)
_COUNT = r"(?:\d{1,2}|[一二三四五六七八九十两兩])"
_ASIAN = (
    rf"(?<![第.\d])(?<!\d,){_COUNT}(?: ?(?:つ|[かヶカ箇]所|軒|棟|台|本|隻|個|个|家|间|間|条|條|艘|辆|"
    rf"座)の?)?(?:{_BUILT})|"
    rf"(?:{_BUILT})(?:を|は|が|も|有|共)?(?:計|全部で)? ?{_COUNT} ?(?:つ|[かヶカ箇]所|軒|棟|台|本|隻|個|个|家|"
    rf"间|間|条|艘|辆|座)|"
    rf"{_COUNT} ?(?:交代制?|交替制?|班倒|班制|シフト制?)"
)
_EACH = re.compile(
    r"\b(?:each|per|every|apiece|mỗi|moi|từng|masing|masing-masing|masing2|tiap|setiap|bawat|kada|tig)\b|"
    r"ずつ|づつ|各|それぞれ|あたり|当たり|につき|每|"
    rf"(?<!\b1 )(?<!\bone )\b(?:{_PLACES}|{_CREWS}) (?:of|with)(?: about| around| some)? (?:\d|[a-z]+(?:ty|teen)\b)"
)
_IN_ALL = re.compile(
    r"\b(?:in total|altogether|in all|total|semuanya|tổng cộng|lahat)\b|全部で|合計|合わせて|一共|总共"
)
"""Beside "three homes with 45 staff": no number is said of each."""
_COUNTS_STAFF = re.compile(
    r"(?:\b(?:staff|employees|workers|headcount|nhân viên|công nhân|karyawan|pegawai|empleyado)|[社職]員|従業員|"
    r"常勤|员工|員工|职工)"
    r"(?: ?(?:is|are|[:=はが])| ang| ada| có)? ?$"
)
"""Before a number: it is the staff, whatever stands behind it."""
_CARE = re.compile("home|panti|viện|ホーム|介護|养老|養老|敬老")
_CARE_HOME = re.compile("(?:care|nursing) home|facilit|panti|viện|ホーム|介護|养老|養老|敬老")
_ONE = re.compile(r"(?<!\d)[1一](?!\d)")
_FISHING = re.compile(r"(?<![a-z])(?:boats?|ships?|tàu|kapal|barko|bangka)(?![a-z])|船")
_COUNTED = re.compile(rf"\b{_NUMBER}\b|{_COUNT}(?:[つ軒棟隻艘条條]|[かヶカ箇]所|[个個家间間座])?")
_CONTAINER = re.compile(f"{_LATIN}|{_ASIAN}")


@lru_cache(maxsize=LINES_KEPT)
def without_containers(said: str) -> str:
    """A folded line with blanks where such a number stands with what it counts; so many people at each are told by it.

    The name of a care home or a boat stays, which says the field: 漁船3隻 is no 漁 without its boats.
    """
    if not has_number(said) or (_EACH.search(said) and not _IN_ALL.search(said)):
        return said
    return _CONTAINER.sub(_blank, said)


def several_places(said: str) -> bool:
    """Whether a folded line tells of two or more places of work."""
    return any(not _ONE.search(match[0]) for match in _CONTAINER.finditer(said))


def number_of_places(said: str) -> Iterator[tuple[int, int]]:
    """How many places of work a folded line tells of, 0 for several, and where that ends.

    No care homes, which count by themselves, and no boats.
    """
    for match in _CONTAINER.finditer(said):
        if not (_CARE_HOME.search(match[0]) or _FISHING.search(match[0])):
            yield next((value for value, _ in spans(match[0])), 0), match.end()


def several_homes(said: str) -> bool:
    """Whether a folded line tells of two or more care homes, each of which counts its staff by itself."""
    return said != without_containers(said) and any(
        _CARE_HOME.search(match[0]) and not _ONE.search(match[0]) for match in _CONTAINER.finditer(said)
    )


def _blank(match: re.Match[str]) -> str:
    said = match[0]
    if _COUNTS_STAFF.search(match.string, 0, match.start()):
        return said
    if _CARE.search(said) or _FISHING.search(said):
        return _COUNTED.sub(lambda number: " " * len(number[0]), said)
    return " " * len(said)
