"""`sample --report`: one page that needs nothing else, its data, and the listings."""

from __future__ import annotations

import json
import math
import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from browser import browse, data_of, named_outside
from counting_program import BASE, SHORT, SOURCE, counting
from exit_status import exit_status

from executor.client import Client, Evaluation, Profile, Verdict
from executor.common import Place, Progress
from policy_jax import sample as sample_command
from policy_jax.asm.mutants import Mutant
from policy_jax.asm.normalise import normalise
from policy_jax.asm.proof.findings import Finding
from policy_jax.compilers.compiler import compile_listing
from policy_jax.compilers.single_source import Options
from policy_jax.optimise.candidates import Candidate, Judged, Maker
from policy_jax.optimise.compared import Compared, compared
from policy_jax.optimise.explain import explain
from policy_jax.optimise.hot_places import HotPlace
from policy_jax.optimise.html_report import Delivery, of_program, of_project, write_report
from policy_jax.optimise.html_report.listings import function_pairs
from policy_jax.optimise.html_report.page import render
from policy_jax.optimise.judges import Judges
from policy_jax.optimise.mutation_score import Missed, MutationScore
from policy_jax.optimise.project import command as project_command
from policy_jax.optimise.project.improve import Gain, ProjectResult
from policy_jax.optimise.project.patch import ChangedFile
from policy_jax.optimise.report import as_json_object
from policy_jax.optimise.search import Heat, SearchResult

HOSTILE = "</script><img src=http://example.org/x onerror=alert(1)>"

PROGRAM = counting(20_000_000)
WRONG = normalise(compile_listing(SOURCE.replace("WORK", "sum = n;")))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Client(None, slots=1) as made:
        yield made


@pytest.fixture(scope="module")
def found(client: Client) -> SearchResult:
    """As a search leaves it that has found the sum without its loop."""
    maker, before = Maker(BASE), normalise(BASE)
    made = [maker.make(name, lines) for name, lines in (("short", SHORT), (HOSTILE, WRONG))]
    result = SearchResult(BASE, baseline=BASE, program=PROGRAM, tests=2, remarks=[HOSTILE])
    judges = Judges(client, PROGRAM, result.remarks, Progress("test"), judged=result.judged)
    judges.judge([candidate for candidate in made if candidate is not None])
    confirmed = judges.confirmed()
    assert confirmed is not None
    result.best, result.final = confirmed
    result.listing = result.best.complete
    result.changes = explain(before, SHORT)
    result.findings = [Finding(3, 4, "tested", f"because {HOSTILE}")]
    result.mutation = MutationScore(
        3, (Missed(Mutant("jump deleted", 4, "\tjne\t.L2", ""), "prog.c:4"),)
    )
    result.needs = ("BMI2",)
    result.heat = Heat((Place(5, "main", "call\tx", 0.1, 0.2),), ("prog.c:6",), (("x", 0.2),), 99)
    result.places = [HotPlace(result.heat.places[0], 1, 1, 1, True)]
    result.compared = compared(client, PROGRAM, BASE, result.best)
    return result


@pytest.fixture(scope="module")
def delivery(found: SearchResult) -> Delivery:
    return of_program([Path("prog.c")], Options(defines=["N=2"]), Path("fast.s"), found)


@pytest.fixture(scope="module")
def page(found: SearchResult, delivery: Delivery) -> str:
    return render(found, delivery, f"sample {HOSTILE}")


def schema(name: str) -> dict[str, Any]:
    text = files("policy_jax.optimise").joinpath(f"{name}.schema.json").read_text()
    read: dict[str, Any] = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(read)
    return read


def check_report(report: dict[str, Any]) -> None:
    """It fits the schema, which describes each of its fields."""
    described = schema("report")
    jsonschema.validate(report, described, jsonschema.Draft202012Validator)
    assert set(report) <= set(described["properties"])
    for name, value in report.items():
        inner = described["properties"][name].get("items", {}).get("properties")
        for one in value if inner else ():
            assert set(one) == set(inner), name


def test_the_page_names_nothing_outside_itself_and_text_is_never_markup(page: str) -> None:
    assert named_outside(page) == []
    assert HOSTILE not in page
    assert HOSTILE.replace("<", "&lt;").replace(">", "&gt;") in page


def test_the_verdict_is_one_sentence_with_its_interval_and_control(
    page: str, found: SearchResult, delivery: Delivery
) -> None:
    assert found.final is not None
    assert found.final.speedup is not None
    assert delivery.verdict.startswith(f"prog.c runs {found.final.speedup:.2f} times as fast")
    assert ". " not in delivery.verdict.replace(" .. ", " to ")
    assert delivery.verdict in re.sub(r"</?span[^>]*>", "", page)
    assert "control (truth: 1)" in page
    assert found.compared is not None
    control = found.compared.control
    assert control is not None
    assert control.ci_low is not None
    assert control.ci_high is not None
    assert control.ci_low < 1.1
    assert control.ci_high > 0.9
    assert page.count("bytes of padding") == len(found.final.layouts) == 4


