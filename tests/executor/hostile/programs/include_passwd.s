# verdict: ASSEMBLE_ERROR
	.include "/etc/passwd"
