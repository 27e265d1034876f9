"""The gRPC daemon around one engine: options, server, service, canary, metrics, logs."""
