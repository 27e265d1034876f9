# verdict: ASSEMBLE_ERROR
	.incbin "/"
