# verdict: OK
# path: /proc/kcore
