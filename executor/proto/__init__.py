"""Generated from protos/asmexec/v1; the command is at the head of executor.proto."""
