"""Burmese in Zawgyi, a font's own use of the Burmese code points, as Unicode: many phones still write it.

Zawgyi puts signs where they are seen: ေ and ြ before their consonant, the kinzi behind it, one code for each stacked
consonant. A text is taken for it only where Unicode would never write so.
"""

import re

_STACK, _ASAT, _KINZI = "\u1039", "\u103a", "\u1004\u103a\u1039"
_HELD = "\ue000"  # stands for a kinzi until it is before its consonant
_NEVER_UNICODE = re.compile(
    "\u1039(?![\u1000-\u1021])"  # a stack without a consonant under it: Zawgyi's asat
    "|(?:^|[^\u1000-\u1021\u103b-\u103f\u1025\u1027\u1029\u104e])\u1031"  # ေ before its consonant
    "|[\u1033\u1034\u105a\u1060-\u1097]"
)
_STACKED = {
    code: _STACK + chr(letter)
    for code, letter in (
        *zip(range(0x1060, 0x1064), range(0x1000, 0x1004), strict=True),
        *zip(
            (0x1065, 0x1066, 0x1067, 0x1068, 0x1069, 0x106C, 0x106D, 0x1070, 0x1071, 0x1072, 0x1073, 0x1074),
            (0x1005, 0x1006, 0x1006, 0x1007, 0x1008, 0x100B, 0x100C, 0x100F, 0x1010, 0x1010, 0x1011, 0x1011),
            strict=True,
        ),
        *zip(range(0x1075, 0x107D), (0x1012, 0x1013, 0x1014, 0x1015, 0x1016, 0x1017, 0x1018, 0x1019), strict=True),
        (0x1085, 0x101C),
        (0x1093, 0x1018),
    )
}
_RA = dict.fromkeys((0x103B, *range(0x107E, 0x1085)), "\u103c")
_OTHERS = {
    0x1033: "\u102f", 0x1034: "\u1030", 0x1039: _ASAT, 0x103A: "\u103b", 0x103C: "\u103d", 0x103D: "\u103e",
    0x105A: "\u102b\u103a", 0x1064: _HELD, 0x106A: "\u1009", 0x106B: "\u100a", 0x106E: "\u100d\u1039\u100d",
    0x106F: "\u100d\u1039\u100e", 0x107D: "\u103b", 0x1086: "\u103f", 0x1087: "\u103e", 0x1088: "\u103e\u102f",
    0x1089: "\u103e\u1030", 0x108A: "\u103d\u103e", 0x108B: _HELD + "\u102d", 0x108C: _HELD + "\u102e",
    0x108D: _HELD + "\u1036", 0x108E: "\u102d\u1036", 0x108F: "\u1014", 0x1090: "\u101b",
    0x1091: "\u100f\u1039\u100d", 0x1092: "\u100b\u1039\u100c", 0x1094: "\u1037", 0x1095: "\u1037",
    0x1096: "\u1039\u1010\u103d", 0x1097: "\u100b\u1039\u100b",
}  # fmt: skip
_LETTERS = _STACKED | _RA | _OTHERS
_SYLLABLE = re.compile(
    "(\u1031?)(\u103c?)([\u1000-\u1021\u1025\u1027\u1029\u103f\u104e])((?:\u1039[\u1000-\u1021])?)"
    f"([\u103b\u103d\u103e{_HELD}]*)((?:\u1039[\u1000-\u1021])?)"
)
_ABOVE_FIRST = re.compile("([\u102f\u1030])([\u102d\u102e\u1032])")
_DOT_LAST = re.compile("([\u1036\u1037])([\u102f\u1030])")


def unicode_of(text: str) -> str:
    """A text as it is, or as Unicode where it is Zawgyi."""
    if not _NEVER_UNICODE.search(text):
        return text
    told = _SYLLABLE.sub(_in_order, text.translate(_LETTERS))
    return _DOT_LAST.sub(r"\2\1", _ABOVE_FIRST.sub(r"\2\1", told)).replace(_HELD, _KINZI)


def _in_order(found: re.Match[str]) -> str:
    """A syllable in the order in which it is said: what is under a consonant, ျ ြ ွ ှ, and ေ last."""
    e, ra, consonant, under, signs, under_too = found.groups()
    kinzi = _HELD if _HELD in signs else ""
    medials = "".join(sorted({*signs.replace(_HELD, ""), *ra}))
    return kinzi + consonant + under + under_too + medials + e
