"""The report in a real browser: it draws everything, without console messages or requests."""

import json
import math
import re
from dataclasses import replace

import pytest
from browser import browse, data_of, named_outside

from executor.client import Client, Evaluation, Precision, Profile, TestCase, Verdict
from policy_jax.evaluation import provenance, summary
from policy_jax.evaluation.controls import Copy, Noise
from policy_jax.evaluation.outcomes import Outcome
from policy_jax.evaluation.questions import bundled_questions
from policy_jax.evaluation.records import Records
from policy_jax.evaluation.replay import Replay
from policy_jax.evaluation.report import render
from policy_jax.evaluation.runner import Plan, evaluate
from policy_jax.pages.rows_of_tests import shown_input

HOT = 10
"""The hottest line of the first program, from 0; a library is called by the next one."""

HOSTILE = "</script><img src=http://example.org/x onerror=alert(1)>"

SETTING = summary.Setting(
    data="bundled:params", protocol="paper", best_of=1, refine=0, temperature=None, seed=0,
    prompt="paper", shots=0, max_pairs=5, half_width=0.05, command="evaluate", date="today",
)  # fmt: skip


@pytest.fixture(scope="module")
def page() -> str:
    questions = bundled_questions("params", 2)
    plan = Plan(Precision(max_pairs=5, half_width=0.05), paper=True)
    answers = Replay(
        "odd", {questions[0].name: [HOSTILE], questions[1].name: ["<1><1>x\t%eax\n"]}, "edits"
    )
    with Client(None) as client:
        outcomes = {
            model.name: list(evaluate(client, model, questions, plan))
            for model in (Copy(), Noise(), answers)
        }
        machines = provenance.machines(client)
    outcomes["gone"] = [
        Outcome(question, unavailable=True, reason="no server") for question in questions
    ]
    outcomes["routines:rt_puts"] = [
        Outcome(questions[0], routines=("rt_puts",)),
        Outcome(questions[1]),
    ]
    found = summary.build(outcomes, SETTING, machines, provenance.versions())
    lines = len(questions[0].lines)
    own, calls = [0.0] * lines, [0.0] * lines
    own[HOT], calls[HOT + 1] = 0.6, 0.25
    heat = Profile(True, "", 2000, 1e-4, tuple(own), tuple(calls), ((HOSTILE, 0.25),), 0.15)
    return render(found, outcomes, {questions[0].name: heat})


def test_the_page_names_nothing_outside_itself(page):
    assert named_outside(page) == []


def test_the_script_of_the_page_is_told_the_controls(page):
    assert data_of(page)["controls"] == ["copy", "noise", "routines:rt_puts"]


def test_the_routines_of_answers_are_named(page):
    assert '<td class="left"><code>rt_puts</code></td><td>1</td><td>0.0%</td>' in page
    found = data_of(page)
    place = found["models"].index("routines:rt_puts")
    assert [p["outcomes"][place]["routines"] for p in found["programs"]] == [["rt_puts"], []]


def test_the_text_of_a_model_is_never_markup(page):
    assert HOSTILE not in page
    found = data_of(page)
    odd = found["models"].index("odd")
    assert found["programs"][0]["outcomes"][odd]["response"] == HOSTILE


def test_hot_lines_are_told_to_the_script(page):
    first, second = data_of(page)["programs"]
    assert first["heat"]["lines"] == [[HOT + 1, 0.6], [HOT + 2, 0.25]]
    assert [row[0] for row in first["heat"]["hottest"]] == [HOT + 1, HOT + 2]
    assert second["heat"] is None


def test_what_a_test_gives_a_run_is_in_paragraphs():
    test = TestCase("t", b"1 2\n" * 100, arguments=("-w", "a b"), files=(("x.txt", b"123"),))
    arguments, files, text = shown_input(test)
    assert (arguments, files) == ("arguments: -w 'a b'", "files: x.txt (3 bytes)")
    assert text == "standard input: " + "1 2\n" * 50 + "…"
    assert shown_input(TestCase("t", b"5\n")) == ["5\n"]
    assert shown_input(TestCase("t", b"")) == ["(empty)"]


