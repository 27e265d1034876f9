"""Rewritings of a listing in place, each with a checked precondition."""
