"""gcc and clang: compiling, C files as one text, other builds, the ensemble of builds, inputs that
can be timed."""