def test_both_heats_are_of_the_lines_that_are_shown(page: str, found: SearchResult) -> None:
    assert found.compared is not None
    if not found.compared.before.available:
        pytest.skip(found.compared.before.reason)
    data = data_of(page)
    (main,) = (f for f in data["functions"] if f["name"] == "main")
    assert main["changed"]
    assert main["shares"][0] > 0.5
    base = normalise(BASE)
    at, share = max(main["heat"], key=lambda row: row[1])
    assert share > 0.1
    # The loop: the hottest line is one that the other listing does not have.
    assert base[main["numbers"][0][at - 1] - 1] in base
    removed = {n for first, last, _ in main["hunks"] for n in range(first, last + 1)}
    assert at in removed
    assert data["after"]["samples"] > 0


def test_functions_are_shown_where_they_changed_or_are_hot() -> None:
    before = ["a:", "\tnop", "\tret", "b:", "\tnop", "\tret", "c:", "\tret"]
    after = ["a:", "\tnop", "\tret", "b:", "\tret", "c:", "\tret"]
    old = Profile(True, "", 100, 1e-3, (0.0, 0.9, 0.0, 0.0, 0.1, 0.0, 0.0, 0.0), (0.0,) * 8)
    new = Profile(True, "", 100, 1e-3, (0.0, 0.3, 0.0, 0.0, 0.0, 0.0, 0.005), (0.0,) * 7)
    pairs = function_pairs(before, after, old, new)
    assert [(p.name, p.changed, p.hot) for p in pairs] == [("a", False, True), ("b", True, True)]
    assert pairs[0].heat == {2: 0.9}
    assert pairs[0].after == {2: 0.3}
    assert [p.name for p in function_pairs(before, after)] == ["b"]


PROBE = """<script>addEventListener("load", () => {
  const said = {};
  said.wide = document.documentElement.scrollWidth > innerWidth;
  const seen = (node) => node.getClientRects().length > 0;
  const shares = [...document.querySelectorAll(".diff b")].filter((b) => b.textContent && seen(b));
  said.before = shares.filter((b) => b.className === "before").length;
  said.after = shares.filter((b) => b.className === "after").length;
  said.points = document.querySelectorAll("#samples .point").length;
  said.borders = document.querySelectorAll("#samples .border").length;
  said.tests = document.querySelectorAll("#tests tbody tr").length;
  for (const fold of document.querySelectorAll(".fold")) fold.click();
  said.left = document.querySelectorAll(".diff .left:not(.none)").length;
  said.right = document.querySelectorAll(".diff .right:not(.none)").length;
  const out = document.createElement("pre"); out.id = "probe";
  out.textContent = JSON.stringify(said); document.body.append(out);
});</script></body>"""


@pytest.mark.parametrize("width", [390, 1280])
def test_in_a_browser_all_is_drawn_on_a_narrow_and_on_a_wide_screen(
    page: str, found: SearchResult, chromium: str, tmp_path: Path, width: int
) -> None:
    file = tmp_path / "report.html"
    file.write_text(page.replace("</body>", PROBE), encoding="utf-8")
    dom, console, urls = browse(chromium, file, "", tmp_path, width)
    assert console == ""
    assert urls == []
    probed = re.search(r'<pre id="probe">(.*?)</pre>', dom)
    assert probed is not None, dom[-2000:]
    said = json.loads(probed[1])
    assert not said["wide"]
    assert said["points"] >= 8
    assert said["borders"] == 3
    assert said["tests"] == 2
    functions = data_of(page)["functions"]
    assert said["left"] == sum(len(f["base"]) for f in functions)
    assert said["right"] == sum(len(f["numbers"][1]) for f in functions)
    assert found.compared is not None
    if found.compared.before.available:
        assert said["before"] > 0


def test_a_page_without_anything_faster_shows_where_the_time_goes(
    found: SearchResult, chromium: str, tmp_path: Path
) -> None:
    assert found.compared is not None
    shares = tuple(0.5 if k == 9 else 0.0 for k in range(len(normalise(BASE))))
    heat = Profile(True, "", 100, 1e-3, shares, (0.0,) * len(shares))
    nothing = SearchResult(
        BASE,
        baseline=BASE,
        program=PROGRAM,
        compared=replace(found.compared, before=heat, after=None),
    )
    delivery = of_program([Path("prog.c")], Options(), Path("prog.s"), nothing)
    file = tmp_path / "report.html"
    file.write_text(render(nothing, delivery, "sample"), encoding="utf-8")
    dom, console, _ = browse(chromium, file, "", tmp_path)
    assert console == ""
    assert "Nothing was found that is faster than" in dom
    assert "No candidate was judged." in dom
    assert "50.0 % of the samples" in dom
    assert "gcc prog.s -o program" in dom
    assert "How to undo it" not in dom