def test_controls_stand_on_top_and_failures_are_named(page):
    rows = re.findall(r'<th scope="row"><span class="key s\d"></span>([^<]+?)\s*<', page)
    assert rows[:2] == ["copy", "noise"]
    assert "ASSEMBLE ERROR" in page
    assert "NO ANSWER" in page
    assert "UNAVAILABLE" in page


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_in_a_browser_the_list_and_a_program_are_drawn(page, chromium, tmp_path, theme):
    # This script filters, sorts and unfolds before the page is dumped, as a user would.
    probe = """<script>addEventListener("load", () => {
      const out = document.createElement("pre"); out.id = "probe";
      const said = {};
      document.documentElement.dataset.theme = "THEME";
      said.background = getComputedStyle(document.body).backgroundColor;
      const filter = document.getElementById("f-standing");
      filter.value = "fails"; filter.dispatchEvent(new Event("input", { bubbles: true }));
      said.failing = [...document.querySelectorAll("#programs tbody tr")].filter((r) => !r.hidden).length;
      const model = document.getElementById("f-model");
      model.value = "0"; model.dispatchEvent(new Event("input", { bubbles: true }));
      said.copies = [...document.querySelectorAll("#programs tbody tr")].filter((r) => !r.hidden).length;
      const head = document.querySelector("#programs thead button[data-column='2']");
      head.click(); const down = [...document.querySelectorAll("#programs tbody tr")].map((r) => Number(r.cells[2].dataset.key));
      head.click(); const up = [...document.querySelectorAll("#programs tbody tr")].map((r) => Number(r.cells[2].dataset.key));
      said.down = down; said.up = up;
      for (const fold of document.querySelectorAll(".fold")) fold.click();
      said.lines = document.querySelectorAll(".diff .left").length;
      said.added = document.querySelectorAll(".diff .add").length;
      said.hot = [...document.querySelectorAll(".diff .heat5")].map((c) => c.title);
      said.points = document.querySelectorAll("#program .point").length;
      said.wide = document.documentElement.scrollWidth > innerWidth;
      out.textContent = JSON.stringify(said); document.body.append(out);
    });</script></body>""".replace("THEME", theme)  # noqa: E501
    file = tmp_path / "report.html"
    file.write_text(page.replace("</body>", probe))
    question = bundled_questions("params", 1)[0]
    fragment = f"#program={question.name}&model=1"
    dom, console, urls = browse(chromium, file, fragment, tmp_path)
    assert console == ""
    assert urls == []
    probed = re.search(r'<pre id="probe">(.*?)</pre>', dom)
    assert probed is not None, dom[-2000:]
    said = json.loads(probed[1])
    assert said["failing"] == 2
    assert said["copies"] == 0
    assert said["down"] == sorted(said["down"], reverse=True)
    assert said["up"] == sorted(said["up"])
    assert said["lines"] == len(question.lines) + 2  # .text and nop have gaps opposite
    assert said["added"] == 2
    assert said["points"] >= 6
    assert not said["wide"]
    red = int(re.findall(r"\d+", said["background"])[0])
    assert (red > 128) == (theme == "light")
    assert f"<h2>{question.name}" in dom
    assert said["hot"] == ["60.0 % of the time", "25.0 % of the time"]
    assert "Where the time goes" in dom


def test_a_request_of_a_page_would_be_seen(chromium, tmp_path):
    file = tmp_path / "page.html"
    file.write_text('<img src="http://127.0.0.1:9/x"><script>console.error("seen")</script>')
    _, console, urls = browse(chromium, file, "", tmp_path)
    assert "seen" in console
    assert urls == ["http://127.0.0.1:9/x"]


def test_an_interval_without_an_end_is_drawn_and_kept(tmp_path):
    question = bundled_questions("params", 1)[0]
    unknown = Evaluation(
        Verdict.OK, speedup=1.1, ci_low=0.0, ci_high=math.inf, resolved=True, identical=False
    )
    outcome = Outcome(question, changed=True, evaluation=unknown, listing="\tret\n")
    found = summary.build({"odd": [outcome]}, SETTING, [], {})
    text = render(found, {"odd": [outcome]})
    assert "Infinity" not in text
    records = Records(tmp_path, "odd", None, {})
    records.append(outcome)
    json.loads(records.path.read_text(), parse_constant=pytest.fail)
    assert records.load([question]) == {question.name: outcome}


def test_a_page_without_a_single_answer_is_still_a_page(chromium, tmp_path):
    questions = bundled_questions("params", 1)
    outcomes = {"gone": [Outcome(questions[0], unavailable=True, reason="x")]}
    found = summary.build(outcomes, replace(SETTING, protocol="paired"), [], {})
    file = tmp_path / "report.html"
    file.write_text(render(found, outcomes))
    dom, console, urls = browse(chromium, file, f"#program={questions[0].name}", tmp_path)
    assert console == ""
    assert urls == []
    assert "The answer gave no listing." in dom
