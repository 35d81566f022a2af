"""What may stand between a year and its month: 来年の夏、8月, "next year, maybe around July", 明年，大概7月份."""

SEASON_WORDS = (
    "spring|summer|autumn|fall|winter|春[天季]?|夏[天季]?|秋[天季]?|冬[天季]?|mùa (?:xuân|hè|hạ|thu|đông)|"
    "mua (?:xuan|he|ha|thu)|"
    "musim (?:semi|panas|gugur|dingin)|tagsibol|tag-init|taglagas|taglamig"
)
BETWEEN = (
    r"(?:[の ,、/(-]|(?:of|in|ng|sa|nam|năm|tahun|taong|maybe|around|about|probably|perhaps|sometime|khoảng|"
    r"khoang|chừng|tầm|vào|"
    r"sekitar|kira-kira|mungkin|mga|bandang|siguro|bulan|buwan)(?![^\W\d])|大概|大约|大約|约|約|可能|也许|"
    r"たぶん|だいたい|おそらく|多分|"
    rf"{SEASON_WORDS})*"
)
