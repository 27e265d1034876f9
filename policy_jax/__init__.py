"""The policy: a language model that rewrites x86-64 assembly, its data, training and evaluation.

It asks executors to judge listings through `executor.client`.
"""
