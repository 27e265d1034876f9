"""Judges and times x86-64 assembly on executor hosts; see README.md in this folder."""

import os

# Before any module loads gRPC, which otherwise reports on standard error every connection that
# ends, even those that a client closes or replaces. An Unavailable has what matters.
os.environ.setdefault("GRPC_VERBOSITY", "ERROR")
