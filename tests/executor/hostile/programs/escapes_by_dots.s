# verdict: OK
# without minimal_root: WRONG_ANSWER
# path: ../../../../../../../../etc/passwd
