"""Numbers Filipinos count with in Spanish, in their spellings: kwarenta'y dos, treintay singko, disinuwebe."""

import re

_UNITS = (
    "uno",
    "dos",
    "tres",
    "kwatro kuwatro kuatro cuatro",
    "singko sinko cinco",
    "sais seis",
    "siyete syete siete",
    "otso ocho",
    "nuwebe nuebe nwebe nueve",
)
_TEENS = ("dyes diyes diez", "onse", "dose doce", "trese trece", "katorse catorce", "kinse quince")
_TENS = (
    "bente beinte baynte bainte veinte",
    "trenta treinta traynta trainta",
    "kwarenta kuwarenta kuarenta cuarenta",
    "singkwenta singkuwenta singkuenta sinkwenta cincuenta",
    "sesenta sisenta",
    "setenta sitenta",
    "otsenta ochenta otyenta",
    "nobenta noventa nubenta",
)
TEN = tuple(_TEENS[0].split())
"""Ten, to which a unit may be added: in_tagalog parts "disiotso" so."""
HUNDRED = ("siyento", "syento", "ciento")
UNO = "uno"
"""A number only within a longer one."""
_ONES = {word: value for value, words in enumerate(_UNITS, start=1) for word in words.split()}
VALUES = {
    **{word: value for word, value in _ONES.items() if word != UNO},
    **{word: value for value, words in enumerate(_TEENS, start=10) for word in words.split()},
    **{word: 20 + 10 * at for at, words in enumerate(_TENS) for word in words.split()},
}
"""What each word is worth alone; "once", eleven in Spain, is left to English, as "dies" is."""
_TEN, _TWENTY = "(?:d[ie]s|di?y?es|die[sc])[iy]?", "(?:be?i?|bay?i?|ve)inti|benti"
_UNIT = "|".join(sorted(_ONES, key=len, reverse=True))
FUSED = rf"(?:{_TEN}|{_TWENTY})[ -]?(?:{_UNIT})"
"""Ten or twenty grown together with a unit: disiotso, "disi-otso", beintidos."""
_FUSED = re.compile(rf"(?:(?P<ten>{_TEN})|{_TWENTY})[ -]?(?P<unit>{_UNIT})")
LINK = r"(?:(?<=t[ae])|(?<=yes))[ '’-]?[yi][ '’-]"
"""Between a word for tens and its unit: "kwarenta y dos", treintay singko."""
_LINKED = re.compile(LINK)


def in_tagalog(text: str) -> str:
    """A spoken number with grown-together words as their sum's parts, and without the links."""
    apart = _FUSED.sub(lambda match: f"{'dyes' if match['ten'] else 'bente'} {match['unit']}", text)
    return _LINKED.sub(" ", apart)
