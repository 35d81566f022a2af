"""What is asked where speed is measured: one line of every kind, each answered with one message."""

LINES = (
    "When was the programme established?",
    "制度はいつ始まりましたか",
    "/quota 45",
    "/hours 1000 500 420",
    "溶接",
    "hoow many trainess can we tak",
    "what is the weather like in Osaka",
    "Tôi có thể đổi công ty không?",
)
