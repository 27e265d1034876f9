"""The ensemble: builds of a program by gcc and clang with other flags.

Every build is a candidate listing. The fastest one that an executor verifies and measures is what a
user could have without any policy, so it is a control in every table. As an edit script of the -O3
listing it is also a target of the supervised start.

The fastest of several noisy timings is partly the luckiest. So a cheap first look only selects the
build to time again; the second timing alone decides and is reported.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from executor.client import REPORTED_LAYOUTS, Evaluation, Precision, Program
from policy_jax.asm import edits
from policy_jax.asm.alignment import without_alignment
from policy_jax.asm.functions import span_of
from policy_jax.asm.normalise import normalise
from policy_jax.asm.routines.complete import complete_text
from policy_jax.compilers.builds import CLANG_FOR_GAS, CompilerBuild, Submits, own_flags
from policy_jax.compilers.compiler import BASELINE_FLAGS, CompileError, compile_listing
from policy_jax.compilers.mixture_names import builds_in

# A fused multiply-add rounds once where C rounds twice. Without this flag a build with FMA
# instructions prints other digits and fails the tests.
_NO_FMA = "-ffp-contract=off"

Build = Sequence[str] | CompilerBuild | Callable[[Sequence[str]], list[str]]
"""How a candidate is made: by gcc with these flags, by a compiler with flags, or by rewriting the
baseline's listing."""

PORTABLE_SETS: dict[str, tuple[str, ...]] = {
    "popcnt": ("-O3", "-mpopcnt"),
    "sse4.2": ("-O3", "-msse4.2", "-mpopcnt"),
    "bmi": ("-O3", "-mbmi", "-mbmi2", "-mlzcnt", "-mpopcnt"),
    "sse4.2+bmi": ("-O3", "-msse4.2", "-mbmi", "-mbmi2", "-mlzcnt", "-mpopcnt"),
    "avx2": ("-O3", "-mavx2", "-mbmi", "-mbmi2", "-mlzcnt", "-mpopcnt", _NO_FMA),
    "O2": ("-O2",),
    "O2+bmi": ("-O2", "-mbmi", "-mbmi2", "-mlzcnt", "-mpopcnt"),
    "O1": ("-O1",),
    "unroll": ("-O3", "-funroll-loops"),
    "scalar": ("-O3", "-fno-tree-vectorize"),
    "scalar+bmi": ("-O3", "-fno-tree-vectorize", "-mbmi", "-mbmi2", "-mlzcnt", "-mpopcnt"),
    "branches": ("-O3", "-fno-if-conversion", "-fno-if-conversion2", "-fno-tree-loop-if-convert"),
}
"""Flag sets whose code runs on every x86-64 of the last ten years (at most AVX2 and BMI2)."""

NATIVE_SETS: dict[str, tuple[str, ...]] = {
    "native": ("-O3", "-march=native", _NO_FMA),
    "O2+native": ("-O2", "-march=native", _NO_FMA),
}
"""Flag sets for the machine that compiles."""

CLANG_SETS: dict[str, CompilerBuild] = {
    name: CompilerBuild("clang", (*flags, *CLANG_FOR_GAS))
    for name, flags in {
        "clang": ("-O3",),
        "clang+avx2": ("-O3", "-mavx2", "-mbmi", "-mbmi2", "-mlzcnt", "-mpopcnt", _NO_FMA),
        "clang+native": ("-O3", "-march=native", _NO_FMA),
    }.items()
}
"""Builds by clang, where this host has it."""

_NO_RARE = ("-fno-math-errno", "-fno-trapping-math")

UNSAFE_SETS: dict[str, Build] = {
    "Ofast": ("-Ofast", "-march=native"),
    "no errno": ("-O3", *_NO_RARE),
    "native+no errno": (*NATIVE_SETS["native"], *_NO_RARE),
    "native+fma": ("-O3", "-march=native"),
    "clang+Ofast": CompilerBuild("clang", ("-Ofast", "-march=native", *CLANG_FOR_GAS)),
}
"""Builds that may change the output of a program: other digits, no `errno`, no signals of
arithmetic. Like all others they count only where every test passes. Since this says nothing of
other inputs, their figures are marked."""

ALL_SETS: dict[str, tuple[str, ...]] = {**PORTABLE_SETS, **NATIVE_SETS}
"""Every flag set of gcc that keeps the meaning of a program."""

FIRST_LOOK = Precision(max_pairs=5, half_width=0.02, layouts=1)
"""Enough to select the builds for a second look."""

SECOND_LOOK = Precision(max_pairs=20, half_width=0.01, layouts=REPORTED_LAYOUTS)
"""For the chosen build, whose figures are reported."""

ATTEMPTS = 2
"""Builds that get a second look, one after the other until one passes it."""

MINIMUM_GAIN = 1.03
"""A target must be faster than this with confidence (lower end of the second look's interval)."""

TIE = 0.04
"""Speedups within this ratio of the fastest count as equal when the smaller edit is preferred."""

Scope = Literal["all", "hot"]


