"""`python -m policy_jax.sample prog.c`: faster assembly for one C program, or the -O3 listing.

The policy, routines in place of library calls, and an ensemble of compiler builds propose listings;
the executor assembles, tests and times each against `gcc -O3`. The best one is chosen on one set of
runs and measured again on fresh runs. It is written only if the second interval lies above 1;
otherwise the -O3 listing is written and the output says so.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from executor.common import Progress, begin, plain, stopping, strict_json
from policy_jax.evaluation.options import AnswerFormat, BaseChoice, DecodeWeights, Dtype
from policy_jax.optimise import PROPOSERS
from policy_jax.shipped import BY_NAME, PEOPLE

if TYPE_CHECKING:
    from executor.client import TestCase

EXIT_IMPROVED, EXIT_NOTHING_BETTER, EXIT_ERROR, EXIT_INTERRUPTED = 0, 3, 2, 130

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command(
    epilog="Examples:  python -m policy_jax.sample prog.c --tests tests/   |   "
    "python -m policy_jax.sample prog.c --input '5 1 2 3 4 5' --explain   |   "
    "python -m policy_jax.sample prog.c --function kernel --refine 2 -o fast.s --json   |   "
    "python -m policy_jax.sample main.c util.c -I include --tests tests/ -o fast.s   |   "
    "python -m policy_jax.sample count.c --args '-w book.txt' --file book.txt   |   "
    "python -m policy_jax.sample checksum.c -l z --tests tests/   |   "
    "python -m policy_jax.sample a.c --workload small=-1 --workload 'big:3=-9 < big.txt'   |   "
    "python -m policy_jax.sample --asm base.s --tests tests/   |   "
    "python -m policy_jax.sample --build make --run './app -n 3 data.txt'   |   "
    "python -m policy_jax.sample prog.c --tests tests/ --report report/   |   "
    "python -m policy_jax.sample prog.c --tests tests/ --portable   |   "
    "python -m policy_jax.sample --check fast.s prog.c --tests tests/   |   "
    "python -m policy_jax.sample --check . --build make --run './app data.txt'   |   "
    "python -m policy_jax.sample --undo"
)
def main(
    program: Annotated[
        list[Path] | None, typer.Argument(help="the program's C files; none with --build")
    ] = None,
    include: Annotated[
        list[Path] | None, typer.Option("-I", help="folder of headers (repeatable)")
    ] = None,
    define: Annotated[
        list[str] | None, typer.Option("-D", help="NAME or NAME=VALUE, as for gcc (repeatable)")
    ] = None,
    forced: Annotated[
        list[str] | None,
        typer.Option("-include", help="header to read before the files (repeatable)"),
    ] = None,
    library: Annotated[
        list[str] | None,
        typer.Option("-l", metavar="NAME", help="library to link with, as for gcc (repeatable)"),
    ] = None,
    asm: Annotated[
        Path | None,
        typer.Option("--asm", help="a listing (AT&T syntax) as the baseline, instead of C files"),
    ] = None,
    tests: Annotated[
        Path | None,
        typer.Option(
            help="folder of NAME.in with NAME.out or NAME.ans, or input.K.txt with output.K.txt; "
            "NAME.args holds arguments, NAME.files/ files, NAME.outputs names of files that it "
            "writes"
        ),
    ] = None,
    example: Annotated[
        list[str] | None,
        typer.Option(
            "--input",
            help="an example input, from which others are made (repeatable; @FILE reads a file)",
        ),
    ] = None,
    args: Annotated[
        str | None,
        typer.Option(
            "--args",
            help="arguments of the program, separated as in a shell; for each test without a file "
            "NAME.args",
        ),
    ] = None,
    file: Annotated[
        list[Path] | None,
        typer.Option(
            "--file",
            help="a file that the program can read in its working folder, by its name without "
            "folders; for each test without a folder NAME.files (repeatable)",
        ),
    ] = None,
    output_file: Annotated[
        list[str] | None,
        typer.Option(
            "--output-file",
            metavar="NAME",
            help="a file in its working folder that the program writes; its content is compared "
            "too; for each test without a file NAME.outputs, and with --build (repeatable)",
        ),
    ] = None,
    workload: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME[:WEIGHT]=RUN",
            help="a run that counts, instead of --tests: its arguments and at most '< FILE' (with "
            "--build: the program too); the speedup is the mean by weight (repeatable)",
        ),
    ] = None,
    n: Annotated[
        int, typer.Option(min=1, help="answers of the policy in each turn (the first is greedy)")
    ] = 8,
    temperature: Annotated[
        float, typer.Option(min=0.01, help="temperature of the sampled answers")
    ] = 0.7,
    refine: Annotated[
        int, typer.Option(min=0, help="further turns, each from the best listing so far")
    ] = 0,
    function: Annotated[str | None, typer.Option(help="change only this function")] = None,
    build: Annotated[
        str | None,
        typer.Option(
            help="command that builds a project in this folder (it is run in a copy); its "
            "functions are improved in their own files, and a patch is written"
        ),
    ] = None,
    run: Annotated[
        list[str] | None,
        typer.Option(
            help="with --build: the program that it builds with its arguments, and at most '< FILE'"
            " (repeatable)"
        ),
    ] = None,
    apply: Annotated[
        bool, typer.Option("--apply", help="with --build: change the project's files too")
    ] = False,
    undo: Annotated[
        bool, typer.Option("--undo", help="take back what --apply changed, byte for byte")
    ] = False,
    checkpoint: Annotated[
        Path,
        typer.Option(
            help=f"Hugging Face folder, .gguf file, or a shipped policy: {', '.join(BY_NAME)}"
        ),
    ] = PEOPLE,
    answer_format: Annotated[
        AnswerFormat | None,
        typer.Option(
            help="what the checkpoint writes: edit scripts of windows, or (chat models) whole "
            "listings (default: edits, unless policy.json in its folder says otherwise)"
        ),
    ] = None,
    dtype: Annotated[
        Dtype, typer.Option(help="type of the checkpoint's weights and computation")
    ] = Dtype.FLOAT32,
    decode_weights: Annotated[
        DecodeWeights,
        typer.Option(help="int8: decode with rounded weights, faster with large models on a CPU"),
    ] = DecodeWeights.FULL,
    max_prompt_tokens: Annotated[
        int | None,
        typer.Option(
            min=1,
            help="most tokens of a prompt (default: 768 for edit scripts, 1024 for those of chat "
            "models, 2000 for listings)",
        ),
    ] = None,
    max_new_tokens: Annotated[
        int | None,
        typer.Option(min=1, help="most tokens of an answer (default: 192, or 2000 for listings)"),
    ] = None,
    executor: Annotated[
        str | None, typer.Option(help="HOST:PORT,... (default: start a daemon on this host)")
    ] = None,
    token_file: Annotated[
        Path | None, typer.Option(help="file with the token that the executors ask for")
    ] = None,
    proposers: Annotated[
        str, typer.Option(help="comma-separated: policy, routines, ensemble")
    ] = ",".join(PROPOSERS),
    base: Annotated[
        BaseChoice,
        typer.Option(
            help="best: measure the builds of the compilers first; the fastest verified one, its "
            "moves and the policy's edits of it are candidates too"
        ),
    ] = BaseChoice.NONE,
    minutes: Annotated[
        float,
        typer.Option(
            min=0,
            help="time for all but the last measurement; candidates have at least half of it, "
            "however long the tests take (0: until all is tried)",
        ),
    ] = 2.0,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="say what was done about each of the five hottest lines"),
    ] = False,
    no_routines: Annotated[
        bool,
        typer.Option(
            "--no-routines",
            help="keep all calls of library functions; without it, calls such as scanf may become "
            "calls of routines, which are in the file that is written",
        ),
    ] = False,
    portable: Annotated[
        bool,
        typer.Option(
            "--portable",
            help="a listing that needs AVX2 or the like asks the processor at its start, and runs "
            "the -O3 code where that has none",
        ),
    ] = False,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="default: PROG.s")] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            help="folder for a report to forward: report.html (one file), report.json, the listings"
        ),
    ] = None,
    check: Annotated[
        Path | None,
        typer.Option(
            help="search for nothing: judge this listing against gcc -O3 of the program as it is "
            "now (with --build: '.', the files that a patch changed against their C text); exit "
            "status 0 right and faster, 3 right but not faster, 1 wrong, 2 error",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print the report as JSON")] = False,
) -> None:
    """Propose faster assembly, verify and time it, and write the best only if it is faster.

    Without --tests, inputs are made up and the output says what they prove. Exit status: 0
    improved, 3 nothing faster (the -O3 listing is written), 2 error, 130 interrupted before
    anything was faster. Ctrl-C while candidates are judged keeps the best one so far.
    """
    from executor.client import Client, ExecutorError, InvalidProgram, Unavailable
    from executor.common import addresses_or_own
    from policy_jax.compilers.compiler import CompileError
    from policy_jax.compilers.single_source import Options
    from policy_jax.models.answer_format import declared
    from policy_jax.models.paths import EXPECTED, is_model
    from policy_jax.optimise import check as checking
    from policy_jax.optimise import html_report
    from policy_jax.optimise.baseline import default_target, only_listing
    from policy_jax.optimise.project import command as project_command
    from policy_jax.optimise.project.checking import check_project
    from policy_jax.optimise.report import as_json_object, show
    from policy_jax.optimise.search import PolicyOptions, SearchRequest, search
    from policy_jax.optimise.workloads import read_run, runs_of
    from policy_jax.optimise.written_files import check_folder, check_target, write_whole

    names = tuple(name.strip() for name in proposers.split(",") if name.strip())
    program = program or []
    try:
        if undo:
            project_command.take_back(Path())
            return
        if asm is not None:
            program = only_listing(asm, (*program, *([build] if build else [])))
        target = output or default_target(program, asm)
        others = (tests, example, args, file, output)
        _check_project(program, build, run, apply, workload, others)
        if workload and (tests or example or args):
            raise ValueError(
                "--workload gives whole runs; leave out --tests, --input and --args, and write "
                "NAME='ARGUMENTS < FILE'"
            )
        runs = runs_of(run or (), workload or (), program="" if build else "program")
        if not names or set(names) - set(PROPOSERS):
            raise ValueError(
                f"--proposers {proposers!r}: use policy, routines or ensemble, or several of them "
                "with commas between"
            )
        if no_routines:
            names = tuple(name for name in names if name != "routines")
            if not names:
                raise ValueError(
                    f"--proposers {proposers!r} with --no-routines leaves none; give policy or "
                    "ensemble"
                )
        checkpoint = BY_NAME.get(str(checkpoint), checkpoint)
        if "policy" in names and not is_model(checkpoint):
            raise ValueError(f"--checkpoint {checkpoint}: no config.json there; {EXPECTED}")
        if tests is not None and example:
            raise ValueError("--input is for programs without --tests; give one of the two")
        if check is not None and (report is not None or output is not None or apply):
            raise ValueError(
                "--check judges a listing and writes none; leave out --report, -o and --apply"
            )
        if check is not None and (build is not None) != check.is_dir():
            raise ValueError(
                f"--check {check}: give a listing, or the folder of a project together with "
                "--build and --run"
            )
        if portable and (build is not None or check is not None):
            raise ValueError("--portable is for a listing that is written; leave it out here")
        if report is not None:
            check_folder(report, "--report")
        if build is None and check is None:
            check_target(target, program)
        like = _like(args, file or (), output_file or ())
        request = SearchRequest(
            tuple(program),
            tests,
            tuple(map(_example, example or ())),
            names,
            checkpoint,
            n,
            temperature,
            refine,
            function,
            Options(include or (), define or (), forced or (), libraries=library or ()),
            like,
            routines=not no_routines,
            policy=PolicyOptions(
                answer_format.value if answer_format else declared(checkpoint) or "edits",
                dtype.value,
                max_prompt_tokens,
                max_new_tokens,
                decode_weights.value,
            ),
            base=base.value,
            minutes=minutes or None,
            explain=explain,
            compare=report is not None,
            assembly=asm is not None,
            portable=portable,
            workloads=() if build else tuple(read_run(one, Path(), like)[1] for one in runs),
        )
        addresses = addresses_or_own(executor, "--executor")
        libraries = request.options.libraries
        with (
            Progress("sample") as progress,
            Client(addresses, token_file=token_file, libraries=libraries) as client,
        ):
            if check is not None and build is not None:
                checked = check_project(check, build, runs, request, client, progress)
            elif check is not None:
                checked = checking.check(request, check, client, progress)
            elif build is not None:
                found = project_command.run(
                    Path(), build, runs, request, client, progress, apply=apply
                )
                result = found.found
            else:
                result = search(request, client, progress)
        try:
            if build is None and check is None:
                write_whole(target, result.listing)
        except OSError as error:
            raise ValueError(f"-o {target}: cannot write the listing ({error.strerror})") from error
    except KeyboardInterrupt:
        _complain("interrupted; nothing was written")
        raise typer.Exit(EXIT_INTERRUPTED) from None
    except CompileError as error:
        what = names_of(program) or "the project"
        _complain(f"{what}: the compiler refuses it: {error}")
        raise typer.Exit(EXIT_ERROR) from None
    except (ValueError, OSError, InvalidProgram, Unavailable, ExecutorError) as error:
        _complain(str(error))
        raise typer.Exit(EXIT_ERROR) from None
    try:
        if check is not None:
            status = checking.report(checked, as_json=as_json)
        else:
            if build is not None:
                shown = project_command.as_json(Path(), found, applied=apply)
            else:
                shown = as_json_object(program, target, result)
            if report is not None:
                delivery = (
                    html_report.of_project(Path(), found, applied=apply)
                    if build is not None
                    else html_report.of_program(program, request.options, target, result)
                )
                html_report.write_report(report, result, delivery, shown)
            if as_json:
                print(strict_json.dumps(shown, indent=2))
            elif build is not None:
                project_command.show_project(Path(), found, applied=apply)
            else:
                show(names_of(program), target, result)
            if report is not None and not as_json:
                print(plain(f"Wrote the report to {report / html_report.PAGE}."))
            better = result.best if build is None else found.files
            status = EXIT_IMPROVED if better else EXIT_NOTHING_BETTER
        sys.stdout.flush()
    except OSError as error:
        done = f"wrote {target}" if check is None else f"judged {check}"
        _complain(f"{done}, but the report could not be written ({error})")
        # At its end the interpreter would try to write the rest of the buffer again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(EXIT_ERROR) from None
    raise typer.Exit(status)


def _check_project(
    program: Sequence[Path],
    build: str | None,
    run: Sequence[str] | None,
    apply: bool,
    workload: Sequence[str] | None,
    others: Sequence[object],
) -> None:
    """Raise ValueError for options that do not go together. others: those that a project has no
    use for."""
    if build is None:
        if run or apply:
            raise ValueError("--run and --apply are for a project; give --build too")
        if not program:
            raise ValueError("give the C files of a program, or --build and --run for a project")
        return
    if not run and not workload:
        raise ValueError("--build needs --run: the program with its arguments, --run './app FILE'")
    if program or any(others):
        raise ValueError(
            "--build takes the files, options and inputs from the project; leave out C files, "
            "--tests, --input, --args, --file and -o"
        )


def _like(args: str | None, files: Sequence[Path], outputs: Sequence[str]) -> TestCase:
    """A test with the arguments, files and outputs of the command line. Raises InputError,
    ValueError."""
    from executor.client import TestCase
    from executor.common import read_files_option, read_outputs_option, split_arguments

    arguments = split_arguments(args or "", "--args")
    like = TestCase(
        "given",
        b"",
        arguments=arguments,
        files=read_files_option(files),
        outputs=read_outputs_option(outputs),
    )
    if fault := like.input_fault():
        raise ValueError(f"--args, --file or --output-file: {fault}")
    return like


def _example(text: str) -> bytes:
    if not text.startswith("@"):
        # "5" may well be an input, whatever files are there.
        if ("/" in text or "." in text) and os.path.isfile(text):
            _complain(f"--input {text} is taken as text; --input @{text} reads that file")
        return os.fsencode(f"{text}\n")  # the same bytes as on the command line
    try:
        return Path(text[1:]).read_bytes()
    except OSError as error:
        raise ValueError(
            f"--input {text}: cannot read the file {text[1:] or '(no name)'} ({error.strerror}); "
            "check its path; a text that begins with @ has to come from a file"
        ) from error


def _complain(text: str) -> None:
    print(plain(f"sample: {text}"), file=sys.stderr)


def names_of(files: Sequence[Path]) -> str:
    return " ".join(map(str, files))


if __name__ == "__main__":
    begin("sample")  # before the imports, which take seconds
    sys.exit(stopping.run(app))
