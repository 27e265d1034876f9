"""The progress line of this package's commands: the executor's, under a name of ours."""

from executor.progress import Progress, begin

__all__ = ["Progress", "begin"]
