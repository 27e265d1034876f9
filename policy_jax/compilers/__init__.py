"""gcc and clang: compiling, other builds, the ensemble of builds, inputs that can be timed."""
