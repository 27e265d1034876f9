# verdict: ASSEMBLE_ERROR
# An endless file.
	.incbin "/dev/zero"
