"""Makes functions of a project faster: `sample --build COMMAND --run COMMAND`.

`recording` builds a copy of the project and notes what the compiler is asked, `parts` finds the C
files of the program and how it is run, `improve` searches with the whole program in the cage and
puts what it finds into the listings of single files, and `patch` writes that as a patch of the C
files, with the way back. `checking` judges files that such a patch changed. Nothing in the project
itself is changed without `--apply`.
"""
