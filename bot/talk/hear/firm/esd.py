"""Whether a line is about Employment for Skill Development, or names it only to say that it isn't: "not ESD but TITP".

"Before ESD starts, how many?" asks about the present programme too.
"""

import re

from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans

_NAME = "\0"  # stands for the name of the programme
_EN = r"(?:(?:the|an?|under|with|by|about|for|to|into|in|on|using) )*"
_VI = r"(?:(?:về|ve|là|la|theo|chương trình|chuong trinh|chế độ|che do|hệ thống|diện|sang) )*"
_ID = r"(?:(?:program|skema|sistem|soal|tentang|untuk|dengan|lewat|melalui|jalur|yang|ke) )*"
_TL = r"(?:(?:kami|namin|po|na|muna|naman|ng|sa|ang|para|ito|yung|tungkol|mag|programang) ?-?)*"
_DENIED = re.compile(
    "|".join(
        (
            rf"\b(?:not|non|without|instead of|rather than|forget|leaving out)[ -]{_EN}\0",
            r"\bno \0(?= ?(?:[,.;:!)、。]|$|for us|please))",
            r"(?:\b(?:not|never|no plans? to)|n['’]?t)"
            r"(?: (?:be|going|gonna|want|wanting|wish|plan|planning|intend|to|on))*"
            r" (?:us(?:e|ing)|go|going|join|joining|tak(?:e|ing)|do|doing|adopt|apply|choose|want|need|enter|switch|"
            rf"move|mean|asking|ask|talking|considering|interested|planning) {_EN}\0",
            r"\0(?: is| are|'s)?(?: not|n['’]?t) (?:for us|what (?:we|i)|planned|an option|needed|wanted|meant|our)\b",
            r"\0 aside\b",
            r"\0(?:制度)?(?:の(?:利用|話)?)?(?:は|を|で|に|には|も|では|じゃ)?(?:、|まだ|当面|一切|今回は)*"
            r"(?:使いません|使わな|使わず|使う(?:予定|つもり)[はも]?(?:な|ありません)|利用(?:しな|しません|せず)|"
            r"考えてい?(?:な|ません)|選(?:ばな|びません|ばず)|や(?:らな|りません)|しない|しません|せず|"
            r"(?:移行|切り替え)(?:しな|しません|せず)|不要|いりません|関係な|なしで|抜きで)",
            r"\0(?:制度)?(?:の(?:話|こと))?(?:(?:では|じゃ|で)な(?:く|い)|(?:では|じゃ)ありません)(?!の?(?:です|でしょう)?か)",
            r"(?:(?<!是)不是|并非|而非|不(?:想|打算|准备|会|再|去)?(?:使用|采用|用|走|做|考虑|参加|选|要|申请|谈|问|搞)|"
            r"[先暂](?:时)?不(?:用|走|考虑)?)(?:说|的是|关于|新的?|在| )*\0(?!(?:制度)?[吗嗎么])",
            r"\0(?:制度)?(?:我们|暂时|就|先|都|还|,|、)*"
            r"(?:不用|不使用|不考虑|不做|不走|不选|不采用|不要|不需要|不参加|除外)(?![吗嗎])",
            r"\b(?:không|khong|ko|chẳng|chưa|chua)(?: (?:phải|phai|dùng|dung|sử dụng|su dung|theo|áp dụng|ap dung|"
            rf"tham gia|chọn|chon|cần|can|nói|hỏi|đi|làm|muốn|định|tính))+ {_VI}\0|\bthay (?:vì|cho) {_VI}\0",
            r"\b(?:bukan|tidak|tdk|gak|ga|nggak|enggak|tak|belum|tanpa|alih-alih|daripada)"
            r"(?: (?:akan|mau|ingin|pakai|pake|"
            rf"memakai|menggunakan|ikut|mengikuti|pilih|memilih|perlu|butuh|tertarik|bahas|masuk))* {_ID}\0",
            r"\b(?:hindi|di (?:kami|namin|po|muna)|huwag|wag|ayaw|walang|imbes na|sa halip na)"
            r"(?: (?:kami|namin|po|na|muna|naman|gagamit|"
            rf"gagamitin|gumagamit|sasali|kukuha|gusto|papasok))* {_TL}\0",
        )
    )
)
_BEFORE = re.compile(
    r"\b(?:before|until|till|prior to|ahead of)"
    r"(?: (?:the|we|they|you|i|move|switch|change|switching|moving|to|new|start of))* "
    r"\0(?! (?:workers?|trainees?|staff|people|employees))"
    r"(?: (?:starts?|begins?|comes?|arrives?|is here|takes over|opens))?|"
    r"\0(?:制度)?[のがに]?(?:始まる|開始する|開始|施行|なる|変わる|移行する|移る|スタートする|来る|導入)?の?(?:前(?!年|回|職)|以前)|"
    r"\0(?:制度)?[のがに]?(?:始まる|開始|施行|なる|変わる|移行する|スタート|来る)まで|"
    r"\0(?:制度)?(?:开始|实施|施行|启动|到来|来|生效)?(?:之前|以前|前)|直到 ?\0(?:制度)?(?:开始|实施|施行)?(?:为止)?|"
    r"\b(?:(?:trước|truoc)(?: khi)?|(?:đến|tới|den|toi) khi)(?: (?:có|co|chuyển|chuyen|sang))* "
    r"(?:(?:chương trình|chế độ) )?\0"
    r"(?: (?:bắt đầu|bat dau|có hiệu lực))?|"
    r"\b(?:sebelum|sampai|hingga)(?: (?:ada|mulai|masuk|pindah|beralih|mulainya))* "
    r"(?:(?:program|skema|sistem|ke) )?\0(?: (?:mulai|dimulai))?|"
    r"\b(?:bago|hanggang)(?: (?:ang|sa|ng|pa|magsimula|dumating|mag|maging|lumipat))*[ -]\0(?: (?:magsimula|dumating))?"
)
_WHY = re.compile(r"\bwhy\b|なぜ|どうして|为什么|为何|怎么|\bsao\b|\bkenapa\b|\bmengapa\b|\bbakit\b")


def asked(said: str, lexicon: Lexicon) -> bool:
    """Whether a folded line names the programme other than to deny it, or to say what comes before it."""
    return lexicon.says(without_denied(said, lexicon), "esd")


def without_denied(said: str, lexicon: Lexicon) -> str:
    """A folded line without "we won't use ESD"; in one that gives or asks a number, without "before ESD starts" too."""
    if not lexicon.says(said, "esd") or _WHY.search(said):
        return said
    marked = lexicon.patterns["esd"].sub(_NAME, said)
    rest = _DENIED.sub(" ", marked)
    if spans(said) or lexicon.says(said, "how_many"):
        rest = _BEFORE.sub(" ", rest)
    return said if rest == marked else rest.replace(_NAME, "esd")