@dataclass(frozen=True, slots=True)
class EnsembleResult:
    """The chosen build of one program.

    flags: name of its flag set; "" when no build is confidently faster than -O3.
    lines: its normalised listing; the baseline's when flags is "".
    script: `lines` as an edit script of the baseline; "" when flags is "".
    changed_lines: baseline lines removed plus lines inserted by the script.
    script_lines: lines of the script's text, what a policy would have to write.
    speedup, ci_low, ci_high: from runs made after the choice; 1.0 each when flags is "".
    looks: the first look at every candidate, by flag set.
    final: the second look at the chosen build.
    whole, whole_look: where a mixture is chosen, the fastest build that is none, and as good a look
        at it.
    """

    flags: str
    lines: list[str]
    script: str
    changed_lines: int = 0
    script_lines: int = 0
    speedup: float = 1.0
    ci_low: float = 1.0
    ci_high: float = 1.0
    looks: dict[str, Evaluation] = field(default_factory=dict)
    final: Evaluation | None = None
    whole: str = ""
    whole_look: Evaluation | None = None

    @property
    def improved(self) -> bool:
        return self.flags != ""

    @property
    def unsafe(self) -> bool:
        """The chosen flags could change results on other inputs than the tests'."""
        return any(name in UNSAFE_SETS for name in builds_in(self.flags))


def candidates(
    source: str,
    sets: Mapping[str, Build] = ALL_SETS,
    baseline: Sequence[str] | None = None,
    scope: Scope = "all",
    flags: Sequence[str] = (),
    enough: Callable[[], bool] = lambda: False,
) -> dict[str, list[str]]:
    """Normalised listings of `source` by name in `sets`, other than the baseline's and each other.

    Labels are numbered by alignment with the baseline. Of equal listings that of the first set is
    kept. Sets that the compiler refuses are left out.

    baseline: normalised -O3 listing, compiled here when None.
    scope: "hot", for programs that do their work in a function other than `main`, keeps the
        baseline's `main` where the result is a complete program (see `keep_main`) and drops builds
        that differ only in alignment, whose gain would be an accident of the layout.
    flags: further flags of every build, see `builds.own_flags`.
    enough: asked before each build; True ends with those that were made.
    Raises CompileError when the baseline does not compile.
    """
    if baseline is None:
        baseline = normalise(compile_listing(source, (*BASELINE_FLAGS, *flags)))
    base = list(baseline)
    seen = {"\n".join(base)}
    listings: dict[str, list[str]] = {}
    for name, build in sets.items():
        if enough():
            break
        if callable(build):
            lines = build(base)
        else:
            made_by = build if isinstance(build, CompilerBuild) else CompilerBuild("gcc", (*build,))
            try:
                listing = compile_listing(source, (*made_by.flags, *flags), made_by.compiler)
            except CompileError:  # also where there is no such compiler
                continue
            lines = edits.align_labels(base, normalise(listing))
        if scope == "hot":
            lines = keep_main(base, lines) or lines
            if without_alignment(lines) == without_alignment(base):
                continue
        text = "\n".join(lines)
        if text not in seen:
            seen.add(text)
            listings[name] = lines
    return listings


def best(
    client: Submits,
    program: Program,
    *,
    sets: Mapping[str, Build] = ALL_SETS,
    baseline: Sequence[str] | None = None,
    scope: Scope = "all",
    tie: float = TIE,
    minimum_gain: float = MINIMUM_GAIN,
    max_script_lines: int | None = None,
    first_look: Precision = FIRST_LOOK,
    second_look: Precision = SECOND_LOOK,
    layouts: int = REPORTED_LAYOUTS,
    timeout: float = 120.0,
) -> EnsembleResult:
    """The fastest verified build of `program`, measured by `client`.

    tie: candidates this close to the fastest count as equal, and the smallest edit wins; 0.0
        chooses the fastest whatever its size.
    minimum_gain: the speedup of the first look and the lower end of the interval of the second must
        exceed it.
    max_script_lines: builds whose edit script is longer are not even measured. Rewritings are:
        their edits are local, so that the answer to a window has only some of them.
    layouts: the most layouts of a look; 0 for executors that do not know layouts.
    timeout: seconds for each evaluation.
    Raises CompileError, executor.types.InvalidProgram, executor.types.Unavailable.
    """
    first_look, second_look = at_most(first_look, layouts), at_most(second_look, layouts)
    if baseline is None:
        baseline = normalise(compile_listing(program.source, program.flags))
    base = list(baseline)
    own = own_flags(program)
    listings = candidates(program.source, sets, base, scope, own)
    scripts = {name: edits.diff(base, lines) for name, lines in listings.items()}
    if max_script_lines is not None:
        scripts = {
            name: script
            for name, script in scripts.items()
            if len(script.splitlines()) <= max_script_lines or callable(sets[name])
        }
        listings = {name: listings[name] for name in scripts}
    none = EnsembleResult("", base, "")
    if not listings:
        return none

    looks = measure(client, program, listings, first_look, timeout)
    if scope == "hot":
        # A build may fail only because the baseline's main does not fit its data: try it whole.
        broken = [name for name, look in looks.items() if not look.passed]
        again = {name: sets[name] for name in broken}
        whole = candidates(program.source, again, base, flags=own) if broken else {}
        whole = {name: lines for name, lines in whole.items() if lines != listings[name]}
        listings |= whole
        scripts |= {name: edits.diff(base, lines) for name, lines in whole.items()}
        looks |= measure(client, program, whole, first_look, timeout)
    none.looks.update(looks)

    for name in ranked(scripts, looks, tie, minimum_gain)[:ATTEMPTS]:
        final = measure(client, program, {name: listings[name]}, second_look, timeout)[name]
        if confident(final, minimum_gain):
            assert final.speedup is not None
            assert final.ci_low is not None
            assert final.ci_high is not None
            return EnsembleResult(
                flags=name,
                lines=listings[name],
                script=scripts[name],
                changed_lines=changed_lines(base, listings[name]),
                script_lines=len(scripts[name].splitlines()),
                speedup=final.speedup,
                ci_low=final.ci_low,
                ci_high=final.ci_high,
                looks=looks,
                final=final,
            )
    return none


