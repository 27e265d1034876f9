# verdict: ASSEMBLE_ERROR
	.rept 200000
	.warning "again"
	.endr
	frobnicate
