# verdict: ASSEMBLE_ERROR or LINK_ERROR
	.data
	.byte 1
	.p2align 31
	.byte 1
