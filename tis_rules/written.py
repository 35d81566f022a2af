"""How verdicts, stages, shares and dates are written in English and Japanese."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from tis_rules.findings import Certainty, Fact, Verdict

VERDICTS: Mapping[str, Mapping[Verdict, str]] = {
    "en": {
        Verdict.YES: "YES",
        Verdict.OVER_GUIDELINE: "LAWFUL, but over the programme page's guideline",
        Verdict.NO: "NO",
        Verdict.MORE_FACTS: "MORE FACTS ARE NEEDED",
        Verdict.NOT_IN_FORCE: "NOT IN FORCE",
        Verdict.ASK_OFFICE: "ASK AN OFFICE",
    },
    "ja": {
        Verdict.YES: "適合",
        Verdict.OVER_GUIDELINE: "法令には適合、制度説明ページの目安は超過",
        Verdict.NO: "不適合",
        Verdict.MORE_FACTS: "情報が足りません",
        Verdict.NOT_IN_FORCE: "その日には決まりがありません",
        Verdict.ASK_OFFICE: "窓口に確認が必要",
    },
}
NAMES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "no1": "No. 1",
        "no2": "No. 2",
        "no3": "No. 3",
        "total": "All stages together",
        "years": "Years that are sure",
        "years_possible": "Years that are possible",
        "required": "Required",
        "related": "Related",
        "peripheral": "Peripheral",
    },
    "ja": {
        "no1": "第1号",
        "no2": "第2号",
        "no3": "第3号",
        "total": "合計",
        "years": "確かな年数",
        "years_possible": "可能な年数",
        "required": "必須業務",
        "related": "関連業務",
        "peripheral": "周辺業務",
        "yes": "はい",
        "no": "いいえ",
        "tests": "試験の結果",
        "staff": "指導員などの講習",
        "treatment": "賃金・昇給・住まい",
        "law": "法令違反・失踪",
        "support": "相談・支援の体制",
        "community": "地域との交流",
        "basic_grade": "基礎級の合格率",
        "grade_rate": "3級・2級の実技の合格率",
        "written_passes": "3級・2級の学科の合格",
        "test_help": "試験の実施への協力",
        "instructor_course": "技能実習指導員の講習",
        "life_instructor_course": "生活指導員の講習",
        "wage": "第1号の賃金と最低賃金の比",
        "pay_rise": "段階ごとの昇給",
        "housing": "住まいの環境",
        "improvement_order": "改善命令",
        "no_disappearance": "失踪がないこと",
        "blamed_disappearance": "責任のある失踪",
        "manual": "母国語の相談のマニュアル",
        "counsellor": "母国語の相談員",
        "took_over_old": "続けられなくなった実習生の受け入れ",
        "took_over": "続けられなくなった実習生の受け入れ",
        "change_site": "支援サイトへの登録",
    },
}
OFFICES_JA: Mapping[str, str] = {
    "otit": "外国人技能実習機構（OTIT）",
    "isa": "出入国在留管理庁",
    "mhlw": "厚生労働省",
    "maff": "農林水産省",
    "mlit": "国土交通省",
}
SURENESS: Mapping[str, Mapping[Certainty, str]] = {
    "en": {Certainty.MEDIUM: " (medium certainty)", Certainty.LOW: " (low certainty)"},
    "ja": {Certainty.MEDIUM: "（確かさ：中）", Certainty.LOW: "（確かさ：低）"},
}
SIGNS: Mapping[str, Mapping[bool | None, str]] = {
    "en": {True: "ok", False: "NO", None: "open"},
    "ja": {True: "○", False: "×", None: "未確認"},
}
_MONTHS = "January February March April May June July August September October November December".split()


def fact_words(lang: str, name: str, fact: Fact) -> str:
    """30 June 2027, 2027年6月30日; 1/20, 20分の1; a stage or kind of work by its name; a part as per cent."""
    if isinstance(fact, date):
        return date_words(lang, fact)
    if isinstance(fact, Fraction):
        return percent(fact) if name == "part" else share_words(lang, fact)
    return NAMES[lang].get(fact, fact) if isinstance(fact, str) else str(fact)


def date_words(lang: str, day: date) -> str:
    """30 June 2027, 2027年6月30日."""
    if lang == "ja":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def share_words(lang: str, share: Fraction) -> str:
    """1/20, 20分の1; a whole number alone."""
    if share.denominator == 1:
        return str(share.numerator)
    return f"{share.denominator}分の{share.numerator}" if lang == "ja" else f"{share.numerator}/{share.denominator}"


def percent(share: Fraction) -> str:
    """A share with two decimals, a half rounded to the even digit, in whole numbers only."""
    hundredths, rest = divmod(10_000 * share.numerator, share.denominator)
    if 2 * rest > share.denominator or (2 * rest == share.denominator and hundredths % 2):
        hundredths += 1
    return f"{hundredths // 100}.{hundredths % 100:02d}%"
