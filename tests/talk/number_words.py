"""Numbers from 1 to 999 in words, as six languages say them: what the bot must hear."""

from collections.abc import Callable, Mapping

_EN = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_KANJI = "一二三四五六七八九"
_VI = "một hai ba bốn năm sáu bảy tám chín".split()
_ID = "satu dua tiga empat lima enam tujuh delapan sembilan".split()
_TL = "isa dalawa tatlo apat lima anim pito walo siyam".split()
_TL_TENS = "sampu dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu".split()
_TL_TEENS = (
    "labing-isa labindalawa labintatlo labing-apat labinlima labing-anim labimpito labingwalo labinsiyam".split()
)
_TL_HUNDREDS = (
    "isang daan|dalawang daan|tatlong daan|apat na raan|limang daan|anim na raan|pitong daan|walong daan|siyam na raan"
).split("|")


def english(number: int) -> tuple[str, ...]:
    hundreds, rest = divmod(number, 100)
    small = _EN[rest - 1] if 0 < rest < 20 else ""
    if rest >= 20:
        small = "-".join(filter(None, (_EN_TENS[rest // 10 - 2], _EN[rest % 10 - 1] if rest % 10 else "")))
    if not hundreds:
        return (small,)
    head = f"{_EN[hundreds - 1]} hundred"
    return (f"{head} and {small}", f"{head} {small}".replace("-", " ")) if small else (head,)


def japanese(number: int) -> tuple[str, ...]:
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    said = ("" if hundreds < 2 else _KANJI[hundreds - 1]) + ("百" if hundreds else "")
    said += ("" if tens < 2 else _KANJI[tens - 1]) + ("十" if tens else "") + (_KANJI[ones - 1] if ones else "")
    return (said,)


def chinese(number: int) -> tuple[str, ...]:
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    said = f"{_KANJI[hundreds - 1]}百" if hundreds else ""
    said += "零" if hundreds and not tens and ones else ""
    said += ("" if tens == 1 and not hundreds else _KANJI[tens - 1]) + "十" if tens else ""
    return (said + (_KANJI[ones - 1] if ones else ""),)


def vietnamese(number: int) -> tuple[str, ...]:
    """From ten on: the words for five and three alone are also "year" and "father"."""
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    if number < 10:
        return ()
    said = [f"{_VI[hundreds - 1]} trăm"] if hundreds else []
    if tens:
        said.append("mười" if tens == 1 else f"{_VI[tens - 1]} mươi")
    elif ones:
        said.append("lẻ")
    if ones:
        last = "mốt" if ones == 1 and tens > 1 else "lăm" if ones == 5 and tens else _VI[ones - 1]
        said.append(last)
    return (" ".join(said),)


def indonesian(number: int) -> tuple[str, ...]:
    hundreds, rest = divmod(number, 100)
    said = [] if not hundreds else ["seratus" if hundreds == 1 else f"{_ID[hundreds - 1]} ratus"]
    if rest in (10, 11):
        said.append("sepuluh" if rest == 10 else "sebelas")
    elif 11 < rest < 20:
        said.append(f"{_ID[rest - 11]} belas")
    elif rest:
        said += [f"{_ID[rest // 10 - 1]} puluh"] if rest > 19 else []
        said += [_ID[rest % 10 - 1]] if rest % 10 else []
    return (" ".join(said),)


def tagalog(number: int) -> tuple[str, ...]:
    """One alone is left out: "isa" is also "a"."""
    hundreds, rest = divmod(number, 100)
    small = _TL[rest - 1] if 0 < rest < 10 else _TL_TEENS[rest - 11] if 10 < rest < 20 else ""
    if rest >= 10 and not small:
        tens = _TL_TENS[rest // 10 - 1]
        small = f"{tens}'t {_TL[rest % 10 - 1]}" if rest % 10 else tens
    if not hundreds:
        return (small,) if number > 1 else ()
    head = _TL_HUNDREDS[hundreds - 1]
    return (f"{head} at {small}",) if small else (head,)


SAID: Mapping[str, Callable[[int], tuple[str, ...]]] = {
    "en": english,
    "ja": japanese,
    "vi": vietnamese,
    "id": indonesian,
    "zh": chinese,
    "tl": tagalog,
}
