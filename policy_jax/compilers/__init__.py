"""gcc and clang: builds of a program, the ensemble of them, inputs that can be timed."""
