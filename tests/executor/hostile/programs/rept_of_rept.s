# verdict: ASSEMBLE_ERROR
# slow
	.rept 100000
	.rept 100000
	.long 1
	.endr
	.endr
