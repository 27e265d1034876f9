# verdict: OK
# path: /dev/mem
