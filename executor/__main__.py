"""`python -m executor` is `asm-executor`."""

from executor.commands.cli import main

if __name__ == "__main__":
    main()
