"""The command `asm-executor evaluate`: judge and time one candidate."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from executor.common import strict_json
from executor.common.display import plain
from executor.common.options import (
    AddressOption,
    ArgumentsOption,
    CacheOption,
    FilesOption,
    IsolationOption,
    JsonOption,
    LayoutsOption,
    OutputFilesOption,
    RemeasureOption,
    RequiredIsolation,
    TimingProtocol,
    TlsCaOption,
    TlsCertOption,
    TlsKeyOption,
    TokenOption,
    split_addresses,
)
from executor.common.program_files import (
    InputError,
    check_expected,
    read_source,
    read_test_folder,
    read_text,
    without_expected,
)
from executor.common.progress import Progress
from executor.common.run_inputs import read_files_option, read_outputs_option, split_arguments
from executor.types import (
    MAX_WALL_SECONDS,
    REMEASURE_ABOVE,
    REPORTED_LAYOUTS,
    Evaluation,
    InvalidProgram,
    Precision,
    Program,
    Protocol,
    Verdict,
)

if TYPE_CHECKING:
    from executor.client import Client

EPILOG = """DIR holds NAME.in with NAME.out or NAME.ans, input.K.txt with output.K.txt, or K with
K.a. Where a test has no output file, the output of the program's own unoptimised build counts.

The file NAME.args holds the arguments of test NAME, separated as in a shell, the folder
NAME.files the files that it can read in its working folder, and the file NAME.outputs the names of
files there that it writes. Their content is compared with that of the program's own unoptimised
build. A test with one of them may lack NAME.in; it then reads an empty input.

`--isolation`, `--cache-dir` and `--remeasure-above` are for the daemon that is started without
`--address`.

Examples:

`asm-executor evaluate prog.c --tests tests/`

`asm-executor evaluate prog.c --tests tests/ --asm faster.s --json`

`asm-executor evaluate prog.c --tests tests/ --asm faster.s --address host-a:50051,host-b:50051`

`asm-executor evaluate count.c --tests tests/ --args '-w "two words" book.txt' --file book.txt`

`asm-executor evaluate pack.c --tests tests/ --args 'book.txt book.z' --file book.txt
--output-file book.z`
"""


def evaluate(
    source: Annotated[Path, typer.Argument(metavar="prog.c", help="The C program.")],
    tests: Annotated[Path, typer.Option(metavar="DIR", help="Folder with tests; names below.")],
    asm: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.s", help="Assembly listing to judge. Default: the listing of gcc -O3."
        ),
    ] = None,
    args: ArgumentsOption = None,
    file: FilesOption = None,
    output_file: OutputFilesOption = None,
    address: AddressOption = None,
    token_file: TokenOption = None,
    tls_ca: TlsCaOption = None,
    tls_cert: TlsCertOption = None,
    tls_key: TlsKeyOption = None,
    isolation: IsolationOption = RequiredIsolation.BEST_EFFORT,
    cache_dir: CacheOption = None,
    protocol: Annotated[
        TimingProtocol,
        typer.Option(
            help="How to time: paired interleaves the two builds; paper repeats a published, "
            "biased method."
        ),
    ] = TimingProtocol.PAIRED,
    max_pairs: Annotated[
        int,
        typer.Option(help="Most pairs of runs for each test; 0 checks correctness only.", min=0),
    ] = Precision().max_pairs,
    layouts: LayoutsOption = REPORTED_LAYOUTS,
    timeout: Annotated[
        float, typer.Option(help="Seconds to wait for the evaluation.", min=0.1)
    ] = 600.0,
    remeasure_above: RemeasureOption = REMEASURE_ABOVE,
    as_json: JsonOption = False,
) -> None:
    """Judge and time one candidate; without `--asm`, the baseline against itself.

    A run of your program may take up to a minute. Exit status: 0 for verdict OK, 1 for another
    verdict, 2 for errors.
    """
    from executor.commands import evaluate_report

    arguments, files = split_arguments(args or "", "--args"), read_files_option(file or ())
    outputs = read_outputs_option(output_file or ())
    text, folder = read_source(source), read_test_folder(tests, arguments, files, outputs)
    program = Program(text, folder.tests, wall_seconds=MAX_WALL_SECONDS)
    candidate = None if asm is None else read_text(asm, "assembly listing")
    addresses = None if address is None else split_addresses(address)
    precision = Precision(max_pairs=max_pairs, layouts=layouts)
    from executor.client import Client

    with (
        Progress("asm-executor evaluate", first_after=1.0),
        Client(
            addresses,
            token_file,
            tls_ca=tls_ca,
            tls_cert=tls_cert,
            tls_key=tls_key,
            isolation=isolation.value,
            cache_dir=cache_dir,
            remeasure_above=remeasure_above,
        ) as client,
    ):
        if addresses is not None:
            client.describe()  # reports at once that no daemon answers
        try:
            evaluation, forgiven = _evaluate(
                client, program, candidate, precision, timeout, protocol.value
            )
        except (InvalidProgram, InputError) as error:
            raise InputError(f"{source}: not usable with {tests}: {error}") from error
    if passed_over := folder.remark():
        _note(passed_over)
    if forgiven:
        _note(
            f"the output files of {len(forgiven)} tests differ from what {source} prints in blanks "
            "at the ends of lines; candidates must print what the program prints"
        )
    if as_json:
        print(strict_json.dumps(evaluate_report.as_json(evaluation)))
    else:
        evaluate_report.show(evaluation, Console())
    raise typer.Exit(0 if evaluation.verdict is Verdict.OK else 1)


def _evaluate(
    client: Client,
    program: Program,
    candidate: str | None,
    precision: Precision,
    timeout: float,
    protocol: Protocol,
) -> tuple[Evaluation, tuple[str, ...]]:
    """The evaluation, and the names of tests whose output files differ in blanks only.

    candidate: None for the baseline itself. Raises InvalidProgram, InputError, Unavailable.
    """
    bare = without_expected(program)
    registered = client.register(bare, timeout)
    forgiven = check_expected(program, registered.expected)
    listing = registered.listing if candidate is None else candidate
    return client.evaluate(bare, listing, precision, timeout, protocol), forgiven


def _note(text: str) -> None:
    print(plain(f"note: {text}"), file=sys.stderr)
