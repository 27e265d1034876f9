"""Supervised training: a model learns edit scripts from measured pairs.

    python -m policy_jax.sft --config sft_tiny.py [--workdir DIR] [--config.FIELD=VALUE ...]

The model is a new small one, or a pretrained one (`checkpoint`), of which all weights or low-rank
adapters are trained. The run leaves a Hugging Face folder `DIR/model` (weights, tokenizer, model
card, keys of the edits trained on), adapters also as a PEFT folder `DIR/adapters`,
`DIR/metrics.jsonl`, and `DIR/state.npz`, from which a run
started again with the same workdir continues.

The learning rate depends on the share of the run that is done, in steps where only `steps` is
given, else in minutes: a slower machine makes fewer steps and still completes its schedule. Only
runs limited by steps alone repeat exactly. Such a run may be stopped at any time: continued, it
gives the same weights, bit for bit.
"""
