"""Programs of CodeNet: from its released files or its raw folders to a set that can be judged."""
