"""A tiny Project CodeNet with test cases, made by us."""

from __future__ import annotations

from pathlib import Path

HEADER = (
    "submission_id,problem_id,user_id,date,language,original_language,filename_ext,status,"
    "cpu_time,memory,code_size,accuracy\n"
)

SUMS = """#include <stdio.h>
int main(void)
{
    unsigned n, total = 0;
    if (scanf("%u", &n) != 1) return 1;
    for (unsigned i = 1; i <= n; i++) total = total * 31 + (i ^ total >> 7) % 1000;
    printf("%u\\n", total);
    return 0;
}
"""

RENAMED = SUMS.replace("total", "answer").replace("    ", "\t")

OVERFLOWING = """#include <stdio.h>
int main(void)
{
    int n;
    if (scanf("%d", &n) != 1) return 1;
    printf("%d\\n", n * 2000000000);
    return 0;
}
"""

LATIN = "/* caf\xe9 */\n".encode("latin-1") + SUMS.encode()

TESTS = 12


def submission(number: int) -> str:
    return f"s{number:09d}"


def make(root: Path) -> tuple[Path, Path]:
    """The folder of Project CodeNet and that of its test cases.

    p00001: five accepted C solutions (one with its source missing), one rejected, one in C++.
    p00002: no tests. p00003: two tests. p00004: its metadata are no text.
    """
    codenet, tests = root / "Project_CodeNet", root / "test_cases"
    sources: dict[str, dict[int, bytes]] = {
        "p00001": {
            1: SUMS.encode(),
            2: RENAMED.encode(),
            3: OVERFLOWING.encode(),
            4: LATIN,
            6: b"int main(void) { return 1; }\n",
        },
        "p00002": {7: SUMS.encode()},
        "p00003": {8: SUMS.encode()},
    }
    (codenet / "metadata").mkdir(parents=True)
    for problem, texts in sources.items():
        folder = codenet / "data" / problem / "C"
        folder.mkdir(parents=True)
        for number, text in texts.items():
            (folder / f"{submission(number)}.c").write_bytes(text)
    rows = {
        "p00001": [(k, "C", "Accepted") for k in (1, 2, 3, 4, 5)]
        + [(6, "C", "Wrong Answer"), (9, "C++", "Accepted")],
        "p00002": [(7, "C", "Accepted")],
        "p00003": [(8, "C", "Accepted")],
    }
    for problem, entries in rows.items():
        lines = [
            f"{submission(number)},{problem},u000000000,1500000000,{language},{language},c,"
            f"{status},0,0,100,\n"
            for number, language, status in entries
        ]
        (codenet / "metadata" / f"{problem}.csv").write_text(HEADER + "".join(lines))
    (codenet / "metadata" / "p00004.csv").write_bytes(HEADER.encode() + b"\xff\xfe\n")
    for problem, count in (("p00001", TESTS), ("p00003", 2)):
        (tests / problem).mkdir(parents=True)
        for k in range(count):
            (tests / problem / f"input.{k}.txt").write_text(f"{k + 1}\n")
    return codenet, tests
