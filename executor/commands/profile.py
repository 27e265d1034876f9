"""The command `asm-executor profile`: where the time of a program goes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from executor.common import strict_json
from executor.common.options import (
    AddressOption,
    ArgumentsOption,
    CacheOption,
    FilesOption,
    IsolationOption,
    JsonOption,
    OutputFilesOption,
    RequiredIsolation,
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
from executor.types import MAX_WALL_SECONDS, InvalidProgram, Program

EPILOG = """The program is run a few more times, without its time being measured, and the kernel
notes every eighth of a millisecond which instruction it is at. Time in the kernel does not count.

`--isolation` and `--cache-dir` are for the daemon that is started without `--address`.

Examples:

`asm-executor profile prog.c --tests tests/`

`asm-executor profile prog.c --tests tests/ --asm faster.s --most 20`

`asm-executor profile prog.c --tests tests/ --json`
"""


def profile(
    source: Annotated[Path, typer.Argument(metavar="prog.c", help="The C program.")],
    tests: Annotated[Path, typer.Option(metavar="DIR", help="Folder with tests, as evaluate.")],
    asm: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.s", help="Assembly listing to profile. Default: the listing of gcc -O3."
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
    most: Annotated[int, typer.Option(help="Lines to print, the hottest first.", min=1)] = 10,
    timeout: Annotated[
        float, typer.Option(help="Seconds to wait for the profile.", min=0.1)
    ] = 600.0,
    as_json: JsonOption = False,
) -> None:
    """Show where the time of a program goes, by line of its listing and by library function.

    Exit status: 0 for a profile, 1 where there is none (the output says why), 2 for errors.
    """
    from executor.client import Client
    from executor.commands import profile_report
    from executor.common.tables import output

    arguments, files = split_arguments(args or "", "--args"), read_files_option(file or ())
    outputs = read_outputs_option(output_file or ())
    text, folder = read_source(source), read_test_folder(tests, arguments, files, outputs)
    program = Program(text, folder.tests, wall_seconds=MAX_WALL_SECONDS)
    bare = without_expected(program)
    candidate = None if asm is None else read_text(asm, "assembly listing")
    addresses = None if address is None else split_addresses(address)
    with (
        Progress("asm-executor profile", first_after=1.0),
        Client(
            addresses,
            token_file,
            tls_ca=tls_ca,
            tls_cert=tls_cert,
            tls_key=tls_key,
            isolation=isolation.value,
            cache_dir=cache_dir,
        ) as client,
    ):
        if addresses is not None:
            client.describe()  # reports at once that no daemon answers
        try:
            registered = client.register(bare, timeout)
            check_expected(program, registered.expected)
            found = client.profile(bare, candidate, timeout)
        except (InvalidProgram, InputError) as error:
            raise InputError(f"{source}: not usable with {tests}: {error}") from error
    listing = registered.listing if candidate is None else candidate
    if as_json:
        print(strict_json.dumps(profile_report.as_json(found, listing, most)))
    else:
        profile_report.show(found, listing, most, output())
    raise typer.Exit(0 if found.available else 1)
