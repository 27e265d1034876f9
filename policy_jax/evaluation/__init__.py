"""Models on held-out programs: answers, measurements, controls, figures, reports.

Reading order: `questions` (which programs), `runner` (ask, measure, refine, choose, measure again),
`outcomes` and `records` (what came of it), `figures` and `summary` (the numbers), `report`, `table`
and `markdown` (how they are shown). The kinds of models: `controls`, `checkpoints`, `chat_server`,
`replay`; `model_specs` finds them by their SPEC.
"""
