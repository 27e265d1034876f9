# verdict: OK
# path: /root/.ssh/id_ed25519
