# verdict: ASSEMBLE_ERROR
	.set a, b + 1
	.set b, a + 1
	.quad a
