# verdict: OK
# path: /run/guard/cache/baselines.sqlite
