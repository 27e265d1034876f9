"""Models on held-out programs: answers, measurements, controls, figures, reports.

Reading order: `questions` (the programs), `runner` (asks a model, measures, refines, chooses and
measures again), `outcomes` and `records` (the results and their files), `figures` and `summary`
(rates and speedups), `report`, `table` and `markdown` (how these are shown). `session` does all of
it. The kinds of models are `controls`, `checkpoints`, `chat_server` and `replay`; `model_specs`
makes them from a SPEC.
"""
