"""Qwen2 in Flax: the model, its checkpoints and adapters, sharding over devices, costs."""
