# verdict: ASSEMBLE_ERROR
	.fill 2000000000, 8, 1
