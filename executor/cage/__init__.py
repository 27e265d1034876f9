"""Runs programs and the compiler inside a cage: launcher processes, isolation layers, limits."""
