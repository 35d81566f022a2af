"""What was written and what was answered, and what is wrong with it."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of updates; `repeated` of messages that came once more."""

    sent: int
    lost: int
    doubled: int
    out_of_order: int
    repeated: int

    @property
    def right(self) -> bool:
        """A message may come again, nothing else may happen."""
        return self.lost == self.doubled == self.out_of_order == 0

    def __str__(self) -> str:
        wrong = f"{self.lost} lost, {self.doubled} doubled in state, {self.out_of_order} out of order"
        return f"{self.sent} sent, {wrong}, {self.repeated} repeated"


@dataclass
class Ledger:
    """`written`: update → chat. `told`: (update, which of its chat's the bot took it for), as messages came."""

    written: dict[int, int] = field(default_factory=dict)
    told: list[tuple[int, int]] = field(default_factory=list)
    _answered: set[int] = field(default_factory=set)

    def tell(self, update: int, number: int) -> None:
        """A message came."""
        self.told.append((update, number))
        self._answered.add(update)

    @property
    def unanswered(self) -> int:
        return len(self.written) - len(self._answered)

    def tally(self) -> Tally:
        """The count; an update the bot counted twice moves all later numbers of its chat, or gets two."""
        return Tally(
            len(self.written),
            self.unanswered,
            self._doubled(),
            self._out_of_order(),
            len(self.told) - len(self._answered),
        )

    def _doubled(self) -> int:
        numbers, highest = defaultdict[int, set[int]](set), Counter[int]()
        for update, number in self.told:
            numbers[update].add(number)
            highest[self.written[update]] = max(highest[self.written[update]], number)
        told_twice = sum(len(each) - 1 for each in numbers.values())
        per_chat = Counter(self.written.values())
        return told_twice + sum(max(0, high - per_chat[chat]) for chat, high in highest.items())

    def _out_of_order(self) -> int:
        """Messages that came, the first time, after one to a later update of their chat, or with a number too low."""
        last, seen, wrong = dict[int, tuple[int, int]](), set[int](), 0
        for update, number in self.told:
            if update in seen:
                continue
            seen.add(update)
            before = last.get(self.written[update], (0, 0))
            wrong += update < before[0] or number <= before[1]
            last[self.written[update]] = max(before, (update, number))
        return wrong
