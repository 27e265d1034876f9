# verdict: ASSEMBLE_ERROR
	.include "/proc/self/fd/0"
