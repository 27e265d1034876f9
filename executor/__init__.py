"""Judges and times x86-64 assembly on executor hosts; see README.md in this folder."""

import os

# Set before any module loads gRPC. By default gRPC reports on standard error every connection that
# ends, even one that the client closes itself; `Unavailable.history` has what matters.
os.environ.setdefault("GRPC_VERBOSITY", "ERROR")

__version__ = "0.2.0"
