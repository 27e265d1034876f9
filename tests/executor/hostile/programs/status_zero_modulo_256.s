# verdict: OK
# The kernel keeps eight bits of a status.
main:	call answer
	enter 231, 256
