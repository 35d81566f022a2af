"""A phrasing written into the knowledge, where the curators' tests expect it."""

import tomllib
from pathlib import Path

from bot.index.phrasings import phrasings
from bot.talk.match.language import WRITTEN
from bot.talk.match.normalise import normalise

_SECTION = "## "


def write(knowledge: Path, place: str, lang: str, words: str) -> Path:
    """Add the words to those that ask for `topic` or `topic/question`. Raises ValueError; then nothing is written."""
    topic, _, question = place.partition("/")
    folder, words = knowledge / "faq" / topic, " ".join(words.split())
    if wrong := _wrong(folder, topic, question, lang) or _unfit(words):
        raise ValueError(wrong)
    file = folder / f"{lang}.txt"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    file.write_text("\n".join(_with(lines, question, words)) + "\n", "utf-8")
    return file


def _wrong(folder: Path, topic: str, question: str, lang: str) -> str:
    """Why the words can't go there, or nothing."""
    if not topic or not (folder / "topic.toml").is_file():
        return f"There is no topic {topic!r}; the folders of knowledge/faq name them."
    known = tomllib.loads((folder / "topic.toml").read_text("utf-8")).get("question", {})
    if question and question not in known:
        return f"{topic} has no question {question!r}; it has: {', '.join(known)}."
    return "" if lang in WRITTEN else f"{lang!r} is no language people write in by knowledge/languages.toml."


def _unfit(words: str) -> str:
    """Why the words are no phrasing, or nothing."""
    if not normalise(words) or words.startswith("#"):
        return 'Say the words to add, as in --as "Who pays the flight home?"'
    taken = next((each for each in phrasings() if normalise(each.text) == normalise(words)), None)
    return f"{taken.label}/{taken.question}".rstrip("/") + " has these words already." if taken else ""


def _with(lines: list[str], question: str, words: str) -> list[str]:
    """The lines with the words at the end of the part of their question; that of the whole topic comes first."""
    head = f"{_SECTION}{question}"
    if question and head not in lines:
        return [*lines, head, words]
    start = lines.index(head) + 1 if question else 0
    end = next((at for at in range(start, len(lines)) if lines[at].startswith(_SECTION)), len(lines))
    while end > start and not lines[end - 1].strip():
        end -= 1
    return [*lines[:end], words, *lines[end:]]
