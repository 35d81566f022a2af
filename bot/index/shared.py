"""Words that belong to nobody: those that phrasings of several topics hold."""

from collections import defaultdict

from bot.index.phrasings import phrasings
from bot.talk.desk.mask import Shared, words_of
from bot.talk.match.matcher import OUTSIDE

_TOPICS = 10  # with fewer, some given names stay as parts of other words: linh, hoa, nguyen


def shared_words() -> Shared:
    """The words a masked line may keep, in all languages."""
    topics = defaultdict[str, set[str]](set)
    for each in phrasings():
        if not each.label.startswith(OUTSIDE):
            for word in words_of(each.text):
                topics[word].add(each.label)
    return frozenset(word for word, found in topics.items() if len(found) >= _TOPICS)
