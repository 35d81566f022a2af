"""The stage a number of trainees is in: "5 in No. 1 and 8 in No. 2", 1号5名・2号8名, 5/8/0."""

import re
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache, partial

from bot.talk.hear.firm.addresses import without_addresses
from bot.talk.hear.numbers import fold, spans
from bot.talk.hear.worded import bare_years, listed
from bot.talk.match.normalise import LINES_KEPT
from bot.talk.match.one_pass import OnePass
from tis_rules import Held

_FIRST = 0xE001  # a letter of the private use area stands for each name, so that its own number is none
_STAGE = (
    r"no\.? ?{n}(?!\d)|number {n}(?!\d)|第? ?(?<!\d){n} ?号(?:イ|ロ|技能実習生?|実習生?)?|第?{k}号|"
    r"số {n}(?!\d)|{r}gou?(?![a-z])"
)
_YEAR = (
    r"{n} ?年[目生级級]|(?<![十百千]){k}年[目生级級]|第{k}年|"
    r"{n}(?:st|nd|rd|th)[- ]?years?|{a}year (?:{n}(?!\d)|{w}(?!\w))|{e}[- ]years?|"
    r"{y}năm (?:thứ )?{n}(?!\d)|{y}nam (?:thu )?{n}(?!\d)|"
    r"(?:(?<=in )|(?<=in the )|(?<=in their )|(?<=in (?:her|his) )){e}(?! \w*(?:month|week|place|time|half))(?!\w)|"
    r"năm (?:thứ )?{v}(?!\w)|nam (?:thu )?{v}(?!\w)|tahun {i}|{t} (?:taon|year)|{y}tahun (?:ke-? ?)?{n}(?!\d)"
)
_STAGES = (
    {"n": "1", "k": "[一壱]", "r": "ichi"},
    {"n": "2", "k": "二", "r": "ni"},
    {"n": "3", "k": "三", "r": "san"},
)
_YEARS = (
    {"n": "1", "k": "[一壱]", "e": "first", "w": "one", "v": "(?:nhất|nhat)", "i": "pertama", "t": "unang"},
    {"n": "2", "k": "二", "e": "second", "w": "two", "v": "hai", "i": "kedua", "t": "(?:ika|panga)lawang"},
    {"n": "3", "k": "三", "e": "third", "w": "three", "v": "ba", "i": "ketiga", "t": "(?:ika|panga)tlong"},
    {
        "n": "4",
        "k": "四",
        "e": "fourth",
        "w": "four",
        "v": "(?:tư|tu|bốn|bon)",
        "i": "keempat",
        "t": "(?:ika|panga)pat na",
    },
    {
        "n": "5",
        "k": "五",
        "e": "fifth",
        "w": "five",
        "v": "(?:thứ năm|thu nam)",
        "i": "kelima",
        "t": "(?:ika|panga)limang",
    },
)
_EACH_YEAR = "(?<!mỗi )(?<!moi )(?<!hàng )(?<!hằng )(?<!hang )(?<!một )(?<!mot )(?<!tiap )(?<!per )(?<!se)"
"""Behind these a year is one of many: "mỗi năm 3 người"."""
_NO_YEAR = "(?<!this )(?<!next )(?<!last )(?<!per )(?<!each )(?<!every )(?<!one )(?<!a )"  # "this year 12 staff"
_NAMES = [
    *(re.compile(_STAGE.format(**names)) for names in _STAGES),
    *(re.compile(_YEAR.format(a=_NO_YEAR, y=_EACH_YEAR, **names)) for names in _YEARS),
]
_IN_ONE_PASS = OnePass([*(name.pattern for name in _NAMES), listed.PATTERN])
_STAGE_OF = (0, 1, 2, 0, 1, 1, 2, 2)  # of each name: years 2 and 3 are No. 2, years 4 and 5 No. 3
SIGNS = "".join(chr(_FIRST + name) for name in range(len(_NAMES)))
_COUNTED = (
    r"(?:[名人位个個]|people|persons?|(?:na |ng )?(?:trainees?|interns?)|orang|người|nguoi|"
    r"anak|siswa|kids|guys|girls|boys|bạn|ban|em|tts|thực tập sinh|thuc tap sinh|pemagang|magang|kenshusei|katao|tao|"
    r"(?:の|的)?(?:実習生|实习生)|"
    r"(?:already |now )?here|already|"
    r"of (?:them|these|those|us|whom|which|the trainees)|di antaranya|diantaranya|sa kanila|trong (?:số )?đó)?"
)
_EACH = r"(?:とも|全員|みんな|都|全部|全|all|both|semua(?:nya)?|đều|deu|lahat|pawang)? ?"
_ALL = re.compile(
    rf"(?:(?<![a-z])(?:all|everyone|everybody|both|semua(?:nya)?|lahat|tất cả|tat ca|cả|đều|deu)(?!\w)|"
    rf"全員|みんな|皆|全部|都|全是)"
    rf"[^\d,.;、。{SIGNS}]{{0,24}}(?P<stage>[{SIGNS}])(?![^{SIGNS}]*[{SIGNS}])"
)
_ALL_BEHIND = re.compile(
    rf"(?P<stage>[{SIGNS}]) *(?:(?:is|are|lahat)(?!\w)|[でがの,、 ])*"
    r"(?:(?:all of them|all of 'em|all three|all four|all|everyone|both|semua(?:nya)?|lahat|hết|cả)(?!\w)"
    r"|全員|みんな|全部|都)"
)
"""All trainees in one stage, and no other stage named: 全員1号, "semuanya tahun kedua"."""
_AHEAD = re.compile(
    rf"(?P<stage>[{SIGNS}]) *(?:の?実習生|的?实习生|的)?(?:[がはにで:=、,-]|ada|có|co|are|has|have|is|ay|trainees?)? ?"
    r"(?P<number>\d{1,4}|[十百])"
)
_BEHIND = re.compile(
    rf"(?P<number>\d{{1,4}}|[十百]) ?{_COUNTED} ?{_EACH}(?:are |is |mới |baru |na |ng |yang |yg |は|が|の|是|为|在)?"
    rf"(?:in |of |on |at |sa |nasa |di |ở |thuộc |of the )?(?:the |her |his |their )?(?P<stage>[{SIGNS}])"
)
_REST_WORDS = (
    r"(?:\b(?:rest|others?|remaining|remainder|còn lại|con lai|sisanya|sisa|lainnya|natitira|iba)(?:ng)?\b|"
    r"残り|のこり|ほか|他|其余|其他|剩下|余下)"
)
_REST = re.compile(rf"{_REST_WORDS}[^\d,.;、。{SIGNS}]{{0,24}}(?P<stage>[{SIGNS}])")
_REST_COUNTED = re.compile(rf"{_REST_WORDS}(?=\W*\d{{1,3}}[^\d,.;、。]{{0,6}}[{SIGNS}])")


