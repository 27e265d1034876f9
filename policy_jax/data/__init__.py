"""Programs and sets of programs: bundled families, CodeNet, benchmarks, and their files."""
