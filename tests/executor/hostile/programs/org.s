# verdict: ASSEMBLE_ERROR
	.org 0x7fffffffff
