"""Data sets of the single-file C programs in a folder of a user.

`collection` finds the C files, `build_files` reads what their CMake and Make files say, `units`
makes one text of a program and its helper files, `inputs` finds what it is run on, `reference`
compares its output with a stored one, `screening` judges it, and `build` is the command.
"""