def test_without_profiles_and_control_the_page_says_so(
    found: SearchResult, delivery: Delivery
) -> None:
    unknown = Profile(False, "perf_event_open is not permitted")
    bare = replace(found, compared=Compared(unknown, unknown, None, {}))
    text = render(bare, delivery, "sample")
    assert "Not known: perf_event_open is not permitted" in text
    assert "The control was not measured" in text
    assert [f["open"] for f in data_of(text)["functions"]] == [False]


def test_an_interval_without_an_end_is_drawn(found: SearchResult, delivery: Delivery) -> None:
    e = Evaluation(Verdict.OK, speedup=1.1, ci_low=0.0, ci_high=math.inf, resolved=True)
    one = Judged(Candidate("odd", "\tret\n", 1), e)
    text = render(replace(found, judged=[one]), delivery, "sample")
    assert "Infinity" not in text
    assert "NaN" not in text.partition("<main>")[2]


def test_the_folder_has_the_page_its_data_and_listings_that_build(
    found: SearchResult, delivery: Delivery, tmp_path: Path
) -> None:
    report = as_json_object([Path("prog.c")], Path("fast.s"), found)
    folder = tmp_path / "report"
    write_report(folder, found, delivery, report)
    assert sorted(path.name for path in folder.iterdir()) == [
        "fast.s",
        "gcc-O3.s",
        "report.html",
        "report.json",
    ]
    read = json.loads((folder / "report.json").read_text())
    check_report(read)
    assert read["control"]["speedup"] > 0
    in_folder = [step.command for step in (*delivery.build, *delivery.undo)]
    assert in_folder[1:] == [
        "gcc fast.s -o program",
        "gcc -O3 -DN=2 prog.c -o program",
        "gcc gcc-O3.s -o program",
    ]
    for command in (in_folder[1], in_folder[3]):
        subprocess.run(shlex.split(command), cwd=folder, check=True)
        ran = subprocess.run([folder / "program"], input=b"9\n", capture_output=True)
        assert ran.stdout == b"45\n"
    nothing = replace(found, best=None, final=None)
    write_report(folder, nothing, delivery, report)
    assert not (folder / "fast.s").exists()  # it was of the earlier report


@pytest.mark.parametrize("applied", [False, True])
def test_the_report_of_a_project_says_how_to_take_the_patch_back(
    found: SearchResult, applied: bool
) -> None:
    file = ChangedFile(Path("src/sum.c"), "a\n", "b\n", ("sum",))
    result = ProjectResult(found, [file], Gain(1.5, 1.4, 1.6), ["a remark of the project"])
    check_report(project_command.as_json(Path(), result, applied=applied))
    delivery = of_project(Path(), result, applied=applied)
    text = render(found, delivery, "sample")
    assert "1.50 times as fast as with the project&#39;s own build" in text
    assert "src/sum.c (sum)" in text
    assert "a remark of the project" in text
    undo = "sample --undo" if applied else "patch -R -p1 &lt; asm-policy/fast.patch"
    assert undo in text
    nothing = ProjectResult(replace(found, best=None, final=None))
    check_report(project_command.as_json(Path(), nothing, applied=False))
    assert "no file was written" in of_project(Path(), nothing, applied=False).verdict


def test_the_schema_refuses_a_report_without_its_interval(found: SearchResult) -> None:
    report = as_json_object([Path("prog.c")], Path("fast.s"), found)
    del report["ci_low"]
    with pytest.raises(jsonschema.ValidationError, match="ci_low"):
        check_report(report)


@pytest.mark.parametrize(
    ("folder", "message"),
    [
        ("file", "--report file: cannot be written to (File exists); name"),
        ("gone/report", "--report gone/report: cannot be written to (No such file"),
        ("/proc/report", "--report /proc/report: cannot be written to"),
    ],
)
def test_a_folder_that_cannot_be_written_is_one_line_before_the_search(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    folder: str,
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("")
    Path("prog.c").write_text("int main(void) { return 0; }\n")
    words = ["prog.c", "--proposers", "ensemble", "--report", folder]
    assert exit_status(sample_command.app, words) == 2
    (said,) = capsys.readouterr().err.splitlines()
    assert message in said
    assert not Path("prog.s").exists()


@pytest.mark.slow
def test_sample_writes_the_report_that_it_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("prog.c").write_text(PROGRAM.source)
    words = ["prog.c", "--input", "20000000", "--proposers", "ensemble", "--json"]
    words += ["--report", "out", "--explain"]
    monkeypatch.setattr("sys.argv", ["sample", *words])
    status = exit_status(sample_command.app, words)
    report = json.loads(capsys.readouterr().out)
    assert report == json.loads(Path("out/report.json").read_text())
    check_report(report)
    assert status == (0 if report["improved"] else 3)
    assert Path("prog.s").exists()
    assert "--report out" in Path("out/report.html").read_text(encoding="utf-8")
