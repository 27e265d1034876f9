"""The commands of `asm-executor`; each has its own `--help`."""
