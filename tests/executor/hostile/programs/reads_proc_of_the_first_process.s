# verdict: OK
# path: /proc/1/environ
