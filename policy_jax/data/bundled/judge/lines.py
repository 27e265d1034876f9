"""Strings read as words or lines: palindromes, anagrams, comparing, tokens."""

from __future__ import annotations

import random
import string

from policy_jax.data.bundled.judge.family import Drawn, JudgeFamily
from policy_jax.data.bundled.judge.inputs import numbers, text, word, words
from policy_jax.data.bundled.judge.style import Style

ANSWERS = (("Yes", "No"), ("YES", "NO"), ("yes", "no"), ("Possible", "Impossible"))


def _palindromes(rng: random.Random) -> Drawn:
    """Is each word the same backwards?"""
    s = Style(rng)
    i, j, _ = s.indices
    longest = rng.choice((20, 100, 1000))
    yes, no = rng.choice((*ANSWERS, ("palindrome", "not a palindrome")))
    test = rng.choice(
        (
            f"len = strlen(w); ok = 1; "
            f"{s.loop(i, 'len / 2', f'if (w[{i}] != w[len - 1 - {i}]) {{ ok = 0; break; }}')}",
            f"ok = 1; for ({i} = 0, {j} = (int)strlen(w) - 1; {i} < {j}; {i}++, {j}--) "
            f"if (w[{i}] != w[{j}]) ok = 0;",
            f"len = strlen(w); {s.loop(i, 'len', f'v[len - 1 - {i}] = w[{i}];')} v[len] = '\\0'; "
            "ok = strcmp(v, w) == 0;",
        )
    )
    counts = rng.random() < 0.4
    act = "if (ok) cnt++;" if counts else f"if (ok) {s.say(yes)} else {s.say(no)}"
    counted = rng.random() < 0.6
    body = f"{test} {act}"
    words_of = (
        s.cases(f"{s.scan_word('w')}; {body}")
        if counted
        else s.while_read(s.scan_word("w"), 1, body)
    )
    main = f"cnt = 0; {words_of} {s.show('%d', 'cnt') if counts else ''}"

    def stdin(r: random.Random, size: int) -> bytes:
        lines: list[object] = [size] if counted else []
        for _ in range(size):
            half = word(r, 1, r.choice((2, min(6, longest // 2), longest // 2 - 1)), "abc")
            other = half[::-1] if r.random() < 0.7 else word(r, len(half), len(half), "abc")
            lines.append(half + other[r.randint(0, 1) :])
        return text(lines)

    size = s.size(longest + 2)
    return Drawn(
        source=s.program(
            main, variables=["int t, len, ok, cnt", f"char w[{size}]", f"char v[{size}]"]
        ),
        stdin=stdin,
        timing_size=100000 if longest < 1000 else 20000,
        small=(4, 30),
        edges=(b"0\n" if counted else b"", b"1\na\n" if counted else b"a\n"),
    )


def _anagrams(rng: random.Random) -> Drawn:
    """Do two words have the same letters? By counts or by sorting their letters."""
    s = Style(rng)
    i, j, _ = s.indices
    yes, no = rng.choice(ANSWERS)
    form = rng.randrange(3)
    compare = s.function(
        "int cmp(const void *x, const void *y)", "return *(const char *)x - *(const char *)y;"
    )
    if form == 0:
        functions = [compare]
        test = "qsort(a, strlen(a), 1, cmp); qsort(b, strlen(b), 1, cmp); ok = !strcmp(a, b);"
    elif form == 1:
        functions = []
        each = f"if (cnt[{i}] != 0) ok = 0;"
        clear = rng.choice(("memset(cnt, 0, sizeof(cnt));", s.loop(i, "26", f"cnt[{i}] = 0;")))
        test = f"""{clear} for ({i} = 0; a[{i}] != '\\0'; {i}++) cnt[a[{i}] - 'a']++;
for ({i} = 0; b[{i}]; {i}++) cnt[b[{i}] - 'a']--;
ok = 1; {s.loop(i, "26", each)}"""
    else:
        sort = s.loop(
            i,
            "n",
            s.loop(
                j,
                "n - 1",
                f"if (w[{j}] > w[{j} + 1]) {{ char c = w[{j}]; w[{j}] = w[{j} + 1]; "
                f"w[{j} + 1] = c; }}",
            ),
        )
        functions = [s.function("void order(char *w)", f"int n = strlen(w); {sort}")]
        test = "order(a); order(b); ok = strcmp(a, b) == 0;"
    longest = 12 if form == 2 else rng.choice((10, 30, 100))
    body = f"{test} if (ok) {s.say(yes)} else {s.say(no)}"
    counted = rng.random() < 0.7
    main = (
        s.cases(f"{s.scan_word('a', 'b')}; {body}")
        if counted
        else s.while_read(s.scan_word("a", "b"), 2, body)
    )

    def stdin(r: random.Random, size: int) -> bytes:
        lines: list[object] = [size] if counted else []
        for _ in range(size):
            one = word(r, 1, longest, string.ascii_lowercase[: r.choice((3, 26))])
            two = "".join(r.sample(one, len(one)))
            lines.append(f"{one} {two if r.random() < 0.6 else word(r, 1, longest)}")
        return text(lines)

    size = s.size(longest + 1)
    return Drawn(
        source=s.program(
            main,
            variables=["int t, ok, cnt[26]", f"char a[{size}], b[{size}]"],
            functions=functions,
        ),
        stdin=stdin,
        timing_size=(8000 if form == 0 else 20000) if longest > 50 else 50000,
        small=(4, 30),
        edges=(b"0\n" if counted else b"",),
    )


def _extreme_words(rng: random.Random) -> Drawn:
    """Of n words: the first and last in order, the longest, how many equal the first."""
    s = Style(rng)
    i = s.indices[0]
    longest = rng.choice((10, 20, 31))
    what, out = rng.choice(
        (
            ("if (strcmp(w, lo) < 0) strcpy(lo, w); if (strcmp(w, hi) > 0) strcpy(hi, w);", 0),
            ("if (strlen(w) > strlen(hi)) strcpy(hi, w); if (!strcmp(w, lo)) cnt++;", 1),
            ("if (strcmp(w, hi) == 0) cnt++; else strcpy(hi, w);", 1),
            (f"if (strncmp(w, lo, {rng.randint(1, 3)}) == 0) cnt++; cnt += strlen(w);", 2),
        )
    )
    shows = (
        f"{s.show('%s', 'lo')} {s.show('%s', 'hi')}",
        s.show("%s %d", "hi", "cnt"),
        s.show("%d", "cnt"),
    )
    main = f"""{s.read("n")} {s.scan_word("w")}; cnt = 0; strcpy(lo, w); strcpy(hi, w);
{s.loop(i, "n", f"{s.scan_word('w')}; {what}", start="1")}
{shows[out]}"""
    letters = string.ascii_lowercase[: rng.randint(3, 26)]
    size = s.size(longest + 1)
    return Drawn(
        source=s.program(
            main, variables=["int n, cnt", f"char w[{size}]", f"char lo[{size}], hi[{size}]"]
        ),
        stdin=lambda r, size: text([size, *words(r, size, 1, longest, letters)]),
        timing_size=180000,
        small=(1, 40),
        edges=(b"1\na\n", b"2\nb\na\n"),
    )


def _line_tokens(rng: random.Random) -> Drawn:
    """Lines of numbers: fgets, then strtok, sscanf or strtol; the sum of each line."""
    s = Style(rng)
    longest = rng.choice((128, 256, 1024))
    comma = rng.random() < 0.5
    separator = "," if comma else " "
    gap = rng.choice((f"{separator}\\n", " ,\\n", f"{separator}\\r\\n"))
    convert = rng.choice(("atoi(p)", "atol(p)", "strtol(p, NULL, 10)"))
    form = rng.randrange(3)
    what = rng.choice(("sum += {};", "sum += {} % 7;", "if ({0} > sum) sum = {0};"))
    fields = 3
    if form == 0:
        work = f"""for (p = strtok(line, "{gap}"); p != NULL; p = strtok(NULL, "{gap}"))
{{ {what.format(convert)} cnt++; }}"""
    elif form == 1:
        conversions = separator.join(["%d"] * fields)
        work = f'cnt += sscanf(line, "{conversions}", &a, &b, &c); {what.format("a")} sum += b - c;'
    else:
        skip = "if (*p == ',') p++;" if comma else ""
        work = f"""p = line;
while (1) {{ x = strtol(p, &q, 10); if (p == q) break; {what.format("x")} cnt++; p = q; {skip} }}"""
    last = s.show("%d", "cnt") if rng.random() < 0.5 else ""
    bound = rng.choice((str(longest), "sizeof(line)"))
    main = f"""cnt = 0;
while (fgets(line, {bound}, stdin) != NULL)
{{ sum = 0; {work} {s.show("%ld", "sum")} }}
{last}"""

    def stdin(r: random.Random, size: int) -> bytes:
        return text(
            separator.join(map(str, numbers(r, fields if form == 1 else r.randint(1, 20), 0, 9999)))
            for _ in range(max(1, size // (fields if form == 1 else 10)))
        )

    return Drawn(
        source=s.program(
            main,
            variables=[f"char line[{longest}]", "char *p, *q", "long sum, x", "int cnt, a, b, c"],
        ),
        stdin=stdin,
        timing_size=260000,
        small=(10, 200),
        edges=(b"", b"0,0,0\n" if comma else b"0 0 0\n"),
    )


def _title_lines(rng: random.Random) -> Drawn:
    """Lines by fgets, changed and written by puts or fputs."""
    s = Style(rng)
    i = s.indices[0]
    longest = rng.choice((100, 256, 1000))
    change = rng.choice(
        (
            f"if (({i} == 0 || s[{i} - 1] == ' ') && s[{i}] >= 'a' && s[{i}] <= 'z') s[{i}] -= 32;",
            f"s[{i}] = toupper((unsigned char)s[{i}]);",
            f"if (s[{i}] == '{rng.choice('aeiou')}') s[{i}] = '{rng.choice('XYZ')}';",
            f"if (isupper((unsigned char)s[{i}])) s[{i}] = tolower((unsigned char)s[{i}]); "
            f"else if (islower((unsigned char)s[{i}])) s[{i}] = toupper((unsigned char)s[{i}]);",
        )
    )
    out, strip = rng.choice(
        (
            ("puts(s);", True),
            ("fputs(s, stdout);", False),
            ('printf("%s", s);', False),
            ('printf("%s\\n", s);', True),
            ('printf("%d: %s", ++n, s);', False),
        )
    )
    cut = rng.choice(
        (
            "len = strlen(s); if (len > 0 && s[len - 1] == '\\n') s[--len] = '\\0';",
            "s[strcspn(s, \"\\n\")] = '\\0'; len = strlen(s);",
        )
    )
    main = f"""n = 0; while (fgets(s, {longest}, stdin) != NULL)
{{ {cut if strip else "len = strlen(s);"} {s.loop(i, "len", change)} {out} }}"""
    vocabulary = [*words(rng, 200, 1, 9), "The", "Quick", "FOX", "a1b2"]

    def stdin(r: random.Random, size: int) -> bytes:
        return text(
            " ".join(r.choices(vocabulary, k=r.randint(1, 9))) for _ in range(max(1, size // 5))
        )

    return Drawn(
        source=s.program(main, variables=[f"char s[{longest + 1}]", "int len, n"]),
        stdin=stdin,
        timing_size=250000,
        small=(5, 150),
        edges=(b"", b"\n"),
    )


FAMILIES: tuple[JudgeFamily, ...] = (
    JudgeFamily("palindromes", _palindromes, "scanf of words, strlen, puts"),
    JudgeFamily("anagram_pairs", _anagrams, "scanf of words, counts or sorting", held_out=True),
    JudgeFamily("extreme_words", _extreme_words, "scanf of words, strcmp and strcpy"),
    JudgeFamily("line_tokens", _line_tokens, "fgets with strtok, sscanf or strtol"),
    JudgeFamily("title_lines", _title_lines, "fgets, one pass over the line, puts"),
)
