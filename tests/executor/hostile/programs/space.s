# verdict: ASSEMBLE_ERROR
	.space 0x7fffffffffff, 1
