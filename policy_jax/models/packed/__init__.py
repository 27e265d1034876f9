"""int8 weights that stay packed while a CPU decodes: a quarter of the memory traffic of float32."""
