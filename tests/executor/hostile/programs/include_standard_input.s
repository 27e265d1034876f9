# verdict: ASSEMBLE_ERROR
	.include "/dev/stdin"
