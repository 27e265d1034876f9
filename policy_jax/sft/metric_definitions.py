"""What each field of a supervised run's `metrics.jsonl` means.

A line is written for each optimizer step, and one with the fields `held_out_...` for each
measurement on held-out pairs. The reference of the documentation prints this table, and a test
compares it with what a run writes.
"""

from __future__ import annotations

DEFINITIONS: dict[str, tuple[str, str]] = {
    "step": ("", "Number of the optimizer step, from 1."),
    "seconds": ("s", "Training time since the run began, over restarts."),
    "loss": ("nats", "Mean loss of a scored token, weighted as the configuration says."),
    "response_loss": ("nats", "Mean loss of a response token."),
    "prompt_loss": ("nats", "Mean loss of a scored prompt token."),
    "grad_norm": ("", "Norm of the gradient, before it is clipped."),
    "learning_rate": ("", "Learning rate of the step."),
    "tokens_per_second": ("tokens/s", "Tokens trained on per second, without padding."),
    "length": ("tokens", "Length that the rows of the batch are padded to."),
    "held_out_loss": ("nats", "Mean loss of a response token of the held-out pairs."),
    "held_out_loss_low": ("nats", "Lower end of its 95 % interval over lessons."),
    "held_out_loss_high": ("nats", "Upper end."),
    "held_out_change": (
        "nats",
        "The loss less the one before the first step, of the same lessons; of a checkpoint.",
    ),
    "held_out_change_low": ("nats", "Lower end of its 95 % interval over lessons."),
    "held_out_change_high": ("nats", "Upper end."),
    "held_out_exact": ("share", "Held-out responses that greedy decoding writes exactly."),
    "held_out_exact_changed": ("share", "The same, of the pairs whose response is an edit."),
    "held_out_exact_novel": (
        "share",
        "The same, of the pairs whose edit is none of the training pairs' edits.",
    ),
    "held_out_novel": ("responses", "Held-out responses with such an edit."),
    "held_out_count": ("responses", "Responses measured: windows of held-out pairs."),
    "held_out_lessons": ("pairs", "Held-out pairs with at least one."),
}
"""Unit ("" for none) and meaning, by the name of the field."""
