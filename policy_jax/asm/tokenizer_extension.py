"""More tokens for a tokenizer of `asm.tokenizer`: what answers about whole programs are made of.

The tokenizer of a shipped policy was trained on kernels. It spells `call rt_scanf` in nine tokens
and a vector register of AVX-512 in five. The extension has one token for

- each line that calls a library function, or a routine that stands for one, and each such tail
  jump. There is no register in these lines to copy, so that a whole line may be one token;
- the first line of an answer that names a base, and that of a prompt that offers one;
- vector registers and masks of AVX-512, and the mark of hot lines.

Old tokens keep their numbers, and text without the new ones keeps its tokens. A new token of a
model begins with the mean of the embeddings that spelt it before (`models.vocabulary`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import AddedToken, Tokenizer

from policy_jax.asm.bases import O3
from policy_jax.asm.routines.library import BY_FUNCTION, ROUTINES
from policy_jax.asm.routines.qsort import PREFIX as INSTANCE
from policy_jax.asm.tokenizer import HOT, AsmTokenizer, write_files

OTHER_CALLS = (
    "abs", "calloc", "exit", "free", "isalpha", "isdigit", "malloc", "memcmp", "memcpy", "memmove",
    "memset", "realloc", "sqrt", "strchr", "strcpy", "strlen", "strncmp", "strncpy", "strstr",
    "strtok", "tolower", "toupper", "__ctype_b_loc", "__ctype_tolower_loc", "__ctype_toupper_loc",
    "__stack_chk_fail",
)  # fmt: skip
"""Library functions that programs of people call often and for which no routine stands."""

HEADS = ("call", "jmp")
"""Instructions that call a function, or leave for one."""


def new_tokens(builds: Iterable[str] = ()) -> tuple[str, ...]:
    """The texts of the tokens, in order. builds: the names of the builds that an answer may start
    from (`build_kinds.build_names`)."""
    called = [f"{name}@PLT\n" for name in (*BY_FUNCTION, *OTHER_CALLS)]
    called += [*(f"{name}\n" for name in ROUTINES), INSTANCE]
    bases = [O3, *builds]
    vectors = [f"%{kind}mm{k}" for kind in "xy" for k in range(16, 32)]
    vectors += [f"%zmm{k}" for k in range(32)]
    return (
        *(f"{head}\t{name}" for head in HEADS for name in called),
        *(f"base {name}\n" for name in bases),
        *(f"# base {name} " for name in bases),
        *vectors,
        *(f"%k{k}" for k in range(8)),
        HOT,
    )


def extend(folder: Path, out: Path, tokens: Sequence[str]) -> list[list[int]]:
    """Write the tokenizer of `folder` with more tokens to the folder `out`; for each new token, in
    the order of their numbers, the old tokens of its text.

    Tokens that the tokenizer has already are left out. Raises FileNotFoundError where `folder` has
    no tokenizer, and ValueError where it is not one of `asm.tokenizer`.
    """
    old = AsmTokenizer(folder)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    new = [text for text in dict.fromkeys(tokens) if tokenizer.token_to_id(text) is None]
    tokenizer.add_tokens([AddedToken(text, normalized=False) for text in new])
    write_files(tokenizer, out)
    return [old.encode(text) for text in new]
