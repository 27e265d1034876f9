# verdict: ASSEMBLE_ERROR
	.macro again
	again
	.endm
	again
