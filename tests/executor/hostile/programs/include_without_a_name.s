# verdict: LINK_ERROR or ASSEMBLE_ERROR
# An empty name means standard input to the assembler.
	.include ""
	.include "-"
