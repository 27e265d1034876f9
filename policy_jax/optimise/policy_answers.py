"""The answers of the policy to one listing: one edit for each window, applied together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_jax.asm.bases import O3, Builds
from policy_jax.asm.edits import Hunk, apply_hunks
from policy_jax.asm.functions import functions_at
from policy_jax.asm.normalise import normalise
from policy_jax.asm.windows import COLD, Window, asked, joined

NAMED = 8
"""Most windows that a remark names."""

FAULTS = 3
"""Most reasons for unusable answers that are told."""

_LEAST = 1e-9
"""Heat of a line of the function that may change, so that a cold one is asked about too."""

if TYPE_CHECKING:
    from policy_jax.asm.window_tokenizer import LineHeat
    from policy_jax.rollout.listing_policy import ListingPolicy
    from policy_jax.rollout.policy import TextPolicy

    Policy = TextPolicy | ListingPolicy


@dataclass(frozen=True, slots=True)
class WindowEdit:
    """An edit of one window, with the line numbers of the listing."""

    window: str
    hunks: tuple[Hunk, ...]


@dataclass(frozen=True, slots=True)
class PolicyAnswer:
    """A changed version of a canonical listing, by the windows that it changes.

    base: the build that the listing is of or was made from, "" for -O3. An answer that names a base
    may have no edits: then it is that build.
    """

    shown: tuple[str, ...]
    edits: tuple[WindowEdit, ...]
    base: str = ""

    @property
    def lines(self) -> list[str]:
        """The whole listing after all edits, canonical."""
        edited = apply_hunks(self.shown, joined([edit.hunks for edit in self.edits]))
        return normalise("".join(f"{line}\n" for line in edited))

    @property
    def windows(self) -> tuple[str, ...]:
        return tuple(edit.window for edit in self.edits)

    def only(self, windows: Sequence[str]) -> PolicyAnswer:
        """The answer without the edits of other windows."""
        kept = tuple(edit for edit in self.edits if edit.window in windows)
        return PolicyAnswer(self.shown, kept, self.base)


def label(turn: int, base: str = "") -> str:
    """The name of the policy as the proposer of a turn's candidates; the first turn is 0. base: the
    build that they edit, "" for -O3."""
    name = "policy" if turn == 0 else f"policy, turn {turn + 1}"
    return f"{name} on {base}" if base else name


def heat_within(function: str, lines: Sequence[str], heat: LineHeat) -> LineHeat:
    """The heat of one function; other lines have none, so that their windows are not asked."""

    def within() -> Sequence[float] | None:
        known = heat()
        if known is None:
            return None
        names = functions_at(lines)
        return [
            max(share, _LEAST) if name == function else 0.0
            for share, name in zip(known, names, strict=True)
        ]

    return within


def policy_answers(
    policy: Policy,
    shown: Sequence[str],
    n: int,
    temperature: float,
    turn: int,
    heat: LineHeat | None,
    remarks: list[str],
    builds: Builds | None = None,
    base: str = "",
) -> list[PolicyAnswer]:
    """The policy's changed versions of `shown`: of n answers the first is greedy, the others are
    sampled. What does not fit (`rollout.fitting`) of an answer to a window is left out. remarks:
    get a line that counts the answers, and one for each reason why some cannot be read. builds:
    those that an answer may name as its base. base: the build that `shown` is of or was made
    from."""
    from policy_jax.rollout.chosen_bases import choose
    from policy_jax.rollout.fitting import fitting, read, readable

    responses = policy.respond([shown], heats=[heat])
    if not responses[0]:
        remarks.append(f"{label(turn, base)}: not asked: {policy.why_not_asked}")
        return []
    chosen = choose(policy, [shown], responses, [builds], temperature=0.0, seeds=[0])
    if n > 1:
        seeds = range(1 + turn * n, n + turn * n)
        others = n - 1
        listings = [shown] * others
        more = policy.respond(listings, temperature=temperature, seeds=seeds, heats=[heat] * others)
        chosen += choose(
            policy, listings, more, [builds] * others, temperature=temperature, seeds=seeds
        )
    counts, faults = Counter[str](), Counter[str]()
    answers = []
    for about in chosen:
        kept: list[WindowEdit] = []
        for response in about.responses:
            hunks, fault = read(response)
            counts["answers"] += 1
            if fault:
                hunks = readable(response)
            if fault and not hunks:
                counts["unusable"] += 1
                cut = f"longer than {response.tokens} tokens (--max-new-tokens)"
                faults[fault if response.finished else cut] += 1
            elif not hunks or apply_hunks(about.shown, hunks) == [*about.shown]:
                counts["unchanged"] += 1
            else:
                # The static check rejects most mistakes, which made-up tests may miss.
                fits, reason = fitting(hunks, [edit.hunks for edit in kept], about.shown)
                reason = fault or reason
                counts["unfit"] += bool(reason) and not fits
                counts["in part"] += bool(reason) and bool(fits)
                if fits:
                    kept.append(WindowEdit(response.window.name, tuple(fits)))
        if kept or about.base:
            name = base if not about.base else "" if about.base == O3 else about.base
            answers.append(PolicyAnswer(about.shown, tuple(kept), name))
    shares = len(responses[0])
    in_part = f", {counts['in part']} taken in part" if counts["in part"] else ""
    answered = f"{counts['answers']} answer{'s' if counts['answers'] != 1 else ''}"
    answered += f" ({n} for each of {shares} windows)" if shares > 1 else ""
    remarks.append(
        f"{label(turn, base)}: {answered}, {counts['unchanged']} without a "
        f"change, {counts['unusable']} unusable, {counts['unfit']} that do not fit the code around "
        f"them{in_part}"
    )
    for fault, count in faults.most_common(FAULTS):
        remarks.append(f"{label(turn, base)}: unusable: {count} x {fault}")
    return answers


def windows_remark(windows: Sequence[Window]) -> str:
    """Which windows of a listing the policy was asked about, in a line; "" where it has only one
    and that was asked."""
    chosen = asked(windows)
    if len(windows) < 2:
        return ""
    left = [window for window in windows if window not in chosen]
    text = f"windows asked: {_named(chosen)}"
    if left:
        others = f"{left[0].name}," if len(left) == 1 else f"{len(left)} others, each"
        text += f"; not asked: {others} with less than {COLD:.0%} of the time"
    return text.replace("%", " %")


def _named(windows: Sequence[Window]) -> str:
    named = [
        window.name if window.heat is None else f"{window.name} ({window.heat:.0%} of the time)"
        for window in windows[:NAMED]
    ]
    more = len(windows) - len(named)
    return ", ".join(named) + (f" and {more} more" if more > 0 else "")
