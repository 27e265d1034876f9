"""PPO: estimators and losses, the learner (one update), the trainer (all steps), rewards."""
