"""Data sets of CodeNet programs, from the released files of the paper or from raw CodeNet."""