def at_most(look: Precision, layouts: int) -> Precision:
    """The look with at most so many layouts."""
    return replace(look, layouts=min(look.layouts, layouts))


def measure(
    client: Submits,
    program: Program,
    listings: Mapping[str, Sequence[str]],
    precision: Precision,
    timeout: float,
) -> dict[str, Evaluation]:
    """Evaluate all listings, which may call routines, at once; name -> evaluation, in the order of
    `listings`."""
    asked = {
        name: client.submit(program, complete_text("\n".join(lines) + "\n"), precision, timeout)
        for name, lines in listings.items()
    }
    return {name: future.result() for name, future in asked.items()}


def confident(look: Evaluation, minimum_gain: float) -> bool:
    """Whether a build passed, was timed, and its interval lies above `minimum_gain`."""
    return look.timed and look.ci_low is not None and look.ci_low > minimum_gain


def ranked(
    scripts: Mapping[str, str],
    looks: Mapping[str, Evaluation],
    tie: float,
    minimum_gain: float,
) -> list[str]:
    """Builds that look faster than `minimum_gain`, in the order to try them.

    First those near the fastest, by length of script; then the rest, by speedup. Their intervals do
    not count: a few runs cannot make them narrow.
    """
    gains = {
        name: look.speedup
        for name, look in looks.items()
        if look.timed and look.speedup is not None
    }
    gains = {name: gain for name, gain in gains.items() if gain > minimum_gain}
    bar = max(gains.values(), default=1.0) / (1.0 + tie)

    def key(name: str) -> tuple[int, int, float]:
        near = gains[name] >= bar
        size = len(scripts[name].splitlines()) if near else 0
        return (0 if near else 1, size, -gains[name])

    return sorted(gains, key=key)


def changed_lines(base: Sequence[str], lines: Sequence[str]) -> int:
    """Lines removed plus lines inserted on the way from `base` to `lines`."""
    total = 0
    for tag, i1, i2, j1, j2 in _opcodes(base, lines):
        if tag != "equal":
            total += (i2 - i1) + (j2 - j1)
    return total


def keep_main(base: Sequence[str], lines: Sequence[str]) -> list[str] | None:
    """`lines` with the differences inside `main` undone.

    Edits get smaller with the same gain where `main` only reads input and prints. None where there
    is no `main`, only `main` differs, or a label would be missing or defined twice. Whether the
    mixture is right is for an executor to test.
    """
    span = span_of(base, "main")
    if span is None:
        return None
    kept: list[str] = []
    for tag, i1, i2, j1, j2 in _opcodes(base, lines):
        inside = span.start <= i1 and i2 <= span.stop
        kept.extend(base[i1:i2] if inside and tag != "equal" else lines[j1:j2])
    if kept == list(base) or not _labels_whole(kept):
        return None
    return kept


def _opcodes(a: Sequence[str], b: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    """As difflib has them. An edit of a few lines in a long listing is found at once."""
    start, tail = edits.common_ends(a, b)
    old, new = a[start : len(a) - tail], b[start : len(b) - tail]
    codes = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    moved = [(t, i1 + start, i2 + start, j1 + start, j2 + start) for t, i1, i2, j1, j2 in codes]
    first = [("equal", 0, start, 0, start)] if start else []
    last = [("equal", len(a) - tail, len(a), len(b) - tail, len(b))] if tail else []
    return [*first, *moved, *last]


_LABEL = re.compile(r"\.L\w+")


def _labels_whole(lines: Sequence[str]) -> bool:
    """Whether every local label that is used is defined, and none twice."""
    defined: list[str] = []
    used: set[str] = set()
    for line in lines:
        text = line.strip()
        head = re.match(r"(\.L\w+):", text)
        if head:
            defined.append(head.group(1))
            text = text[head.end() :]
        used.update(_LABEL.findall(text))
    return len(defined) == len(set(defined)) and used <= set(defined)
