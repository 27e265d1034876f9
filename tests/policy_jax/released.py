"""Rows in the schema of the paper's released data, made by us."""

from __future__ import annotations

from typing import Any

LISTING = (
    '\t.file\t"s00000000{k}.c"\n\t.text\n\t.section\t.text.startup,"ax",@progbits\n'
    "\t.p2align 4\n\t.globl\tmain\n\t.type\tmain, @function\nmain:\n"
    "\tmovl\t${k}, %eax\n\tret\n\t.size\tmain, .-main\n"
)


def released_row(k: int, tests: int = 10, split: str = "train", **info: Any) -> dict[str, Any]:
    """Row number k; `info` replaces fields of `extra_info`."""
    listing = LISTING.replace("{k}", str(k))
    source = f"int main(void) {{ return {k}; }}"
    question = f"Make faster:\n{source}\n{listing}Answer:\n"
    return {
        "data_source": split,
        "prompt": [{"role": "user", "content": question}],
        "ability": "code",
        "reward_model": {"style": "rule", "ground_truth": listing},
        "extra_info": {
            "split": split,
            "index": k,
            "c_code": source,
            "question": question,
            "c_only_question": question,
            "answer": f"```assembly\n{listing}```",
            "inputs": [f"{i}\n" for i in range(tests)],
            "outputs": [f"{2 * i}\n" for i in range(tests)],
            "unoptimized_assembly": listing,
            "unoptimized_compiled": b"\x7fELF",
            **info,
        },
    }
