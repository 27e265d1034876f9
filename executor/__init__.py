import os

# Before any module loads gRPC: it reports every connection that ends on standard error, also
# those that we end or replace. What matters of it is in the history of an Unavailable.
os.environ.setdefault("GRPC_VERBOSITY", "ERROR")

__version__ = "0.2.0"
