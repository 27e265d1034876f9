# verdict: ASSEMBLE_ERROR
	.rept 100000
	.rept 100000
	.long 1
	.endr
	.endr
