"""Characters one by one: getchar, tables of letters, putchar."""

from __future__ import annotations

import random
import string

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.inputs import sentences, text, word, words
from policy_jax.data.bundled.judge.style import NEWLINE, Style


def _each_character(rng: random.Random, body: str) -> str:
    """A loop over the characters of the input in `c`."""
    return rng.choice(
        (
            f"while ((c = getchar()) != EOF) {{ {body} }}",
            f"while (1) {{ c = getchar(); if (c == EOF) break; {body} }}",
            f"for (c = getchar(); c != EOF; c = getchar()) {{ {body} }}",
            f"c = getchar(); while (c != EOF) {{ {body} c = getchar(); }}",
            f"while ((c = getc(stdin)) != EOF) {{ {body} }}",
        )
    )


def _prose(rng: random.Random, size: int) -> bytes:
    vocabulary = [*words(rng, 100, 1, 10), "It's", "I", "A-b", "x2", "End.", "NO,"]
    return sentences(rng, vocabulary, max(1, size // 6), 11).encode()


def _cipher(rng: random.Random) -> Drawn:
    """A text with its letters shifted or mirrored."""
    s = Style(rng)
    shift = rng.randint(1, 25)
    lower = rng.choice(
        (
            f"(c - 'a' + {shift}) % 26 + 'a'",
            "'z' - (c - 'a')",
            f"c + {shift} > 'z' ? c + {shift} - 26 : c + {shift}",
        )
    )
    upper = lower.replace("'a'", "'A'").replace("'z'", "'Z'")
    both = rng.random() < 0.7
    test = rng.choice(("c >= 'a' && c <= 'z'", "'a' <= c && c <= 'z'", "islower(c)"))
    test_upper = "isupper(c)" if "is" in test else test.replace("'a'", "'A'").replace("'z'", "'Z'")
    put = rng.choice(("putchar({});", 'printf("%c", {});', "putchar({});"))
    if rng.random() < 0.5:
        change = f"if ({test}) c = {lower};"
        if both:
            change += f" else if ({test_upper}) c = {upper};"
        body = f"{change} {put.format('c')}"
    else:
        body = f"if ({test}) {put.format(lower)} else {put.format('c')}"
    return Drawn(
        source=s.program(_each_character(rng, body), variables=["int c"]),
        stdin=_prose,
        timing_size=rng.choice((900000, 1200000)),
        small=(30, 400),
        edges=(b"", b"z"),
    )


def _letter_histogram(rng: random.Random) -> Drawn:
    """How often each letter occurs in the input."""
    s = Style(rng)
    i = s.indices[0]
    count = rng.choice(
        (
            "if (c >= 'a' && c <= 'z') cnt[c - 'a']++;"
            " else if (c >= 'A' && c <= 'Z') cnt[c - 'A']++;",
            "if (isalpha(c)) cnt[tolower(c) - 'a']++;",
            "if (isupper(c)) c = tolower(c); if (islower(c)) cnt[c - 'a']++;",
            "if ('A' <= c && c <= 'Z') c += 32; if ('a' <= c && c <= 'z') cnt[c - 'a']++;",
        )
    )
    letter = rng.choice((f"{i} + 'a'", f"'a' + {i}", f"'A' + {i}"))
    show = rng.choice(
        (
            s.show("%c : %d", letter, f"cnt[{i}]"),
            s.show("%c: %d", letter, f"cnt[{i}]"),
            f"if (cnt[{i}] > 0) {s.show('%c %d', letter, f'cnt[{i}]')}",
            f'printf("%c", {letter}); {s.show(" %d", f"cnt[{i}]")}',
        )
    )
    clear = rng.choice(("memset(cnt, 0, sizeof(cnt));", s.loop(i, "26", f"cnt[{i}] = 0;")))
    main = f"{clear} {_each_character(rng, count)} {s.loop(i, '26', show)}"
    return Drawn(
        source=s.program(main, variables=["int c", "int cnt[26]"]),
        stdin=_prose,
        timing_size=rng.choice((1300000, 1500000)),
        small=(30, 400),
        edges=(b"", b"a\n"),
    )


def _word_count(rng: random.Random) -> Drawn:
    """Lines, words and characters of a text."""
    s = Style(rng)
    space = rng.choice(
        ("c == ' ' || c == '\\n' || c == '\\t'", "isspace(c)", "c <= ' '", "c == ' ' || c == '\\n'")
    )
    words_of = rng.choice(
        (
            f"if ({space}) in = 0; else if (in == 0) {{ in = 1; nw++; }}",
            f"if ({space}) {{ if (in) nw++; in = 0; }} else in = 1;",
            f"if (!({space})) {{ len++; if (len > best) best = len; if (len == 1) nw++; }} "
            "else len = 0;",
        )
    )
    show = rng.choice(
        (s.show("%d %d %d", "nl", "nw", "nc"), s.show("%d %d %d %d", "nl", "nw", "nc", "best"))
    )
    each = "nc++; if (c == '\\n') nl++; " + words_of
    main = f"""nl = nw = nc = 0; in = 0; len = 0; best = {rng.randint(0, 3)};
{_each_character(rng, each)}
{show}"""
    return Drawn(
        source=s.program(main, variables=["int c, nl, nw, nc, in, len, best"]),
        stdin=_prose,
        timing_size=rng.choice((1000000, 1300000)),
        small=(30, 400),
        edges=(b"", b"word"),
    )


def _run_lengths(rng: random.Random) -> Drawn:
    """Words packed as letters with counts, or unpacked again."""
    s = Style(rng, reader="scanf")
    i, j, _ = s.indices
    longest = rng.choice((100, 1000))
    if rng.random() < 0.5:
        put = rng.choice(("putchar(w[{0}]);", 'printf("%c", w[{0}]);')).format(i)
        when = rng.choice(("", f"if ({j} - {i} > 1) "))
        body = f"""n = strlen(w); {i} = 0;
while ({i} < n) {{ {j} = {i}; while ({j} < n && w[{j}] == w[{i}]) {j}++;
{put} {when}printf("%d", {j} - {i}); {i} = {j}; }}
{s.put(NEWLINE)}"""
        packed = False
    else:
        body = f"""for ({i} = 0; w[{i}] != '\\0'; {i} += 2)
for ({j} = 0; {j} < w[{i} + 1] - '0'; {j}++) putchar(w[{i}]);
putchar('\\n');"""
        packed = True

    def stdin(r: random.Random, size: int) -> bytes:
        lines = []
        for _ in range(max(1, size // 10)):
            runs = [(r.choice("abcxyz"), r.randint(1, 9)) for _ in range(r.randint(1, 8))]
            lines.append("".join(f"{c}{k}" if packed else c * k for c, k in runs))
        return text(lines)

    return Drawn(
        source=s.program(
            s.while_read(s.scan_word("w"), 1, body),
            variables=[f"char w[{s.size(longest + 1)}]", "int n"],
        ),
        stdin=stdin,
        timing_size=500000 if packed else 350000,
        small=(20, 200),
        edges=(b"", b"a1\n" if packed else b"a\n"),
    )


def _letter_positions(rng: random.Random) -> Drawn:
    """Where letters stand in one long word, by scanf %s or %c."""
    s = Style(rng, reader="scanf")
    i = s.indices[0]
    by_character = rng.random() < 0.4
    limit = rng.choice((200000, 300000) if by_character else (1200000, 1500000))
    letters = string.ascii_lowercase[: rng.randint(3, 26)]
    target = rng.choice(letters)
    modulus = rng.choice((1000003, 10007, 998244353))
    rolled = rng.choice(
        (
            f"cnt = (cnt * {rng.choice((31, 131, 257))}LL + w[{i}]) % {modulus};",
            f"if (w[{i}] != '{target}') cnt = (cnt * 26LL + w[{i}] - 'a') % {modulus};",
            f"cnt = (cnt + (long long)w[{i}] * ({i} + 1)) % {modulus};",
        )
    )
    change = rng.choice(
        (
            f"if (w[{i}] == '{target}') cnt++;",
            f"if ({i} > 0 && w[{i}] != w[{i} - 1]) cnt++;",
            f"if (first[w[{i}] - 'a'] < 0) {{ first[w[{i}] - 'a'] = {i}; cnt += {i}; }}",
            rolled,
        )
        if by_character
        else (rolled,)
    )
    clear = s.loop(i, "26", f"first[{i}] = -1;") if rng.random() < 0.5 else (
        "memset(first, -1, sizeof(first));"
    )  # fmt: skip
    if "first" not in change:
        clear = ""
    if by_character:
        read_letter = f'scanf(" %c", &w[{i}]);'
        read = f"{s.read('n')} {s.loop(i, 'n', read_letter)}"
    else:
        read = f"{s.scan_word('w')}; n = strlen(w);"
    main = f"{clear} cnt = 0; {read} {s.loop(i, 'n', change)} {s.show('%d', 'cnt')}"

    def stdin(r: random.Random, size: int) -> bytes:
        long_word = word(r, size, size, letters)
        return text([len(long_word), long_word] if by_character else [long_word])

    return Drawn(
        source=s.program(
            main,
            variables=["int n, cnt", "int first[26]"],
            shared=[f"char w[{s.size(limit + 1)}]"],
        ),
        stdin=stdin,
        timing_size=limit,
        edges=(b"1\na\n" if by_character else b"a\n",),
    )


FAMILIES: tuple[JudgeFamily, ...] = (
    JudgeFamily("cipher_text", _cipher, "getchar and putchar of every character"),
    JudgeFamily("letter_histogram", _letter_histogram, "getchar, a table, ctype"),
    JudgeFamily("text_counts", _word_count, "getchar of every character"),
    JudgeFamily("packed_runs", _run_lengths, "scanf of words, putchar and printf"),
    JudgeFamily("letter_positions", _letter_positions, "scanf of one long word or of %c"),
)
