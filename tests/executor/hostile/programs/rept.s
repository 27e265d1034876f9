# verdict: ASSEMBLE_ERROR
	.rept 1000000000
	nop
	.endr
