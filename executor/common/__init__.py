"""What the commands of both packages share: signals, progress, tables, programs and tests in files.

Programs outside `executor` import these names from here, and all other names from
`executor.client`.
"""

from executor.common import stopping
from executor.common.compiled import compile_once
from executor.common.display import one_line, plain, say
from executor.common.hottest import Place, hottest
from executor.common.libraries import is_library_name, libraries_of
from executor.common.machine import find_gcc, open_cache_dir
from executor.common.options import LayoutsOption, TimingProtocol, addresses_or_own
from executor.common.outputs import first_difference, printed, produced, same_but_for_blanks
from executor.common.program_files import (
    SOURCE_DATE_EPOCH,
    InputError,
    TestFolder,
    check_expected,
    decode_source,
    read_programs,
    read_test_folder,
    read_text,
    without_expected,
    without_tests,
)
from executor.common.progress import Progress, begin
from executor.common.run_inputs import (
    read_arguments,
    read_files_folder,
    read_files_option,
    read_outputs_option,
    split_arguments,
)
from executor.common.student import t_quantile
from executor.common.tables import Table, output
from executor.common.variants import with_nop

__all__ = [
    "SOURCE_DATE_EPOCH",
    "InputError",
    "LayoutsOption",
    "Place",
    "Progress",
    "Table",
    "TestFolder",
    "TimingProtocol",
    "addresses_or_own",
    "begin",
    "check_expected",
    "compile_once",
    "decode_source",
    "find_gcc",
    "first_difference",
    "hottest",
    "is_library_name",
    "libraries_of",
    "one_line",
    "open_cache_dir",
    "output",
    "plain",
    "printed",
    "produced",
    "read_arguments",
    "read_files_folder",
    "read_files_option",
    "read_outputs_option",
    "read_programs",
    "read_test_folder",
    "read_text",
    "same_but_for_blanks",
    "say",
    "split_arguments",
    "stopping",
    "t_quantile",
    "with_nop",
    "without_expected",
    "without_tests",
]
