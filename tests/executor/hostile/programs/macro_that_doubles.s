# verdict: ASSEMBLE_ERROR
# slow
	.macro double n
	.if \n
	double (\n - 1)
	double (\n - 1)
	.endif
	.quad 0
	.endm
	double 30
