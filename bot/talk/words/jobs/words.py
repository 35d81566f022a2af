"""Finding everyday words for work in a line: Latin script by whole words, Japanese and Chinese wherever they stand.

A misspelt word is read as the nearest known one. Accents may be left out where the word stays clear without them, and
Japanese may be written in Latin letters. What a word stands for is a code: an occupation's or an unlisted trade's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import jaconv
from rapidfuzz import fuzz, process

from bot.talk.match.normalise import unaccented
from bot.talk.words.jobs.line import KANA, Line, read, squashed

Codes = tuple[str, ...]

_SURE_PLAIN = 5  # letters of a Vietnamese word that stays clear without its accents; hàn, sơn, mạ do not
_FUZZY = 84  # of 100; below, two words are two words
_SHORTEST_FUZZY = 5
_LONGEST = 6  # words in the longest phrase of Latin script


@dataclass(frozen=True, slots=True)
class Hit:
    """`weight` is the number of letters, a kana or Chinese character counting two; no `codes`: no work is meant."""

    word: str
    codes: Codes
    weight: int
    score: float = 100.0


@dataclass(frozen=True, slots=True)
class JobWords:
    """Words by script; `plain` are those of `latin` without accents, `romaji` the readings in Latin letters.

    `written` gives an Asian word as the knowledge writes it, `near` the words of Latin script by their first letter,
    `begins` the words, and the beginnings of readings, that a phrase of several words may begin with.
    """

    latin: dict[str, Codes] = field(default_factory=dict)
    plain: dict[str, Codes] = field(default_factory=dict)
    romaji: dict[str, Codes] = field(default_factory=dict)
    asian: dict[str, Codes] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    near: dict[str, list[str]] = field(default_factory=dict)
    begins: set[str] = field(default_factory=set)

    def find(self, text: str, common: frozenset[str]) -> tuple[list[Hit], str]:
        """What a line names, the longest first, and the rest of the line. `common` words are never misspelt ones."""
        line = read(text)
        hits, tokens = self._latin_hits(line.tokens)
        found, rest = self._asian_hits(line)
        if not hits and not found:
            guessed, score = self._guess(line.tokens, common)
            hits, tokens = self._latin_hits(guessed) if guessed != line.tokens else ([], tokens)
            hits = [Hit(hit.word, hit.codes, hit.weight, score) for hit in hits]
        named = sorted((hit for hit in hits + found if hit.codes), key=lambda hit: -hit.weight)
        return named, " ".join((*tokens, rest))

    def _latin_hits(self, tokens: Sequence[str]) -> tuple[list[Hit], list[str]]:
        """From the longest phrase down, so that "hotel cleaning" is neither a hotel nor cleaning."""
        free, hits = list(tokens), []
        begins = [token in self.begins or squashed(token) in self.begins for token in tokens]
        for size in range(min(_LONGEST, len(tokens)), 0, -1):
            for start in range(len(tokens) - size + 1):
                span = free[start : start + size]
                if "" in span or (size > 1 and not begins[start]):
                    continue
                phrase = " ".join(span)
                if (codes := self._codes(phrase, begins[start])) is not None:
                    hits.append(Hit(phrase, codes, len(phrase)))
                    free[start : start + size] = [""] * size
        return hits, [token for token in free if token]

    def _codes(self, phrase: str, begins: bool) -> Codes | None:
        """What a phrase stands for; only one that `begins` as a known one does may be romaji."""
        for form in _singular(phrase):
            if (codes := self.latin.get(form)) is not None:
                return codes
        if not phrase.isascii():
            return None
        codes = self.plain.get(phrase)
        return self.romaji.get(squashed(phrase)) if codes is None and begins else codes

    def _asian_hits(self, line: Line) -> tuple[list[Hit], str]:
        spans = sorted(self._asian_spans(line), key=lambda span: span[0] - span[1])
        free, hits = list(line.asian), []
        for start, end in spans:
            if "" not in free[start:end]:
                word = line.asian[start:end]
                hits.append(Hit(self.written[word], self.asian[word], 2 * len(word)))
                free[start:end] = [""] * (end - start)
        return hits, "".join(char or " " for char in free)

    def _asian_spans(self, line: Line) -> Iterator[tuple[int, int]]:
        text = line.asian
        for start in range(len(text)):
            for end in range(start + 1, min(start + 16, len(text)) + 1):
                if text[start:end] in self.asian and line.free(start, end):
                    yield start, end

    def _guess(self, tokens: Iterable[str], common: frozenset[str]) -> tuple[list[str], float]:
        guessed, score = [], 100.0
        for token in tokens:
            nearest = None
            if len(token) >= _SHORTEST_FUZZY and token not in common:
                nearest = process.extractOne(token, self.near.get(token[0], ()), scorer=fuzz.ratio, score_cutoff=_FUZZY)
            guessed.append(nearest[0] if nearest else token)
            score = min(score, nearest[1]) if nearest else score
        return guessed, score


def build(words: Mapping[str, Codes]) -> JobWords:
    """An index over words as they are written, each with what it stands for; with empty codes, nothing at all.

    A word of two scripts (NC旋盤) is left out: either half finds it.
    """
    index = JobWords()
    for word, codes in words.items():
        line = read(word)
        if not line.asian:
            _add_latin(index, " ".join(line.tokens), codes)
        elif not line.tokens:
            _add(index.asian, line.asian, codes)
            index.written.setdefault(line.asian, word)
            _add_reading(index, line.asian, codes)
    return index


def _add(known: dict[str, Codes], word: str, codes: Codes) -> None:
    known[word] = tuple(dict.fromkeys((*known.get(word, ()), *codes)))


def _add_latin(index: JobWords, phrase: str, codes: Codes) -> None:
    _add(index.latin, phrase, codes)
    bare = unaccented(phrase)
    if bare != phrase and len(bare.replace(" ", "")) >= _SURE_PLAIN:
        _add(index.plain, bare, codes)
    index.begins.update((phrase.split()[0], bare.split()[0]))
    for token in {*phrase.split(), *bare.split()}:
        if len(token) >= _SHORTEST_FUZZY and token not in (bucket := index.near.setdefault(token[0], [])):
            bucket.append(token)


def _add_reading(index: JobWords, kana: str, codes: Codes) -> None:
    if KANA.fullmatch(kana):
        reading = jaconv.kana2alphabet(kana)
        if len(reading) >= _SURE_PLAIN:
            _add(index.romaji, squashed(reading), codes)
            index.begins.update(accumulate(squashed(reading)))


def _singular(phrase: str) -> Iterator[str]:
    yield phrase
    for ending, instead in (("s", ""), ("es", ""), ("ies", "y")):
        if phrase.endswith(ending) and len(phrase) > len(ending) + 2:
            yield phrase.removesuffix(ending) + instead