@lru_cache(maxsize=LINES_KEPT)
def masked(folded: str) -> str:
    """The line with each name of a stage or a year as one sign, padded to its length: places stay where they were."""
    folded = without_addresses(folded)
    if not _IN_ONE_PASS.any(folded):
        return folded
    folded = listed.stages_as(SIGNS, folded)
    for name, pattern in enumerate(_NAMES):
        folded = pattern.sub(partial(_sign, chr(_FIRST + name)), folded)
    return bare_years.years_as(SIGNS[len(_STAGES) :], folded)


def moves_up(text: str) -> bool:
    """Whether a line names two stages, as one that asks about going from one to the next does."""
    return len({_stage(sign) for sign in masked(fold(text)) if sign in SIGNS}) > 1


def second_stage(text: str, into: bool = False) -> bool:
    """Whether a line is of No. 2: it names it, or its first year, before other stages; `into`: or right after No. 1."""
    named = [_stage(sign) for sign in masked(fold(text)) if sign in SIGNS]
    return named[:1] == [1] or (into and named[:2] == [0, 1])


Part = tuple[int, int, tuple[int, int]]
"""A stage (0 for No. 1), how many trainees are in it, and where the number stands."""


def parts(marked: str) -> list[Part]:
    """The numbers of trainees of a stage or a year in a masked line."""
    said, places = _in_digits(marked)
    ahead, behind = _whole(_AHEAD.finditer(said), places), _whole(_BEHIND.finditer(said), places)
    by_name = {ord(match["stage"]) - _FIRST: match.end("number") for match in reversed(_nearer(ahead, behind))}
    return [(_STAGE_OF[name], *places[end]) for name, end in by_name.items()]


def held(each: Sequence[Part]) -> Held:
    """The trainees of parts by stage."""
    return Held(*(sum(value for part, value, _ in each if part == stage) for stage in range(3)))


def rest_in(marked: str) -> int | None:
    """The stage "the rest" of the trainees is in, where a masked line says so."""
    match = _REST.search(marked)
    return _stage(match["stage"]) if match else None


def all_in(marked: str) -> int | None:
    """The stage all trainees are in, where a masked line says so."""
    match = _ALL.search(marked) or _ALL_BEHIND.search(marked)
    return _stage(match["stage"]) if match and len(set(marked) & set(SIGNS)) == 1 else None


def without_all(marked: str) -> str:
    """A masked line without "all of them in their second year"."""
    return _ALL_BEHIND.sub(" ", _ALL.sub(" ", marked))


def rests(ahead: str) -> bool:
    """Whether "the rest" stands right before a number."""
    return re.search(rf"{_REST_WORDS}\W*$", ahead) is not None


def without_rest(marked: str) -> str:
    """A masked line without "the rest" of the trainees, where their stage is told: nobody asks what is left there."""
    return _REST_COUNTED.sub(" ", _REST.sub(" ", marked))


def _in_digits(marked: str) -> tuple[str, dict[int, tuple[int, tuple[int, int]]]]:
    """The line with numbers in words as digits, padded so that places stay; and each number by where it ends."""
    places = {place[1]: (value, place) for value, place in spans(marked)}
    for end, (value, (start, _)) in places.items():
        if len(str(value)) <= end - start:
            marked = marked[:start] + str(value).rjust(end - start) + marked[end:]
    return marked, places


def _whole(found: Iterable[re.Match[str]], places: Container[int]) -> list[re.Match[str]]:
    """Those whose number is one of the line, not the end or a part of something longer, as in e0 or 12345."""
    return [match for match in found if match.end("number") in places]


def _stage(sign: str) -> int:
    return _STAGE_OF[ord(sign) - _FIRST]


def _sign(sign: str, match: re.Match[str]) -> str:
    return sign + " " * (len(match[0]) - 1)


def _nearer(ahead: list[re.Match[str]], behind: list[re.Match[str]]) -> list[re.Match[str]]:
    """Of two ways to pair numbers with stages the one with more pairs, those across a comma counted last.

    Else a number right behind the last stage belongs to it.
    """
    if _pairs(ahead) != _pairs(behind):
        return max(ahead, behind, key=_pairs)
    return ahead if ahead and not any(each.end() >= ahead[-1].end() for each in behind) else behind


def _pairs(found: Sequence[re.Match[str]]) -> tuple[int, int]:
    """How many have no comma between number and stage, and how many there are: a comma ends "3 second year, 25"."""
    return sum("," not in match[0] for match in found), len(found)
